# The waiting list for appointments: joining, leaving, an offer of a time that became free.

# Buttons
button-leave-waiting = خروج از فهرست انتظار
# Yes and no to a time that was offered
button-accept-offer = بله، این وقت را می‌خواهم
button-decline-offer = نه، سپاس
# Tapped without an office having been chosen
waiting-where = لطفاً اول انتخاب کنید که در کدام WerkStadt وقت می‌خواهید.
# The question, and its buttons
waiting-ask-times = کدام روزها و ساعت‌ها برای شما مناسب است؟ می‌توانید بنویسید، مثلاً «سه‌شنبه‌ها بعد از ساعت ۱۵» یا «تا جمعه».
waiting-any = هر زمان
waiting-mornings = صبح‌ها
waiting-afternoons = بعدازظهرها
waiting-after-four = بعد از ساعت ۱۶
# $wish: what they asked for a moment ago, like a day and "from 15:00"
waiting-as-said = فقط همان که خواستم: { $wish }
waiting-times-unclear = این را نفهمیدم. لطفاً یکی از گزینه‌ها را انتخاب کنید یا مثلاً بنویسید «سه‌شنبه‌ها بعد از ساعت ۱۵».
# $language: a language's own name. Asked where not every advisor speaks it
waiting-ask-language = آیا فقط به این زبان مشاوره می‌خواهید: { $language }؟ در این صورت شاید بیشتر طول بکشد.
waiting-language-only = فقط به این زبان: { $language }
waiting-language-any = با مترجم هم می‌شود
# Only for appointments by phone
waiting-ask-phone = با کدام شماره تلفن می‌توانیم در وقت ملاقات با شما تماس بگیریم؟ بعد از آن پاکش می‌کنیم.
# $wishes: several lines, the office first, then the wishes below
waiting-joined = شما در فهرست انتظار هستید: { $wishes }
# Whether somebody waits longer already; no numbers
waiting-first = اکنون کسی بیشتر از شما منتظر نمانده است.
waiting-others = کسانی بیشتر از شما منتظر مانده‌اند. هر کس زودتر در فهرست باشد، زودتر از او می‌پرسیم.
waiting-how = وقتی وقت مناسبی خالی شود، همین‌جا به شما می‌نویسیم و آن را ۳۰ دقیقه برای شما نگه می‌داریم. شب‌ها نمی‌نویسیم.
# In the list of one's appointments
waiting-line = شما در فهرست انتظار هستید: { $wishes }
# The wishes, a line each
waiting-shown-days = روزها: { $days }
# $from, $by: times like 15:00
waiting-hours-between = از { $from } تا { $by }
waiting-hours-from = از { $from }
waiting-hours-by = تا { $by }
# $hours: one of the three above
waiting-shown-hours = ساعت: { $hours }
# $day: a date with its weekday
waiting-shown-on = روز: { $day }
waiting-shown-since = زودترین روز: { $day }
waiting-shown-until = دیرترین روز: { $day }
waiting-shown-language = زبان: { $language }
# Instead of joining: there are free times that suit. Below are buttons with these, and one for waiting anyway
waiting-free-now = خبر خوب: این وقت‌ها اکنون خالی و برای شما مناسب است. آیا یکی از آن‌ها را می‌خواهید؟
waiting-only-earlier = فقط زودتر: فهرست انتظار
waiting-left = شما دیگر در فهرست انتظار نیستید.
waiting-still = شما در فهرست انتظار می‌مانید.
waiting-declined = از پاسخ شما سپاسگزاریم.
# The offer, sent unasked. $until: the time until which it is kept, like 10:45
waiting-offer = یک وقت خالی شده است: { $werkstadt }، { $moment }. آن را تا ساعت { $until } برای شما نگه می‌داریم. آیا آن را می‌خواهید؟
waiting-offer-phone = در آن وقت با شما تماس تلفنی می‌گیریم.
waiting-offer-video = در آن وقت گفت‌وگوی ما تصویری خواهد بود.
# Sent unasked when somebody did not confirm a chosen time in five minutes. Below are buttons with free times
waiting-hold-over = این وقت را دیگر برای شما نگه نمی‌داریم: { $moment }. آیا یکی از این وقت‌ها را می‌خواهید؟
# The same where nothing is free
waiting-hold-over-none = این وقت را دیگر برای شما نگه نمی‌داریم: { $moment }. متأسفانه اکنون وقت دیگری خالی نیست.
# The offered time is somebody else's by now
error-offer-over = متأسفانه این وقت دیگر خالی نیست.
