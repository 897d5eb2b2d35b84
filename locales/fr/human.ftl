# A human is asked for while the offices are open, for four reasons
handoff-open-request = J’ai prévenu notre équipe. Quelqu’un va bientôt vous répondre ici. Veuillez rester dans cette conversation.
handoff-open-failed-answers = Je ne peux pas assez bien vous aider ici. C’est pourquoi j’ai prévenu notre équipe. Quelqu’un va bientôt vous répondre ici.
handoff-open-complaint = J’ai prévenu notre équipe. Quelqu’un va bientôt vous répondre ici.
handoff-open-distress = J’ai tout de suite prévenu notre équipe. Quelqu’un vous répondra ici le plus vite possible.
# $moment: when the offices open again
handoff-later = J’ai transmis votre message à notre équipe. Réouverture de nos bureaux : { $moment }. Quelqu’un vous répondra alors ici. Préférez-vous un rendez-vous pour que nous vous appelions ?
handoff-unknown-hours = J’ai transmis votre message à notre équipe. Quelqu’un vous répondra ici dès qu’un bureau ouvrira. Préférez-vous un rendez-vous pour que nous vous appelions ?
complaint-sorry = Je le regrette. Merci de nous le dire. Une personne de notre équipe va s’en occuper.

# Distress: help lines first. $lines: German names with numbers or addresses, e.g. "Notruf: 112 · Polizei: 110"
distress-intro = Je regrette que vous traversiez un moment si difficile. Vous n’avez pas à le vivre sans aide. Ici, vous trouvez de l’aide tout de suite :
distress-danger = Si votre vie est en danger ou si quelqu’un vous menace – { $lines }
distress-violence = En cas de violence : aide anonyme, gratuite et en plusieurs langues – { $lines }
distress-despair = Si vous ne savez plus quoi faire – { $lines }
distress-housing = Si vous allez perdre ou avez perdu votre logement – { $lines }

# Opening hours
hours-open = Quelqu’un est là en ce moment. Je préviens volontiers une personne de l’équipe.
hours-closed = Il n’y a personne en ce moment. Réouverture de nos bureaux : { $moment }. Moi, je suis toujours là pour vous.
hours-unknown = Je ne connais pas nos horaires d’ouverture en ce moment. Je transmets volontiers votre message à notre équipe.

# Own data. $cases and $appointments: numbers
data-stored =
    { $cases ->
        [0] Nous n’avons pas enregistré de données sur vous.
        [one] Nous avons enregistré des données sur vous dans { $cases } dossier.
       *[other] Nous avons enregistré des données sur vous dans { $cases } dossiers.
    } { $appointments ->
        [0] Vous n’avez pas de rendez-vous.
        [one] Vous avez { $appointments } rendez-vous.
       *[other] Vous avez { $appointments } rendez-vous.
    } Tout se trouve dans ce fichier.
data-delete-sure = Voulez-vous vraiment tout supprimer ? Vos informations, vos dossiers et cette conversation seront supprimés. Vos prochains rendez-vous seront annulés. Il ne sera pas possible de revenir en arrière.
data-deleted = Vos données sont supprimées et vos rendez-vous sont annulés. Vous pouvez recommencer à tout moment.
