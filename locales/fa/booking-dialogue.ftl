# The five offices, each with what it is for. $name: its proper name
werkstadt-unternehmenswerkstadt = { $name }: کار مستقل، شروع کسب‌وکار
werkstadt-werkstadt-standort = { $name }: مغازه‌ها و مکان‌ها
werkstadt-werkstadt-arbeit = { $name }: کارفرماها و شغل‌ها
werkstadt-kompetenzwerkstadt = { $name }: جست‌وجوی کار، دوره‌ها
werkstadt-konzeptwerkstadt = { $name }: ایده‌هایی برای محله

booking-which-werkstadt = در کدام WerkStadt وقت ملاقات می‌خواهید؟
booking-which-day = کدام روز برای شما مناسب است؟ می‌توانید روز دیگری هم بنویسید.
booking-nothing-free = متأسفانه اکنون آنجا وقت آزاد نیست. یک نفر از تیم ما می‌تواند به شما کمک کند.
booking-which-time = { $day }: چه ساعتی برای شما مناسب است؟
# $werkstadt: the office, $moment: day and time
booking-summary = لطفاً بررسی کنید: { $werkstadt }، { $moment }. این وقت را برای شما ثبت کنم؟
booking-day-unclear = این روز را نفهمیدم. لطفاً مثلاً بنویسید «فردا»، «پنج‌شنبه» یا «24 نوامبر».
booking-day-past = { $day }: این روز گذشته است. لطفاً روزی را انتخاب کنید که هنوز نیامده است.
booking-day-full = { $day }: متأسفانه در این روز وقت آزاد نیست.
booking-time-unclear = این ساعت را نفهمیدم. لطفاً یکی از وقت‌های آزاد را انتخاب کنید.
booking-time-taken = این وقت آزاد نیست. لطفاً وقت دیگری انتخاب کنید.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = وقت ملاقات شما ثبت شد: { $werkstadt }، { $moment }. شماره وقت شما: { $reference }
booking-moved = وقت ملاقات شما جابه‌جا شد: { $werkstadt }، { $moment }. شماره وقت شما: { $reference }
booking-offer-intake = می‌خواهید از پیش چند اطلاع به ما بدهید؟ آن وقت مشاور می‌تواند آماده شود. این کار داوطلبانه است.
# $moments: a list of days and times
booking-next-free = نزدیک‌ترین وقت‌های آزاد: { $moments }.
booking-none = شما اکنون وقت ملاقات ندارید.
booking-line = { $werkstadt }، { $moment }. شماره وقت: { $reference }
booking-moving = وقت ملاقات شما: { $moment }. وقت تازه‌ای پیدا می‌کنیم. تا وقتی وقت تازه ثبت نشده است، وقت قبلی می‌ماند.
booking-move-which = کدام وقت ملاقات را می‌خواهید جابه‌جا کنید؟
booking-cancel-which = کدام وقت ملاقات را می‌خواهید لغو کنید؟
# $appointment: one appointment as in booking-line
booking-cancel-sure = { $appointment } آیا واقعاً می‌خواهید این وقت ملاقات را لغو کنید؟
booking-cancelled = وقت ملاقات شما لغو شد: { $moment }. سپاسگزاریم که خبر دادید.
# The entry in a person's calendar
booking-ics = مشاوره: { $werkstadt }
booking-ics-note = شماره وقت: { $reference }. می‌توانید این وقت را در چت جابه‌جا یا لغو کنید.
