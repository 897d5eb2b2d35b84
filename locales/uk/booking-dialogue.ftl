# The five offices, each with what it is for. $name: its proper name
werkstadt-unternehmenswerkstadt = { $name }: власна справа, її відкриття
werkstadt-werkstadt-standort = { $name }: магазини та приміщення
werkstadt-werkstadt-arbeit = { $name }: підприємства та робота
werkstadt-kompetenzwerkstadt = { $name }: пошук роботи, курси
werkstadt-konzeptwerkstadt = { $name }: ідеї для району

booking-which-werkstadt = До якої WerkStadt Ви хочете записатися?
booking-which-day = Який день Вам підходить? Ви можете написати й інший день.
booking-nothing-free = На жаль, зараз там немає вільного часу. Вам може допомогти людина з нашої команди.
booking-which-time = { $day }: який час Вам підходить?
booking-day-full = { $day }: на жаль, цього дня все зайнято.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Вас записано на зустріч: { $werkstadt }, { $moment }. Номер Вашої зустрічі: { $reference }
booking-moved = Вашу зустріч перенесено: { $werkstadt }, { $moment }. Номер Вашої зустрічі: { $reference }
booking-offer-intake = Хочете заздалегідь повідомити деякі дані? Тоді консультант зможе підготуватися. Це добровільно.
booking-none = Зараз у Вас немає призначених зустрічей.
booking-moving = Ваша зустріч: { $moment }. Підберемо новий час. Стара зустріч лишається чинною, доки не призначено нову.
booking-move-which = Яку зустріч Ви хочете перенести?
booking-cancel-which = Яку зустріч Ви хочете скасувати?
# $appointment: one appointment as in booking-line
booking-cancel-sure =
    { $appointment }

    Ви справді хочете скасувати цю зустріч?
booking-cancelled = Вашу зустріч скасовано: { $moment }. Дякуємо, що попередили.

# The best free times are the buttons. $mode: on_site, phone or video
booking-proposals = { $mode ->
    [phone] Ось вільний час для розмови телефоном.
    [video] Ось вільний час для відеодзвінка.
   *[on_site] Ось вільний час.
}
# Below the first times that are shown. The example must be understood.
booking-proposals-hint = Ви також можете написати, коли Вам зручно, наприклад «четвер після 15:00».
# $advisor: a name
booking-proposals-with = Вільний час. Консультує: { $advisor }.
# Why others are shown stands above.
booking-nearest = Найближчий вільний час:
booking-nothing-then = На жаль, на цей час місць немає. Найближчий вільний час:
booking-no-others = Іншого вільного часу поки немає. Ось що вільно:
booking-mode-not-offered = { $mode ->
    [phone] Консультацій телефоном тут зараз немає.
    [video] Консультацій по відео тут зараз немає.
   *[on_site] Особистих зустрічей тут зараз немає.
}
# $advisor: a name
booking-advisor-not-so = { $advisor }: такий спосіб консультації не пропонується. Ось час у інших.
# A line for each follows.
booking-which-advisor = До кого Ви хочете записатися? Ось їхні мови:
booking-advisor = { $name }: { $languages }
booking-time-unclear = Я не розумію, який це день чи час. Будь ласка, виберіть вільний час або напишіть, наприклад, «четвер після 15:00».
error-day-past = { $day }: цей день уже минув. Будь ласка, виберіть день у майбутньому.
# $moment: day and time
booking-which-phone = На який номер Вам зателефонувати? Зустріч: { $moment }. Номер зберігаємо лише для цієї зустрічі, а потім видаляємо.
booking-no-phone = Це не схоже на дійсний номер телефону. Будь ласка, напишіть його ще раз, з кодом.
# The summary: this, then a line each for the office, the time, and the following, then booking-held.
booking-summary = Будь ласка, перевірте запис:
booking-meet = { $mode ->
    [phone] Телефоном
    [video] По відео
   *[on_site] Особисто, в офісі
}
booking-call = Ми зателефонуємо Вам: { $phone }
# $language: the language's own name
booking-spoken = Мова консультації: { $language }
booking-interpreter = Ваше побажання щодо перекладу записано: { $language }
# $papers: a list
booking-bring = { $mode ->
    [on_site] Будь ласка, візьміть із собою: { $papers }
   *[other] Будь ласка, майте під рукою: { $papers }
}
# $until: a time of day
booking-held = Цей час притримано для Вас до { $until }. Ви підтверджуєте?
booking-video = Відеодзвінок відкривається за посиланням під цим повідомленням.
booking-video-later = Посилання на відеодзвінок Вам надішле консультант.
booking-video-link = Відкрити відеодзвінок
# One appointment in the list. $mode: on_site, phone or video
booking-line =
    { $werkstadt }, { $moment }, { $mode ->
        [phone] телефоном
        [video] по відео
       *[on_site] особисто, в офісі
    }. Номер зустрічі: { $reference }
booking-same-time = Вашу зустріч уже призначено на цей час. Будь ласка, виберіть інший.
booking-move-stopped = Добре. Ваша попередня зустріч лишається чинною.
booking-cancel-why = Хочете сказати нам, чому? Це добровільно.
booking-why-thanks = Дякуємо. Якщо хочете, знайдемо новий час.

# Buttons: at most about 25 characters
button-earlier = Раніше
button-later = Пізніше
button-other-day = Інший день
button-later-days = Наступні дні
button-on-site = Краще особисто
button-by-phone = Краще телефоном
button-by-video = Краще по відео
button-choose-advisor = Вибрати консультанта
button-any-advisor = Байдуже, у кого
button-waiting-list = У список очікування
button-other-number = Змінити номер
button-confirm-move = Так, перенести
button-why-ill = Я хворію
button-why-other-way = Питання вже вирішено
button-why-no-time = Немає часу
button-why-other = Інша причина
button-why-skip = Не хочу казати

# The entry in a person's calendar
booking-ics = Консультація: { $werkstadt }
booking-ics-note = Номер зустрічі: { $reference }. Перенести або скасувати зустріч можна в чаті.
