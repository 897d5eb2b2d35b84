# What Telegram and the terminal need.

# Said once in a group the bot was added to.
telegram-only-private = Я відповідаю лише в приватному чаті, щоб інші не бачили листування. Будь ласка, напишіть мені там.
# A line of its own above the words of a human advisor.
channel-advisor-writes = Вам пише консультант:
# The four commands in Telegram's menu; short, without a full stop.
telegram-command-start = Почати спочатку
telegram-command-help = Чим я можу допомогти
telegram-command-language = Змінити мову
telegram-command-stop = Перервати анкету
# Said once when a conversation begins in a terminal.
console-hint = Введіть число, щоб вибрати відповідь із цим номером. Ctrl+D завершує розмову.
