# Why an appointment cannot be booked, moved or cancelled.

# Somebody else was faster. Other times are shown below this text.
error-slot-taken = Această oră tocmai a fost ocupată. Vă rog să alegeți alta.
# The office is closed, it is a public holiday, or nobody works at that time.
error-slot-unavailable = La această oră nu există, din păcate, programări. Vă rog să alegeți altă oră.
error-slot-in-past = Această oră a trecut deja. Vă rog să alegeți o oră mai târzie.
# How long before the appointment it must be booked.
error-notice-too-short = { $hours ->
    [one] Din păcate, este prea puțin timp până atunci. Vă rog să faceți programarea cu cel puțin { $hours } oră înainte.
    [few] Din păcate, este prea puțin timp până atunci. Vă rog să faceți programarea cu cel puțin { $hours } ore înainte.
   *[other] Din păcate, este prea puțin timp până atunci. Vă rog să faceți programarea cu cel puțin { $hours } de ore înainte.
}
# How far ahead appointments are given.
error-beyond-horizon = { $days ->
    [one] Nu facem încă programări pentru o dată atât de îndepărtată. Vă rog să alegeți o oră până cel târziu mâine.
    [few] Nu facem încă programări pentru o dată atât de îndepărtată. Vă rog să alegeți o oră în următoarele { $days } zile.
   *[other] Nu facem încă programări pentru o dată atât de îndepărtată. Vă rog să alegeți o oră în următoarele { $days } de zile.
}
# $limit is how many coming appointments one person may have.
error-too-many-appointments = { $limit ->
    [one] Aveți deja o programare aici. O puteți muta sau anula și apoi puteți face una nouă.
    [few] Aveți deja { $limit } programări aici. Puteți muta sau anula una dintre ele și apoi puteți face una nouă.
   *[other] Aveți deja { $limit } de programări aici. Puteți muta sau anula una dintre ele și apoi puteți face una nouă.
}
error-own-overlap = La această oră aveți deja altă programare. Vă rog să alegeți altă oră.
error-no-such-appointment = Nu găsesc această programare printre programările dumneavoastră. Vă rog să verificați numărul programării.
error-appointment-cancelled = Această programare este deja anulată.
# The appointment has begun or is over.
error-appointment-over = Această programare a început deja sau a trecut. Nu mai poate fi schimbată.
