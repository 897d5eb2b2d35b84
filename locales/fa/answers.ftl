# Answers from articles
# $title: title of the article; $office: the responsible office, in German
answer-expired = { $title }: این اطلاعات دیگر به‌روز نیست. به همین دلیل آن را نشان نمی‌دهیم. لطفاً مستقیم از اینجا بپرسید: { $office }.
answer-outdated = مبلغی در این موضوع تغییر کرده یا هنوز تأیید نشده است. مبلغ کنونی را اینجا به شما می‌گویند: { $office }.
# $language: name of a language in that language, e.g. "Deutsch"
answer-other-language = این متن هنوز به زبان شما نیست. اینجا می‌توانید آن را به این زبان بخوانید: { $language }.
answer-office = مرجع مسئول: { $office }
answer-checked = تاریخ بررسی: { $date }
answer-clarify = می‌خواهم پاسخ درست به شما بدهم. پرسش شما درباره چیست؟
answer-clarify-between = برای اینکه پاسخ درست را به شما بدهم: منظورتان «{ $first }» – { $about_first } – است یا «{ $second }» – { $about_second }؟
answer-unknown = متأسفانه این را با اطمینان نمی‌دانم و نمی‌خواهم چیز نادرستی به شما بگویم. لطفاً با کلمه‌های دیگر بپرسید. یا با یک انسان صحبت کنید.
answer-glad = خوشحالم. پرسش دیگری دارید؟
answer-sorry = متأسفم. یک نفر از تیم ما می‌تواند به شما کمک کند.
answer-unsaid = متأسفانه در پاسخ من چیزی در این باره نیامده است. لطفاً از اداره مسئول بپرسید.
term-means = { $term }: { $gloss }.

# Wishes that one of the five offices serves. $werkstadt: its name
service-report-vacancy = شما می‌خواهید یک جای خالی شغلی را اعلام کنید. مسئول این کار اینجاست: { $werkstadt }. آنجا همراه با شما دنبال افراد مناسب می‌گردند.
service-find-job = شما دنبال کار هستید. اینجا به شما کمک می‌کنند: { $werkstadt }. وقت ملاقات بگیرید یا اطلاعات خود را بگذارید.
service-find-premises = شما برای کسب‌وکار خود دنبال جا هستید. اینجا به شما کمک می‌کنند: { $werkstadt }. وقت ملاقات بگیرید یا اطلاعات خود را بگذارید.
service-offer-premises = شما می‌خواهید جایی را برای کسب‌وکار عرضه کنید. اینجا پیشنهاد شما را با کمال میل ثبت می‌کنند: { $werkstadt }. وقت ملاقات بگیرید یا اطلاعات خود را بگذارید.
service-join-event = شما می‌خواهید در یک دوره یا برنامه شرکت کنید. اینجا به شما می‌گویند اکنون چه برنامه‌هایی هست: { $werkstadt }.
