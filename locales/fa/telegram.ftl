# What Telegram and the terminal need.

# Said once in a group the bot was added to.
telegram-only-private = من فقط در گفت‌وگوی خصوصی پاسخ می‌دهم تا کس دیگری آن را نخواند. لطفاً آنجا برایم بنویسید.
# A line of its own above the words of a human advisor.
channel-advisor-writes = مشاور شما می‌نویسد:
# The four commands in Telegram's menu; short, without a full stop.
telegram-command-start = شروع دوباره
telegram-command-help = چه کاری می‌توانم برایتان انجام دهم
telegram-command-language = تغییر زبان
telegram-command-stop = لغو فرم
# Said once when a conversation begins in a terminal.
console-hint = با نوشتن یک عدد، پاسخ همان شماره انتخاب می‌شود. Ctrl+D گفت‌وگو را پایان می‌دهد.
