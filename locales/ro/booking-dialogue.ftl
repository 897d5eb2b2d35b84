# The five offices, each with what it is for. $name: its proper name
werkstadt-unternehmenswerkstadt = { $name }: cont propriu, firmă nouă
werkstadt-werkstadt-standort = { $name }: magazine și spații
werkstadt-werkstadt-arbeit = { $name }: firme și locuri de muncă
werkstadt-kompetenzwerkstadt = { $name }: căutare job, cursuri
werkstadt-konzeptwerkstadt = { $name }: idei pentru cartier

booking-which-werkstadt = La care WerkStadt doriți o programare?
booking-which-day = Ce zi vi se potrivește? Puteți scrie și altă zi.
booking-nothing-free = Din păcate, acolo nu există acum nicio programare liberă. O persoană din echipa noastră vă poate ajuta.
booking-which-time = { $day }: La ce oră vi se potrivește?
# $werkstadt: the office, $moment: day and time
booking-summary = Vă rog să verificați: { $werkstadt }, { $moment }. Fac această programare?
booking-day-unclear = Nu am înțeles ziua. Vă rog să scrieți, de exemplu, „mâine”, „joi” sau „24.11.”.
booking-day-past = Această zi a trecut deja: { $day }. Vă rog să alegeți o zi care urmează.
booking-day-full = { $day }: În această zi nu mai este, din păcate, nimic liber.
booking-time-unclear = Nu am înțeles ora. Vă rog să alegeți una dintre orele libere.
booking-time-taken = Această oră nu este liberă. Vă rog să alegeți alta.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Programarea dumneavoastră este făcută: { $werkstadt }, { $moment }. Numărul programării: { $reference }
booking-moved = Programarea dumneavoastră a fost mutată: { $werkstadt }, { $moment }. Numărul programării: { $reference }
booking-offer-intake = Doriți să ne dați înainte câteva informații? Astfel putem pregăti consilierea. Este opțional.
# $moments: a list of days and times
booking-next-free = Următoarele ore libere: { $moments }.
booking-none = Acum nu aveți nicio programare.
booking-line = { $werkstadt }, { $moment }. Numărul programării: { $reference }
booking-moving = Programarea dumneavoastră: { $moment }. Căutăm o oră nouă. Programarea veche rămâne valabilă până când este făcută cea nouă.
booking-move-which = Ce programare doriți să mutați?
booking-cancel-which = Ce programare doriți să anulați?
# $appointment: one appointment as in booking-line
booking-cancel-sure = Sigur doriți să anulați această programare? { $appointment }
booking-cancelled = Programarea dumneavoastră este anulată: { $moment }. Vă mulțumim că ne-ați anunțat.
# The entry in a person's calendar
booking-ics = Consiliere: { $werkstadt }
booking-ics-note = Numărul programării: { $reference }. Puteți muta sau anula programarea în chat.
