# The public chat page: its labels, and what the chat's HTTP interface says when something is wrong.

# Below the name in the header. Short.
web-tagline = Asistente de IA · no es asesoramiento jurídico
# Label of the language menu, for screen readers.
web-language = Idioma
# Name of the area with all messages, for screen readers.
web-conversation = Conversación
# Grey text in the empty input field.
web-input = Su mensaje
web-send = Enviar
web-new = Nueva conversación
web-new-question = ¿Quiere empezar una nueva conversación? Después ya no podrá ver la conversación actual en este dispositivo.
# Button: yes, begin a new conversation.
web-new-start = Empezar de nuevo
web-cancel = Cancelar
web-close = Cerrar
# Link and heading of the short privacy note.
web-privacy = Protección de datos
# A new line separates paragraphs.
web-privacy-text =
    Esta página no usa cookies y no carga nada de otros servidores.
    Guardamos cifrado lo que usted escribe. Si necesita hablar con una persona, alguien del equipo de asesoramiento lee la conversación: si usted lo pide, en una emergencia o si dos veces el asistente no puede responder.
    Guardamos datos personales para el asesoramiento solo si usted acepta antes. Puede ver y borrar sus datos en cualquier momento.
    Su conversación queda abierta en este dispositivo. Si otras personas también usan el dispositivo, empiece una nueva conversación al terminar.
web-privacy-show = Ver mis datos
web-privacy-delete = Borrar mis datos
# Who speaks: the program.
web-assistant = Asistente
# Who speaks: a human being who advises.
web-advisor = Asesoramiento (persona)
# Who speaks: the person who reads this. For screen readers.
web-you = Usted
web-typing = El asistente está escribiendo …
web-sending = Enviando …
# Below a message that could not be sent yet; it is sent by itself later.
web-waiting = Aún no se ha enviado. Seguimos intentándolo.
web-failed = No se ha enviado.
web-retry = Enviar otra vez
# A bar at the top while there is no connection.
web-offline = Sin conexión. Sus mensajes no se pierden.
web-expired = Su conversación anterior ya no está abierta. Hemos empezado una nueva.
# Said once to screen readers after "new conversation".
web-started = Ha empezado una nueva conversación.
web-earlier = Mensajes anteriores
# Heading of the links below an answer.
web-sources = Fuentes
# For screen readers, in front of a file name.
web-download = Descargar archivo:
# For screen readers, behind a link.
web-opens-outside = (abre una ventana nueva)
# Button that scrolls to the newest message.
web-newest = Ir a los mensajes nuevos
web-back = Volver al chat
web-no-script = Este chat necesita JavaScript. Actívelo en su navegador, por favor.

problem-invalid-json = No hemos podido leer esta solicitud. Inténtelo otra vez, por favor.
problem-invalid-request = No hemos podido entender esta solicitud. Inténtelo otra vez, por favor.
# Neither a text nor a tapped button arrived, or both at once.
problem-text-or-payload = Escriba un mensaje o elija una respuesta, por favor.
problem-invalid-id = No hemos podido aceptar este mensaje. Envíelo otra vez, por favor.
problem-too-large = Su mensaje es demasiado largo. Divídalo en mensajes más cortos, por favor.
problem-missing-token = Primero empiece una conversación, por favor.
problem-invalid-token = No podemos abrir esta conversación. Empiece una nueva, por favor.
problem-expired-token = Su conversación ha caducado. Empiece una nueva, por favor.
problem-not-found = Esta página no existe.
problem-method-not-allowed = Esta solicitud no es posible aquí.
problem-too-many-requests = Han sido muchos mensajes a la vez. Espere un momento, por favor.
problem-unexpected = Lo sentimos, ha ocurrido un error en nuestro sistema. Inténtelo otra vez dentro de unos minutos, por favor.

error-unknown-conversation = Esta conversación ya no existe. Empiece una nueva, por favor.
