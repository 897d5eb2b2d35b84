# What Telegram and the terminal need.

# Said once in a group the bot was added to.
telegram-only-private = Odpowiadam tylko na czacie prywatnym, aby nikt inny nie czytał naszej rozmowy. Proszę napisać do mnie tam.
# A line of its own above the words of a human advisor.
channel-advisor-writes = Pisze do Pana/Pani doradca:
# The four commands in Telegram's menu; short, without a full stop.
telegram-command-start = Zacznij od nowa
telegram-command-help = W czym mogę pomóc
telegram-command-language = Zmień język
telegram-command-stop = Przerwij formularz
# Said once when a conversation begins in a terminal.
console-hint = Proszę wpisać liczbę, aby wybrać odpowiedź o tym numerze. Ctrl+D kończy rozmowę.
