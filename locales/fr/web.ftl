# The public chat page: its labels, and what the chat's HTTP interface says when something is wrong.

# Below the name in the header. Short.
web-tagline = Assistant IA · pas de conseil juridique
# Label of the language menu, for screen readers.
web-language = Langue
# Name of the area with all messages, for screen readers.
web-conversation = Conversation
# Grey text in the empty input field.
web-input = Votre message
web-send = Envoyer
web-new = Nouvelle conversation
web-new-question = Souhaitez-vous commencer une nouvelle conversation ? Vous ne pourrez alors plus voir la conversation actuelle sur cet appareil.
# Button: yes, begin a new conversation.
web-new-start = Recommencer
web-cancel = Annuler
web-close = Fermer
# Link and heading of the short privacy note.
web-privacy = Protection des données
# A new line separates paragraphs.
web-privacy-text =
    Cette page n’utilise pas de cookies et ne charge rien depuis d’autres serveurs.
    Nous enregistrons ce que vous écrivez sous forme chiffrée. Si vous avez besoin d’une personne, quelqu’un de l’équipe de conseil lit la conversation : à votre demande, en cas d’urgence ou si deux fois l’assistant ne peut pas vous répondre.
    Nous enregistrons des données personnelles pour le conseil uniquement si vous donnez d’abord votre accord. Vous pouvez voir et supprimer vos données à tout moment.
    Votre conversation reste ouverte sur cet appareil. Si d’autres personnes utilisent aussi l’appareil, commencez une nouvelle conversation quand vous avez terminé.
web-privacy-show = Voir mes données
web-privacy-delete = Supprimer mes données
# Who speaks: the program.
web-assistant = Assistant
# Who speaks: a human being who advises.
web-advisor = Conseil (personne)
# Who speaks: the person who reads this. For screen readers.
web-you = Vous
web-typing = L’assistant écrit …
web-sending = Envoi en cours …
# Below a message that could not be sent yet; it is sent by itself later.
web-waiting = Pas encore envoyé. Nous continuons d’essayer.
web-failed = Non envoyé.
web-retry = Envoyer à nouveau
# A bar at the top while there is no connection.
web-offline = Pas de connexion. Vos messages ne sont pas perdus.
web-expired = Votre conversation précédente n’est plus ouverte. Nous en avons commencé une nouvelle.
# Said once to screen readers after "new conversation".
web-started = Une nouvelle conversation a commencé.
web-earlier = Messages précédents
# Heading of the links below an answer.
web-sources = Sources
# For screen readers, in front of a file name.
web-download = Télécharger le fichier :
# For screen readers, behind a link.
web-opens-outside = (ouvre une nouvelle fenêtre)
# Button that scrolls to the newest message.
web-newest = Aux nouveaux messages
web-back = Retour au chat
web-no-script = Ce chat a besoin de JavaScript. Veuillez l’activer dans votre navigateur.

problem-invalid-json = Nous n’avons pas pu lire cette demande. Veuillez réessayer.
problem-invalid-request = Nous n’avons pas pu comprendre cette demande. Veuillez réessayer.
# Neither a text nor a tapped button arrived, or both at once.
problem-text-or-payload = Veuillez écrire un message ou choisir une réponse.
problem-invalid-id = Nous n’avons pas pu accepter ce message. Veuillez l’envoyer à nouveau.
problem-too-large = Votre message est trop long. Veuillez le partager en messages plus courts.
problem-missing-token = Veuillez d’abord commencer une conversation.
problem-invalid-token = Nous ne pouvons pas ouvrir cette conversation. Veuillez en commencer une nouvelle.
problem-expired-token = Votre conversation a expiré. Veuillez en commencer une nouvelle.
problem-not-found = Cette page n’existe pas.
problem-method-not-allowed = Cette demande n’est pas possible ici.
problem-too-many-requests = Vous avez envoyé beaucoup de messages à la fois. Veuillez attendre un moment.
problem-unexpected = Nous le regrettons, une erreur s’est produite chez nous. Veuillez réessayer dans quelques minutes.

error-unknown-conversation = Cette conversation n’existe plus. Veuillez en commencer une nouvelle.
