# Reminders of an appointment, sent unasked. $werkstadt: the office, $moment: day and time
reminder-appointment = وقت ملاقات شما را یادآوری می‌کنیم: { $werkstadt }، { $moment }.
# Where or how they meet: on site at the office, or by phone ($phone: the person's number), or by video
reminder-place = مکان: { $werkstadt }
reminder-phone = با این شماره با شما تماس می‌گیریم: { $phone }
reminder-call = ما با شما تماس تلفنی می‌گیریم.
reminder-video = گفت‌وگوی ما تصویری خواهد بود.
# The title of the link to the video meeting
reminder-video-link = رفتن به تماس تصویری
# $papers: a list of documents
reminder-papers = لطفاً این‌ها را همراه بیاورید: { $papers }.
# $reference: a code of eight letters and digits
reminder-reference = شماره وقت شما: { $reference }
reminder-optional = لازم نیست پاسخ دهید. اگر نمی‌توانید بیایید، لطفاً وقت را لغو کنید تا شخص دیگری این وقت را بگیرد.
# A button: the person will be there
button-coming = می‌آیم
# After a tap on that button
reminder-thanks = از پاسخ شما سپاسگزاریم. منتظر شما هستیم: { $moment }.
