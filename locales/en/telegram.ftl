# What Telegram and the terminal need.

# Said once in a group the bot was added to.
telegram-only-private = I only answer in private chats, so that nobody else can read along. Please write to me there.
# A line of its own above the words of a human advisor.
channel-advisor-writes = Your advisor writes:
# The four commands in Telegram's menu; short, without a full stop.
telegram-command-start = Start again
telegram-command-help = What I can do for you
telegram-command-language = Change language
telegram-command-stop = Cancel the form
# Said once when a conversation begins in a terminal.
console-hint = Type a number to choose the answer with that number. Ctrl+D ends the conversation.
