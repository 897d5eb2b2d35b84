# What Telegram and the terminal need.

# Said once in a group the bot was added to.
telegram-only-private = Başkaları okumasın diye yalnızca özel sohbette yanıt veriyorum. Lütfen bana oradan yazın.
# A line of its own above the words of a human advisor.
channel-advisor-writes = Danışmanınız yazıyor:
# The four commands in Telegram's menu; short, without a full stop.
telegram-command-start = Baştan başla
telegram-command-help = Sizin için neler yapabilirim
telegram-command-language = Dili değiştir
telegram-command-stop = Formu iptal et
# Said once when a conversation begins in a terminal.
console-hint = Bir sayı, o numaralı yanıtı seçer. Ctrl+D konuşmayı bitirir.
