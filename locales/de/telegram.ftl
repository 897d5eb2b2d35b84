# What Telegram and the terminal need.

# Said once in a group the bot was added to.
telegram-only-private = Ich antworte nur im privaten Chat, damit niemand mitliest. Bitte schreiben Sie mir dort.
# A line of its own above the words of a human advisor.
channel-advisor-writes = Ihre Beratung schreibt:
# The four commands in Telegram's menu; short, without a full stop.
telegram-command-start = Von vorn beginnen
telegram-command-help = Was ich für Sie tun kann
telegram-command-language = Sprache ändern
telegram-command-stop = Formular abbrechen
# Said once when a conversation begins in a terminal.
console-hint = Eine Zahl wählt die Antwort mit dieser Nummer. Strg+D beendet das Gespräch.
