# First words and small talk
utter-greet = Bună ziua! Sunt asistentul digital al birourilor WerkStadt din estul orașului Leipzig. Răspund la întrebări despre autorități, muncă, bani și activitate pe cont propriu, fac programări și, dacă doriți, chem o persoană din echipă. Ce doriți să aflați?
utter-help = Iată cu ce vă pot ajuta: Răspund la întrebări despre autorități, muncă, bani și firme. Fac, mut sau anulez o programare la unul dintre cele cinci birouri WerkStadt. Notez datele dumneavoastră pentru consiliere. Chem o persoană din echipă. Scrieți în limba dumneavoastră.
utter-bot-identity = Sunt un program de calculator, nu un om. Răspunsurile mele sunt verificate și au o sursă. Ele nu înlocuiesc consultanța juridică. Dacă doriți, chem o persoană din echipă.
utter-thanks = Cu plăcere. Îmi puteți scrie din nou oricând.
utter-goodbye = La revedere și toate cele bune!
utter-nothing-open = În regulă. Ce doriți să faceți mai departe?
utter-stale-button = Această opțiune nu mai este valabilă. Vă rog să folosiți ultimul mesaj sau să îmi scrieți.

# Buttons: at most about 25 characters
button-book = Fac o programare
button-appointments = Programările mele
button-human = Vorbesc cu o persoană
button-language = Limba / Language
button-help = Ce pot face aici?
button-more = Mai multe despre asta
button-whole-answer = Tot răspunsul
# $werkstadt: name of one of the offices
button-book-at = Programare: { $werkstadt }
button-helpful = M-a ajutat
button-not-helpful = Nu mă ajută
button-simple-language = În limbaj simplu
button-normal-language = În limbaj obișnuit
button-leave-details = Las datele mele
button-stop = Renunț
button-back = Înapoi
button-skip = Prefer să nu spun
button-callback = Programare telefonică
button-confirm-booking = Da, fac programarea
button-intake-yes = Da, dau informații
button-not-now = Nu, mulțumesc
button-move = Mut programarea
button-cancel = Anulez programarea
button-cancel-yes = Da, anulez
button-cancel-no = Nu, o păstrez
button-consent = Da, sunt de acord
button-save = Corect, salvez
# $question: what is to be corrected, e.g. "Name"
button-correct = Modific: { $question }
button-delete-data = Șterg datele mele
button-delete-yes = Da, șterg tot
button-delete-no = Nu, păstrez datele

# Language
language-which = În ce limbă doriți să scrieți?
language-changed = Cu plăcere. De acum scriem în limba română.

# Forms
form-choose-one = Nu am înțeles răspunsul. Vă rog să alegeți una dintre opțiuni.
form-stopped = Oprit. Nu s-a salvat nimic.
