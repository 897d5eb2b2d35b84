error-store-unavailable = Gerade kann ich nichts speichern. Ihre Nachricht geht nicht verloren. Bitte versuchen Sie es in einer Minute noch einmal.
# $limit: a number of characters
error-message-too-long = Diese Nachricht ist zu lang. Bitte schreiben Sie höchstens { $limit } Zeichen.
error-empty-message = Ich kann in dieser Nachricht keinen Text lesen. Bitte schreiben Sie Ihre Frage in Worten.
error-unsupported-message = Ich kann nur Text lesen, keine Sprachnachrichten, Bilder, Dateien oder Standorte. Bitte schreiben Sie mir.
error-unknown-button = Diese Auswahl kenne ich nicht. Bitte nutzen Sie die letzte Nachricht oder schreiben Sie mir.
error-unexpected = Da ist bei uns etwas schiefgegangen. Das tut mir leid. Es wurde nichts verändert. Bitte versuchen Sie es noch einmal oder sprechen Sie mit einem Menschen.
error-answer-too-long = Diese Antwort ist zu lang. Bitte schreiben Sie höchstens { $limit } Zeichen.
error-answer-empty = Diese Antwort ist leer. Bitte schreiben Sie etwas oder wählen Sie „Möchte ich nicht sagen“.
error-no-contact = Das ist keine gültige Telefonnummer oder E-Mail-Adresse. Bitte prüfen Sie sie.
error-no-such-file = Diese Datei gibt es nicht mehr.
