# First words and small talk
utter-greet = Guten Tag! Ich bin der digitale Assistent der WerkStädte im Leipziger Osten. Ich beantworte Fragen zu Behörden, Arbeit, Geld und Selbständigkeit, vereinbare Termine und hole auf Wunsch einen Menschen dazu. Was möchten Sie wissen?
utter-help = Das kann ich für Sie tun: Fragen zu Ämtern, Arbeit, Geld und Gewerbe beantworten. Einen Termin bei einer der fünf WerkStädte vereinbaren, verschieben oder absagen. Ihre Angaben für die Beratung aufnehmen. Einen Menschen dazuholen. Schreiben Sie einfach in Ihrer Sprache.
utter-bot-identity = Ich bin ein Computerprogramm, kein Mensch. Meine Antworten sind geprüft und haben eine Quelle. Sie ersetzen keine Rechtsberatung. Auf Wunsch hole ich einen Menschen dazu.
utter-thanks = Gern geschehen. Schreiben Sie mir jederzeit wieder.
utter-goodbye = Auf Wiedersehen und alles Gute!
utter-nothing-open = In Ordnung. Was möchten Sie als Nächstes tun?
utter-stale-button = Diese Auswahl ist nicht mehr aktuell. Bitte nutzen Sie die letzte Nachricht oder schreiben Sie mir.

# Buttons: at most about 25 characters
button-book = Termin vereinbaren
button-appointments = Meine Termine
button-human = Mit Mensch sprechen
button-language = Sprache / Language
button-help = Was kann ich hier tun?
button-more = Mehr dazu
button-whole-answer = Ganze Antwort
# $werkstadt: name of one of the offices
button-book-at = Termin: { $werkstadt }
button-helpful = Das hat geholfen
button-not-helpful = Das hilft mir nicht
button-simple-language = In einfacher Sprache
button-normal-language = In normaler Sprache
button-leave-details = Angaben hinterlassen
button-stop = Abbrechen
button-back = Zurück
button-skip = Möchte ich nicht sagen
button-callback = Rückruf-Termin
button-confirm-booking = Ja, Termin buchen
button-intake-yes = Ja, Angaben machen
button-not-now = Nein, danke
button-move = Verschieben
button-cancel = Absagen
button-cancel-yes = Ja, absagen
button-cancel-no = Nein, behalten
button-consent = Ja, ich stimme zu
button-save = Stimmt so, speichern
# $question: what is to be corrected, e.g. "Name"
button-correct = Ändern: { $question }
button-delete-data = Meine Daten löschen
button-delete-yes = Ja, alles löschen
button-delete-no = Nein, behalten

# Language
language-which = In welcher Sprache möchten Sie schreiben?
language-changed = Gern. Wir schreiben ab jetzt auf Deutsch.

# Forms
form-choose-one = Das habe ich nicht erkannt. Bitte wählen Sie eine der Möglichkeiten.
form-stopped = Abgebrochen. Es wurde nichts gespeichert.
