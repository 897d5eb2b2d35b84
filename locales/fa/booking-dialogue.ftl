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
booking-day-full = { $day }: متأسفانه در این روز وقت آزاد نیست.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = وقت ملاقات شما ثبت شد: { $werkstadt }، { $moment }. شماره وقت شما: { $reference }
booking-moved = وقت ملاقات شما جابه‌جا شد: { $werkstadt }، { $moment }. شماره وقت شما: { $reference }
booking-offer-intake = می‌خواهید از پیش چند اطلاع به ما بدهید؟ آن وقت مشاور می‌تواند آماده شود. این کار داوطلبانه است.
booking-none = شما اکنون وقت ملاقات ندارید.
booking-moving = وقت ملاقات شما: { $moment }. وقت تازه‌ای پیدا می‌کنیم. تا وقتی وقت تازه ثبت نشده است، وقت قبلی می‌ماند.
booking-move-which = کدام وقت ملاقات را می‌خواهید جابه‌جا کنید؟
booking-cancel-which = کدام وقت ملاقات را می‌خواهید لغو کنید؟
# $appointment: one appointment as in booking-line
booking-cancel-sure =
    { $appointment }

    آیا واقعاً می‌خواهید این وقت ملاقات را لغو کنید؟
booking-cancelled = وقت ملاقات شما لغو شد: { $moment }. سپاسگزاریم که خبر دادید.

# The best free times are the buttons. $mode: on_site, phone or video
booking-proposals = { $mode ->
    [phone] این وقت‌ها برای گفت‌وگوی تلفنی آزاد است.
    [video] این وقت‌ها برای تماس تصویری آزاد است.
   *[on_site] این وقت‌ها آزاد است.
}
# Below the first times that are shown. The example must be understood.
booking-proposals-hint = می‌توانید زمان مناسب خود را هم بنویسید، مثلاً «پنجشنبه بعد از ساعت 15».
# $advisor: a name
booking-proposals-with = این وقت‌ها نزد { $advisor } آزاد است.
# Why others are shown stands above.
booking-nearest = نزدیک‌ترین وقت‌های آزاد:
booking-nothing-then = متأسفانه در آن زمان وقت آزاد نیست. نزدیک‌ترین وقت‌های آزاد:
booking-no-others = اکنون وقت آزاد دیگری نیست. این وقت‌ها آزاد است:
booking-mode-not-offered = { $mode ->
    [phone] اینجا اکنون وقت تلفنی نیست.
    [video] اینجا اکنون وقت تصویری نیست.
   *[on_site] اینجا اکنون وقت حضوری نیست.
}
# $advisor: a name
booking-advisor-not-so = { $advisor } به این شکل مشاوره نمی‌دهد. این‌ها وقت‌های مشاوران دیگر است.
# A line for each follows.
booking-which-advisor = نزد چه کسی وقت می‌خواهید؟ زبان‌های آن‌ها:
booking-advisor = { $name }: { $languages }
booking-time-unclear = متوجه روز یا ساعت نشدم. لطفاً یکی از وقت‌های آزاد را انتخاب کنید یا مثلاً بنویسید «پنجشنبه بعد از ساعت 15».
error-day-past = { $day }: این روز گذشته است. لطفاً روزی را انتخاب کنید که هنوز نیامده است.
# $moment: day and time
booking-which-phone = با چه شماره‌ای به شما زنگ بزنیم؟ وقت ملاقات: { $moment }. شماره فقط برای این وقت نگه داشته و بعد پاک می‌شود.
booking-no-phone = این شماره تلفن معتبر نیست. لطفاً آن را با پیش‌شماره دوباره بنویسید.
# The summary: this, then a line each for the office, the time, and the following, then booking-held.
booking-summary = لطفاً وقت خود را بررسی کنید:
booking-meet = { $mode ->
    [phone] تلفنی
    [video] تماس تصویری
   *[on_site] حضوری در دفتر
}
booking-call = به این شماره زنگ می‌زنیم: { $phone }
# $language: the language's own name
booking-spoken = زبان مشاوره: { $language }
booking-interpreter = درخواست شما برای مترجم یادداشت شد: { $language }
# $papers: a list
booking-bring = { $mode ->
    [on_site] لطفاً همراه بیاورید: { $papers }
   *[other] لطفاً آماده داشته باشید: { $papers }
}
# $until: a time of day
booking-held = این وقت تا ساعت { $until } برای شما نگه داشته می‌شود. وقت را ثبت کنم؟
booking-video = تماس تصویری را با لینک زیر این پیام باز می‌کنید.
booking-video-later = مشاور شما لینک تماس تصویری را برایتان می‌فرستد.
booking-video-link = باز کردن تماس تصویری
# One appointment in the list. $mode: on_site, phone or video
booking-line =
    { $werkstadt }، { $moment }، { $mode ->
        [phone] تلفنی
        [video] تصویری
       *[on_site] حضوری
    }. شماره وقت: { $reference }
booking-same-time = وقت ملاقات شما همین زمان است. لطفاً وقت دیگری انتخاب کنید.
booking-move-stopped = باشد. وقت قبلی شما سر جای خود می‌ماند.
booking-cancel-why = می‌خواهید دلیلش را به ما بگویید؟ این کار داوطلبانه است.
booking-why-thanks = سپاسگزاریم. اگر بخواهید، وقت تازه‌ای پیدا می‌کنیم.

# Buttons: at most about 25 characters
button-earlier = زودتر
button-later = دیرتر
button-other-day = روز دیگر
button-later-days = روزهای بعد
button-on-site = ترجیحاً حضوری
button-by-phone = ترجیحاً تلفنی
button-by-video = ترجیحاً تصویری
button-choose-advisor = انتخاب مشاور
button-any-advisor = فرقی نمی‌کند
button-waiting-list = در فهرست انتظار
button-other-number = تغییر شماره
button-confirm-move = بله، جابه‌جا کنید
button-why-ill = بیمار هستم
button-why-other-way = مشکل حل شد
button-why-no-time = آن زمان وقت ندارم
button-why-other = دلیل دیگر
button-why-skip = نمی‌خواهم بگویم

# The entry in a person's calendar
booking-ics = مشاوره: { $werkstadt }
booking-ics-note = شماره وقت: { $reference }. می‌توانید این وقت را در چت جابه‌جا یا لغو کنید.
