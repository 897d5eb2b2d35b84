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
