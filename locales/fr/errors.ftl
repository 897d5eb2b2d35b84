error-store-unavailable = Je ne peux rien enregistrer en ce moment. Votre message n’est pas perdu. Veuillez réessayer dans une minute.
# $limit: a number of characters
error-message-too-long = Ce message est trop long. Nombre maximum de caractères : { $limit }.
error-empty-message = Je ne trouve pas de texte dans ce message. Veuillez écrire votre question avec des mots.
error-unsupported-message = Je peux lire uniquement du texte, pas les messages vocaux, les images, les fichiers ou les positions. Veuillez m’écrire.
error-unknown-button = Je ne connais pas ce choix. Utilisez le dernier message ou écrivez-moi, s’il vous plaît.
error-unexpected = Une erreur s’est produite chez nous. Je le regrette. Rien n’a été modifié. Veuillez réessayer ou parler à une personne de l’équipe.
error-answer-too-long = Cette réponse est trop longue. Nombre maximum de caractères : { $limit }.
error-answer-empty = Cette réponse est vide. Écrivez quelque chose ou choisissez « Je préfère ne pas le dire ».
error-no-contact = Ce numéro de téléphone ou cette adresse e-mail n’est pas valable. Veuillez vérifier.
error-no-such-file = Ce fichier n’existe plus.
