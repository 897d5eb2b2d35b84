# Answers from articles
# $title: title of the article; $office: the responsible office, in German
answer-expired = { $title } : Ces informations ne sont plus à jour. C’est pourquoi nous ne les affichons pas. Veuillez demander directement ici : { $office }.
answer-outdated = Un montant a changé ou n’est pas encore confirmé. Pour connaître le montant actuel, adressez-vous ici : { $office }.
# $language: name of a language in that language, e.g. "Deutsch"
answer-other-language = Ce texte n’existe pas encore dans votre langue. Vous le lisez ici dans cette langue : { $language }.
answer-office = Service compétent : { $office }
answer-checked = Vérifié le : { $date }
answer-clarify = Je veux vous donner la bonne réponse. De quoi s’agit-il ?
answer-clarify-between = Pour vous répondre au mieux : voulez-vous parler de « { $first } » – { $about_first } – ou de « { $second } » – { $about_second } ?
answer-unknown = Je ne le sais pas avec certitude, et je ne veux pas vous donner une fausse information. Vous pouvez poser la question avec d’autres mots. Ou vous pouvez parler à une personne de l’équipe.
answer-glad = Cela me fait plaisir. Avez-vous une autre question ?
answer-sorry = Je le regrette. Une personne de notre équipe peut vous aider.
answer-unsaid = Ma réponse ne dit malheureusement rien à ce sujet. Veuillez vous renseigner auprès du service compétent.
term-means = { $term } : { $gloss }.

# Wishes that one of the five offices serves. $werkstadt: its name
service-report-vacancy = Vous souhaitez signaler un poste à pourvoir. C’est le rôle de { $werkstadt }. L’équipe y cherche avec vous des personnes qui conviennent.
service-find-job = Vous cherchez du travail. { $werkstadt } peut vous aider. Prenez rendez-vous ou laissez vos informations.
service-find-premises = Vous cherchez un local pour votre entreprise. { $werkstadt } peut vous aider. Prenez rendez-vous ou laissez vos informations.
service-offer-premises = Vous souhaitez proposer un local. { $werkstadt } note volontiers votre offre. Prenez rendez-vous ou laissez vos informations.
service-join-event = Vous souhaitez participer à un cours ou à un événement. Pour savoir ce qui est proposé en ce moment, demandez ici : { $werkstadt }.
