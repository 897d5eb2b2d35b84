# Why an appointment cannot be booked, moved or cancelled.

# Somebody else was faster. Other times are shown below this text.
error-slot-taken = Alguien acaba de reservar esta hora. Elija otra, por favor.
# The office is closed, it is a public holiday, or nobody works at that time.
error-slot-unavailable = Lo siento, a esta hora no hay citas. Elija otra hora, por favor.
error-slot-in-past = Esta hora ya ha pasado. Elija una más tarde, por favor.
# How long before the appointment it must be booked.
error-notice-too-short = { $hours ->
    [one] Lo siento, falta muy poco tiempo. Reserve al menos { $hours } hora antes, por favor.
   *[other] Lo siento, falta muy poco tiempo. Reserve al menos { $hours } horas antes, por favor.
}
# How far ahead appointments are given.
error-beyond-horizon = { $days ->
    [one] Aún no damos citas para una fecha tan lejana. Elija una hora hasta mañana como máximo, por favor.
   *[other] Aún no damos citas para una fecha tan lejana. Elija una hora en los próximos { $days } días, por favor.
}
# $limit is how many coming appointments one person may have.
error-too-many-appointments = { $limit ->
    [one] Ya tiene una cita aquí. Puede cambiarla o cancelarla y después reservar otra.
   *[other] Ya tiene { $limit } citas aquí. Puede cambiar o cancelar una de ellas y después reservar otra.
}
error-own-overlap = Ya tiene otra cita a esta hora. Elija otra hora, por favor.
error-no-such-appointment = No encuentro esta cita entre las suyas. Compruebe el número de cita, por favor.
error-appointment-cancelled = Esta cita ya está cancelada.
# The appointment has begun or is over.
error-appointment-over = Esta cita ya ha empezado o ya ha pasado. Ya no se puede cambiar.
# The minutes for which the chosen time was kept are over, or another time was chosen since.
error-hold-lapsed = Esta hora se le guardó solo por poco tiempo. Elija de nuevo, por favor.
# An advisor is free, but no room.
error-room-taken = Lo siento, a esta hora no hay ninguna sala libre. Elija otra hora, por favor.
error-session-full = Lo siento, en este grupo ya no quedan plazas. Elija otra hora, por favor.

# For those who work in the office.

# What became of an appointment is noted after it has begun.
error-appointment-not-begun = Esta cita aún no ha empezado. Anote el resultado después, por favor.
# $count is how many coming appointments there are with the advisor who is to be deleted.
error-advisor-has-appointments = { $count ->
    [one] Todavía hay { $count } cita con esta persona. Cámbiela o cancélela, por favor. O ponga a la persona como «no activa»: entonces no se dan citas nuevas.
   *[other] Todavía hay { $count } citas con esta persona. Cámbielas o cancélelas, por favor. O ponga a la persona como «no activa»: entonces no se dan citas nuevas.
}

# What to bring, as parts of a list within a sentence.

paper-id-document = documento de identidad o pasaporte
paper-residence-permit = Aufenthaltstitel (permiso de residencia)
paper-letters = cartas de la oficina sobre su pregunta
paper-contract = contratos sobre su pregunta
paper-cv = currículum
paper-certificates = títulos y certificados
paper-business-plan = plan de negocio, si lo tiene
