# Consent. When its meaning changes, CONSENT_VERSION in bot/intake/answers.py changes too.
intake-consent = Ми поставимо Вам шість коротких запитань для консультації. На кожне запитання можна не відповідати. Ваші дані зберігаються в зашифрованому вигляді. Їх читають лише консультанти офісів WerkStadt. Ви можете будь-коли переглянути й видалити їх тут: напишіть «Мої дані». Ви згодні?
intake-consent-needed = Без Вашої згоди ми нічого не зберігаємо. Ви можете дати згоду або перервати анкету. Ваша зустріч залишиться в будь-якому разі.
intake-ask-name = Як Вас звати?
intake-ask-contact = Як з Вами зв’язатися? Будь ласка, напишіть номер телефону або адресу електронної пошти.
intake-ask-language = Якою мовою Ви хочете отримати консультацію?
intake-ask-situation = Яка у Вас зараз ситуація?
intake-ask-topic = Про що йтиметься? Досить кількох слів.
intake-ask-note = Що ще нам потрібно знати до розмови?
# Short labels of the six questions, for the summary
intake-label-name = Ім’я
intake-label-contact = Контакт
intake-label-language = Мова
intake-label-situation = Ситуація
intake-label-topic = Тема
intake-label-note = Додатково
intake-summary = Будь ласка, перевірте свої дані:
intake-unsaid = не вказано
# $number: the case number, like 26-K7MPX
intake-saved = Дякуємо, Ваші дані збережено. Номер Вашого звернення: { $number }
situation-employed = Працюю за наймом
situation-self-employed = Працюю на себе
# SGB II: benefits of the Jobcenter
situation-unemployed-sgb2 = Без роботи, платить Jobcenter
# SGB III: unemployment benefit of the Agentur für Arbeit
situation-unemployed-sgb3 = Без роботи, Arbeitslosengeld
situation-other = Інше
