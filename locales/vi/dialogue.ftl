# First words and small talk
utter-greet = Xin chào quý vị! Tôi là trợ lý kỹ thuật số của các văn phòng WerkStadt ở phía đông Leipzig. Tôi trả lời câu hỏi về cơ quan nhà nước, việc làm, tiền bạc và tự kinh doanh. Tôi cũng đặt lịch hẹn và mời nhân viên vào trò chuyện nếu quý vị muốn. Quý vị muốn hỏi điều gì?
utter-help = Tôi có thể giúp quý vị những việc sau: Trả lời câu hỏi về cơ quan nhà nước, việc làm, tiền bạc và kinh doanh. Đặt, đổi hoặc hủy lịch hẹn tại một trong năm văn phòng WerkStadt. Ghi lại thông tin của quý vị cho buổi tư vấn. Mời nhân viên vào trò chuyện. Quý vị cứ viết bằng tiếng của mình.
utter-bot-identity = Tôi là một chương trình máy tính, không phải người thật. Các câu trả lời của tôi đã được kiểm tra và có nguồn. Chúng không thay thế tư vấn pháp luật. Nếu quý vị muốn, tôi sẽ mời nhân viên vào trò chuyện.
utter-thanks = Không có gì. Quý vị có thể nhắn cho tôi bất cứ lúc nào.
utter-goodbye = Tạm biệt và chúc quý vị mọi điều tốt lành!
utter-nothing-open = Vâng. Quý vị muốn làm gì tiếp theo?
utter-stale-button = Lựa chọn này không còn dùng được. Xin dùng tin nhắn mới nhất hoặc viết cho tôi.

# Buttons: at most about 25 characters
button-book = Đặt lịch hẹn
button-appointments = Lịch hẹn của tôi
button-human = Gặp nhân viên
button-language = Ngôn ngữ / Language
button-help = Tôi có thể làm gì ở đây?
button-more = Xem thêm
button-whole-answer = Toàn bộ câu trả lời
# $werkstadt: name of one of the offices
button-book-at = Hẹn: { $werkstadt }
button-helpful = Có ích cho tôi
button-not-helpful = Không giúp được tôi
button-simple-language = Viết đơn giản hơn
button-normal-language = Viết bình thường
button-leave-details = Để lại thông tin
button-stop = Dừng lại
button-back = Quay lại
button-skip = Tôi không muốn nói
button-callback = Hẹn gọi lại cho tôi
button-confirm-booking = Có, đặt lịch hẹn
button-intake-yes = Có, cho thông tin
button-not-now = Không, cảm ơn
button-move = Đổi lịch hẹn
button-cancel = Hủy lịch hẹn
button-cancel-yes = Có, hủy lịch hẹn
button-cancel-no = Không, giữ lại
button-consent = Có, tôi đồng ý
button-save = Đúng, lưu lại
# $question: what is to be corrected, e.g. "Name"
button-correct = Sửa: { $question }
button-delete-data = Xóa dữ liệu của tôi
button-delete-yes = Có, xóa tất cả
button-delete-no = Không, giữ lại

# Language
language-which = Quý vị muốn viết bằng ngôn ngữ nào?
language-changed = Vâng. Từ bây giờ chúng ta viết bằng tiếng Việt.

# Forms
form-choose-one = Tôi chưa hiểu câu này. Xin chọn một trong các lựa chọn.
form-stopped = Đã dừng. Không có gì được lưu.
