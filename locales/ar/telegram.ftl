# What Telegram and the terminal need.

# Said once in a group the bot was added to.
telegram-only-private = أردّ في المحادثة الخاصة فقط، حتى لا يقرأ أحد ما تكتبونه. من فضلكم اكتبوا لي هناك.
# A line of its own above the words of a human advisor.
channel-advisor-writes = يكتب لكم فريق الاستشارة:
# The four commands in Telegram's menu; short, without a full stop.
telegram-command-start = البدء من جديد
telegram-command-help = ما الذي يمكنني فعله لكم
telegram-command-language = تغيير اللغة
telegram-command-stop = إلغاء الاستمارة
# Said once when a conversation begins in a terminal.
console-hint = اكتبوا رقمًا لاختيار الإجابة التي تحمله. Ctrl+D ينهي المحادثة.
