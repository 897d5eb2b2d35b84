# What Telegram and the terminal need.

# Said once in a group the bot was added to.
telegram-only-private = Odpowiadam tylko na czacie prywatnym, aby nikt inny nie czytał. Proszę napisać do mnie tam.
# A line of its own above the words of a human advisor.
channel-advisor-writes = Pisze do Państwa doradca:
# The four commands in Telegram's menu; short, without a full stop.
telegram-command-start = Zacznij od nowa
telegram-command-help = Co mogę dla Państwa zrobić
telegram-command-language = Zmień język
telegram-command-stop = Przerwij formularz
# Said once when a conversation begins in a terminal.
console-hint = Liczba wybiera odpowiedź o tym numerze. Ctrl+D kończy rozmowę.
