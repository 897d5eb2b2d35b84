# Reminders of an appointment, sent unasked. $werkstadt: the office, $moment: day and time
reminder-appointment = Напоминаем Вам о встрече: { $werkstadt }, { $moment }.
# Where or how they meet: on site at the office, or by phone ($phone: the person's number), or by video
reminder-place = Место: { $werkstadt }
reminder-phone = Мы позвоним Вам по этому номеру: { $phone }
reminder-call = Мы Вам позвоним.
reminder-video = Встреча пройдёт по видеосвязи.
# The title of the link to the video meeting
reminder-video-link = Перейти к видеозвонку
# $papers: a list of documents
reminder-papers = Пожалуйста, возьмите с собой: { $papers }.
# $reference: a code of eight letters and digits
reminder-reference = Номер Вашей встречи: { $reference }
reminder-optional = Отвечать не обязательно. Если Вы не сможете прийти, пожалуйста, отмените встречу. Тогда это время получит кто-то другой.
# A button: the person will be there
button-coming = Я приду
# After a tap on that button
reminder-thanks = Спасибо за ответ. Ждём Вас: { $moment }.
