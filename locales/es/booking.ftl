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
