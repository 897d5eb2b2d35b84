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
# $werkstadt: the office, $moment: day and time
booking-summary = Xin kiểm tra lại: { $werkstadt }, { $moment }. Tôi đặt lịch hẹn này cho quý vị nhé?
booking-day-unclear = Tôi chưa hiểu ngày này. Xin viết, ví dụ: “ngày mai”, “thứ Năm” hoặc “24/11”.
booking-day-past = Ngày này đã qua: { $day }. Xin chọn một ngày sắp tới.
booking-day-full = { $day }: Rất tiếc, ngày này không còn giờ trống.
booking-time-unclear = Tôi chưa hiểu giờ này. Xin chọn một trong các giờ còn trống.
booking-time-taken = Giờ này không còn trống. Xin chọn giờ khác.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Lịch hẹn của quý vị đã được đặt: { $werkstadt }, { $moment }. Mã lịch hẹn: { $reference }
booking-moved = Lịch hẹn của quý vị đã được đổi: { $werkstadt }, { $moment }. Mã lịch hẹn: { $reference }
booking-offer-intake = Quý vị có muốn cho biết trước một vài thông tin không? Như vậy tư vấn viên có thể chuẩn bị. Việc này là tự nguyện.
# $moments: a list of days and times
booking-next-free = Các giờ trống gần nhất: { $moments }.
booking-none = Hiện nay quý vị không có lịch hẹn nào.
booking-line = { $werkstadt }, { $moment }. Mã lịch hẹn: { $reference }
booking-moving = Lịch hẹn của quý vị: { $moment }. Chúng ta sẽ tìm giờ mới. Lịch hẹn cũ vẫn được giữ cho đến khi đặt xong lịch mới.
booking-move-which = Quý vị muốn đổi lịch hẹn nào?
booking-cancel-which = Quý vị muốn hủy lịch hẹn nào?
# $appointment: one appointment as in booking-line
booking-cancel-sure = Quý vị có chắc muốn hủy lịch hẹn này không? { $appointment }
booking-cancelled = Lịch hẹn của quý vị đã được hủy: { $moment }. Cảm ơn quý vị đã báo cho chúng tôi.
# The entry in a person's calendar
booking-ics = Tư vấn: { $werkstadt }
booking-ics-note = Mã lịch hẹn: { $reference }. Quý vị có thể đổi hoặc hủy lịch hẹn trong cuộc trò chuyện này.
