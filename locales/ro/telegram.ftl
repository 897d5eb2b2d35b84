# What Telegram and the terminal need.

# Said once in a group the bot was added to.
telegram-only-private = Răspund doar în chatul privat, ca să nu citească altcineva. Vă rog să îmi scrieți acolo.
# A line of its own above the words of a human advisor.
channel-advisor-writes = Echipa de consiliere vă scrie:
# The four commands in Telegram's menu; short, without a full stop.
telegram-command-start = De la început
telegram-command-help = Ce pot face pentru dumneavoastră
telegram-command-language = Schimbă limba
telegram-command-stop = Oprește formularul
# Said once when a conversation begins in a terminal.
console-hint = Scrieți un număr ca să alegeți răspunsul cu acel număr. Ctrl+D încheie conversația.
