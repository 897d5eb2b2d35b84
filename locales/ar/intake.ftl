# Consent. When its meaning changes, CONSENT_VERSION in bot/intake/answers.py changes too.
intake-consent = سنطرح عليكم ستة أسئلة قصيرة من أجل الاستشارة. كل إجابة اختيارية. تُحفظ معلوماتكم مشفّرة، ولا يقرؤها إلا المستشارون والمستشارات في مكاتب WerkStadt. يمكنكم في أي وقت رؤيتها وحذفها هنا: اكتبوا «بياناتي». هل توافقون؟
intake-consent-needed = لا نحفظ أي شيء دون موافقتكم. يمكنكم الموافقة أو الإلغاء. موعدكم يبقى محجوزًا في كل الأحوال.
intake-ask-name = ما اسمكم؟
intake-ask-contact = كيف يمكننا الوصول إليكم؟ اكتبوا من فضلكم رقم هاتف أو عنوان بريد إلكتروني.
intake-ask-language = بأي لغة تريدون الاستشارة؟
intake-ask-situation = ما هو وضعكم حاليًا؟
intake-ask-topic = ما هو الموضوع؟ بضع كلمات تكفي.
intake-ask-note = ماذا تريدون أن نعرف أيضًا قبل اللقاء؟
# Short labels of the six questions, for the summary
intake-label-name = الاسم
intake-label-contact = طريقة التواصل
intake-label-language = اللغة
intake-label-situation = الوضع
intake-label-topic = الموضوع
intake-label-note = معلومات أخرى
intake-summary = يُرجى التحقق من معلوماتكم:
intake-unsaid = دون إجابة
# $number: the case number, like 26-K7MPX
intake-saved = شكرًا، تم حفظ معلوماتكم. رقم ملفكم: { $number }
situation-employed = لدي وظيفة
situation-self-employed = لدي عمل حر
# SGB II: benefits of the Jobcenter
situation-unemployed-sgb2 = بلا عمل، مال من Jobcenter
# SGB III: unemployment benefit of the Agentur für Arbeit
situation-unemployed-sgb3 = بلا عمل، Arbeitslosengeld
situation-other = شيء آخر
