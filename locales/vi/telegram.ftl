# What Telegram and the terminal need.

# Said once in a group the bot was added to.
telegram-only-private = Tôi chỉ trả lời trong cuộc trò chuyện riêng để không ai khác đọc được. Xin nhắn cho tôi ở đó.
# A line of its own above the words of a human advisor.
channel-advisor-writes = Tư vấn viên nhắn cho quý vị:
# The four commands in Telegram's menu; short, without a full stop.
telegram-command-start = Bắt đầu lại
telegram-command-help = Tôi giúp được gì cho quý vị
telegram-command-language = Đổi ngôn ngữ
telegram-command-stop = Dừng biểu mẫu
# Said once when a conversation begins in a terminal.
console-hint = Gõ một số để chọn câu trả lời có số đó. Ctrl+D kết thúc cuộc trò chuyện.
