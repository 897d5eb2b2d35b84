# The five offices, each with what it is for. $name: its proper name
werkstadt-unternehmenswerkstadt = { $name } : indépendants, création
werkstadt-werkstadt-standort = { $name } : magasins et locaux
werkstadt-werkstadt-arbeit = { $name } : entreprises et emplois
werkstadt-kompetenzwerkstadt = { $name } : emploi, cours
werkstadt-konzeptwerkstadt = { $name } : idées pour le quartier

booking-which-werkstadt = Dans quelle WerkStadt souhaitez-vous un rendez-vous ?
booking-which-day = Quel jour vous convient ? Vous pouvez aussi écrire un autre jour.
booking-nothing-free = Malheureusement, il n’y a pas de rendez-vous libre là-bas en ce moment. Une personne de notre équipe peut vous aider.
booking-which-time = { $day } : À quelle heure cela vous convient-il ?
booking-day-full = { $day } : Malheureusement, rien n’est libre ce jour-là.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Votre rendez-vous est réservé : { $werkstadt }, { $moment }. Votre numéro de rendez-vous : { $reference }
booking-moved = Votre rendez-vous est déplacé : { $werkstadt }, { $moment }. Votre numéro de rendez-vous : { $reference }
booking-offer-intake = Souhaitez-vous donner quelques informations à l’avance ? Nous pourrons ainsi préparer l’entretien. C’est facultatif.
booking-none = Vous n’avez pas de rendez-vous en ce moment.
booking-moving = Votre rendez-vous : { $moment }. Nous cherchons une nouvelle heure. L’ancien rendez-vous reste valable jusqu’à la réservation du nouveau.
booking-move-which = Quel rendez-vous souhaitez-vous déplacer ?
booking-cancel-which = Quel rendez-vous souhaitez-vous annuler ?
# $appointment: one appointment as in booking-line
booking-cancel-sure =
    { $appointment }

    Voulez-vous vraiment annuler ce rendez-vous ?
booking-cancelled = Votre rendez-vous est annulé : { $moment }. Merci de nous avoir prévenus.

# The best free times are the buttons. $mode: on_site, phone or video
booking-proposals = { $mode ->
    [phone] Ces horaires sont libres pour un entretien téléphonique.
    [video] Ces horaires sont libres pour un appel vidéo.
   *[on_site] Ces horaires sont libres.
}
# Below the first times that are shown. The example must be understood.
booking-proposals-hint = Vous pouvez aussi écrire quand cela vous convient, par exemple « jeudi après 15 h ».
# $advisor: a name
booking-proposals-with = Ces horaires sont libres avec { $advisor }.
# Why others are shown stands above.
booking-nearest = Voici les horaires libres les plus proches :
booking-nothing-then = Malheureusement, rien n’est libre à ce moment-là. Voici les horaires libres les plus proches :
booking-no-others = Il n’y a pas d’autres horaires libres pour le moment. Ceux-ci sont libres :
booking-mode-not-offered = { $mode ->
    [phone] Il n’y a pas ici de rendez-vous par téléphone en ce moment.
    [video] Il n’y a pas ici de rendez-vous par vidéo en ce moment.
   *[on_site] Il n’y a pas ici de rendez-vous sur place en ce moment.
}
# $advisor: a name
booking-advisor-not-so = { $advisor } ne conseille pas de cette façon. Voici des horaires avec d’autres personnes.
# A line for each follows.
booking-which-advisor = Avec qui souhaitez-vous le rendez-vous ? Voici les langues :
booking-advisor = { $name }: { $languages }
booking-time-unclear = Je n’ai pas compris quel jour ou quelle heure. Veuillez choisir un horaire libre ou écrire, par exemple, « jeudi après 15 h ».
error-day-past = { $day } est déjà passé. Veuillez choisir un jour à venir.
# $moment: day and time
booking-which-phone = À quel numéro pouvons-nous vous appeler ? Rendez-vous : { $moment }. Nous gardons le numéro pour ce rendez-vous seulement et l’effaçons ensuite.
booking-no-phone = Ce numéro de téléphone n’est pas valable. Veuillez l’écrire encore une fois, avec l’indicatif.
# The summary: this, then a line each for the office, the time, and the following, then booking-held.
booking-summary = Veuillez vérifier votre rendez-vous :
booking-meet = { $mode ->
    [phone] Par téléphone
    [video] Par vidéo
   *[on_site] Sur place
}
booking-call = Nous vous appellerons au : { $phone }
# $language: the language's own name
booking-spoken = Langue de l’entretien : { $language }
booking-interpreter = Votre souhait d’un interprète est noté : { $language }
# $papers: a list
booking-bring = { $mode ->
    [on_site] Veuillez apporter : { $papers }
   *[other] Veuillez garder à portée de main : { $papers }
}
# $until: a time of day
booking-held = Cet horaire vous est réservé jusqu’à { $until }. Dois-je confirmer le rendez-vous ?
booking-video = Vous ouvrez l’appel vidéo avec le lien sous ce message.
booking-video-later = Votre conseiller vous enverra le lien de l’appel vidéo.
booking-video-link = Ouvrir l’appel vidéo
# One appointment in the list. $mode: on_site, phone or video
booking-line =
    { $werkstadt }, { $moment }, { $mode ->
        [phone] par téléphone
        [video] par vidéo
       *[on_site] sur place
    }. Numéro du rendez-vous : { $reference }
booking-same-time = Votre rendez-vous est déjà à cette heure. Veuillez en choisir une autre.
booking-move-stopped = D’accord. Votre rendez-vous reste inchangé.
booking-cancel-why = Souhaitez-vous nous dire pourquoi ? C’est facultatif.
booking-why-thanks = Merci. Si vous le souhaitez, nous trouverons un nouveau rendez-vous.

# Buttons: at most about 25 characters
button-earlier = Plus tôt
button-later = Plus tard
button-other-day = Un autre jour
button-later-days = Jours suivants
button-on-site = Plutôt sur place
button-by-phone = Plutôt par téléphone
button-by-video = Plutôt par vidéo
button-choose-advisor = Choisir la personne
button-any-advisor = Peu importe qui
button-waiting-list = Sur la liste d’attente
button-other-number = Changer le numéro
button-confirm-move = Oui, déplacer
button-why-ill = Je suis malade
button-why-other-way = Problème résolu
button-why-no-time = Pas disponible
button-why-other = Autre raison
button-why-skip = Je préfère ne pas dire

# The entry in a person's calendar
booking-ics = Conseil : { $werkstadt }
booking-ics-note = Numéro de rendez-vous : { $reference }. Vous pouvez déplacer ou annuler le rendez-vous dans le chat.
