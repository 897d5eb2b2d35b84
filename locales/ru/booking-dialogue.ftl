# The five offices, each with what it is for. $name: its proper name
werkstadt-unternehmenswerkstadt = { $name }: своё дело, открытие фирмы
werkstadt-werkstadt-standort = { $name }: магазины и помещения
werkstadt-werkstadt-arbeit = { $name }: предприятия и работа
werkstadt-kompetenzwerkstadt = { $name }: поиск работы, курсы
werkstadt-konzeptwerkstadt = { $name }: идеи для района

booking-which-werkstadt = В какую WerkStadt Вы хотите записаться?
booking-which-day = Какой день Вам подходит? Вы можете написать и другой день.
booking-nothing-free = К сожалению, сейчас там нет свободного времени. Вам может помочь человек из нашей команды.
booking-which-time = { $day }: какое время Вам подходит?
# $werkstadt: the office, $moment: day and time
booking-summary = Пожалуйста, проверьте: { $werkstadt }, { $moment }. Записать Вас на эту встречу?
booking-day-unclear = Я не понимаю, какой это день. Напишите, например: «завтра», «четверг» или «24.11.».
booking-day-past = { $day }: этот день уже прошёл. Пожалуйста, выберите день в будущем.
booking-day-full = { $day }: к сожалению, в этот день всё занято.
booking-time-unclear = Я не понимаю, какое это время. Пожалуйста, выберите свободное время из списка.
booking-time-taken = Это время занято. Пожалуйста, выберите другое.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Вы записаны на встречу: { $werkstadt }, { $moment }. Номер Вашей встречи: { $reference }
booking-moved = Ваша встреча перенесена: { $werkstadt }, { $moment }. Номер Вашей встречи: { $reference }
booking-offer-intake = Хотите заранее сообщить некоторые данные? Тогда консультант сможет подготовиться. Это добровольно.
# $moments: a list of days and times
booking-next-free = Ближайшее свободное время: { $moments }.
booking-none = Сейчас у Вас нет назначенных встреч.
booking-line = { $werkstadt }, { $moment }. Номер встречи: { $reference }
booking-moving = Ваша встреча: { $moment }. Подберём новое время. Старая встреча остаётся в силе, пока не назначена новая.
booking-move-which = Какую встречу Вы хотите перенести?
booking-cancel-which = Какую встречу Вы хотите отменить?
# $appointment: one appointment as in booking-line
booking-cancel-sure = { $appointment } Вы действительно хотите отменить эту встречу?
booking-cancelled = Ваша встреча отменена: { $moment }. Спасибо, что предупредили.
# The entry in a person's calendar
booking-ics = Консультация: { $werkstadt }
booking-ics-note = Номер встречи: { $reference }. Перенести или отменить встречу можно в чате.
