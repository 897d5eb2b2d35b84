# First words and small talk
utter-greet = Здравствуйте! Я цифровой помощник офисов WerkStadt на востоке Лейпцига. Я отвечаю на вопросы о ведомствах, работе, деньгах и своём деле, записываю на встречи и, если Вы хотите, позову человека. Что Вы хотите узнать?
utter-help = Вот что я могу для Вас сделать. Ответить на вопросы о ведомствах, работе, деньгах и своём деле. Записать Вас на встречу в одну из пяти WerkStadt, перенести или отменить встречу. Принять Ваши данные для консультации. Позвать человека. Просто пишите на своём языке.
utter-bot-identity = Я компьютерная программа, а не человек. Мои ответы проверены, и у них есть источник. Они не заменяют консультацию юриста. По Вашему желанию я позову человека.
utter-thanks = Пожалуйста. Пишите мне снова в любое время.
utter-goodbye = До свидания и всего хорошего!
utter-nothing-open = Хорошо. Что Вы хотите сделать дальше?
utter-stale-button = Этот выбор уже устарел. Пожалуйста, выберите ответ в последнем сообщении или напишите мне.

# Buttons: at most about 25 characters
button-book = Записаться на встречу
button-appointments = Мои встречи
button-human = Поговорить с человеком
button-language = Язык / Sprache
button-help = Что здесь можно сделать?
button-more = Узнать больше
button-whole-answer = Весь ответ
# $werkstadt: name of one of the offices
button-book-at = Встреча: { $werkstadt }
button-helpful = Это помогло
button-not-helpful = Мне это не помогло
button-simple-language = Простым языком
button-normal-language = Обычным языком
button-leave-details = Оставить данные
button-stop = Прервать
button-back = Назад
button-skip = Не хочу отвечать
button-callback = Заказать звонок
button-confirm-booking = Да, записать меня
button-intake-yes = Да, сообщить данные
button-not-now = Нет, спасибо
button-move = Перенести
button-cancel = Отменить встречу
button-cancel-yes = Да, отменить
button-cancel-no = Нет, оставить
button-consent = Да, даю согласие
button-save = Всё верно, сохранить
# $question: what is to be corrected, e.g. "Name"
button-correct = Изменить: { $question }
button-delete-data = Удалить мои данные
button-delete-yes = Да, удалить всё
button-delete-no = Нет, оставить

# Language
language-which = На каком языке Вы хотите писать?
language-changed = Хорошо. С этого момента мы пишем по-русски.

# Forms
form-choose-one = Я не понимаю этот ответ. Пожалуйста, выберите один из вариантов.
form-stopped = Прервано. Ничего не сохранено.
