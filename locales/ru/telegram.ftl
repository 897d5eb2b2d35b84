# What Telegram and the terminal need.

# Said once in a group the bot was added to.
telegram-only-private = Я отвечаю только в личном чате, чтобы другие не видели переписку. Пожалуйста, напишите мне там.
# A line of its own above the words of a human advisor.
channel-advisor-writes = Вам пишет консультант:
# The four commands in Telegram's menu; short, without a full stop.
telegram-command-start = Начать сначала
telegram-command-help = Чем я могу помочь
telegram-command-language = Изменить язык
telegram-command-stop = Прервать анкету
# Said once when a conversation begins in a terminal.
console-hint = Введите число, чтобы выбрать ответ с этим номером. Ctrl+D завершает разговор.
