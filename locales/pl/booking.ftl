# Why an appointment cannot be booked, moved or cancelled.

# Somebody else was faster. Other times are shown below this text.
error-slot-taken = Ten termin właśnie został zajęty. Proszę wybrać inny.
# The office is closed, it is a public holiday, or nobody works at that time.
error-slot-unavailable = Niestety o tej porze nie ma spotkań. Proszę wybrać inny termin.
error-slot-in-past = Ten termin już minął. Proszę wybrać późniejszy.
# How long before the appointment it must be booked.
error-notice-too-short = { $hours ->
    [one] Niestety to za późno na rezerwację. Proszę umawiać spotkanie co najmniej { $hours } godzinę wcześniej.
    [few] Niestety to za późno na rezerwację. Proszę umawiać spotkanie co najmniej { $hours } godziny wcześniej.
    [many] Niestety to za późno na rezerwację. Proszę umawiać spotkanie co najmniej { $hours } godzin wcześniej.
   *[other] Niestety to za późno na rezerwację. Proszę umawiać spotkanie co najmniej { $hours } godziny wcześniej.
}
# How far ahead appointments are given.
error-beyond-horizon = { $days ->
    [one] Na tak odległy termin jeszcze nie zapisujemy. Proszę wybrać termin najpóźniej jutro.
    [few] Na tak odległy termin jeszcze nie zapisujemy. Proszę wybrać termin w ciągu najbliższych { $days } dni.
    [many] Na tak odległy termin jeszcze nie zapisujemy. Proszę wybrać termin w ciągu najbliższych { $days } dni.
   *[other] Na tak odległy termin jeszcze nie zapisujemy. Proszę wybrać termin w ciągu najbliższych { $days } dnia.
}
# $limit is how many coming appointments one person may have.
error-too-many-appointments = { $limit ->
    [one] Jest tu już umówione spotkanie. Można je przełożyć lub odwołać, a potem umówić nowe.
    [few] Są tu już umówione { $limit } spotkania. Można przełożyć lub odwołać jedno z nich, a potem umówić nowe.
    [many] Jest tu już umówionych { $limit } spotkań. Można przełożyć lub odwołać jedno z nich, a potem umówić nowe.
   *[other] Jest tu już umówione { $limit } spotkania. Można przełożyć lub odwołać jedno z nich, a potem umówić nowe.
}
error-own-overlap = O tej porze jest już umówione inne spotkanie. Proszę wybrać inny termin.
error-no-such-appointment = Nie ma takiego spotkania wśród umówionych. Proszę sprawdzić numer spotkania.
error-appointment-cancelled = To spotkanie jest już odwołane.
# The appointment has begun or is over.
error-appointment-over = To spotkanie już się zaczęło lub minęło. Nie można go już zmienić.
# The minutes for which the chosen time was kept are over, or another time was chosen since.
error-hold-lapsed = Ten termin był zarezerwowany tylko na krótko. Proszę wybrać jeszcze raz.
# An advisor is free, but no room.
error-room-taken = Niestety o tej porze nie ma wolnego pokoju. Proszę wybrać inny termin.
error-session-full = Niestety w tej grupie nie ma już wolnych miejsc. Proszę wybrać inny termin.

# For those who work in the office.

# What became of an appointment is noted after it has begun.
error-appointment-not-begun = To spotkanie jeszcze się nie zaczęło. Proszę wpisać wynik po spotkaniu.
# $count is how many coming appointments there are with the advisor who is to be deleted.
error-advisor-has-appointments = { $count ->
    [one] Z tą osobą jest jeszcze umówione { $count } spotkanie. Proszę je przełożyć lub odwołać. Można też ustawić tę osobę jako „nieaktywną”: wtedy nie będzie nowych spotkań.
    [few] Z tą osobą są jeszcze umówione { $count } spotkania. Proszę je przełożyć lub odwołać. Można też ustawić tę osobę jako „nieaktywną”: wtedy nie będzie nowych spotkań.
    [many] Z tą osobą jest jeszcze umówionych { $count } spotkań. Proszę je przełożyć lub odwołać. Można też ustawić tę osobę jako „nieaktywną”: wtedy nie będzie nowych spotkań.
   *[other] Z tą osobą jest jeszcze umówione { $count } spotkania. Proszę je przełożyć lub odwołać. Można też ustawić tę osobę jako „nieaktywną”: wtedy nie będzie nowych spotkań.
}

# What to bring, as parts of a list within a sentence.

paper-id-document = dowód osobisty lub paszport
paper-residence-permit = Aufenthaltstitel (tytuł pobytowy)
paper-letters = pisma z urzędu w tej sprawie
paper-contract = umowy w tej sprawie
paper-cv = CV
paper-certificates = świadectwa i dyplomy
paper-business-plan = biznesplan, jeśli jest
