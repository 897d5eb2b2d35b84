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
