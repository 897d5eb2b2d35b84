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
# $werkstadt: the office, $moment: day and time
booking-summary = يُرجى التحقق: { $werkstadt }، { $moment }. هل أحجز لكم هذا الموعد؟
booking-day-unclear = لم أفهم أي يوم تقصدون. اكتبوا من فضلكم مثلًا «غدًا» أو «الخميس» أو «24/11».
booking-day-past = هذا اليوم مضى: { $day }. اختاروا من فضلكم يومًا قادمًا.
booking-day-full = { $day }: للأسف لا يوجد موعد متاح في هذا اليوم.
booking-time-unclear = لم أفهم هذه الساعة. اختاروا من فضلكم وقتًا من الأوقات المتاحة.
booking-time-taken = هذا الوقت غير متاح. اختاروا من فضلكم وقتًا آخر.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = تم حجز موعدكم: { $werkstadt }، { $moment }. رقم موعدكم: { $reference }
booking-moved = تم تغيير موعدكم: { $werkstadt }، { $moment }. رقم موعدكم: { $reference }
booking-offer-intake = هل تريدون إعطاء بعض المعلومات مسبقًا؟ عندها يمكن لفريق الاستشارة الاستعداد للموعد. هذا اختياري.
# $moments: a list of days and times
booking-next-free = أقرب المواعيد المتاحة: { $moments }.
booking-none = ليس لديكم موعد حاليًا.
booking-line = { $werkstadt }، { $moment }. رقم الموعد: { $reference }
booking-moving = موعدكم: { $moment }. نبحث الآن عن وقت جديد. يبقى الموعد القديم محجوزًا لكم حتى يتم حجز الموعد الجديد.
booking-move-which = أي موعد تريدون تغييره؟
booking-cancel-which = أي موعد تريدون إلغاءه؟
# $appointment: one appointment as in booking-line
booking-cancel-sure = هل تريدون فعلًا إلغاء هذا الموعد؟ { $appointment }
booking-cancelled = تم إلغاء موعدكم: { $moment }. شكرًا لأنكم أخبرتمونا.
# The entry in a person's calendar
booking-ics = استشارة: { $werkstadt }
booking-ics-note = رقم الموعد: { $reference }. يمكنكم تغيير الموعد أو إلغاؤه في المحادثة.
