# Reminders of an appointment, sent unasked. $werkstadt: the office, $moment: day and time
reminder-appointment = نذكّركم بموعدكم: { $werkstadt }، { $moment }.
# Where or how they meet: on site at the office, or by phone ($phone: the person's number), or by video
reminder-place = المكان: { $werkstadt }
reminder-phone = سنتصل بكم على هذا الرقم: { $phone }
reminder-call = سنتصل بكم هاتفيًا.
reminder-video = سنلتقي عبر الفيديو.
# The title of the link to the video meeting
reminder-video-link = إلى مكالمة الفيديو
# $papers: a list of documents
reminder-papers = يرجى إحضار: { $papers }.
# $reference: a code of eight letters and digits
reminder-reference = رقم موعدكم: { $reference }
reminder-optional = لا يلزم أن تجيبوا. إذا لم تتمكنوا من الحضور، فألغوا الموعد من فضلكم، حتى يحصل شخص آخر على هذا الوقت.
# A button: the person will be there
button-coming = سأحضر
# After a tap on that button
reminder-thanks = شكرًا على جوابكم. نحن بانتظاركم: { $moment }.
