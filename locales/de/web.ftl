# The public chat page: its labels, and what the chat's HTTP interface says when something is wrong.

# Below the name in the header. Short.
web-tagline = KI-Assistent · keine Rechtsberatung
# Label of the language menu, for screen readers.
web-language = Sprache
# Name of the area with all messages, for screen readers.
web-conversation = Gespräch
# Grey text in the empty input field.
web-input = Ihre Nachricht
web-send = Senden
web-new = Neues Gespräch
web-new-question = Möchten Sie ein neues Gespräch beginnen? Das bisherige Gespräch können Sie dann auf diesem Gerät nicht mehr sehen.
# Button: yes, begin a new conversation.
web-new-start = Neu beginnen
web-cancel = Abbrechen
web-close = Schließen
# Link and heading of the short privacy note.
web-privacy = Datenschutz
# A new line separates paragraphs.
web-privacy-text =
    Diese Seite verwendet keine Cookies und lädt nichts von fremden Servern.
    Was Sie schreiben, speichern wir verschlüsselt. Wenn Sie einen Menschen brauchen, liest eine Beraterin oder ein Berater das Gespräch: auf Ihren Wunsch, in einer Notlage oder wenn ich zweimal nicht antworten kann.
    Persönliche Angaben für die Beratung speichern wir nur, wenn Sie vorher zustimmen. Sie können Ihre Daten jederzeit ansehen und löschen.
    Ihr Gespräch bleibt auf diesem Gerät offen. Wenn auch andere das Gerät benutzen, beginnen Sie am Ende ein neues Gespräch.
web-privacy-show = Meine Daten ansehen
web-privacy-delete = Meine Daten löschen
# Who speaks: the program.
web-assistant = Assistent
# Who speaks: a human being who advises.
web-advisor = Beratung (Mensch)
# Who speaks: the person who reads this. For screen readers.
web-you = Sie
web-typing = Der Assistent schreibt …
web-sending = Wird gesendet …
# Below a message that could not be sent yet; it is sent by itself later.
web-waiting = Noch nicht gesendet. Wir versuchen es weiter.
web-failed = Nicht gesendet.
web-retry = Noch einmal senden
# A bar at the top while there is no connection.
web-offline = Keine Verbindung. Ihre Nachrichten gehen nicht verloren.
web-expired = Ihr voriges Gespräch ist nicht mehr offen. Wir haben ein neues begonnen.
# Said once to screen readers after "new conversation".
web-started = Ein neues Gespräch hat begonnen.
web-earlier = Frühere Nachrichten
# Heading of the links below an answer.
web-sources = Quellen
# For screen readers, in front of a file name.
web-download = Datei herunterladen:
# For screen readers, behind a link.
web-opens-outside = (öffnet ein neues Fenster)
# Button that scrolls to the newest message.
web-newest = Zu den neuen Nachrichten
web-back = Zum Chat
web-no-script = Dieser Chat braucht JavaScript. Bitte schalten Sie es in Ihrem Browser ein.

problem-invalid-json = Diese Anfrage konnten wir nicht lesen. Bitte versuchen Sie es noch einmal.
problem-invalid-request = Diese Anfrage konnten wir nicht verstehen. Bitte versuchen Sie es noch einmal.
# Neither a text nor a tapped button arrived, or both at once.
problem-text-or-payload = Bitte schreiben Sie eine Nachricht oder wählen Sie eine Antwort aus.
problem-invalid-id = Diese Nachricht konnten wir nicht annehmen. Bitte senden Sie sie noch einmal.
problem-too-large = Ihre Nachricht ist zu lang. Bitte teilen Sie sie in kürzere Nachrichten auf.
problem-missing-token = Bitte beginnen Sie zuerst ein Gespräch.
problem-invalid-token = Dieses Gespräch können wir nicht öffnen. Bitte beginnen Sie ein neues.
problem-expired-token = Ihr Gespräch ist abgelaufen. Bitte beginnen Sie ein neues.
problem-not-found = Diese Seite gibt es nicht.
problem-method-not-allowed = Diese Anfrage ist hier nicht möglich.
problem-too-many-requests = Das waren sehr viele Nachrichten auf einmal. Bitte warten Sie einen Moment.
problem-unexpected = Es tut uns leid, bei uns ist ein Fehler passiert. Bitte versuchen Sie es in ein paar Minuten noch einmal.

error-unknown-conversation = Dieses Gespräch gibt es nicht mehr. Bitte beginnen Sie ein neues.
