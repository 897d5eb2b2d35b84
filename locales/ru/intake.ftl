# Consent. When its meaning changes, CONSENT_VERSION in bot/intake/answers.py changes too.
intake-consent = Мы зададим Вам шесть коротких вопросов для консультации. На каждый вопрос можно не отвечать. Ваши данные хранятся в зашифрованном виде. Их читают только консультанты офисов WerkStadt. Вы можете в любое время посмотреть и удалить их здесь: напишите «Мои данные». Вы согласны?
intake-consent-needed = Без Вашего согласия мы ничего не сохраняем. Вы можете дать согласие или прервать анкету. Ваша встреча останется в любом случае.
intake-ask-name = Как Вас зовут?
intake-ask-contact = Как с Вами связаться? Пожалуйста, напишите номер телефона или адрес электронной почты.
intake-ask-language = На каком языке Вы хотите получить консультацию?
intake-ask-situation = Какая у Вас сейчас ситуация?
intake-ask-topic = О чём пойдёт речь? Достаточно нескольких слов.
intake-ask-note = Что ещё нам нужно знать до разговора?
# Short labels of the six questions, for the summary
intake-label-name = Имя
intake-label-contact = Контакт
intake-label-language = Язык
intake-label-situation = Ситуация
intake-label-topic = Тема
intake-label-note = Дополнительно
intake-summary = Пожалуйста, проверьте свои данные:
intake-unsaid = не указано
# $number: the case number, like 26-K7MPX
intake-saved = Спасибо, Ваши данные сохранены. Номер Вашего обращения: { $number }
situation-employed = Работаю по найму
situation-self-employed = Работаю на себя
# SGB II: benefits of the Jobcenter
situation-unemployed-sgb2 = Без работы, платит Jobcenter
# SGB III: unemployment benefit of the Agentur für Arbeit
situation-unemployed-sgb3 = Без работы, Arbeitslosengeld
situation-other = Другое
