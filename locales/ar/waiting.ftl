# The waiting list for appointments: joining, leaving, an offer of a time that became free.

# Buttons
button-leave-waiting = مغادرة قائمة الانتظار
# Yes and no to a time that was offered
button-accept-offer = نعم، أريد هذا الموعد
button-decline-offer = لا، شكرًا
# Tapped without an office having been chosen
waiting-where = اختاروا أولًا من فضلكم الـ WerkStadt التي تريدون موعدًا فيها.
# The question, and its buttons
waiting-ask-times = ما الأيام والأوقات التي تناسبكم؟ يمكنكم أن تكتبوا أيضًا، مثلًا «الثلاثاء بعد الساعة 3» أو «حتى الجمعة».
waiting-any = في أي وقت
waiting-mornings = صباحًا
waiting-afternoons = بعد الظهر
waiting-after-four = بعد الساعة 16:00
# $wish: what they asked for a moment ago, like a day and "from 15:00"
waiting-as-said = فقط كما طلبتُ: { $wish }
waiting-times-unclear = لم أفهم ذلك. اختاروا من فضلكم أحد الخيارات أو اكتبوا مثلًا «الثلاثاء بعد الساعة 3».
# $language: a language's own name. Asked where not every advisor speaks it
waiting-ask-language = هل تريدون الاستشارة بهذه اللغة فقط: { $language }؟ قد تطول المدة عندئذ.
waiting-language-only = فقط بلغة { $language }
waiting-language-any = مع ترجمة أيضًا
# Only for appointments by phone
waiting-ask-phone = على أي رقم هاتف يمكننا الاتصال بكم في الموعد؟ نحذفه بعد ذلك.
# $wishes: several lines, the office first, then the wishes below
waiting-joined = أنتم على قائمة الانتظار: { $wishes }
# Whether somebody waits longer already; no numbers
waiting-first = لا أحد ينتظر حاليًا منذ وقت أطول منكم.
waiting-others = هناك آخرون ينتظرون منذ وقت أطول. من ينتظر أولًا يُسأل أولًا.
waiting-how = عندما يتوفر موعد مناسب، نكتب لكم هنا ونحجزه لكم 30 دقيقة. لا نكتب في الليل.
# In the list of one's appointments
waiting-line = أنتم على قائمة الانتظار: { $wishes }
# The wishes, a line each
waiting-shown-days = الأيام: { $days }
# $from, $by: times like 15:00
waiting-hours-between = من { $from } إلى { $by }
waiting-hours-from = من { $from }
waiting-hours-by = حتى { $by }
# $hours: one of the three above
waiting-shown-hours = الوقت: { $hours }
# $day: a date with its weekday
waiting-shown-on = اليوم: { $day }
waiting-shown-since = ابتداءً من: { $day }
waiting-shown-until = حتى: { $day }
waiting-shown-language = اللغة: { $language }
# Instead of joining: there are free times that suit. Below are buttons with these, and one for waiting anyway
waiting-free-now = خبر سار: هذه الأوقات متاحة الآن وتناسبكم. هل تريدون واحدًا منها؟
waiting-only-earlier = أوقات أقرب فقط: قائمة الانتظار
waiting-left = لم تعودوا على قائمة الانتظار.
waiting-still = تبقون على قائمة الانتظار.
waiting-declined = شكرًا على جوابكم.
# The offer, sent unasked. $until: the time until which it is kept, like 10:45
waiting-offer = أصبح هناك موعد متاح: { $werkstadt }، { $moment }. نحجزه لكم حتى الساعة { $until }. هل تريدونه؟
waiting-offer-phone = سنتصل بكم عندئذ هاتفيًا.
waiting-offer-video = سنلتقي عندئذ عبر الفيديو.
# Sent unasked when somebody did not confirm a chosen time in five minutes. Below are buttons with free times
waiting-hold-over = لم نعد نحجز لكم هذا الوقت: { $moment }. هل تريدون أحد هذه المواعيد؟
# The same where nothing is free
waiting-hold-over-none = لم نعد نحجز لكم هذا الوقت: { $moment }. للأسف لا يوجد حاليًا موعد آخر متاح.
# The offered time is somebody else's by now
error-offer-over = للأسف لم يعد هذا الموعد متاحًا.
