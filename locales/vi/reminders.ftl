# Reminders of an appointment, sent unasked. $werkstadt: the office, $moment: day and time
reminder-appointment = Chúng tôi xin nhắc quý vị về lịch hẹn: { $werkstadt }, { $moment }.
# Where or how they meet: on site at the office, or by phone ($phone: the person's number), or by video
reminder-place = Địa điểm: { $werkstadt }
reminder-phone = Chúng tôi sẽ gọi cho quý vị theo số này: { $phone }
reminder-call = Chúng tôi sẽ gọi điện cho quý vị.
reminder-video = Chúng ta sẽ gặp nhau qua video.
# The title of the link to the video meeting
reminder-video-link = Vào cuộc gọi video
# $papers: a list of documents
reminder-papers = Xin quý vị mang theo: { $papers }.
# $reference: a code of eight letters and digits
reminder-reference = Mã lịch hẹn của quý vị: { $reference }
reminder-optional = Quý vị không cần trả lời. Nếu không đến được, xin quý vị hủy lịch hẹn. Khi đó người khác sẽ nhận được giờ này.
# A button: the person will be there
button-coming = Tôi sẽ đến
# After a tap on that button
reminder-thanks = Cảm ơn quý vị đã trả lời. Chúng tôi chờ quý vị: { $moment }.
