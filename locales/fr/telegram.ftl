# What Telegram and the terminal need.

# Said once in a group the bot was added to.
telegram-only-private = Je réponds uniquement dans une conversation privée, pour que personne d’autre ne lise. Veuillez m’écrire là-bas.
# A line of its own above the words of a human advisor.
channel-advisor-writes = Notre équipe de conseil vous écrit :
# The four commands in Telegram's menu; short, without a full stop.
telegram-command-start = Recommencer
telegram-command-help = Ce que je peux faire pour vous
telegram-command-language = Changer de langue
telegram-command-stop = Arrêter le formulaire
# Said once when a conversation begins in a terminal.
console-hint = Tapez un nombre pour choisir la réponse qui porte ce numéro. Ctrl+D termine la conversation.
