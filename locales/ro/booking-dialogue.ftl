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
booking-day-full = { $day }: În această zi nu mai este, din păcate, nimic liber.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Programarea dumneavoastră este făcută: { $werkstadt }, { $moment }. Numărul programării: { $reference }
booking-moved = Programarea dumneavoastră a fost mutată: { $werkstadt }, { $moment }. Numărul programării: { $reference }
booking-offer-intake = Doriți să ne dați înainte câteva informații? Astfel putem pregăti consilierea. Este opțional.
booking-none = Acum nu aveți nicio programare.
booking-moving = Programarea dumneavoastră: { $moment }. Căutăm o oră nouă. Programarea veche rămâne valabilă până când este făcută cea nouă.
booking-move-which = Ce programare doriți să mutați?
booking-cancel-which = Ce programare doriți să anulați?
# $appointment: one appointment as in booking-line
booking-cancel-sure =
    { $appointment }

    Sigur doriți să anulați această programare?
booking-cancelled = Programarea dumneavoastră este anulată: { $moment }. Vă mulțumim că ne-ați anunțat.

# The best free times are the buttons. $mode: on_site, phone or video
booking-proposals = { $mode ->
    [phone] Aceste ore sunt libere pentru o discuție la telefon.
    [video] Aceste ore sunt libere pentru un apel video.
   *[on_site] Aceste ore sunt libere.
}
# Below the first times that are shown. The example must be understood.
booking-proposals-hint = Puteți scrie și când vă convine, de exemplu „joi după ora 15”.
# $advisor: a name
booking-proposals-with = Aceste ore sunt libere la { $advisor }.
# Why others are shown stands above.
booking-nearest = Cele mai apropiate ore libere:
booking-nothing-then = Din păcate, atunci nu este nimic liber. Cele mai apropiate ore libere:
booking-no-others = Momentan nu mai sunt alte ore libere. Acestea sunt libere:
booking-mode-not-offered = { $mode ->
    [phone] La telefon nu sunt acum programări aici.
    [video] Prin video nu sunt acum programări aici.
   *[on_site] La birou nu sunt acum programări aici.
}
# $advisor: a name
booking-advisor-not-so = { $advisor } nu oferă consiliere în acest fel. Iată ore la alți consilieri.
# A line for each follows.
booking-which-advisor = La cine doriți programarea? Acestea sunt limbile:
booking-advisor = { $name }: { $languages }
booking-time-unclear = Nu am înțeles ce zi sau ce oră este. Vă rog să alegeți o oră liberă sau să scrieți, de exemplu, „joi după ora 15”.
error-day-past = { $day } a trecut deja. Vă rog să alegeți o zi care urmează.
# $moment: day and time
booking-which-phone = La ce număr de telefon vă putem suna? Programarea: { $moment }. Păstrăm numărul doar pentru această programare, apoi îl ștergem.
booking-no-phone = Acesta nu este un număr de telefon valabil. Vă rog să îl scrieți încă o dată, cu prefix.
# The summary: this, then a line each for the office, the time, and the following, then booking-held.
booking-summary = Vă rog să verificați programarea:
booking-meet = { $mode ->
    [phone] La telefon
    [video] Prin video
   *[on_site] La birou
}
booking-call = Vă sunăm la: { $phone }
# $language: the language's own name
booking-spoken = Limba consilierii: { $language }
booking-interpreter = Dorința de a avea un interpret este notată: { $language }
# $papers: a list
booking-bring = { $mode ->
    [on_site] Vă rog să aduceți: { $papers }
   *[other] Vă rog să aveți la îndemână: { $papers }
}
# $until: a time of day
booking-held = Această oră este păstrată pentru dumneavoastră până la { $until }. Confirmați programarea?
booking-video = Deschideți apelul video cu linkul de sub acest mesaj.
booking-video-later = Consilierul vă va trimite linkul pentru apelul video.
booking-video-link = Deschide apelul video
# One appointment in the list. $mode: on_site, phone or video
booking-line =
    { $werkstadt }, { $moment }, { $mode ->
        [phone] la telefon
        [video] prin video
       *[on_site] la birou
    }. Numărul programării: { $reference }
booking-same-time = Programarea dumneavoastră este deja la această oră. Vă rog să alegeți alta.
booking-move-stopped = În regulă. Programarea dinainte rămâne valabilă.
booking-cancel-why = Doriți să ne spuneți de ce? Este voluntar.
booking-why-thanks = Vă mulțumim. Dacă doriți, găsim o nouă programare.

# Buttons: at most about 25 characters
button-earlier = Mai devreme
button-later = Mai târziu
button-other-day = Altă zi
button-later-days = Zilele următoare
button-on-site = Mai bine la birou
button-by-phone = Mai bine la telefon
button-by-video = Mai bine prin video
button-choose-advisor = Alegeți consilierul
button-any-advisor = La oricine
button-waiting-list = Pe lista de așteptare
button-other-number = Schimbați numărul
button-confirm-move = Da, mutați
button-why-ill = Sunt bolnav(ă)
button-why-other-way = Am rezolvat altfel
button-why-no-time = Nu am timp atunci
button-why-other = Alt motiv
button-why-skip = Prefer să nu spun

# The entry in a person's calendar
booking-ics = Consiliere: { $werkstadt }
booking-ics-note = Numărul programării: { $reference }. Puteți muta sau anula programarea în chat.
