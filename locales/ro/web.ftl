# The public chat page: its labels, and what the chat's HTTP interface says when something is wrong.

# Below the name in the header. Short.
web-tagline = Asistent AI · nu oferă consultanță juridică
# Label of the language menu, for screen readers.
web-language = Limba
# Name of the area with all messages, for screen readers.
web-conversation = Conversație
# Grey text in the empty input field.
web-input = Mesajul dumneavoastră
web-send = Trimite
web-new = Conversație nouă
web-new-question = Doriți să începeți o conversație nouă? După aceea nu mai puteți vedea conversația de până acum pe acest dispozitiv.
# Button: yes, begin a new conversation.
web-new-start = Începe din nou
web-cancel = Renunță
web-close = Închide
# Link and heading of the short privacy note.
web-privacy = Protecția datelor
# A new line separates paragraphs.
web-privacy-text =
    Această pagină nu folosește cookie-uri și nu încarcă nimic de pe alte servere.
    Salvăm criptat ceea ce scrieți. Dacă aveți nevoie de o persoană, cineva din echipa de consiliere citește conversația: la cererea dumneavoastră, într-o situație de urgență sau dacă de două ori asistentul nu vă poate răspunde.
    Salvăm date personale pentru consiliere doar dacă vă dați acordul înainte. Vă puteți vedea și șterge datele oricând.
    Conversația dumneavoastră rămâne deschisă pe acest dispozitiv. Dacă și alte persoane folosesc dispozitivul, începeți la final o conversație nouă.
web-privacy-show = Văd datele mele
web-privacy-delete = Șterg datele mele
# Who speaks: the program.
web-assistant = Asistent
# Who speaks: a human being who advises.
web-advisor = Consiliere (persoană)
# Who speaks: the person who reads this. For screen readers.
web-you = Dumneavoastră
web-typing = Asistentul scrie …
web-sending = Se trimite …
# Below a message that could not be sent yet; it is sent by itself later.
web-waiting = Încă netrimis. Încercăm în continuare.
web-failed = Netrimis.
web-retry = Trimite din nou
# A bar at the top while there is no connection.
web-offline = Fără conexiune. Mesajele dumneavoastră nu se pierd.
web-expired = Conversația dumneavoastră anterioară nu mai este deschisă. Am început una nouă.
# Said once to screen readers after "new conversation".
web-started = A început o conversație nouă.
web-earlier = Mesaje anterioare
# Heading of the links below an answer.
web-sources = Surse
# For screen readers, in front of a file name.
web-download = Descarcă fișierul:
# For screen readers, behind a link.
web-opens-outside = (deschide o fereastră nouă)
# Button that scrolls to the newest message.
web-newest = La mesajele noi
web-back = Înapoi la chat
web-no-script = Acest chat are nevoie de JavaScript. Vă rugăm să îl activați în browser.

problem-invalid-json = Nu am putut citi această cerere. Vă rugăm să încercați din nou.
problem-invalid-request = Nu am putut înțelege această cerere. Vă rugăm să încercați din nou.
# Neither a text nor a tapped button arrived, or both at once.
problem-text-or-payload = Vă rugăm să scrieți un mesaj sau să alegeți un răspuns.
problem-invalid-id = Nu am putut primi acest mesaj. Vă rugăm să îl trimiteți din nou.
problem-too-large = Mesajul dumneavoastră este prea lung. Vă rugăm să îl împărțiți în mesaje mai scurte.
problem-missing-token = Vă rugăm să începeți mai întâi o conversație.
problem-invalid-token = Nu putem deschide această conversație. Vă rugăm să începeți una nouă.
problem-expired-token = Conversația dumneavoastră a expirat. Vă rugăm să începeți una nouă.
problem-not-found = Această pagină nu există.
problem-method-not-allowed = Această cerere nu este posibilă aici.
problem-too-many-requests = Au fost foarte multe mesaje deodată. Vă rugăm să așteptați un moment.
problem-unexpected = Ne pare rău, a apărut o eroare la noi. Vă rugăm să încercați din nou peste câteva minute.

error-unknown-conversation = Această conversație nu mai există. Vă rugăm să începeți una nouă.
