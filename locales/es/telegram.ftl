# What Telegram and the terminal need.

# Said once in a group the bot was added to.
telegram-only-private = Solo respondo en el chat privado, para que nadie más lea. Por favor, escríbame allí.
# A line of its own above the words of a human advisor.
channel-advisor-writes = Le escribe nuestro equipo de asesoramiento:
# The four commands in Telegram's menu; short, without a full stop.
telegram-command-start = Empezar de nuevo
telegram-command-help = Qué puedo hacer por usted
telegram-command-language = Cambiar el idioma
telegram-command-stop = Salir del formulario
# Said once when a conversation begins in a terminal.
console-hint = Escriba un número para elegir la respuesta con ese número. Ctrl+D termina la conversación.
