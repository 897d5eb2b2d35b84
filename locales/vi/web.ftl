# The public chat page: its labels, and what the chat's HTTP interface says when something is wrong.

# Below the name in the header. Short.
web-tagline = Trợ lý AI · không phải tư vấn pháp luật
# Label of the language menu, for screen readers.
web-language = Ngôn ngữ
# Name of the area with all messages, for screen readers.
web-conversation = Cuộc trò chuyện
# Grey text in the empty input field.
web-input = Tin nhắn của quý vị
web-send = Gửi
web-new = Cuộc trò chuyện mới
web-new-question = Quý vị có muốn bắt đầu cuộc trò chuyện mới không? Sau đó quý vị sẽ không xem được cuộc trò chuyện hiện tại trên thiết bị này nữa.
# Button: yes, begin a new conversation.
web-new-start = Bắt đầu mới
web-cancel = Hủy
web-close = Đóng
# Link and heading of the short privacy note.
web-privacy = Bảo vệ dữ liệu
# A new line separates paragraphs.
web-privacy-text =
    Trang này không dùng cookie và không tải gì từ máy chủ bên ngoài.
    Những gì quý vị viết được mã hóa khi lưu. Khi quý vị cần gặp người thật, tư vấn viên sẽ đọc cuộc trò chuyện này: nếu quý vị yêu cầu, khi có tình huống khẩn cấp hoặc khi trợ lý hai lần không trả lời được.
    Chúng tôi chỉ lưu thông tin cá nhân để tư vấn khi quý vị đã đồng ý trước. Quý vị có thể xem và xóa dữ liệu của mình bất cứ lúc nào.
    Cuộc trò chuyện của quý vị vẫn mở trên thiết bị này. Nếu có người khác cũng dùng thiết bị này, khi xong xin bắt đầu một cuộc trò chuyện mới.
web-privacy-show = Xem dữ liệu của tôi
web-privacy-delete = Xóa dữ liệu của tôi
# Who speaks: the program.
web-assistant = Trợ lý
# Who speaks: a human being who advises.
web-advisor = Tư vấn viên (người thật)
# Who speaks: the person who reads this. For screen readers.
web-you = Quý vị
web-typing = Trợ lý đang viết …
web-sending = Đang gửi …
# Below a message that could not be sent yet; it is sent by itself later.
web-waiting = Chưa gửi được. Chúng tôi sẽ tiếp tục thử.
web-failed = Không gửi được.
web-retry = Gửi lại
# A bar at the top while there is no connection.
web-offline = Mất kết nối. Tin nhắn của quý vị không bị mất.
web-expired = Cuộc trò chuyện trước của quý vị không còn mở nữa. Chúng tôi đã bắt đầu một cuộc trò chuyện mới.
# Said once to screen readers after "new conversation".
web-started = Cuộc trò chuyện mới đã bắt đầu.
web-earlier = Tin nhắn trước đó
# Heading of the links below an answer.
web-sources = Nguồn
# For screen readers, in front of a file name.
web-download = Tải tập tin:
# For screen readers, behind a link.
web-opens-outside = (mở cửa sổ mới)
# Button that scrolls to the newest message.
web-newest = Đến tin nhắn mới
web-back = Về cuộc trò chuyện
web-no-script = Trang trò chuyện này cần JavaScript. Xin bật JavaScript trong trình duyệt của quý vị.

problem-invalid-json = Chúng tôi không đọc được yêu cầu này. Xin thử lại.
problem-invalid-request = Chúng tôi không hiểu yêu cầu này. Xin thử lại.
# Neither a text nor a tapped button arrived, or both at once.
problem-text-or-payload = Xin viết một tin nhắn hoặc chọn một câu trả lời.
problem-invalid-id = Chúng tôi không nhận được tin nhắn này. Xin gửi lại.
problem-too-large = Tin nhắn của quý vị quá dài. Xin chia thành nhiều tin nhắn ngắn hơn.
problem-missing-token = Xin bắt đầu một cuộc trò chuyện trước.
problem-invalid-token = Chúng tôi không mở được cuộc trò chuyện này. Xin bắt đầu cuộc trò chuyện mới.
problem-expired-token = Cuộc trò chuyện của quý vị đã hết hạn. Xin bắt đầu cuộc trò chuyện mới.
problem-not-found = Trang này không tồn tại.
problem-method-not-allowed = Ở đây không thể thực hiện yêu cầu này.
problem-too-many-requests = Quý vị đã gửi rất nhiều tin nhắn cùng một lúc. Xin chờ một chút.
problem-unexpected = Chúng tôi rất tiếc, phía chúng tôi có lỗi. Xin thử lại sau vài phút.

error-unknown-conversation = Cuộc trò chuyện này không còn nữa. Xin bắt đầu cuộc trò chuyện mới.
