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
booking-day-full = { $day }: к сожалению, в этот день всё занято.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Вы записаны на встречу: { $werkstadt }, { $moment }. Номер Вашей встречи: { $reference }
booking-moved = Ваша встреча перенесена: { $werkstadt }, { $moment }. Номер Вашей встречи: { $reference }
booking-offer-intake = Хотите заранее сообщить некоторые данные? Тогда консультант сможет подготовиться. Это добровольно.
booking-none = Сейчас у Вас нет назначенных встреч.
booking-moving = Ваша встреча: { $moment }. Подберём новое время. Старая встреча остаётся в силе, пока не назначена новая.
booking-move-which = Какую встречу Вы хотите перенести?
booking-cancel-which = Какую встречу Вы хотите отменить?
# $appointment: one appointment as in booking-line
booking-cancel-sure =
    { $appointment }

    Вы действительно хотите отменить эту встречу?
booking-cancelled = Ваша встреча отменена: { $moment }. Спасибо, что предупредили.

# The best free times are the buttons. $mode: on_site, phone or video
booking-proposals = { $mode ->
    [phone] Вот свободное время для разговора по телефону.
    [video] Вот свободное время для видеозвонка.
   *[on_site] Вот свободное время.
}
# Below the first times that are shown. The example must be understood.
booking-proposals-hint = Вы также можете написать, когда Вам удобно, например «четверг после 15:00».
# $advisor: a name
booking-proposals-with = Свободное время. Консультант: { $advisor }.
# Why others are shown stands above.
booking-nearest = Ближайшее свободное время:
booking-nothing-then = К сожалению, на это время мест нет. Ближайшее свободное время:
booking-no-others = Другого свободного времени пока нет. Вот что свободно:
booking-mode-not-offered = { $mode ->
    [phone] Консультаций по телефону здесь сейчас нет.
    [video] Консультаций по видео здесь сейчас нет.
   *[on_site] Личных встреч здесь сейчас нет.
}
# $advisor: a name
booking-advisor-not-so = { $advisor }: такой способ консультации не предлагается. Вот время у других.
# A line for each follows.
booking-which-advisor = К кому Вы хотите записаться? Вот их языки:
booking-advisor = { $name }: { $languages }
booking-time-unclear = Я не понимаю, какой это день или время. Пожалуйста, выберите свободное время или напишите, например, «четверг после 15:00».
error-day-past = { $day }: этот день уже прошёл. Пожалуйста, выберите день в будущем.
# $moment: day and time
booking-which-phone = По какому номеру Вам позвонить? Встреча: { $moment }. Номер хранится только для этой встречи и потом удаляется.
booking-no-phone = Это не похоже на действующий номер телефона. Пожалуйста, напишите его ещё раз, с кодом.
# The summary: this, then a line each for the office, the time, and the following, then booking-held.
booking-summary = Пожалуйста, проверьте запись:
booking-meet = { $mode ->
    [phone] По телефону
    [video] По видео
   *[on_site] Лично, в офисе
}
booking-call = Мы позвоним Вам: { $phone }
# $language: the language's own name
booking-spoken = Язык консультации: { $language }
booking-interpreter = Ваше пожелание о переводе записано: { $language }
# $papers: a list
booking-bring = { $mode ->
    [on_site] Пожалуйста, возьмите с собой: { $papers }
   *[other] Пожалуйста, держите под рукой: { $papers }
}
# $until: a time of day
booking-held = Это время придержано для Вас до { $until }. Вы подтверждаете?
booking-video = Видеозвонок открывается по ссылке под этим сообщением.
booking-video-later = Ссылку на видеозвонок Вам пришлёт консультант.
booking-video-link = Открыть видеозвонок
# One appointment in the list. $mode: on_site, phone or video
booking-line =
    { $werkstadt }, { $moment }, { $mode ->
        [phone] по телефону
        [video] по видео
       *[on_site] лично, в офисе
    }. Номер встречи: { $reference }
booking-same-time = Ваша встреча уже назначена на это время. Пожалуйста, выберите другое.
booking-move-stopped = Хорошо. Ваша прежняя встреча остаётся в силе.
booking-cancel-why = Хотите сказать нам, почему? Это добровольно.
booking-why-thanks = Спасибо. Если хотите, найдём новое время.

# Buttons: at most about 25 characters
button-earlier = Раньше
button-later = Позже
button-other-day = Другой день
button-later-days = Следующие дни
button-on-site = Лучше лично
button-by-phone = Лучше по телефону
button-by-video = Лучше по видео
button-choose-advisor = Выбрать консультанта
button-any-advisor = Не важно, у кого
button-waiting-list = В лист ожидания
button-other-number = Изменить номер
button-confirm-move = Да, перенести
button-why-ill = Я болею
button-why-other-way = Вопрос уже решён
button-why-no-time = Нет времени
button-why-other = Другая причина
button-why-skip = Не хочу говорить

# The entry in a person's calendar
booking-ics = Консультация: { $werkstadt }
booking-ics-note = Номер встречи: { $reference }. Перенести или отменить встречу можно в чате.
