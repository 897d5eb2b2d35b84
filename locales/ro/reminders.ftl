# Reminders of an appointment, sent unasked. $werkstadt: the office, $moment: day and time
reminder-appointment = Vă amintim de programarea dumneavoastră: { $werkstadt }, { $moment }.
# Where or how they meet: on site at the office, or by phone ($phone: the person's number), or by video
reminder-place = Locul: { $werkstadt }
reminder-phone = Vă sunăm la acest număr: { $phone }
reminder-call = Vă sunăm noi.
reminder-video = Ne întâlnim prin video.
# The title of the link to the video meeting
reminder-video-link = Către convorbirea video
# $papers: a list of documents
reminder-papers = Vă rugăm să aduceți: { $papers }.
# $reference: a code of eight letters and digits
reminder-reference = Numărul programării: { $reference }
reminder-optional = Nu trebuie să răspundeți. Dacă nu puteți veni, vă rugăm să anulați programarea. Atunci altcineva poate primi această oră.
# A button: the person will be there
button-coming = Vin
# After a tap on that button
reminder-thanks = Vă mulțumim pentru răspuns. Vă așteptăm: { $moment }.
