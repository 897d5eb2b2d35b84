# Answers from articles
# $title: title of the article; $office: the responsible office, in German
answer-expired = { $title }: هذه المعلومات لم تعد حديثة، ولذلك لا نعرضها. يُرجى السؤال مباشرةً هنا: { $office }.
answer-outdated = هناك مبلغ في هذا الموضوع تغيّر أو لم يتأكد بعد. يمكنكم معرفة القيمة الحالية هنا: { $office }.
# $language: name of a language in that language, e.g. "Deutsch"
answer-other-language = هذا النص غير متوفر بلغتكم بعد. يمكنكم قراءته هنا بهذه اللغة: { $language }.
answer-office = الجهة المسؤولة: { $office }
answer-checked = تاريخ المراجعة: { $date }
answer-clarify = أريد أن أعطيكم الجواب الصحيح. ما هو موضوع سؤالكم؟
answer-clarify-between = لكي أعطيكم الجواب الصحيح: هل تقصدون «{ $first }» – { $about_first } – أم «{ $second }» – { $about_second }؟
answer-unknown = للأسف لا أعرف ذلك بالتأكيد، ولا أريد أن أعطيكم معلومة خاطئة. يمكنكم طرح السؤال بكلمات أخرى، أو التحدث مع شخص من فريقنا.
answer-glad = يسعدني ذلك. هل لديكم سؤال آخر؟
answer-sorry = يؤسفني ذلك. يمكن لشخص من فريقنا أن يساعدكم.
answer-unsaid = لا يذكر جوابي شيئًا عن ذلك للأسف. يُرجى أن تسألوا الجهة المسؤولة.
term-means = { $term }: { $gloss }.

# Wishes that one of the five offices serves. $werkstadt: its name
service-report-vacancy = تريدون الإعلان عن وظيفة شاغرة. المكتب المختص بذلك: { $werkstadt }. وهناك يبحث الفريق معكم عن متقدمين ومتقدمات مناسبين للعمل.
service-find-job = أنتم تبحثون عن عمل. يساعدكم في ذلك مكتب { $werkstadt }. احجزوا موعدًا أو اتركوا معلوماتكم.
service-find-premises = أنتم تبحثون عن مكان لعملكم التجاري. يساعدكم في ذلك مكتب { $werkstadt }. احجزوا موعدًا أو اتركوا معلوماتكم.
service-offer-premises = تريدون عرض محل أو مكان. يسجّل مكتب { $werkstadt } عرضكم بكل سرور. احجزوا موعدًا أو اتركوا معلوماتكم.
service-join-event = تريدون المشاركة في دورة أو فعالية. لمعرفة ما هو متوفر حاليًا، اسألوا مكتب { $werkstadt }.
