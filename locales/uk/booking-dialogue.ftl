# The five offices, each with what it is for. $name: its proper name
werkstadt-unternehmenswerkstadt = { $name }: Selbständige, Gründung
werkstadt-werkstadt-standort = { $name }: Läden und Räume
werkstadt-werkstadt-arbeit = { $name }: Betriebe und Jobs
werkstadt-kompetenzwerkstadt = { $name }: Jobsuche, Kurse
werkstadt-konzeptwerkstadt = { $name }: Ideen fürs Viertel

booking-which-werkstadt = Bei welcher WerkStadt möchten Sie einen Termin?
booking-which-day = An welchem Tag passt es Ihnen? Sie können auch einen anderen Tag schreiben.
booking-nothing-free = Im Moment ist dort leider kein Termin frei. Ein Mensch aus unserem Team kann Ihnen weiterhelfen.
booking-which-time = { $day }: Um wie viel Uhr passt es Ihnen?
# $werkstadt: the office, $moment: day and time
booking-summary = Bitte prüfen Sie: { $werkstadt }, { $moment }. Soll ich diesen Termin buchen?
booking-day-unclear = Diesen Tag habe ich nicht verstanden. Bitte schreiben Sie zum Beispiel „morgen“, „Donnerstag“ oder „24.11.“.
booking-day-past = { $day } ist schon vorbei. Bitte wählen Sie einen Tag, der noch kommt.
booking-day-full = { $day }: An diesem Tag ist leider nichts frei.
booking-time-unclear = Diese Uhrzeit habe ich nicht verstanden. Bitte wählen Sie eine der freien Zeiten.
booking-time-taken = Diese Zeit ist nicht frei. Bitte wählen Sie eine andere.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Ihr Termin ist gebucht: { $werkstadt }, { $moment }. Ihre Terminnummer: { $reference }
booking-moved = Ihr Termin ist verschoben: { $werkstadt }, { $moment }. Ihre Terminnummer: { $reference }
booking-offer-intake = Möchten Sie vorab einige Angaben machen? Dann kann sich die Beratung vorbereiten. Das ist freiwillig.
# $moments: a list of days and times
booking-next-free = Das ist als Nächstes frei: { $moments }.
booking-none = Sie haben zurzeit keinen Termin.
booking-line = { $werkstadt }, { $moment }. Terminnummer: { $reference }
booking-moving = Ihr Termin: { $moment }. Wir suchen eine neue Zeit. Der alte Termin bleibt, bis der neue gebucht ist.
booking-move-which = Welchen Termin möchten Sie verschieben?
booking-cancel-which = Welchen Termin möchten Sie absagen?
# $appointment: one appointment as in booking-line
booking-cancel-sure = { $appointment } Möchten Sie diesen Termin wirklich absagen?
booking-cancelled = Ihr Termin ist abgesagt: { $moment }. Danke, dass Sie Bescheid gesagt haben.
# The entry in a person's calendar
booking-ics = Beratung: { $werkstadt }
booking-ics-note = Terminnummer: { $reference }. Verschieben oder absagen können Sie im Chat.
