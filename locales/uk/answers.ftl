# Answers from articles
# $title: title of the article; $office: the responsible office, in German
answer-expired = { $title }: ці відомості застаріли. Тому ми їх не показуємо. Будь ласка, запитайте прямо тут: { $office }.
answer-outdated = Сума з цього питання змінилася або ще не підтверджена. Актуальну суму Вам скажуть тут: { $office }.
# $language: name of a language in that language, e.g. "Deutsch"
answer-other-language = Цього тексту ще немає Вашою мовою. Ви можете прочитати його цією мовою: { $language }.
answer-office = За це відповідає: { $office }
answer-checked = Перевірено: { $date }
answer-clarify = Я хочу відповісти Вам правильно. Про що саме Ваше запитання?
answer-clarify-between = Щоб відповісти Вам правильно: Ви маєте на увазі «{ $first }» – { $about_first } – чи «{ $second }» – { $about_second }?
answer-unknown = На жаль, я не знаю цього точно і не хочу сказати Вам неправду. Спробуйте запитати іншими словами. Або поговоріть з людиною.
answer-glad = Добре, що це допомогло. У Вас є ще запитання?
answer-sorry = Мені дуже шкода. Вам може допомогти людина з нашої команди.
answer-unsaid = На жаль, у моїй відповіді про це нічого не сказано. Будь ласка, запитайте у відповідальній установі.
term-means = { $term }: { $gloss }.

# Wishes that one of the five offices serves. $werkstadt: its name
service-report-vacancy = Ви хочете повідомити про вільне робоче місце. Цим займається { $werkstadt }. Там разом із Вами шукають відповідних людей.
service-find-job = Ви шукаєте роботу. У цьому Вам допоможе { $werkstadt }. Запишіться на зустріч або залиште свої дані.
service-find-premises = Ви шукаєте приміщення для своєї справи. У цьому Вам допоможе { $werkstadt }. Запишіться на зустріч або залиште свої дані.
service-offer-premises = Ви хочете запропонувати приміщення. Вашу пропозицію охоче прийме { $werkstadt }. Запишіться на зустріч або залиште свої дані.
service-join-event = Ви хочете піти на курс або на захід. Що відбувається зараз, Вам підкаже { $werkstadt }.
