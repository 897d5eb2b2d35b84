# First words and small talk
utter-greet = Bonjour ! Je suis l’assistant numérique des bureaux WerkStadt dans l’est de Leipzig. Je réponds aux questions sur les administrations, le travail, l’argent et l’activité indépendante. Je prends des rendez-vous et, si vous le souhaitez, je préviens une personne de l’équipe. Que souhaitez-vous savoir ?
utter-help = Voici ce que je peux faire pour vous : Répondre aux questions sur les administrations, le travail, l’argent et l’entreprise. Prendre, déplacer ou annuler un rendez-vous dans un des cinq bureaux WerkStadt. Noter vos informations pour l’entretien de conseil. Prévenir une personne de l’équipe. Vous pouvez écrire dans votre langue.
utter-bot-identity = Je suis un programme informatique, pas une personne. Mes réponses sont vérifiées et ont une source. Elles ne remplacent pas un conseil juridique. Si vous le souhaitez, je préviens une personne de l’équipe.
utter-thanks = Avec plaisir. Vous pouvez m’écrire à nouveau à tout moment.
utter-goodbye = Au revoir et bonne continuation !
utter-nothing-open = D’accord. Que souhaitez-vous faire ensuite ?
utter-stale-button = Ce choix n’est plus valable. Utilisez le dernier message ou écrivez-moi, s’il vous plaît.

# Buttons: at most about 25 characters
button-book = Prendre rendez-vous
button-appointments = Mes rendez-vous
button-human = Parler à une personne
button-language = Langue / Language
button-help = Que puis-je faire ici ?
button-more = En savoir plus
button-whole-answer = Réponse complète
# $werkstadt: name of one of the offices
button-book-at = Rendez-vous : { $werkstadt }
button-helpful = Cela m’aide
button-not-helpful = Cela ne m’aide pas
button-simple-language = En langage simple
button-normal-language = En langage courant
button-leave-details = Laisser mes infos
button-stop = Arrêter
button-back = Retour
button-skip = Je préfère ne pas le dire
button-callback = Rendez-vous téléphonique
button-confirm-booking = Oui, réserver
button-intake-yes = Oui, donner des infos
button-not-now = Non, merci
button-move = Déplacer
button-cancel = Annuler le rendez-vous
button-cancel-yes = Oui, l’annuler
button-cancel-no = Non, le garder
button-consent = Oui, je suis d’accord
button-save = C’est juste, enregistrer
# $question: what is to be corrected, e.g. "Name"
button-correct = Modifier : { $question }
button-delete-data = Supprimer mes données
button-delete-yes = Oui, tout supprimer
button-delete-no = Non, garder

# Language
language-which = Dans quelle langue souhaitez-vous écrire ?
language-changed = Avec plaisir. À partir de maintenant, nous écrivons en français.

# Forms
form-choose-one = Je n’ai pas compris cette réponse. Veuillez choisir une des possibilités.
form-stopped = Arrêté. Rien n’a été enregistré.
