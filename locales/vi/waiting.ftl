# The waiting list for appointments: joining, leaving, an offer of a time that became free.

# Buttons
button-leave-waiting = Rời danh sách chờ
# Yes and no to a time that was offered
button-accept-offer = Có, tôi nhận lịch hẹn này
button-decline-offer = Không, cảm ơn
# Tapped without an office having been chosen
waiting-where = Trước tiên, xin quý vị chọn WerkStadt mà quý vị muốn đặt lịch hẹn.
# The question, and its buttons
waiting-ask-times = Ngày và giờ nào tiện cho quý vị? Quý vị cũng có thể viết, ví dụ “thứ ba sau 15 giờ” hoặc “trước thứ sáu”.
waiting-any = Lúc nào cũng được
waiting-mornings = Buổi sáng
waiting-afternoons = Buổi chiều
waiting-after-four = Sau 16 giờ
# $wish: what they asked for a moment ago, like a day and "from 15:00"
waiting-as-said = Chỉ như tôi đã hỏi: { $wish }
waiting-times-unclear = Tôi chưa hiểu câu này. Xin chọn một lựa chọn hoặc viết, ví dụ, “thứ ba sau 15 giờ”.
# $language: a language's own name. Asked where not every advisor speaks it
waiting-ask-language = Quý vị chỉ muốn được tư vấn bằng { $language }? Như vậy có thể phải chờ lâu hơn.
waiting-language-only = Chỉ bằng { $language }
waiting-language-any = Có phiên dịch cũng được
# Only for appointments by phone
waiting-ask-phone = Chúng tôi có thể gọi cho quý vị theo số điện thoại nào vào giờ hẹn? Sau đó chúng tôi sẽ xóa số này.
# $wishes: several lines, the office first, then the wishes below
waiting-joined = Quý vị đang ở trong danh sách chờ: { $wishes }
# Whether somebody waits longer already; no numbers
waiting-first = Hiện không có ai chờ lâu hơn quý vị.
waiting-others = Có người đã chờ lâu hơn. Ai chờ trước được hỏi trước.
waiting-how = Khi có lịch hẹn phù hợp, chúng tôi sẽ viết cho quý vị ở đây và giữ giờ đó cho quý vị trong 30 phút. Ban đêm chúng tôi không viết.
# In the list of one's appointments
waiting-line = Quý vị đang ở trong danh sách chờ: { $wishes }
# The wishes, a line each
waiting-shown-days = Ngày: { $days }
# $from, $by: times like 15:00
waiting-hours-between = từ { $from } đến { $by }
waiting-hours-from = từ { $from }
waiting-hours-by = đến { $by }
# $hours: one of the three above
waiting-shown-hours = Giờ: { $hours }
# $day: a date with its weekday
waiting-shown-on = Ngày: { $day }
waiting-shown-since = Sớm nhất: { $day }
waiting-shown-until = Muộn nhất: { $day }
waiting-shown-language = Ngôn ngữ: { $language }
# Instead of joining: there are free times that suit. Below are buttons with these, and one for waiting anyway
waiting-free-now = Tin vui: những giờ này đang trống và phù hợp với quý vị. Quý vị có muốn chọn một giờ không?
waiting-only-earlier = Chỉ giờ sớm hơn: danh sách chờ
waiting-left = Quý vị không còn ở trong danh sách chờ.
waiting-still = Quý vị vẫn ở trong danh sách chờ.
waiting-declined = Cảm ơn quý vị đã trả lời.
# The offer, sent unasked. $until: the time until which it is kept, like 10:45
waiting-offer = Vừa có một lịch hẹn trống: { $werkstadt }, { $moment }. Chúng tôi giữ cho quý vị đến { $until }. Quý vị có muốn nhận không?
waiting-offer-phone = Khi đó chúng tôi sẽ gọi điện cho quý vị.
waiting-offer-video = Khi đó chúng ta sẽ gặp nhau qua video.
# Sent unasked when somebody did not confirm a chosen time in five minutes. Below are buttons with free times
waiting-hold-over = Chúng tôi không còn giữ giờ này cho quý vị: { $moment }. Quý vị có muốn một trong những lịch hẹn này không?
# The same where nothing is free
waiting-hold-over-none = Chúng tôi không còn giữ giờ này cho quý vị: { $moment }. Rất tiếc, hiện không còn lịch hẹn nào khác trống.
# The offered time is somebody else's by now
error-offer-over = Rất tiếc, lịch hẹn này không còn trống nữa.
