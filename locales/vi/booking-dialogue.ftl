# The five offices, each with what it is for. $name: its proper name
werkstadt-unternehmenswerkstadt = { $name }: kinh doanh, khởi nghiệp
werkstadt-werkstadt-standort = { $name }: cửa hàng, mặt bằng
werkstadt-werkstadt-arbeit = { $name }: doanh nghiệp, việc làm
werkstadt-kompetenzwerkstadt = { $name }: tìm việc, khóa học
werkstadt-konzeptwerkstadt = { $name }: ý tưởng cho khu phố

booking-which-werkstadt = Quý vị muốn đặt lịch hẹn tại WerkStadt nào?
booking-which-day = Ngày nào tiện cho quý vị? Quý vị cũng có thể viết một ngày khác.
booking-nothing-free = Rất tiếc, hiện nay ở đó không còn lịch trống. Nhân viên của chúng tôi có thể giúp quý vị.
booking-which-time = { $day }: Mấy giờ tiện cho quý vị?
booking-day-full = { $day }: Rất tiếc, ngày này không còn giờ trống.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Lịch hẹn của quý vị đã được đặt: { $werkstadt }, { $moment }. Mã lịch hẹn: { $reference }
booking-moved = Lịch hẹn của quý vị đã được đổi: { $werkstadt }, { $moment }. Mã lịch hẹn: { $reference }
booking-offer-intake = Quý vị có muốn cho biết trước một vài thông tin không? Như vậy tư vấn viên có thể chuẩn bị. Việc này là tự nguyện.
booking-none = Hiện nay quý vị không có lịch hẹn nào.
booking-moving = Lịch hẹn của quý vị: { $moment }. Chúng ta sẽ tìm giờ mới. Lịch hẹn cũ vẫn được giữ cho đến khi đặt xong lịch mới.
booking-move-which = Quý vị muốn đổi lịch hẹn nào?
booking-cancel-which = Quý vị muốn hủy lịch hẹn nào?
# $appointment: one appointment as in booking-line
booking-cancel-sure =
    { $appointment }

    Quý vị có chắc muốn hủy lịch hẹn này không?
booking-cancelled = Lịch hẹn của quý vị đã được hủy: { $moment }. Cảm ơn quý vị đã báo cho chúng tôi.

# The best free times are the buttons. $mode: on_site, phone or video
booking-proposals = { $mode ->
    [phone] Những giờ sau còn trống để nói chuyện qua điện thoại.
    [video] Những giờ sau còn trống để gọi video.
   *[on_site] Những giờ sau còn trống.
}
# Below the first times that are shown. The example must be understood.
booking-proposals-hint = Quý vị cũng có thể viết thời gian phù hợp, ví dụ “thứ năm sau 15 giờ”.
# $advisor: a name
booking-proposals-with = Những giờ sau còn trống với { $advisor }.
# Why others are shown stands above.
booking-nearest = Đây là những giờ trống gần nhất:
booking-nothing-then = Rất tiếc, lúc đó không còn chỗ trống. Đây là những giờ trống gần nhất:
booking-no-others = Hiện không còn giờ trống nào khác. Những giờ sau còn trống:
booking-mode-not-offered = { $mode ->
    [phone] Hiện ở đây không có lịch hẹn qua điện thoại.
    [video] Hiện ở đây không có lịch hẹn qua video.
   *[on_site] Hiện ở đây không có lịch hẹn tại văn phòng.
}
# $advisor: a name
booking-advisor-not-so = { $advisor } không tư vấn theo cách này. Đây là giờ của những người khác.
# A line for each follows.
booking-which-advisor = Quý vị muốn hẹn với ai? Đây là các ngôn ngữ họ nói:
booking-advisor = { $name }: { $languages }
booking-time-unclear = Tôi không hiểu đó là ngày hay giờ nào. Xin chọn một giờ trống hoặc viết, ví dụ “thứ năm sau 15 giờ”.
error-day-past = { $day } đã qua. Xin chọn một ngày sắp tới.
# $moment: day and time
booking-which-phone = Chúng tôi gọi cho quý vị theo số điện thoại nào? Lịch hẹn: { $moment }. Số này chỉ được lưu cho lịch hẹn này, sau đó sẽ bị xóa.
booking-no-phone = Đây không phải là số điện thoại hợp lệ. Xin viết lại, kèm mã vùng.
# The summary: this, then a line each for the office, the time, and the following, then booking-held.
booking-summary = Xin kiểm tra lịch hẹn của quý vị:
booking-meet = { $mode ->
    [phone] Qua điện thoại
    [video] Qua video
   *[on_site] Tại văn phòng
}
booking-call = Chúng tôi sẽ gọi cho quý vị: { $phone }
# $language: the language's own name
booking-spoken = Ngôn ngữ tư vấn: { $language }
booking-interpreter = Đã ghi nhận mong muốn có phiên dịch: { $language }
# $papers: a list
booking-bring = { $mode ->
    [on_site] Xin mang theo: { $papers }
   *[other] Xin chuẩn bị sẵn: { $papers }
}
# $until: a time of day
booking-held = Giờ này được giữ cho quý vị đến { $until }. Quý vị có xác nhận lịch hẹn này không?
booking-video = Quý vị mở cuộc gọi video bằng liên kết dưới tin nhắn này.
booking-video-later = Người tư vấn sẽ gửi cho quý vị liên kết gọi video.
booking-video-link = Mở cuộc gọi video
# One appointment in the list. $mode: on_site, phone or video
booking-line =
    { $werkstadt }, { $moment }, { $mode ->
        [phone] qua điện thoại
        [video] qua video
       *[on_site] tại văn phòng
    }. Mã lịch hẹn: { $reference }
booking-same-time = Lịch hẹn của quý vị đã vào giờ này. Xin chọn giờ khác.
booking-move-stopped = Vâng. Lịch hẹn cũ của quý vị vẫn giữ nguyên.
booking-cancel-why = Quý vị có muốn cho biết lý do không? Điều này là tự nguyện.
booking-why-thanks = Cảm ơn quý vị. Nếu muốn, chúng tôi sẽ tìm lịch hẹn mới.

# Buttons: at most about 25 characters
button-earlier = Sớm hơn
button-later = Muộn hơn
button-other-day = Ngày khác
button-later-days = Những ngày sau
button-on-site = Gặp tại văn phòng
button-by-phone = Qua điện thoại
button-by-video = Qua video
button-choose-advisor = Chọn người tư vấn
button-any-advisor = Ai cũng được
button-waiting-list = Vào danh sách chờ
button-other-number = Đổi số điện thoại
button-confirm-move = Vâng, dời lịch
button-why-ill = Tôi bị ốm
button-why-other-way = Đã có cách khác
button-why-no-time = Lúc đó không có giờ
button-why-other = Lý do khác
button-why-skip = Tôi không muốn nói

# The entry in a person's calendar
booking-ics = Tư vấn: { $werkstadt }
booking-ics-note = Mã lịch hẹn: { $reference }. Quý vị có thể đổi hoặc hủy lịch hẹn trong cuộc trò chuyện này.
