# The five offices, each with what it is for. $name: its proper name
werkstadt-unternehmenswerkstadt = { $name }: العمل الحر والتأسيس
werkstadt-werkstadt-standort = { $name }: محلات وأماكن
werkstadt-werkstadt-arbeit = { $name }: شركات ووظائف
werkstadt-kompetenzwerkstadt = { $name }: بحث عن عمل، دورات
werkstadt-konzeptwerkstadt = { $name }: أفكار للحي

booking-which-werkstadt = عند أي مكتب من مكاتب WerkStadt تريدون موعدًا؟
booking-which-day = أي يوم يناسبكم؟ يمكنكم أيضًا كتابة يوم آخر.
booking-nothing-free = للأسف لا يوجد هناك موعد متاح الآن. يمكن لشخص من فريقنا أن يساعدكم.
booking-which-time = { $day }: أي ساعة تناسبكم؟
booking-day-full = { $day }: للأسف لا يوجد موعد متاح في هذا اليوم.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = تم حجز موعدكم: { $werkstadt }، { $moment }. رقم موعدكم: { $reference }
booking-moved = تم تغيير موعدكم: { $werkstadt }، { $moment }. رقم موعدكم: { $reference }
booking-offer-intake = هل تريدون إعطاء بعض المعلومات مسبقًا؟ عندها يمكن لفريق الاستشارة الاستعداد للموعد. هذا اختياري.
booking-none = ليس لديكم موعد حاليًا.
booking-moving = موعدكم: { $moment }. نبحث الآن عن وقت جديد. يبقى الموعد القديم محجوزًا لكم حتى يتم حجز الموعد الجديد.
booking-move-which = أي موعد تريدون تغييره؟
booking-cancel-which = أي موعد تريدون إلغاءه؟
# $appointment: one appointment as in booking-line
booking-cancel-sure =
    { $appointment }

    هل تريدون فعلًا إلغاء هذا الموعد؟
booking-cancelled = تم إلغاء موعدكم: { $moment }. شكرًا لأنكم أخبرتمونا.

# The best free times are the buttons. $mode: on_site, phone or video
booking-proposals = { $mode ->
    [phone] هذه الأوقات متاحة لمحادثة هاتفية.
    [video] هذه الأوقات متاحة لمحادثة بالفيديو.
   *[on_site] هذه الأوقات متاحة.
}
# Below the first times that are shown. The example must be understood.
booking-proposals-hint = يمكنكم أيضًا كتابة الوقت الذي يناسبكم، مثلًا «الخميس بعد الساعة 15».
# $advisor: a name
booking-proposals-with = هذه الأوقات متاحة عند { $advisor }.
# Why others are shown stands above.
booking-nearest = هذه أقرب الأوقات المتاحة:
booking-nothing-then = للأسف لا يوجد وقت متاح حينها. هذه أقرب الأوقات المتاحة:
booking-no-others = لا توجد أوقات متاحة أخرى حاليًا. هذه الأوقات متاحة:
booking-mode-not-offered = { $mode ->
    [phone] لا توجد هنا حاليًا مواعيد هاتفية.
    [video] لا توجد هنا حاليًا مواعيد بالفيديو.
   *[on_site] لا توجد هنا حاليًا مواعيد في المكتب.
}
# $advisor: a name
booking-advisor-not-so = { $advisor }: لا تتوفر الاستشارة بهذه الطريقة. هذه أوقات عند آخرين.
# A line for each follows.
booking-which-advisor = عند من تريدون الموعد؟ هذه هي اللغات:
booking-advisor = { $name }: { $languages }
booking-time-unclear = لم أفهم أي يوم أو ساعة تقصدون. اختاروا من فضلكم وقتًا متاحًا أو اكتبوا مثلًا «الخميس بعد الساعة 15».
error-day-past = هذا اليوم مضى: { $day }. اختاروا من فضلكم يومًا قادمًا.
# $moment: day and time
booking-which-phone = على أي رقم هاتف نتصل بكم؟ الموعد: { $moment }. نحفظ الرقم لهذا الموعد فقط ونحذفه بعده.
booking-no-phone = هذا ليس رقم هاتف صحيحًا. اكتبوه مرة أخرى من فضلكم مع رمز المنطقة.
# The summary: this, then a line each for the office, the time, and the following, then booking-held.
booking-summary = يُرجى التحقق من موعدكم:
booking-meet = { $mode ->
    [phone] عبر الهاتف
    [video] عبر الفيديو
   *[on_site] في المكتب
}
booking-call = سنتصل بكم على الرقم: { $phone }
# $language: the language's own name
booking-spoken = لغة الاستشارة: { $language }
booking-interpreter = سُجّلت رغبتكم في الترجمة: { $language }
# $papers: a list
booking-bring = { $mode ->
    [on_site] أحضروا معكم من فضلكم: { $papers }
   *[other] يُرجى تجهيز: { $papers }
}
# $until: a time of day
booking-held = هذا الوقت محجوز لكم مؤقتًا حتى الساعة { $until }. هل أحجز الموعد؟
booking-video = تفتحون محادثة الفيديو عبر الرابط تحت هذه الرسالة.
booking-video-later = سيصلكم رابط محادثة الفيديو من مستشاركم.
booking-video-link = فتح محادثة الفيديو
# One appointment in the list. $mode: on_site, phone or video
booking-line =
    { $werkstadt }، { $moment }، { $mode ->
        [phone] عبر الهاتف
        [video] عبر الفيديو
       *[on_site] في المكتب
    }. رقم الموعد: { $reference }
booking-same-time = موعدكم في هذا الوقت أصلًا. اختاروا من فضلكم وقتًا آخر.
booking-move-stopped = حسنًا. يبقى موعدكم كما هو.
booking-cancel-why = هل تريدون أن تخبرونا بالسبب؟ هذا اختياري.
booking-why-thanks = شكرًا لكم. إذا أردتم، يسعدنا أن نجد لكم موعدًا جديدًا.

# Buttons: at most about 25 characters
button-earlier = وقت أبكر
button-later = وقت لاحق
button-other-day = يوم آخر
button-later-days = أيام لاحقة
button-on-site = أفضّل في المكتب
button-by-phone = أفضّل عبر الهاتف
button-by-video = أفضّل عبر الفيديو
button-choose-advisor = اختيار المستشار
button-any-advisor = أي مستشار
button-waiting-list = إلى قائمة الانتظار
button-other-number = تغيير الرقم
button-confirm-move = نعم، غيّروا الموعد
button-why-ill = أنا مريض أو مريضة
button-why-other-way = وجدت حلًا آخر
button-why-no-time = لا وقت لدي حينها
button-why-other = سبب آخر
button-why-skip = لا أريد أن أقول

# The entry in a person's calendar
booking-ics = استشارة: { $werkstadt }
booking-ics-note = رقم الموعد: { $reference }. يمكنكم تغيير الموعد أو إلغاؤه في المحادثة.
