# Consent. When its meaning changes, CONSENT_VERSION in bot/intake/answers.py changes too.
intake-consent = Nous vous posons six questions courtes pour préparer l’entretien. Chaque réponse est facultative. Vos informations sont enregistrées sous forme chiffrée. Seule l’équipe de conseil des bureaux WerkStadt les lit. Vous pouvez les voir et les supprimer ici à tout moment : écrivez « mes données ». Êtes-vous d’accord ?
intake-consent-needed = Sans votre accord, nous n’enregistrons rien. Vous pouvez accepter ou arrêter. Votre rendez-vous reste valable dans tous les cas.
intake-ask-name = Comment vous appelez-vous ?
intake-ask-contact = Comment pouvons-nous vous joindre ? Veuillez écrire un numéro de téléphone ou une adresse e-mail.
intake-ask-language = Dans quelle langue souhaitez-vous l’entretien de conseil ?
intake-ask-situation = Quelle est votre situation en ce moment ?
intake-ask-topic = De quoi s’agit-il ? Quelques mots suffisent.
intake-ask-note = Que devons-nous encore savoir avant l’entretien ?
# Short labels of the six questions, for the summary
intake-label-name = Nom
intake-label-contact = Contact
intake-label-language = Langue
intake-label-situation = Situation
intake-label-topic = Sujet
intake-label-note = Autres informations
intake-summary = Veuillez vérifier vos informations :
intake-unsaid = sans réponse
# $number: the case number, like 26-K7MPX
intake-saved = Merci, vos informations sont enregistrées. Votre numéro de dossier : { $number }
situation-employed = J’ai un emploi
situation-self-employed = Je travaille à mon compte
# SGB II: benefits of the Jobcenter
situation-unemployed-sgb2 = Sans emploi, aide du Jobcenter
# SGB III: unemployment benefit of the Agentur für Arbeit
situation-unemployed-sgb3 = Sans emploi, Arbeitslosengeld
situation-other = Autre situation
