# Why an appointment cannot be booked, moved or cancelled.

# Somebody else was faster. Other times are shown below this text.
error-slot-taken = Diese Zeit ist gerade vergeben worden. Bitte wählen Sie eine andere.
# The office is closed, it is a public holiday, or nobody works at that time.
error-slot-unavailable = Zu dieser Zeit gibt es leider keine Termine. Bitte wählen Sie eine andere Zeit.
error-slot-in-past = Diese Zeit ist schon vorbei. Bitte wählen Sie eine spätere.
# How long before the appointment it must be booked.
error-notice-too-short = { $hours ->
    [one] Das ist leider zu kurzfristig. Bitte buchen Sie mindestens { $hours } Stunde vorher.
   *[other] Das ist leider zu kurzfristig. Bitte buchen Sie mindestens { $hours } Stunden vorher.
}
# How far ahead appointments are given.
error-beyond-horizon = { $days ->
    [one] So weit im Voraus vergeben wir noch keine Termine. Bitte wählen Sie eine Zeit bis spätestens morgen.
   *[other] So weit im Voraus vergeben wir noch keine Termine. Bitte wählen Sie eine Zeit in den nächsten { $days } Tagen.
}
# $limit is how many coming appointments one person may have.
error-too-many-appointments = { $limit ->
    [one] Sie haben hier schon einen Termin. Sie können ihn verschieben oder absagen und dann einen neuen buchen.
   *[other] Sie haben hier schon { $limit } Termine. Sie können einen davon verschieben oder absagen und dann einen neuen buchen.
}
error-own-overlap = Sie haben zu dieser Zeit schon einen anderen Termin. Bitte wählen Sie eine andere Zeit.
error-no-such-appointment = Diesen Termin finde ich nicht bei Ihren Terminen. Bitte prüfen Sie die Terminnummer.
error-appointment-cancelled = Dieser Termin ist bereits abgesagt.
# The appointment has begun or is over.
error-appointment-over = Dieser Termin hat schon begonnen oder ist vorbei. Er lässt sich nicht mehr ändern.
# The minutes for which the chosen time was kept are over, or another time was chosen since.
error-hold-lapsed = Die Zeit war nur kurz für Sie reserviert. Bitte wählen Sie noch einmal.
# An advisor is free, but no room.
error-room-taken = Zu dieser Zeit ist leider kein Raum frei. Bitte wählen Sie eine andere Zeit.
error-session-full = In dieser Gruppe ist leider kein Platz mehr frei. Bitte wählen Sie eine andere Zeit.

# For those who work in the office.

# What became of an appointment is noted after it has begun.
error-appointment-not-begun = Dieser Termin hat noch nicht begonnen. Bitte tragen Sie das Ergebnis danach ein.
# $count is how many coming appointments there are with the advisor who is to be deleted.
error-advisor-has-appointments = { $count ->
    [one] Mit dieser Person ist noch { $count } Termin vereinbart. Bitte verschieben Sie ihn oder sagen Sie ihn ab. Oder setzen Sie die Person auf „nicht aktiv“: Dann werden keine neuen Termine vergeben.
   *[other] Mit dieser Person sind noch { $count } Termine vereinbart. Bitte verschieben Sie diese oder sagen Sie sie ab. Oder setzen Sie die Person auf „nicht aktiv“: Dann werden keine neuen Termine vergeben.
}

# What to bring, as parts of a list within a sentence.

paper-id-document = Ausweis oder Pass
paper-residence-permit = Aufenthaltstitel
paper-letters = Briefe vom Amt zu Ihrer Frage
paper-contract = Verträge zu Ihrer Frage
paper-cv = Lebenslauf
paper-certificates = Zeugnisse und Abschlüsse
paper-business-plan = Businessplan, wenn Sie einen haben
