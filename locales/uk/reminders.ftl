# Reminders of an appointment, sent unasked. $werkstadt: the office, $moment: day and time
reminder-appointment = Нагадуємо Вам про зустріч: { $werkstadt }, { $moment }.
# Where or how they meet: on site at the office, or by phone ($phone: the person's number), or by video
reminder-place = Місце: { $werkstadt }
reminder-phone = Ми зателефонуємо Вам за цим номером: { $phone }
reminder-call = Ми Вам зателефонуємо.
reminder-video = Зустріч відбудеться по відеозв’язку.
# The title of the link to the video meeting
reminder-video-link = Перейти до відеодзвінка
# $papers: a list of documents
reminder-papers = Будь ласка, візьміть із собою: { $papers }.
# $reference: a code of eight letters and digits
reminder-reference = Номер Вашої зустрічі: { $reference }
reminder-optional = Відповідати не обов’язково. Якщо Ви не зможете прийти, будь ласка, скасуйте зустріч. Тоді цей час отримає хтось інший.
# A button: the person will be there
button-coming = Я прийду
# After a tap on that button
reminder-thanks = Дякуємо за відповідь. Чекаємо на Вас: { $moment }.
