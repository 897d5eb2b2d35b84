error-store-unavailable = Ngay lúc này tôi không lưu được. Tin nhắn của quý vị không bị mất. Xin thử lại sau một phút.
# $limit: a number of characters
error-message-too-long = Tin nhắn này quá dài. Xin viết nhiều nhất { $limit } ký tự.
error-empty-message = Tôi không đọc được chữ nào trong tin nhắn này. Xin viết câu hỏi bằng chữ.
error-unsupported-message = Tôi chỉ đọc được chữ, không đọc được tin nhắn thoại, hình ảnh, tập tin hoặc vị trí. Xin viết cho tôi.
error-unknown-button = Tôi không biết lựa chọn này. Xin dùng tin nhắn mới nhất hoặc viết cho tôi.
error-unexpected = Phía chúng tôi có lỗi. Tôi rất tiếc. Không có gì bị thay đổi. Xin thử lại hoặc nói chuyện với nhân viên của chúng tôi.
error-answer-too-long = Câu trả lời này quá dài. Xin viết nhiều nhất { $limit } ký tự.
error-answer-empty = Câu trả lời này đang để trống. Xin viết gì đó hoặc chọn “Tôi không muốn nói”.
error-no-contact = Đây không phải là số điện thoại hoặc địa chỉ email hợp lệ. Xin kiểm tra lại.
error-no-such-file = Tập tin này không còn nữa.
