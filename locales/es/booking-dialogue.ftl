# The five offices, each with what it is for. $name: its proper name
werkstadt-unternehmenswerkstadt = { $name }: autónomos, negocio nuevo
werkstadt-werkstadt-standort = { $name }: tiendas y locales
werkstadt-werkstadt-arbeit = { $name }: empresas y empleo
werkstadt-kompetenzwerkstadt = { $name }: buscar trabajo, cursos
werkstadt-konzeptwerkstadt = { $name }: ideas para el barrio

booking-which-werkstadt = ¿En qué WerkStadt quiere una cita?
booking-which-day = ¿Qué día le viene bien? También puede escribir otro día.
booking-nothing-free = Lo siento, ahora no hay citas libres allí. Una persona de nuestro equipo puede ayudarle.
booking-which-time = { $day }: ¿A qué hora le viene bien?
# $werkstadt: the office, $moment: day and time
booking-summary = Por favor, compruebe: { $werkstadt }, { $moment }. ¿Reservo esta cita?
booking-day-unclear = No he entendido el día. Escriba, por ejemplo, «mañana», «jueves» o «24/11».
booking-day-past = Este día ya ha pasado: { $day }. Elija un día que aún no haya pasado, por favor.
booking-day-full = { $day }: Lo siento, este día no hay horas libres.
booking-time-unclear = No he entendido la hora. Elija una de las horas libres, por favor.
booking-time-taken = Esta hora no está libre. Elija otra, por favor.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Su cita está reservada: { $werkstadt }, { $moment }. Su número de cita: { $reference }
booking-moved = Su cita se ha cambiado: { $werkstadt }, { $moment }. Su número de cita: { $reference }
booking-offer-intake = ¿Quiere darnos antes algunos datos? Así podemos preparar su asesoramiento. Es voluntario.
# $moments: a list of days and times
booking-next-free = Estas son las próximas horas libres: { $moments }.
booking-none = Ahora no tiene ninguna cita.
booking-line = { $werkstadt }, { $moment }. Número de cita: { $reference }
booking-moving = Su cita: { $moment }. Buscamos una nueva hora. Su cita actual sigue en pie hasta que la nueva esté reservada.
booking-move-which = ¿Qué cita quiere cambiar?
booking-cancel-which = ¿Qué cita quiere cancelar?
# $appointment: one appointment as in booking-line
booking-cancel-sure = ¿Seguro que quiere cancelar esta cita? { $appointment }
booking-cancelled = Su cita está cancelada: { $moment }. Gracias por avisarnos.
# The entry in a person's calendar
booking-ics = Asesoramiento: { $werkstadt }
booking-ics-note = Número de cita: { $reference }. Puede cambiar o cancelar la cita en el chat.
