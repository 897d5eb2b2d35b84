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
# $werkstadt: the office, $moment: day and time
booking-summary = Proszę sprawdzić: { $werkstadt }, { $moment }. Czy zarezerwować to spotkanie?
booking-day-unclear = Nie rozumiem, który to dzień. Proszę napisać na przykład „jutro”, „czwartek” lub „24.11.”.
booking-day-past = { $day }: ten dzień już minął. Proszę wybrać dzień, który dopiero będzie.
booking-day-full = { $day }: tego dnia niestety nie ma wolnych terminów.
booking-time-unclear = Nie rozumiem, która to godzina. Proszę wybrać jedną z wolnych godzin.
booking-time-taken = Ta godzina jest zajęta. Proszę wybrać inną.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Spotkanie jest zarezerwowane: { $werkstadt }, { $moment }. Numer spotkania: { $reference }
booking-moved = Spotkanie jest przełożone: { $werkstadt }, { $moment }. Numer spotkania: { $reference }
booking-offer-intake = Czy chce Pan/Pani podać wcześniej kilka informacji? Dzięki temu doradca może się przygotować. To dobrowolne.
# $moments: a list of days and times
booking-next-free = Najbliższe wolne terminy: { $moments }.
booking-none = Nie ma teraz żadnych umówionych spotkań.
booking-line = { $werkstadt }, { $moment }. Numer spotkania: { $reference }
booking-moving = Umówione spotkanie: { $moment }. Szukamy nowego terminu. Stary termin pozostaje ważny, dopóki nowy nie jest zarezerwowany.
booking-move-which = Które spotkanie przełożyć?
booking-cancel-which = Które spotkanie odwołać?
# $appointment: one appointment as in booking-line
booking-cancel-sure = { $appointment } Czy na pewno odwołać to spotkanie?
booking-cancelled = Spotkanie jest odwołane: { $moment }. Dziękujemy za informację.
# The entry in a person's calendar
booking-ics = Doradztwo: { $werkstadt }
booking-ics-note = Numer spotkania: { $reference }. Spotkanie można przełożyć lub odwołać na czacie.
