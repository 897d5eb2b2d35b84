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
booking-day-full = { $day }: An diesem Tag ist leider nichts frei.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Ihr Termin ist gebucht: { $werkstadt }, { $moment }. Ihre Terminnummer: { $reference }
booking-moved = Ihr Termin ist verschoben: { $werkstadt }, { $moment }. Ihre Terminnummer: { $reference }
booking-offer-intake = Möchten Sie vorab einige Angaben machen? Dann kann sich die Beratung vorbereiten. Das ist freiwillig.
booking-none = Sie haben zurzeit keinen Termin.
booking-moving = Ihr Termin: { $moment }. Wir suchen eine neue Zeit. Der alte Termin bleibt, bis der neue gebucht ist.
booking-move-which = Welchen Termin möchten Sie verschieben?
booking-cancel-which = Welchen Termin möchten Sie absagen?
# $appointment: one appointment as in booking-line
booking-cancel-sure =
    { $appointment }

    Möchten Sie diesen Termin wirklich absagen?
booking-cancelled = Ihr Termin ist abgesagt: { $moment }. Danke, dass Sie Bescheid gesagt haben.

# The best free times are the buttons. $mode: on_site, phone or video
booking-proposals = { $mode ->
    [phone] Diese Zeiten sind für ein Gespräch am Telefon frei.
    [video] Diese Zeiten sind für ein Videogespräch frei.
   *[on_site] Diese Zeiten sind frei.
}
# Below the first times that are shown. The example must be understood.
booking-proposals-hint = Sie können auch schreiben, wann es Ihnen passt, zum Beispiel „Donnerstag nach 15 Uhr“.
# $advisor: a name
booking-proposals-with = Diese Zeiten sind bei { $advisor } frei.
# Why others are shown stands above.
booking-nearest = Diese freien Zeiten liegen am nächsten:
booking-nothing-then = Zu dieser Zeit ist leider nichts frei. Diese freien Zeiten liegen am nächsten:
booking-no-others = Weitere freie Zeiten gibt es im Moment nicht. Diese sind frei:
booking-mode-not-offered = { $mode ->
    [phone] Am Telefon gibt es hier zurzeit keine Termine.
    [video] Per Video gibt es hier zurzeit keine Termine.
   *[on_site] Vor Ort gibt es hier zurzeit keine Termine.
}
# $advisor: a name
booking-advisor-not-so = { $advisor } berät nicht auf diese Weise. Hier sind Zeiten bei anderen.
# A line for each follows.
booking-which-advisor = Bei wem möchten Sie den Termin? Das sind die Sprachen:
booking-advisor = { $name }: { $languages }
booking-time-unclear = Das habe ich nicht als Tag oder Uhrzeit verstanden. Bitte wählen Sie eine freie Zeit oder schreiben Sie zum Beispiel „Donnerstag nach 15 Uhr“.
error-day-past = { $day } ist schon vorbei. Bitte wählen Sie einen Tag, der noch kommt.
# $moment: day and time
booking-which-phone = Unter welcher Telefonnummer erreichen wir Sie? Termin: { $moment }. Die Nummer wird nur für diesen Termin gespeichert und danach gelöscht.
booking-no-phone = Das ist keine gültige Telefonnummer. Bitte schreiben Sie sie noch einmal, mit Vorwahl.
# The summary: this, then a line each for the office, the time, and the following, then booking-held.
booking-summary = Bitte prüfen Sie Ihren Termin:
booking-meet = { $mode ->
    [phone] Am Telefon
    [video] Per Video
   *[on_site] Vor Ort
}
booking-call = Wir rufen Sie an: { $phone }
# $language: the language's own name
booking-spoken = Sprache der Beratung: { $language }
booking-interpreter = Ihr Wunsch nach Übersetzung ist notiert: { $language }
# $papers: a list
booking-bring = { $mode ->
    [on_site] Bitte bringen Sie mit: { $papers }
   *[other] Bitte halten Sie bereit: { $papers }
}
# $until: a time of day
booking-held = Diese Zeit ist bis { $until } Uhr für Sie reserviert. Soll ich den Termin buchen?
booking-video = Das Videogespräch öffnen Sie über den Link unter dieser Nachricht.
booking-video-later = Den Link zum Videogespräch bekommen Sie von Ihrer Beratung.
booking-video-link = Videogespräch öffnen
# One appointment in the list. $mode: on_site, phone or video
booking-line =
    { $werkstadt }, { $moment }, { $mode ->
        [phone] am Telefon
        [video] per Video
       *[on_site] vor Ort
    }. Terminnummer: { $reference }
booking-same-time = Ihr Termin ist schon zu dieser Zeit. Bitte wählen Sie eine andere.
booking-move-stopped = In Ordnung. Ihr bisheriger Termin bleibt bestehen.
booking-cancel-why = Möchten Sie uns sagen, warum? Das ist freiwillig.
booking-why-thanks = Danke. Wenn Sie möchten, finden wir gern einen neuen Termin.

# Buttons: at most about 25 characters
button-earlier = Früher
button-later = Später
button-other-day = Anderer Tag
button-later-days = Spätere Tage
button-on-site = Lieber vor Ort
button-by-phone = Lieber telefonisch
button-by-video = Lieber per Video
button-choose-advisor = Person auswählen
button-any-advisor = Egal bei wem
button-waiting-list = Auf die Warteliste
button-other-number = Nummer ändern
button-confirm-move = Ja, verschieben
button-why-ill = Ich bin krank
button-why-other-way = Anders gelöst
button-why-no-time = Keine Zeit
button-why-other = Anderer Grund
button-why-skip = Möchte ich nicht sagen

# The entry in a person's calendar
booking-ics = Beratung: { $werkstadt }
booking-ics-note = Terminnummer: { $reference }. Verschieben oder absagen können Sie im Chat.
