# Consent. When its meaning changes, CONSENT_VERSION in bot/intake/answers.py changes too.
intake-consent = Chúng tôi sẽ hỏi quý vị sáu câu ngắn để chuẩn bị tư vấn. Quý vị không bắt buộc phải trả lời câu nào. Thông tin của quý vị được mã hóa khi lưu. Chỉ các tư vấn viên của WerkStadt được đọc. Quý vị có thể xem và xóa thông tin tại đây bất cứ lúc nào: Xin viết “dữ liệu của tôi”. Quý vị có đồng ý không?
intake-consent-needed = Nếu quý vị không đồng ý, chúng tôi không lưu gì cả. Quý vị có thể đồng ý hoặc dừng lại. Dù thế nào, lịch hẹn của quý vị vẫn được giữ.
intake-ask-name = Quý vị tên là gì?
intake-ask-contact = Chúng tôi liên lạc với quý vị bằng cách nào? Xin viết số điện thoại hoặc địa chỉ email.
intake-ask-language = Quý vị muốn được tư vấn bằng ngôn ngữ nào?
intake-ask-situation = Hoàn cảnh hiện nay của quý vị như thế nào?
intake-ask-topic = Quý vị cần tư vấn về việc gì? Chỉ cần viết vài chữ.
intake-ask-note = Trước buổi nói chuyện, chúng tôi cần biết thêm điều gì không?
# Short labels of the six questions, for the summary
intake-label-name = Tên
intake-label-contact = Liên lạc
intake-label-language = Ngôn ngữ
intake-label-situation = Hoàn cảnh
intake-label-topic = Nội dung
intake-label-note = Điều khác
intake-summary = Xin kiểm tra lại thông tin của quý vị:
intake-unsaid = không trả lời
# $number: the case number, like 26-K7MPX
intake-saved = Cảm ơn quý vị, thông tin đã được lưu. Mã hồ sơ của quý vị: { $number }
situation-employed = Đang đi làm thuê
situation-self-employed = Tự kinh doanh
# SGB II: benefits of the Jobcenter
situation-unemployed-sgb2 = Thất nghiệp, tiền Jobcenter
# SGB III: unemployment benefit of the Agentur für Arbeit
situation-unemployed-sgb3 = Thất nghiệp, Arbeitslosengeld
situation-other = Trường hợp khác
