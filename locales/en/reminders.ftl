# Reminders of an appointment, sent unasked. $werkstadt: the office, $moment: day and time
reminder-appointment = This is a reminder of your appointment: { $werkstadt }, { $moment }.
# Where or how they meet: on site at the office, or by phone ($phone: the person's number), or by video
reminder-place = Place: { $werkstadt }
reminder-phone = We will call you on this number: { $phone }
reminder-call = We will call you.
reminder-video = We will meet by video.
# The title of the link to the video meeting
reminder-video-link = Go to the video call
# $papers: a list of documents
reminder-papers = Please bring: { $papers }.
# $reference: a code of eight letters and digits
reminder-reference = Your appointment number: { $reference }
reminder-optional = You do not have to answer. If you cannot come, please cancel. Then somebody else can have the time.
# A button: the person will be there
button-coming = I am coming
# After a tap on that button
reminder-thanks = Thank you for your answer. We look forward to seeing you: { $moment }.
