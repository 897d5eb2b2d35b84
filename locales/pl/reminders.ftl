# Reminders of an appointment, sent unasked. $werkstadt: the office, $moment: day and time
reminder-appointment = Przypominamy o spotkaniu: { $werkstadt }, { $moment }.
# Where or how they meet: on site at the office, or by phone ($phone: the person's number), or by video
reminder-place = Miejsce: { $werkstadt }
reminder-phone = Zadzwonimy pod ten numer: { $phone }
reminder-call = Zadzwonimy telefonicznie.
reminder-video = Spotkamy się przez wideo.
# The title of the link to the video meeting
reminder-video-link = Przejdź do rozmowy wideo
# $papers: a list of documents
reminder-papers = Proszę zabrać ze sobą: { $papers }.
# $reference: a code of eight letters and digits
reminder-reference = Numer spotkania: { $reference }
reminder-optional = Nie trzeba odpowiadać. Jeśli nie może Pan/Pani przyjść, proszę odwołać spotkanie. Wtedy ten termin dostanie ktoś inny.
# A button: the person will be there
button-coming = Przyjdę
# After a tap on that button
reminder-thanks = Dziękujemy za odpowiedź. Do zobaczenia: { $moment }.
