# Consent. When its meaning changes, CONSENT_VERSION in bot/intake/answers.py changes too.
intake-consent = ما برای مشاوره شش پرسش کوتاه از شما می‌پرسیم. هر پاسخ داوطلبانه است. اطلاعات شما رمزگذاری‌شده ذخیره می‌شود. فقط مشاوران دفترهای WerkStadt آن را می‌خوانند. هر وقت بخواهید می‌توانید آن را همین‌جا ببینید و پاک کنید: بنویسید «اطلاعات من». آیا موافقید؟
intake-consent-needed = بدون موافقت شما چیزی ذخیره نمی‌کنیم. می‌توانید موافقت کنید یا لغو کنید. وقت ملاقات شما در هر حال می‌ماند.
intake-ask-name = نام شما چیست؟
intake-ask-contact = چطور می‌توانیم با شما تماس بگیریم؟ لطفاً یک شماره تلفن یا نشانی ایمیل بنویسید.
intake-ask-language = به چه زبانی می‌خواهید مشاوره بگیرید؟
intake-ask-situation = وضعیت شما اکنون چگونه است؟
intake-ask-topic = موضوع چیست؟ چند کلمه کافی است.
intake-ask-note = پیش از گفت‌وگو چه چیز دیگری باید بدانیم؟
# Short labels of the six questions, for the summary
intake-label-name = نام
intake-label-contact = راه تماس
intake-label-language = زبان
intake-label-situation = وضعیت
intake-label-topic = موضوع
intake-label-note = توضیح بیشتر
intake-summary = لطفاً اطلاعات خود را بررسی کنید:
intake-unsaid = گفته نشده
# $number: the case number, like 26-K7MPX
intake-saved = سپاسگزاریم، اطلاعات شما ذخیره شد. شماره پرونده شما: { $number }
situation-employed = کار نزد کارفرما
situation-self-employed = کار مستقل
# SGB II: benefits of the Jobcenter
situation-unemployed-sgb2 = بیکار، پول از Jobcenter
# SGB III: unemployment benefit of the Agentur für Arbeit
situation-unemployed-sgb3 = بیکار، با Arbeitslosengeld
situation-other = چیز دیگر
