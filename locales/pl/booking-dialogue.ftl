# The five offices, each with what it is for. $name: its proper name
werkstadt-unternehmenswerkstadt = { $name }: własna firma, jej założenie
werkstadt-werkstadt-standort = { $name }: sklepy i lokale
werkstadt-werkstadt-arbeit = { $name }: firmy i praca
werkstadt-kompetenzwerkstadt = { $name }: szukanie pracy, kursy
werkstadt-konzeptwerkstadt = { $name }: pomysły dla dzielnicy

booking-which-werkstadt = W której WerkStadt umówić spotkanie?
booking-which-day = Który dzień pasuje? Można też wpisać inny dzień.
booking-nothing-free = Niestety nie ma tam teraz wolnych terminów. Może pomóc człowiek z naszego zespołu.
booking-which-time = { $day }: która godzina pasuje?
booking-day-full = { $day }: tego dnia niestety nie ma wolnych terminów.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Spotkanie jest zarezerwowane: { $werkstadt }, { $moment }. Numer spotkania: { $reference }
booking-moved = Spotkanie jest przełożone: { $werkstadt }, { $moment }. Numer spotkania: { $reference }
booking-offer-intake = Czy chce Pan/Pani podać wcześniej kilka informacji? Dzięki temu doradca może się przygotować. To dobrowolne.
booking-none = Nie ma teraz żadnych umówionych spotkań.
booking-moving = Umówione spotkanie: { $moment }. Szukamy nowego terminu. Stary termin pozostaje ważny, dopóki nowy nie jest zarezerwowany.
booking-move-which = Które spotkanie przełożyć?
booking-cancel-which = Które spotkanie odwołać?
# $appointment: one appointment as in booking-line
booking-cancel-sure =
    { $appointment }

    Czy na pewno odwołać to spotkanie?
booking-cancelled = Spotkanie jest odwołane: { $moment }. Dziękujemy za informację.

# The best free times are the buttons. $mode: on_site, phone or video
booking-proposals = { $mode ->
    [phone] Te godziny są wolne na rozmowę telefoniczną.
    [video] Te godziny są wolne na wideorozmowę.
   *[on_site] Te godziny są wolne.
}
# Below the first times that are shown. The example must be understood.
booking-proposals-hint = Można też napisać, kiedy Państwu pasuje, na przykład „czwartek po 15:00”.
# $advisor: a name
booking-proposals-with = Te godziny są wolne. Doradza: { $advisor }.
# Why others are shown stands above.
booking-nearest = Najbliższe wolne godziny:
booking-nothing-then = Niestety wtedy nic nie jest wolne. Najbliższe wolne godziny:
booking-no-others = Na razie nie ma innych wolnych godzin. Wolne są te:
booking-mode-not-offered = { $mode ->
    [phone] Telefonicznie nie ma tu teraz terminów.
    [video] Przez wideo nie ma tu teraz terminów.
   *[on_site] Na miejscu nie ma tu teraz terminów.
}
# $advisor: a name
booking-advisor-not-so = { $advisor }: taka forma rozmowy nie jest możliwa. Oto godziny u innych osób.
# A line for each follows.
booking-which-advisor = Z kim chcą się Państwo umówić? Oto języki:
booking-advisor = { $name }: { $languages }
booking-time-unclear = Nie rozumiem, jaki to dzień lub jaka godzina. Proszę wybrać wolną godzinę albo napisać na przykład „czwartek po 15:00”.
error-day-past = { $day } już minął. Proszę wybrać dzień w przyszłości.
# $moment: day and time
booking-which-phone = Pod jaki numer mamy zadzwonić? Termin: { $moment }. Numer przechowujemy tylko na ten termin, potem go usuwamy.
booking-no-phone = To nie jest prawidłowy numer telefonu. Proszę wpisać go jeszcze raz, z numerem kierunkowym.
# The summary: this, then a line each for the office, the time, and the following, then booking-held.
booking-summary = Proszę sprawdzić termin:
booking-meet = { $mode ->
    [phone] Telefonicznie
    [video] Wideorozmowa
   *[on_site] Na miejscu
}
booking-call = Zadzwonimy pod numer: { $phone }
# $language: the language's own name
booking-spoken = Język rozmowy: { $language }
booking-interpreter = Prośba o tłumaczenie jest zapisana: { $language }
# $papers: a list
booking-bring = { $mode ->
    [on_site] Proszę zabrać ze sobą: { $papers }
   *[other] Proszę mieć pod ręką: { $papers }
}
# $until: a time of day
booking-held = Ta godzina jest zarezerwowana dla Państwa do { $until }. Czy potwierdza Pan/Pani ten termin?
booking-video = Wideorozmowę otwiera link pod tą wiadomością.
booking-video-later = Link do wideorozmowy prześle doradca.
booking-video-link = Otwórz wideorozmowę
# One appointment in the list. $mode: on_site, phone or video
booking-line =
    { $werkstadt }, { $moment }, { $mode ->
        [phone] telefonicznie
        [video] wideorozmowa
       *[on_site] na miejscu
    }. Numer terminu: { $reference }
booking-same-time = Państwa termin jest już o tej godzinie. Proszę wybrać inną.
booking-move-stopped = Dobrze. Dotychczasowy termin pozostaje bez zmian.
booking-cancel-why = Czy chcą nam Państwo powiedzieć dlaczego? To dobrowolne.
booking-why-thanks = Dziękujemy. Chętnie znajdziemy nowy termin.

# Buttons: at most about 25 characters
button-earlier = Wcześniej
button-later = Później
button-other-day = Inny dzień
button-later-days = Późniejsze dni
button-on-site = Wolę na miejscu
button-by-phone = Wolę telefonicznie
button-by-video = Wolę przez wideo
button-choose-advisor = Wybór doradcy
button-any-advisor = Wszystko jedno u kogo
button-waiting-list = Na listę oczekujących
button-other-number = Zmień numer
button-confirm-move = Tak, przełóż
button-why-ill = Jestem chory / chora
button-why-other-way = Sprawa rozwiązana
button-why-no-time = Nie mam wtedy czasu
button-why-other = Inny powód
button-why-skip = Nie chcę mówić

# The entry in a person's calendar
booking-ics = Doradztwo: { $werkstadt }
booking-ics-note = Numer spotkania: { $reference }. Spotkanie można przełożyć lub odwołać na czacie.
