# The waiting list for appointments: joining, leaving, an offer of a time that became free.

# Buttons
button-leave-waiting = Quitter la liste d’attente
# Yes and no to a time that was offered
button-accept-offer = Oui, je prends ce rendez-vous
button-decline-offer = Non, merci
# Tapped without an office having been chosen
waiting-where = Veuillez d’abord choisir dans quelle WerkStadt vous souhaitez un rendez-vous.
# The question, and its buttons
waiting-ask-times = Quels jours et quelles heures vous conviennent ? Vous pouvez aussi écrire, par exemple, « le mardi après 15 h » ou « jusqu’à vendredi ».
waiting-any = À tout moment
waiting-mornings = Le matin
waiting-afternoons = L’après-midi
waiting-after-four = Après 16 h
# $wish: what they asked for a moment ago, like a day and "from 15:00"
waiting-as-said = Seulement comme demandé : { $wish }
waiting-times-unclear = Je n’ai pas compris cette réponse. Veuillez choisir une possibilité ou écrire, par exemple, « le mardi après 15 h ».
# $language: a language's own name. Asked where not every advisor speaks it
waiting-ask-language = Souhaitez-vous être conseillé uniquement dans cette langue : { $language } ? Cela peut alors durer plus longtemps.
waiting-language-only = Seulement dans cette langue : { $language }
waiting-language-any = Aussi avec interprète
# Only for appointments by phone
waiting-ask-phone = À quel numéro pouvons-nous vous appeler à l’heure du rendez-vous ? Nous l’effaçons ensuite.
# $wishes: several lines, the office first, then the wishes below
waiting-joined = Vous êtes sur la liste d’attente : { $wishes }
# Whether somebody waits longer already; no numbers
waiting-first = En ce moment, personne n’attend depuis plus longtemps que vous.
waiting-others = D’autres attendent depuis plus longtemps. Qui attend en premier est consulté en premier.
waiting-how = Quand un rendez-vous qui convient se libère, nous vous écrivons ici et nous le gardons 30 minutes pour vous. Nous n’écrivons pas la nuit.
# In the list of one's appointments
waiting-line = Vous êtes sur la liste d’attente : { $wishes }
# The wishes, a line each
waiting-shown-days = Jours : { $days }
# $from, $by: times like 15:00
waiting-hours-between = de { $from } à { $by }
waiting-hours-from = à partir de { $from }
waiting-hours-by = jusqu’à { $by }
# $hours: one of the three above
waiting-shown-hours = Heure : { $hours }
# $day: a date with its weekday
waiting-shown-on = Jour : { $day }
waiting-shown-since = Au plus tôt : { $day }
waiting-shown-until = Au plus tard : { $day }
waiting-shown-language = Langue : { $language }
# Instead of joining: there are free times that suit. Below are buttons with these, and one for waiting anyway
waiting-free-now = Bonne nouvelle : ces heures sont libres maintenant et vous conviennent. En voulez-vous une ?
waiting-only-earlier = Seulement plus tôt : liste d’attente
waiting-left = Vous n’êtes plus sur la liste d’attente.
waiting-still = Vous restez sur la liste d’attente.
waiting-declined = Merci de votre réponse.
# The offer, sent unasked. $until: the time until which it is kept, like 10:45
waiting-offer = Un rendez-vous s’est libéré : { $werkstadt }, { $moment }. Nous le gardons pour vous jusqu’à { $until }. Le voulez-vous ?
waiting-offer-phone = Nous vous appellerons alors.
waiting-offer-video = L’entretien aura alors lieu en vidéo.
# Sent unasked when somebody did not confirm a chosen time in five minutes. Below are buttons with free times
waiting-hold-over = Nous ne gardons plus cette heure pour vous : { $moment }. Voulez-vous l’un de ces rendez-vous ?
# The same where nothing is free
waiting-hold-over-none = Nous ne gardons plus cette heure pour vous : { $moment }. Malheureusement, aucun autre rendez-vous n’est libre en ce moment.
# The offered time is somebody else's by now
error-offer-over = Malheureusement, ce rendez-vous n’est plus libre.
