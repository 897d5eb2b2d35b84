# Why an appointment cannot be booked, moved or cancelled.

# Somebody else was faster. Other times are shown below this text.
error-slot-taken = Cette heure vient d’être prise. Veuillez en choisir une autre.
# The office is closed, it is a public holiday, or nobody works at that time.
error-slot-unavailable = Malheureusement, il n’y a pas de rendez-vous à cette heure. Veuillez choisir une autre heure.
error-slot-in-past = Cette heure est déjà passée. Veuillez choisir une heure plus tardive.
# How long before the appointment it must be booked.
error-notice-too-short = { $hours ->
    [one] Malheureusement, le délai est trop court. Veuillez réserver au moins { $hours } heure à l’avance.
   *[other] Malheureusement, le délai est trop court. Veuillez réserver au moins { $hours } heures à l’avance.
}
# How far ahead appointments are given.
error-beyond-horizon = { $days ->
    [one] Nous ne donnons pas encore de rendez-vous si longtemps à l’avance. Veuillez choisir une heure au plus tard demain.
   *[other] Nous ne donnons pas encore de rendez-vous si longtemps à l’avance. Veuillez choisir une heure dans les { $days } prochains jours.
}
# $limit is how many coming appointments one person may have.
error-too-many-appointments = { $limit ->
    [one] Vous avez déjà un rendez-vous ici. Vous pouvez le déplacer ou l’annuler, puis en réserver un nouveau.
   *[other] Vous avez déjà { $limit } rendez-vous ici. Vous pouvez en déplacer ou en annuler un, puis en réserver un nouveau.
}
error-own-overlap = Vous avez déjà un autre rendez-vous à cette heure. Veuillez choisir une autre heure.
error-no-such-appointment = Je ne trouve pas ce rendez-vous parmi les vôtres. Veuillez vérifier le numéro de rendez-vous.
error-appointment-cancelled = Ce rendez-vous est déjà annulé.
# The appointment has begun or is over.
error-appointment-over = Ce rendez-vous a déjà commencé ou est passé. Il n’est plus possible de le changer.
# The minutes for which the chosen time was kept are over, or another time was chosen since.
error-hold-lapsed = Cette heure ne vous était réservée que peu de temps. Veuillez choisir à nouveau.
# An advisor is free, but no room.
error-room-taken = Malheureusement, aucune salle n’est libre à cette heure. Veuillez choisir une autre heure.
error-session-full = Malheureusement, il n’y a plus de place dans ce groupe. Veuillez choisir une autre heure.

# For those who work in the office.

# What became of an appointment is noted after it has begun.
error-appointment-not-begun = Ce rendez-vous n’a pas encore commencé. Veuillez noter le résultat après.
# $count is how many coming appointments there are with the advisor who is to be deleted.
error-advisor-has-appointments = { $count ->
    [one] Il y a encore { $count } rendez-vous avec cette personne. Veuillez le déplacer ou l’annuler. Ou mettez la personne en « non active » : il n’y aura alors plus de nouveaux rendez-vous.
   *[other] Il y a encore { $count } rendez-vous avec cette personne. Veuillez les déplacer ou les annuler. Ou mettez la personne en « non active » : il n’y aura alors plus de nouveaux rendez-vous.
}

# What to bring, as parts of a list within a sentence.

paper-id-document = carte d’identité ou passeport
paper-residence-permit = Aufenthaltstitel (titre de séjour)
paper-letters = lettres de l’administration sur votre question
paper-contract = contrats liés à votre question
paper-cv = CV
paper-certificates = diplômes et certificats
paper-business-plan = plan d’affaires, si vous en avez un
