# Answers from articles
# $title: title of the article; $office: the responsible office, in German
answer-expired = { $title }: Thông tin này đã cũ, vì vậy chúng tôi không hiển thị. Xin hỏi trực tiếp tại đây: { $office }.
answer-outdated = Một số tiền trong nội dung này đã thay đổi hoặc chưa được xác nhận. Quý vị có thể hỏi số tiền hiện nay tại: { $office }.
# $language: name of a language in that language, e.g. "Deutsch"
answer-other-language = Bài này chưa có bản tiếng Việt. Ở đây quý vị đọc bài bằng ngôn ngữ này: { $language }.
answer-office = Nơi phụ trách: { $office }
answer-checked = Ngày kiểm tra: { $date }
answer-clarify = Để tôi trả lời đúng: Quý vị muốn hỏi về việc gì?
answer-clarify-between = Để tôi trả lời đúng: quý vị muốn hỏi “{ $first }” – { $about_first } – hay “{ $second }” – { $about_second }?
answer-unknown = Rất tiếc, tôi không biết chắc điều này, và tôi không muốn nói sai với quý vị. Xin hỏi lại bằng cách khác. Hoặc quý vị có thể nói chuyện với nhân viên của chúng tôi.
answer-glad = Tôi rất vui. Quý vị có câu hỏi nào nữa không?
answer-sorry = Tôi rất tiếc. Nhân viên của chúng tôi có thể giúp quý vị.
answer-unsaid = Rất tiếc, câu trả lời của tôi không nói về điều đó. Xin quý vị hỏi cơ quan phụ trách.
term-means = { $term }: { $gloss }.

# Wishes that one of the five offices serves. $werkstadt: its name
service-report-vacancy = Quý vị muốn báo một chỗ làm đang cần người. { $werkstadt } phụ trách việc này. Nhân viên ở đó sẽ cùng quý vị tìm người phù hợp.
service-find-job = Quý vị đang tìm việc làm. { $werkstadt } sẽ giúp quý vị việc này. Quý vị có thể đặt lịch hẹn hoặc để lại thông tin.
service-find-premises = Quý vị đang tìm mặt bằng để kinh doanh. { $werkstadt } sẽ giúp quý vị việc này. Quý vị có thể đặt lịch hẹn hoặc để lại thông tin.
service-offer-premises = Quý vị có mặt bằng muốn cho thuê hoặc nhượng lại. { $werkstadt } rất sẵn lòng ghi nhận. Quý vị có thể đặt lịch hẹn hoặc để lại thông tin.
service-join-event = Quý vị muốn tham gia một khóa học hoặc sự kiện. Để biết hiện có những gì, xin hỏi: { $werkstadt }.
