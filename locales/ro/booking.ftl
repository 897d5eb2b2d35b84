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
# The minutes for which the chosen time was kept are over, or another time was chosen since.
error-hold-lapsed = Această oră a fost păstrată pentru dumneavoastră doar puțin timp. Vă rog să alegeți din nou.
# An advisor is free, but no room.
error-room-taken = Din păcate, la această oră nu este liberă nicio sală. Vă rog să alegeți altă oră.
error-session-full = Din păcate, în această grupă nu mai sunt locuri libere. Vă rog să alegeți altă oră.

# For those who work in the office.

# What became of an appointment is noted after it has begun.
error-appointment-not-begun = Această programare nu a început încă. Vă rog să notați rezultatul după aceea.
# $count is how many coming appointments there are with the advisor who is to be deleted.
error-advisor-has-appointments = { $count ->
    [one] Cu această persoană mai există { $count } programare. Vă rog să o mutați sau să o anulați. Sau marcați persoana ca „inactivă”: atunci nu se mai fac programări noi.
    [few] Cu această persoană mai există { $count } programări. Vă rog să le mutați sau să le anulați. Sau marcați persoana ca „inactivă”: atunci nu se mai fac programări noi.
   *[other] Cu această persoană mai există { $count } de programări. Vă rog să le mutați sau să le anulați. Sau marcați persoana ca „inactivă”: atunci nu se mai fac programări noi.
}

# What to bring, as parts of a list within a sentence.

paper-id-document = act de identitate sau pașaport
paper-residence-permit = Aufenthaltstitel (permis de ședere)
paper-letters = scrisori de la autorități despre întrebarea dumneavoastră
paper-contract = contracte legate de întrebarea dumneavoastră
paper-cv = CV
paper-certificates = diplome și certificate
paper-business-plan = plan de afaceri, dacă aveți
