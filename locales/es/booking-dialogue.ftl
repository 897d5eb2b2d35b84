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
booking-day-full = { $day }: Lo siento, este día no hay horas libres.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Su cita está reservada: { $werkstadt }, { $moment }. Su número de cita: { $reference }
booking-moved = Su cita se ha cambiado: { $werkstadt }, { $moment }. Su número de cita: { $reference }
booking-offer-intake = ¿Quiere darnos antes algunos datos? Así podemos preparar su asesoramiento. Es voluntario.
booking-none = Ahora no tiene ninguna cita.
booking-moving = Su cita: { $moment }. Buscamos una nueva hora. Su cita actual sigue en pie hasta que la nueva esté reservada.
booking-move-which = ¿Qué cita quiere cambiar?
booking-cancel-which = ¿Qué cita quiere cancelar?
# $appointment: one appointment as in booking-line
booking-cancel-sure =
    { $appointment }

    ¿Seguro que quiere cancelar esta cita?
booking-cancelled = Su cita está cancelada: { $moment }. Gracias por avisarnos.

# The best free times are the buttons. $mode: on_site, phone or video
booking-proposals = { $mode ->
    [phone] Estas horas están libres para hablar por teléfono.
    [video] Estas horas están libres para una videollamada.
   *[on_site] Estas horas están libres.
}
# Below the first times that are shown. The example must be understood.
booking-proposals-hint = También puede escribir cuándo le viene bien, por ejemplo «jueves después de las 15».
# $advisor: a name
booking-proposals-with = Estas horas están libres con { $advisor }.
# Why others are shown stands above.
booking-nearest = Estas son las horas libres más cercanas:
booking-nothing-then = Lamentablemente no hay nada libre entonces. Estas son las horas libres más cercanas:
booking-no-others = Por ahora no hay más horas libres. Estas están libres:
booking-mode-not-offered = { $mode ->
    [phone] Aquí no hay ahora citas por teléfono.
    [video] Aquí no hay ahora citas por vídeo.
   *[on_site] Aquí no hay ahora citas presenciales.
}
# $advisor: a name
booking-advisor-not-so = { $advisor } no asesora de esta manera. Estas son horas con otras personas.
# A line for each follows.
booking-which-advisor = ¿Con quién desea la cita? Estos son los idiomas:
booking-advisor = { $name }: { $languages }
booking-time-unclear = No he entendido qué día o qué hora es. Elija una hora libre o escriba, por ejemplo, «jueves después de las 15».
error-day-past = { $day } ya ha pasado. Elija un día que aún no haya pasado.
# $moment: day and time
booking-which-phone = ¿A qué número de teléfono le llamamos? Cita: { $moment }. Guardamos el número solo para esta cita y después lo borramos.
booking-no-phone = Este número de teléfono no es válido. Escríbalo otra vez, con prefijo.
# The summary: this, then a line each for the office, the time, and the following, then booking-held.
booking-summary = Compruebe su cita, por favor:
booking-meet = { $mode ->
    [phone] Por teléfono
    [video] Por vídeo
   *[on_site] En la oficina
}
booking-call = Le llamaremos al: { $phone }
# $language: the language's own name
booking-spoken = Idioma del asesoramiento: { $language }
booking-interpreter = Su deseo de tener intérprete está anotado: { $language }
# $papers: a list
booking-bring = { $mode ->
    [on_site] Traiga, por favor: { $papers }
   *[other] Tenga a mano, por favor: { $papers }
}
# $until: a time of day
booking-held = Esta hora está reservada para usted hasta las { $until }. ¿Confirmo la cita?
booking-video = Puede abrir la videollamada con el enlace debajo de este mensaje.
booking-video-later = Su asesor le enviará el enlace de la videollamada.
booking-video-link = Abrir la videollamada
# One appointment in the list. $mode: on_site, phone or video
booking-line =
    { $werkstadt }, { $moment }, { $mode ->
        [phone] por teléfono
        [video] por vídeo
       *[on_site] en la oficina
    }. Número de cita: { $reference }
booking-same-time = Su cita ya es a esta hora. Elija otra, por favor.
booking-move-stopped = De acuerdo. Su cita anterior sigue en pie.
booking-cancel-why = ¿Quiere decirnos por qué? Es voluntario.
booking-why-thanks = Gracias. Si lo desea, buscamos una nueva cita.

# Buttons: at most about 25 characters
button-earlier = Más temprano
button-later = Más tarde
button-other-day = Otro día
button-later-days = Días siguientes
button-on-site = Mejor en la oficina
button-by-phone = Mejor por teléfono
button-by-video = Mejor por vídeo
button-choose-advisor = Elegir asesor/a
button-any-advisor = Con cualquiera
button-waiting-list = A la lista de espera
button-other-number = Cambiar el número
button-confirm-move = Sí, cambiar la cita
button-why-ill = Por enfermedad
button-why-other-way = Ya está resuelto
button-why-no-time = No tengo tiempo
button-why-other = Otro motivo
button-why-skip = Prefiero no decirlo

# The entry in a person's calendar
booking-ics = Asesoramiento: { $werkstadt }
booking-ics-note = Número de cita: { $reference }. Puede cambiar o cancelar la cita en el chat.
