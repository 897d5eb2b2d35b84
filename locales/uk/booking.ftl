# Why an appointment cannot be booked, moved or cancelled.

# Somebody else was faster. Other times are shown below this text.
error-slot-taken = Цей час щойно зайняли. Будь ласка, виберіть інший.
# The office is closed, it is a public holiday, or nobody works at that time.
error-slot-unavailable = На жаль, на цей час запису немає. Будь ласка, виберіть інший час.
error-slot-in-past = Цей час уже минув. Будь ласка, виберіть пізніший.
# How long before the appointment it must be booked.
error-notice-too-short = { $hours ->
    [one] На жаль, до цього часу лишилося надто мало. Будь ласка, записуйтеся не пізніше ніж за { $hours } годину до зустрічі.
    [few] На жаль, до цього часу лишилося надто мало. Будь ласка, записуйтеся не пізніше ніж за { $hours } години до зустрічі.
    [many] На жаль, до цього часу лишилося надто мало. Будь ласка, записуйтеся не пізніше ніж за { $hours } годин до зустрічі.
   *[other] На жаль, до цього часу лишилося надто мало. Будь ласка, записуйтеся не пізніше ніж за { $hours } години до зустрічі.
}
# How far ahead appointments are given.
error-beyond-horizon = { $days ->
    [1] Так далеко наперед ми поки що не записуємо. Будь ласка, виберіть час не пізніше завтрашнього дня.
    [one] Так далеко наперед ми поки що не записуємо. Будь ласка, виберіть час не пізніше ніж через { $days } день.
    [few] Так далеко наперед ми поки що не записуємо. Будь ласка, виберіть час не пізніше ніж через { $days } дні.
    [many] Так далеко наперед ми поки що не записуємо. Будь ласка, виберіть час не пізніше ніж через { $days } днів.
   *[other] Так далеко наперед ми поки що не записуємо. Будь ласка, виберіть час не пізніше ніж через { $days } дня.
}
# $limit is how many coming appointments one person may have.
error-too-many-appointments = { $limit ->
    [1] У Вас тут уже є зустріч. Ви можете перенести її або скасувати й потім записатися на нову.
    [one] У Вас тут уже { $limit } зустріч. Ви можете перенести або скасувати одну з них і потім записатися на нову.
    [few] У Вас тут уже { $limit } зустрічі. Ви можете перенести або скасувати одну з них і потім записатися на нову.
    [many] У Вас тут уже { $limit } зустрічей. Ви можете перенести або скасувати одну з них і потім записатися на нову.
   *[other] У Вас тут уже { $limit } зустрічі. Ви можете перенести або скасувати одну з них і потім записатися на нову.
}
error-own-overlap = На цей час у Вас уже призначено іншу зустріч. Будь ласка, виберіть інший час.
error-no-such-appointment = Серед Ваших зустрічей такої немає. Будь ласка, перевірте номер зустрічі.
error-appointment-cancelled = Цю зустріч уже скасовано.
# The appointment has begun or is over.
error-appointment-over = Ця зустріч уже почалася або минула. Змінити її більше не можна.
# The minutes for which the chosen time was kept are over, or another time was chosen since.
error-hold-lapsed = Цей час був залишений за Вами ненадовго. Будь ласка, виберіть ще раз.
# An advisor is free, but no room.
error-room-taken = На жаль, у цей час немає вільного кабінету. Будь ласка, виберіть інший час.
error-session-full = На жаль, у цій групі більше немає вільних місць. Будь ласка, виберіть інший час.

# For those who work in the office.

# What became of an appointment is noted after it has begun.
error-appointment-not-begun = Ця зустріч ще не почалася. Будь ласка, внесіть результат після неї.
# $count is how many coming appointments there are with the advisor who is to be deleted.
error-advisor-has-appointments = { $count ->
    [one] З цією особою призначено ще { $count } зустріч. Будь ласка, перенесіть або скасуйте її. Або позначте особу як «не активна»: тоді нових зустрічей не буде.
    [few] З цією особою призначено ще { $count } зустрічі. Будь ласка, перенесіть або скасуйте їх. Або позначте особу як «не активна»: тоді нових зустрічей не буде.
    [many] З цією особою призначено ще { $count } зустрічей. Будь ласка, перенесіть або скасуйте їх. Або позначте особу як «не активна»: тоді нових зустрічей не буде.
   *[other] З цією особою призначено ще { $count } зустрічі. Будь ласка, перенесіть або скасуйте їх. Або позначте особу як «не активна»: тоді нових зустрічей не буде.
}

# What to bring, as parts of a list within a sentence.

paper-id-document = посвідчення особи або паспорт
paper-residence-permit = Aufenthaltstitel (дозвіл на перебування)
paper-letters = листи з відомства щодо Вашого питання
paper-contract = договори щодо Вашого питання
paper-cv = резюме
paper-certificates = дипломи та сертифікати
paper-business-plan = бізнес-план, якщо він є
