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
# $werkstadt: the office, $moment: day and time
booking-summary = Будь ласка, перевірте: { $werkstadt }, { $moment }. Записати Вас на цю зустріч?
booking-day-unclear = Я не розумію, який це день. Напишіть, наприклад: «завтра», «четвер» або «24.11.».
booking-day-past = { $day }: цей день уже минув. Будь ласка, виберіть день у майбутньому.
booking-day-full = { $day }: на жаль, цього дня все зайнято.
booking-time-unclear = Я не розумію, який це час. Будь ласка, виберіть вільний час зі списку.
booking-time-taken = Цей час зайнятий. Будь ласка, виберіть інший.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Вас записано на зустріч: { $werkstadt }, { $moment }. Номер Вашої зустрічі: { $reference }
booking-moved = Вашу зустріч перенесено: { $werkstadt }, { $moment }. Номер Вашої зустрічі: { $reference }
booking-offer-intake = Хочете заздалегідь повідомити деякі дані? Тоді консультант зможе підготуватися. Це добровільно.
# $moments: a list of days and times
booking-next-free = Найближчий вільний час: { $moments }.
booking-none = Зараз у Вас немає призначених зустрічей.
booking-line = { $werkstadt }, { $moment }. Номер зустрічі: { $reference }
booking-moving = Ваша зустріч: { $moment }. Підберемо новий час. Стара зустріч лишається чинною, доки не призначено нову.
booking-move-which = Яку зустріч Ви хочете перенести?
booking-cancel-which = Яку зустріч Ви хочете скасувати?
# $appointment: one appointment as in booking-line
booking-cancel-sure = { $appointment } Ви справді хочете скасувати цю зустріч?
booking-cancelled = Вашу зустріч скасовано: { $moment }. Дякуємо, що попередили.
# The entry in a person's calendar
booking-ics = Консультація: { $werkstadt }
booking-ics-note = Номер зустрічі: { $reference }. Перенести або скасувати зустріч можна в чаті.
