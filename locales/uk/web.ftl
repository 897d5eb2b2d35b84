# The public chat page: its labels, and what the chat's HTTP interface says when something is wrong.

# Below the name in the header. Short.
web-tagline = ШІ-помічник · не замінює юриста
# Label of the language menu, for screen readers.
web-language = Мова
# Name of the area with all messages, for screen readers.
web-conversation = Розмова
# Grey text in the empty input field.
web-input = Ваше повідомлення
web-send = Надіслати
web-new = Нова розмова
web-new-question = Хочете почати нову розмову? Попередньої розмови тоді більше не буде видно на цьому пристрої.
# Button: yes, begin a new conversation.
web-new-start = Почати нову
web-cancel = Скасувати
web-close = Закрити
# Link and heading of the short privacy note.
web-privacy = Захист даних
# A new line separates paragraphs.
web-privacy-text =
    Ця сторінка не використовує файлів cookie і нічого не завантажує з чужих серверів.
    Те, що Ви пишете, ми зберігаємо в зашифрованому вигляді. Якщо Вам потрібна людина, консультант читає розмову: на Ваше прохання, в екстреній ситуації або якщо помічник двічі не зміг відповісти.
    Особисті дані для консультації ми зберігаємо, лише якщо Ви спершу дасте згоду. Ви можете переглянути й видалити свої дані будь-коли.
    Ваша розмова залишається відкритою на цьому пристрої. Якщо пристроєм користуються й інші люди, наприкінці почніть нову розмову.
web-privacy-show = Переглянути мої дані
web-privacy-delete = Видалити мої дані
# Who speaks: the program.
web-assistant = Помічник
# Who speaks: a human being who advises.
web-advisor = Консультант (людина)
# Who speaks: the person who reads this. For screen readers.
web-you = Ви
web-typing = Помічник пише…
web-sending = Надсилається…
# Below a message that could not be sent yet; it is sent by itself later.
web-waiting = Ще не надіслано. Ми пробуємо знову.
web-failed = Не надіслано.
web-retry = Надіслати ще раз
# A bar at the top while there is no connection.
web-offline = Немає зв’язку. Ваші повідомлення не загубляться.
web-expired = Ваша попередня розмова вже не відкрита. Ми почали нову.
# Said once to screen readers after "new conversation".
web-started = Почалася нова розмова.
web-earlier = Попередні повідомлення
# Heading of the links below an answer.
web-sources = Джерела
# For screen readers, in front of a file name.
web-download = Завантажити файл:
# For screen readers, behind a link.
web-opens-outside = (відкриється в новому вікні)
# Button that scrolls to the newest message.
web-newest = До нових повідомлень
web-back = До чату
web-no-script = Для цього чату потрібен JavaScript. Будь ласка, увімкніть його у своєму браузері.

problem-invalid-json = Ми не змогли прочитати цей запит. Будь ласка, спробуйте ще раз.
problem-invalid-request = Ми не змогли зрозуміти цей запит. Будь ласка, спробуйте ще раз.
# Neither a text nor a tapped button arrived, or both at once.
problem-text-or-payload = Будь ласка, напишіть повідомлення або виберіть відповідь.
problem-invalid-id = Ми не змогли прийняти це повідомлення. Будь ласка, надішліть його ще раз.
problem-too-large = Ваше повідомлення задовге. Будь ласка, поділіть його на кілька коротших.
problem-missing-token = Будь ласка, спершу почніть розмову.
problem-invalid-token = Ми не можемо відкрити цю розмову. Будь ласка, почніть нову.
problem-expired-token = Термін Вашої розмови минув. Будь ласка, почніть нову.
problem-not-found = Такої сторінки немає.
problem-method-not-allowed = Цей запит тут неможливий.
problem-too-many-requests = Дуже багато повідомлень одразу. Будь ласка, трохи зачекайте.
problem-unexpected = Вибачте, у нас сталася помилка. Будь ласка, спробуйте ще раз за кілька хвилин.

error-unknown-conversation = Цієї розмови більше немає. Будь ласка, почніть нову.
