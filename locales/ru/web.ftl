# The public chat page: its labels, and what the chat's HTTP interface says when something is wrong.

# Below the name in the header. Short.
web-tagline = ИИ-помощник · не заменяет юриста
# Label of the language menu, for screen readers.
web-language = Язык
# Name of the area with all messages, for screen readers.
web-conversation = Разговор
# Grey text in the empty input field.
web-input = Ваше сообщение
web-send = Отправить
web-new = Новый разговор
web-new-question = Хотите начать новый разговор? Прежний разговор тогда больше не будет виден на этом устройстве.
# Button: yes, begin a new conversation.
web-new-start = Начать новый
web-cancel = Отмена
web-close = Закрыть
# Link and heading of the short privacy note.
web-privacy = Защита данных
# A new line separates paragraphs.
web-privacy-text =
    Эта страница не использует файлы cookie и ничего не загружает с чужих серверов.
    То, что Вы пишете, мы храним в зашифрованном виде. Если Вам нужен человек, консультант читает разговор: по Вашей просьбе, в экстренной ситуации или если помощник два раза не смог ответить.
    Личные данные для консультации мы сохраняем, только если Вы сначала дадите согласие. Вы можете посмотреть и удалить свои данные в любое время.
    Ваш разговор остаётся открытым на этом устройстве. Если устройством пользуются и другие люди, в конце начните новый разговор.
web-privacy-show = Посмотреть мои данные
web-privacy-delete = Удалить мои данные
# Who speaks: the program.
web-assistant = Помощник
# Who speaks: a human being who advises.
web-advisor = Консультант (человек)
# Who speaks: the person who reads this. For screen readers.
web-you = Вы
web-typing = Помощник пишет…
web-sending = Отправляется…
# Below a message that could not be sent yet; it is sent by itself later.
web-waiting = Ещё не отправлено. Мы пробуем снова.
web-failed = Не отправлено.
web-retry = Отправить ещё раз
# A bar at the top while there is no connection.
web-offline = Нет связи. Ваши сообщения не потеряются.
web-expired = Ваш прежний разговор больше не открыт. Мы начали новый.
# Said once to screen readers after "new conversation".
web-started = Начался новый разговор.
web-earlier = Прежние сообщения
# Heading of the links below an answer.
web-sources = Источники
# For screen readers, in front of a file name.
web-download = Скачать файл:
# For screen readers, behind a link.
web-opens-outside = (откроется в новом окне)
# Button that scrolls to the newest message.
web-newest = К новым сообщениям
web-back = К чату
web-no-script = Для этого чата нужен JavaScript. Пожалуйста, включите его в своём браузере.

problem-invalid-json = Мы не смогли прочитать этот запрос. Пожалуйста, попробуйте ещё раз.
problem-invalid-request = Мы не смогли понять этот запрос. Пожалуйста, попробуйте ещё раз.
# Neither a text nor a tapped button arrived, or both at once.
problem-text-or-payload = Пожалуйста, напишите сообщение или выберите ответ.
problem-invalid-id = Мы не смогли принять это сообщение. Пожалуйста, отправьте его ещё раз.
problem-too-large = Ваше сообщение слишком длинное. Пожалуйста, разделите его на несколько коротких.
problem-missing-token = Пожалуйста, сначала начните разговор.
problem-invalid-token = Мы не можем открыть этот разговор. Пожалуйста, начните новый.
problem-expired-token = Срок Вашего разговора истёк. Пожалуйста, начните новый.
problem-not-found = Такой страницы нет.
problem-method-not-allowed = Этот запрос здесь невозможен.
problem-too-many-requests = Очень много сообщений сразу. Пожалуйста, немного подождите.
problem-unexpected = Извините, у нас произошла ошибка. Пожалуйста, попробуйте ещё раз через несколько минут.

error-unknown-conversation = Этого разговора больше нет. Пожалуйста, начните новый.
