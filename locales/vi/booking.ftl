# Why an appointment cannot be booked, moved or cancelled.

# Somebody else was faster. Other times are shown below this text.
error-slot-taken = Giờ này vừa có người đặt. Xin chọn giờ khác.
# The office is closed, it is a public holiday, or nobody works at that time.
error-slot-unavailable = Rất tiếc, vào giờ này không có lịch hẹn. Xin chọn giờ khác.
error-slot-in-past = Giờ này đã qua. Xin chọn một giờ muộn hơn.
# How long before the appointment it must be booked.
error-notice-too-short = Rất tiếc, giờ này quá gấp. Xin đặt trước ít nhất { $hours } giờ.
# How far ahead appointments are given.
error-beyond-horizon = { $days ->
    [1] Chúng tôi chưa nhận lịch hẹn xa như vậy. Xin chọn một giờ từ nay đến hết ngày mai.
   *[other] Chúng tôi chưa nhận lịch hẹn xa như vậy. Xin chọn một giờ trong { $days } ngày tới.
}
# $limit is how many coming appointments one person may have.
error-too-many-appointments = { $limit ->
    [1] Quý vị đã có một lịch hẹn ở đây. Quý vị có thể đổi hoặc hủy lịch hẹn đó rồi đặt lịch mới.
   *[other] Quý vị đã có { $limit } lịch hẹn ở đây. Quý vị có thể đổi hoặc hủy một lịch hẹn rồi đặt lịch mới.
}
error-own-overlap = Vào giờ này quý vị đã có một lịch hẹn khác. Xin chọn giờ khác.
error-no-such-appointment = Tôi không tìm thấy lịch hẹn này trong các lịch hẹn của quý vị. Xin kiểm tra lại mã lịch hẹn.
error-appointment-cancelled = Lịch hẹn này đã được hủy trước đó.
# The appointment has begun or is over.
error-appointment-over = Lịch hẹn này đã bắt đầu hoặc đã qua. Không thể thay đổi được nữa.
# The minutes for which the chosen time was kept are over, or another time was chosen since.
error-hold-lapsed = Giờ này chỉ được giữ cho quý vị trong thời gian ngắn. Xin chọn lại.
# An advisor is free, but no room.
error-room-taken = Rất tiếc, vào giờ này không còn phòng trống. Xin chọn giờ khác.
error-session-full = Rất tiếc, nhóm này không còn chỗ trống. Xin chọn giờ khác.

# For those who work in the office.

# What became of an appointment is noted after it has begun.
error-appointment-not-begun = Lịch hẹn này chưa bắt đầu. Xin ghi kết quả sau khi gặp.
# $count is how many coming appointments there are with the advisor who is to be deleted.
error-advisor-has-appointments = Vẫn còn { $count } lịch hẹn với người này. Xin đổi hoặc hủy các lịch hẹn đó. Hoặc đặt người này ở trạng thái “không hoạt động”: khi đó sẽ không có lịch hẹn mới.

# What to bring, as parts of a list within a sentence.

paper-id-document = giấy tờ tùy thân hoặc hộ chiếu
paper-residence-permit = Aufenthaltstitel (giấy phép cư trú)
paper-letters = thư của cơ quan về câu hỏi của quý vị
paper-contract = hợp đồng liên quan đến câu hỏi của quý vị
paper-cv = sơ yếu lý lịch
paper-certificates = bằng cấp và chứng chỉ
paper-business-plan = kế hoạch kinh doanh, nếu có
