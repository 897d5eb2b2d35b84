# Reminders of an appointment, sent unasked. $werkstadt: the office, $moment: day and time
reminder-appointment = Wir erinnern Sie an Ihren Termin: { $werkstadt }, { $moment }.
# Where or how they meet: on site at the office, or by phone ($phone: the person's number), or by video
reminder-place = Ort: { $werkstadt }
reminder-phone = Wir rufen Sie an, unter dieser Nummer: { $phone }
reminder-call = Wir rufen Sie an.
reminder-video = Wir treffen uns per Video.
# The title of the link to the video meeting
reminder-video-link = Zum Videogespräch
# $papers: a list of documents
reminder-papers = Bitte bringen Sie mit: { $papers }.
# $reference: a code of eight letters and digits
reminder-reference = Ihre Terminnummer: { $reference }
reminder-optional = Sie müssen nicht antworten. Wenn Sie nicht kommen können, sagen Sie bitte ab. Dann bekommt jemand anderes die Zeit.
# A button: the person will be there
button-coming = Ich komme
# After a tap on that button
reminder-thanks = Danke für Ihre Antwort. Wir erwarten Sie: { $moment }.
