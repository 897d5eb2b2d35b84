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
# $werkstadt: the office, $moment: day and time
booking-summary = Veuillez vérifier : { $werkstadt }, { $moment }. Dois-je réserver ce rendez-vous ?
booking-day-unclear = Je n’ai pas compris ce jour. Écrivez par exemple « demain », « jeudi » ou « 24/11 ».
booking-day-past = Ce jour est déjà passé : { $day }. Veuillez choisir un jour à venir.
booking-day-full = { $day } : Malheureusement, rien n’est libre ce jour-là.
booking-time-unclear = Je n’ai pas compris cette heure. Veuillez choisir une des heures libres.
booking-time-taken = Cette heure n’est pas libre. Veuillez en choisir une autre.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Votre rendez-vous est réservé : { $werkstadt }, { $moment }. Votre numéro de rendez-vous : { $reference }
booking-moved = Votre rendez-vous est déplacé : { $werkstadt }, { $moment }. Votre numéro de rendez-vous : { $reference }
booking-offer-intake = Souhaitez-vous donner quelques informations à l’avance ? Nous pourrons ainsi préparer l’entretien. C’est facultatif.
# $moments: a list of days and times
booking-next-free = Prochaines heures libres : { $moments }.
booking-none = Vous n’avez pas de rendez-vous en ce moment.
booking-line = { $werkstadt }, { $moment }. Numéro de rendez-vous : { $reference }
booking-moving = Votre rendez-vous : { $moment }. Nous cherchons une nouvelle heure. L’ancien rendez-vous reste valable jusqu’à la réservation du nouveau.
booking-move-which = Quel rendez-vous souhaitez-vous déplacer ?
booking-cancel-which = Quel rendez-vous souhaitez-vous annuler ?
# $appointment: one appointment as in booking-line
booking-cancel-sure = Voulez-vous vraiment annuler ce rendez-vous ? { $appointment }
booking-cancelled = Votre rendez-vous est annulé : { $moment }. Merci de nous avoir prévenus.
# The entry in a person's calendar
booking-ics = Conseil : { $werkstadt }
booking-ics-note = Numéro de rendez-vous : { $reference }. Vous pouvez déplacer ou annuler le rendez-vous dans le chat.
