# The public chat page: its labels, and what the chat's HTTP interface says when something is wrong.

# Below the name in the header. Short.
web-tagline = دستیار هوش مصنوعی · مشاوره حقوقی نیست
# Label of the language menu, for screen readers.
web-language = زبان
# Name of the area with all messages, for screen readers.
web-conversation = گفت‌وگو
# Grey text in the empty input field.
web-input = پیام شما
web-send = فرستادن
web-new = گفت‌وگوی تازه
web-new-question = می‌خواهید گفت‌وگوی تازه‌ای شروع کنید؟ آن وقت گفت‌وگوی قبلی را دیگر نمی‌توانید در این دستگاه ببینید.
# Button: yes, begin a new conversation.
web-new-start = شروع تازه
web-cancel = لغو
web-close = بستن
# Link and heading of the short privacy note.
web-privacy = حفاظت از داده‌ها
# A new line separates paragraphs.
web-privacy-text =
    این صفحه از کوکی استفاده نمی‌کند و چیزی از سرورهای دیگر نمی‌گیرد.
    آنچه می‌نویسید رمزگذاری‌شده ذخیره می‌شود. وقتی به یک انسان نیاز دارید، یک مشاور گفت‌وگو را می‌خواند: به خواست شما، در وضعیت اضطراری یا وقتی دستیار دو بار نتواند پاسخ دهد.
    اطلاعات شخصی برای مشاوره را فقط وقتی ذخیره می‌کنیم که شما پیش از آن موافقت کنید. هر وقت بخواهید می‌توانید اطلاعات خود را ببینید و پاک کنید.
    گفت‌وگوی شما در این دستگاه باز می‌ماند. اگر دیگران هم از این دستگاه استفاده می‌کنند، در پایان گفت‌وگوی تازه‌ای شروع کنید.
web-privacy-show = دیدن اطلاعات من
web-privacy-delete = پاک کردن اطلاعات من
# Who speaks: the program.
web-assistant = دستیار
# Who speaks: a human being who advises.
web-advisor = مشاور (انسان)
# Who speaks: the person who reads this. For screen readers.
web-you = شما
web-typing = دستیار می‌نویسد …
web-sending = در حال فرستادن …
# Below a message that could not be sent yet; it is sent by itself later.
web-waiting = هنوز فرستاده نشده است. دوباره تلاش می‌کنیم.
web-failed = فرستاده نشد.
web-retry = دوباره فرستادن
# A bar at the top while there is no connection.
web-offline = اتصال برقرار نیست. پیام‌های شما گم نمی‌شوند.
web-expired = گفت‌وگوی قبلی شما دیگر باز نیست. گفت‌وگوی تازه‌ای شروع کردیم.
# Said once to screen readers after "new conversation".
web-started = گفت‌وگوی تازه‌ای شروع شد.
web-earlier = پیام‌های قبلی
# Heading of the links below an answer.
web-sources = منابع
# For screen readers, in front of a file name.
web-download = دریافت فایل:
# For screen readers, behind a link.
web-opens-outside = (پنجره تازه‌ای باز می‌شود)
# Button that scrolls to the newest message.
web-newest = رفتن به پیام‌های تازه
web-back = به چت
web-no-script = این چت به JavaScript نیاز دارد. لطفاً آن را در مرورگر خود روشن کنید.

problem-invalid-json = نتوانستیم این درخواست را بخوانیم. لطفاً دوباره امتحان کنید.
problem-invalid-request = نتوانستیم این درخواست را بفهمیم. لطفاً دوباره امتحان کنید.
# Neither a text nor a tapped button arrived, or both at once.
problem-text-or-payload = لطفاً پیامی بنویسید یا پاسخی انتخاب کنید.
problem-invalid-id = نتوانستیم این پیام را بپذیریم. لطفاً آن را دوباره بفرستید.
problem-too-large = پیام شما خیلی طولانی است. لطفاً آن را به پیام‌های کوتاه‌تر تقسیم کنید.
problem-missing-token = لطفاً اول یک گفت‌وگو شروع کنید.
problem-invalid-token = نمی‌توانیم این گفت‌وگو را باز کنیم. لطفاً گفت‌وگوی تازه‌ای شروع کنید.
problem-expired-token = زمان گفت‌وگوی شما تمام شده است. لطفاً گفت‌وگوی تازه‌ای شروع کنید.
problem-not-found = چنین صفحه‌ای وجود ندارد.
problem-method-not-allowed = این درخواست اینجا ممکن نیست.
problem-too-many-requests = پیام‌های بسیار زیادی یک‌باره رسید. لطفاً کمی صبر کنید.
problem-unexpected = متأسفیم، از طرف ما خطایی پیش آمد. لطفاً چند دقیقه دیگر دوباره امتحان کنید.

error-unknown-conversation = این گفت‌وگو دیگر وجود ندارد. لطفاً گفت‌وگوی تازه‌ای شروع کنید.
