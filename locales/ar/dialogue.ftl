# First words and small talk
utter-greet = أهلًا بكم! أنا المساعد الرقمي لمكاتب WerkStadt في شرق لايبزيغ. أجيب عن الأسئلة حول الدوائر الرسمية والعمل والمال والعمل الحر، وأحجز المواعيد. وإذا أردتم، يتحدث معكم شخص من فريقنا. ماذا تريدون أن تعرفوا؟
utter-help = هذا ما يمكنني أن أفعله لكم: الإجابة عن أسئلتكم حول الدوائر الرسمية والعمل والمال والنشاط التجاري. حجز موعد عند أحد مكاتب WerkStadt الخمسة أو تغييره أو إلغاؤه. تسجيل معلوماتكم من أجل الاستشارة. طلب شخص من فريقنا ليتحدث معكم. يمكنكم الكتابة بلغتكم.
utter-bot-identity = أنا برنامج حاسوب ولست إنسانًا. إجاباتي تمت مراجعتها ولها مصدر، لكنها لا تغني عن الاستشارة القانونية. إذا أردتم، أطلب من أحد أفراد فريقنا التحدث معكم.
utter-thanks = على الرحب والسعة. يمكنكم الكتابة لي في أي وقت.
utter-goodbye = مع السلامة، أتمنى لكم كل خير!
utter-nothing-open = حسنًا. ماذا تريدون أن تفعلوا الآن؟
utter-stale-button = هذا الاختيار لم يعد صالحًا. استخدموا من فضلكم آخر رسالة أو اكتبوا لي.

# Buttons: at most about 25 characters
button-book = حجز موعد
button-appointments = مواعيدي
button-human = التحدث مع شخص
button-language = اللغة / Language
button-help = ماذا يمكنني أن أفعل هنا؟
button-more = المزيد عن هذا
button-whole-answer = الجواب كاملًا
# $werkstadt: name of one of the offices
button-book-at = حجز موعد: { $werkstadt }
button-helpful = هذا ساعدني
button-not-helpful = هذا لا يساعدني
button-simple-language = بلغة سهلة
button-normal-language = بلغة عادية
button-leave-details = ترك معلوماتي
button-stop = إلغاء
button-back = رجوع
button-skip = لا أريد الإجابة
button-callback = موعد لمكالمة هاتفية
button-confirm-booking = نعم، احجز الموعد
button-intake-yes = نعم، أعطي معلوماتي
button-not-now = لا، شكرًا
button-move = تغيير الموعد
button-cancel = إلغاء الموعد
button-cancel-yes = نعم، إلغاء الموعد
button-cancel-no = لا، أُبقي الموعد
button-consent = نعم، أوافق
button-save = صحيح، حفظ
# $question: what is to be corrected, e.g. "Name"
button-correct = تعديل: { $question }
button-delete-data = حذف بياناتي
button-delete-yes = نعم، حذف كل شيء
button-delete-no = لا، أُبقي بياناتي

# Language
language-which = بأي لغة تريدون الكتابة؟
language-changed = بكل سرور. من الآن نكتب بالعربية.

# Forms
form-choose-one = لم أفهم ذلك. اختاروا من فضلكم أحد الخيارات.
form-stopped = تم الإلغاء. لم يُحفظ أي شيء.
