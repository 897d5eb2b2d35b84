# Reminders of an appointment, sent unasked. $werkstadt: the office, $moment: day and time
reminder-appointment = Randevunuzu hatırlatmak isteriz: { $werkstadt }, { $moment }.
# Where or how they meet: on site at the office, or by phone ($phone: the person's number), or by video
reminder-place = Yer: { $werkstadt }
reminder-phone = Sizi şu numaradan arayacağız: { $phone }
reminder-call = Sizi telefonla arayacağız.
reminder-video = Görüşmemiz görüntülü olacak.
# The title of the link to the video meeting
reminder-video-link = Görüntülü görüşmeye git
# $papers: a list of documents
reminder-papers = Lütfen yanınızda getirin: { $papers }.
# $reference: a code of eight letters and digits
reminder-reference = Randevu numaranız: { $reference }
reminder-optional = Cevap vermeniz gerekmez. Gelemeyecekseniz lütfen randevuyu iptal edin. Böylece bu saati başka biri alabilir.
# A button: the person will be there
button-coming = Geliyorum
# After a tap on that button
reminder-thanks = Cevabınız için teşekkür ederiz. Sizi bekliyoruz: { $moment }.
