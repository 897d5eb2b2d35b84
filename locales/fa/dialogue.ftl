# First words and small talk
utter-greet = سلام! من دستیار دیجیتال دفترهای WerkStadt در شرق لایپزیگ هستم. به پرسش‌ها درباره اداره‌ها، کار، پول و کار مستقل پاسخ می‌دهم، وقت ملاقات می‌دهم و اگر بخواهید یک انسان را خبر می‌کنم. چه می‌خواهید بدانید؟
utter-help = این کارها را می‌توانم برای شما انجام دهم: پاسخ به پرسش‌ها درباره اداره‌ها، کار، پول و کسب‌وکار. دادن، جابه‌جا کردن یا لغو وقت ملاقات در یکی از پنج WerkStadt. گرفتن اطلاعات شما برای مشاوره. خبر کردن یک انسان. فقط به زبان خودتان بنویسید.
utter-bot-identity = من یک برنامه کامپیوتری هستم، نه انسان. پاسخ‌های من بررسی شده‌اند و منبع دارند. این پاسخ‌ها جای مشاوره حقوقی را نمی‌گیرند. اگر بخواهید، یک انسان را خبر می‌کنم.
utter-thanks = خواهش می‌کنم. هر وقت خواستید دوباره برایم بنویسید.
utter-goodbye = خداحافظ، موفق باشید!
utter-nothing-open = بسیار خوب. حالا چه کاری می‌خواهید انجام دهید؟
utter-stale-button = این گزینه دیگر معتبر نیست. لطفاً از آخرین پیام استفاده کنید یا برایم بنویسید.

# Buttons: at most about 25 characters
button-book = گرفتن وقت ملاقات
button-appointments = وقت‌های ملاقات من
button-human = صحبت با یک انسان
button-language = زبان / Sprache
button-help = اینجا چه می‌توانم بکنم؟
button-more = بیشتر بخوانید
button-whole-answer = پاسخ کامل
# $werkstadt: name of one of the offices
button-book-at = وقت ملاقات: { $werkstadt }
button-helpful = کمک کرد
button-not-helpful = به من کمک نکرد
button-simple-language = به زبان ساده
button-normal-language = به زبان معمولی
button-leave-details = گذاشتن اطلاعات
button-stop = لغو
button-back = بازگشت
button-skip = نمی‌خواهم بگویم
button-callback = وقت برای تماس تلفنی
button-confirm-booking = بله، ثبت شود
button-intake-yes = بله، اطلاعات می‌دهم
button-not-now = نه، متشکرم
button-move = جابه‌جا کردن
button-cancel = لغو وقت ملاقات
button-cancel-yes = بله، لغو شود
button-cancel-no = نه، بماند
button-consent = بله، موافقم
button-save = درست است، ذخیره شود
# $question: what is to be corrected, e.g. "Name"
button-correct = تغییر: { $question }
button-delete-data = پاک کردن اطلاعات من
button-delete-yes = بله، همه پاک شود
button-delete-no = نه، بماند

# Language
language-which = به چه زبانی می‌خواهید بنویسید؟
language-changed = حتماً. از این پس به فارسی می‌نویسیم.

# Forms
form-choose-one = این پاسخ را نفهمیدم. لطفاً یکی از گزینه‌ها را انتخاب کنید.
form-stopped = لغو شد. چیزی ذخیره نشد.
