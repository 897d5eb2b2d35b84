# The waiting list for appointments: joining, leaving, an offer of a time that became free.

# Buttons
button-leave-waiting = Ies de pe lista de așteptare
# Yes and no to a time that was offered
button-accept-offer = Da, iau această programare
button-decline-offer = Nu, mulțumesc
# Tapped without an office having been chosen
waiting-where = Vă rog să alegeți mai întâi la ce WerkStadt doriți o programare.
# The question, and its buttons
waiting-ask-times = Ce zile și ore vi se potrivesc? Puteți și să scrieți, de exemplu, „marțea după ora 15” sau „până vineri”.
waiting-any = Oricând
waiting-mornings = Dimineața
waiting-afternoons = După-amiaza
waiting-after-four = După ora 16
# $wish: what they asked for a moment ago, like a day and "from 15:00"
waiting-as-said = Doar cum am cerut: { $wish }
waiting-times-unclear = Nu am înțeles răspunsul. Vă rog să alegeți o opțiune sau să scrieți, de exemplu, „marțea după ora 15”.
# $language: a language's own name. Asked where not every advisor speaks it
waiting-ask-language = Doriți consultanță doar în această limbă: { $language }? Atunci poate dura mai mult.
waiting-language-only = Doar în această limbă: { $language }
waiting-language-any = Și cu interpret
# Only for appointments by phone
waiting-ask-phone = La ce număr de telefon vă putem suna la ora programată? După aceea îl ștergem.
# $wishes: several lines, the office first, then the wishes below
waiting-joined = Sunteți pe lista de așteptare: { $wishes }
# Whether somebody waits longer already; no numbers
waiting-first = În acest moment nimeni nu așteaptă de mai mult timp decât dumneavoastră.
waiting-others = Alții așteaptă de mai mult timp. Cine așteaptă primul este întrebat primul.
waiting-how = Când se eliberează o programare potrivită, vă scriem aici și o păstrăm pentru dumneavoastră 30 de minute. Noaptea nu scriem.
# In the list of one's appointments
waiting-line = Sunteți pe lista de așteptare: { $wishes }
# The wishes, a line each
waiting-shown-days = Zile: { $days }
# $from, $by: times like 15:00
waiting-hours-between = între { $from } și { $by }
waiting-hours-from = de la { $from }
waiting-hours-by = până la { $by }
# $hours: one of the three above
waiting-shown-hours = Ora: { $hours }
# $day: a date with its weekday
waiting-shown-on = Ziua: { $day }
waiting-shown-since = Cel mai devreme: { $day }
waiting-shown-until = Cel mai târziu: { $day }
waiting-shown-language = Limba: { $language }
# Instead of joining: there are free times that suit. Below are buttons with these, and one for waiting anyway
waiting-free-now = Veste bună: aceste ore sunt libere acum și vi se potrivesc. Doriți una dintre ele?
waiting-only-earlier = Doar mai devreme: lista de așteptare
waiting-left = Nu mai sunteți pe lista de așteptare.
waiting-still = Rămâneți pe lista de așteptare.
waiting-declined = Vă mulțumim pentru răspuns.
# The offer, sent unasked. $until: the time until which it is kept, like 10:45
waiting-offer = S-a eliberat o programare: { $werkstadt }, { $moment }. O păstrăm pentru dumneavoastră până la ora { $until }. O doriți?
waiting-offer-phone = Atunci vă sunăm noi.
waiting-offer-video = Atunci ne întâlnim prin video.
# Sent unasked when somebody did not confirm a chosen time in five minutes. Below are buttons with free times
waiting-hold-over = Nu mai păstrăm această oră pentru dumneavoastră: { $moment }. Doriți una dintre aceste programări?
# The same where nothing is free
waiting-hold-over-none = Nu mai păstrăm această oră pentru dumneavoastră: { $moment }. Din păcate, acum nu este liberă nicio altă programare.
# The offered time is somebody else's by now
error-offer-over = Din păcate, această programare nu mai este liberă.
