# A human is asked for while the offices are open, for four reasons
handoff-open-request = Tôi đã báo cho nhóm của chúng tôi. Sẽ có người trả lời quý vị tại đây ngay. Xin quý vị ở lại trong cuộc trò chuyện này.
handoff-open-failed-answers = Tôi chưa giúp được quý vị đủ tốt. Vì vậy tôi đã báo cho nhóm của chúng tôi. Sẽ có người trả lời quý vị tại đây ngay.
handoff-open-complaint = Tôi đã báo cho nhóm của chúng tôi. Sẽ có người trả lời quý vị tại đây ngay.
handoff-open-distress = Tôi đã báo ngay cho nhóm của chúng tôi. Sẽ có người trả lời quý vị tại đây sớm nhất có thể.
# $moment: when the offices open again
handoff-later = Tôi đã chuyển tin nhắn của quý vị đến nhóm của chúng tôi. Văn phòng mở cửa lại: { $moment }. Khi đó sẽ có người trả lời quý vị tại đây. Hay quý vị muốn hẹn giờ để chúng tôi gọi lại?
handoff-unknown-hours = Tôi đã chuyển tin nhắn của quý vị đến nhóm của chúng tôi. Khi có văn phòng mở cửa, sẽ có người trả lời quý vị tại đây. Hay quý vị muốn hẹn giờ để chúng tôi gọi lại?
complaint-sorry = Tôi rất tiếc. Cảm ơn quý vị đã cho chúng tôi biết. Nhân viên của chúng tôi sẽ xem xét việc này.

# Distress: help lines first. $lines: German names with numbers or addresses, e.g. "Notruf: 112 · Polizei: 110"
distress-intro = Tôi rất tiếc vì quý vị đang gặp lúc khó khăn như vậy. Quý vị không đơn độc. Tại đây quý vị được giúp đỡ ngay:
distress-danger = Khi nguy hiểm đến tính mạng hoặc bị đe dọa – { $lines }
distress-violence = Khi bị bạo hành: ẩn danh, miễn phí và bằng nhiều thứ tiếng – { $lines }
distress-despair = Khi quý vị không biết phải làm sao nữa – { $lines }
distress-housing = Khi quý vị sắp mất hoặc đã mất chỗ ở – { $lines }

# Opening hours
hours-open = Bây giờ đang có người trực. Tôi sẵn lòng mời nhân viên vào trò chuyện.
hours-closed = Hiện nay không có người trực. Văn phòng mở cửa lại: { $moment }. Tôi luôn ở đây để giúp quý vị.
hours-unknown = Ngay lúc này tôi không biết giờ mở cửa của chúng tôi. Tôi sẵn lòng chuyển tin nhắn của quý vị đến nhóm của chúng tôi.

# Own data. $cases and $appointments: numbers
data-stored =
    { $cases ->
        [0] Chúng tôi không lưu thông tin cá nhân nào của quý vị.
       *[other] Chúng tôi có lưu thông tin cá nhân của quý vị trong { $cases } hồ sơ.
    } { $appointments ->
        [0] Quý vị không có lịch hẹn nào.
       *[other] Quý vị có { $appointments } lịch hẹn.
    } Tất cả có trong tập tin này.
data-delete-sure = Quý vị có chắc muốn xóa tất cả không? Thông tin, hồ sơ của quý vị và cuộc trò chuyện này sẽ bị xóa. Các lịch hẹn sắp tới của quý vị sẽ bị hủy. Việc này không thể hoàn tác.
data-deleted = Dữ liệu của quý vị đã được xóa và các lịch hẹn đã được hủy. Quý vị có thể bắt đầu lại bất cứ lúc nào.
