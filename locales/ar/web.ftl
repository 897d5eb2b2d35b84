# The public chat page: its labels, and what the chat's HTTP interface says when something is wrong.

# Below the name in the header. Short.
web-tagline = مساعد ذكاء اصطناعي · ليس استشارة قانونية
# Label of the language menu, for screen readers.
web-language = اللغة
# Name of the area with all messages, for screen readers.
web-conversation = المحادثة
# Grey text in the empty input field.
web-input = رسالتكم
web-send = إرسال
web-new = محادثة جديدة
web-new-question = هل تريدون بدء محادثة جديدة؟ لن تتمكنوا بعدها من رؤية المحادثة الحالية على هذا الجهاز.
# Button: yes, begin a new conversation.
web-new-start = بدء محادثة جديدة
web-cancel = إلغاء
web-close = إغلاق
# Link and heading of the short privacy note.
web-privacy = حماية البيانات
# A new line separates paragraphs.
web-privacy-text =
    هذه الصفحة لا تستخدم ملفات تعريف الارتباط (Cookies) ولا تحمّل أي شيء من خوادم أخرى.
    نحفظ ما تكتبونه مشفّرًا. إذا احتجتم إلى إنسان، يقرأ مستشار أو مستشارة المحادثة: بناءً على طلبكم، أو في حالة طارئة، أو إذا عجز المساعد مرتين عن الإجابة.
    لا نحفظ المعلومات الشخصية من أجل الاستشارة إلا إذا وافقتم مسبقًا. يمكنكم في أي وقت رؤية بياناتكم وحذفها.
    تبقى محادثتكم مفتوحة على هذا الجهاز. إذا كان آخرون يستخدمون الجهاز أيضًا، فابدؤوا محادثة جديدة عندما تنتهون.
web-privacy-show = عرض بياناتي
web-privacy-delete = حذف بياناتي
# Who speaks: the program.
web-assistant = المساعد
# Who speaks: a human being who advises.
web-advisor = الاستشارة (إنسان)
# Who speaks: the person who reads this. For screen readers.
web-you = أنتم
web-typing = المساعد يكتب …
web-sending = جارٍ الإرسال …
# Below a message that could not be sent yet; it is sent by itself later.
web-waiting = لم تُرسل بعد. نواصل المحاولة.
web-failed = لم تُرسل.
web-retry = إعادة الإرسال
# A bar at the top while there is no connection.
web-offline = لا يوجد اتصال. رسائلكم لن تضيع.
web-expired = محادثتكم السابقة لم تعد مفتوحة. بدأنا محادثة جديدة.
# Said once to screen readers after "new conversation".
web-started = بدأت محادثة جديدة.
web-earlier = رسائل سابقة
# Heading of the links below an answer.
web-sources = المصادر
# For screen readers, in front of a file name.
web-download = تنزيل الملف:
# For screen readers, behind a link.
web-opens-outside = (يُفتح في نافذة جديدة)
# Button that scrolls to the newest message.
web-newest = إلى الرسائل الجديدة
web-back = العودة إلى المحادثة
web-no-script = تحتاج هذه المحادثة إلى JavaScript. يُرجى تفعيله في المتصفح.

problem-invalid-json = لم نتمكن من قراءة هذا الطلب. حاولوا من فضلكم مرة أخرى.
problem-invalid-request = لم نتمكن من فهم هذا الطلب. حاولوا من فضلكم مرة أخرى.
# Neither a text nor a tapped button arrived, or both at once.
problem-text-or-payload = اكتبوا من فضلكم رسالة أو اختاروا إجابة.
problem-invalid-id = لم نتمكن من قبول هذه الرسالة. أرسلوها من فضلكم مرة أخرى.
problem-too-large = رسالتكم طويلة جدًا. قسّموها من فضلكم إلى رسائل أقصر.
problem-missing-token = ابدؤوا من فضلكم محادثة أولًا.
problem-invalid-token = لا نستطيع فتح هذه المحادثة. ابدؤوا من فضلكم محادثة جديدة.
problem-expired-token = انتهت صلاحية محادثتكم. ابدؤوا من فضلكم محادثة جديدة.
problem-not-found = هذه الصفحة غير موجودة.
problem-method-not-allowed = هذا الطلب غير ممكن هنا.
problem-too-many-requests = وصلت رسائل كثيرة جدًا دفعة واحدة. انتظروا من فضلكم لحظة.
problem-unexpected = نعتذر، حدث خطأ عندنا. حاولوا من فضلكم مرة أخرى بعد بضع دقائق.

error-unknown-conversation = هذه المحادثة لم تعد موجودة. ابدؤوا من فضلكم محادثة جديدة.
