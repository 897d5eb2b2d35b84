# First words and small talk
utter-greet = ¡Buenos días! Soy el asistente digital de las oficinas WerkStadt en el este de Leipzig. Respondo a preguntas sobre oficinas públicas, trabajo, dinero y trabajo por cuenta propia. También reservo citas y, si lo desea, aviso a una persona del equipo. ¿Qué quiere saber?
utter-help = Esto puedo hacer por usted: Responder a preguntas sobre oficinas públicas, trabajo, dinero y negocios. Reservar, cambiar o cancelar una cita en una de las cinco oficinas WerkStadt. Anotar sus datos para el asesoramiento. Avisar a una persona del equipo. Puede escribir en su idioma.
utter-bot-identity = Soy un programa informático, no una persona. Mis respuestas están revisadas y tienen una fuente. No sustituyen el asesoramiento jurídico. Si lo desea, aviso a una persona del equipo.
utter-thanks = Con mucho gusto. Puede volver a escribirme cuando quiera.
utter-goodbye = ¡Adiós y que le vaya muy bien!
utter-nothing-open = De acuerdo. ¿Qué quiere hacer ahora?
utter-stale-button = Esta opción ya no es válida. Use el último mensaje o escríbame, por favor.

# Buttons: at most about 25 characters
button-book = Pedir una cita
button-appointments = Mis citas
button-human = Hablar con una persona
button-language = Idioma / Language
button-help = ¿Qué puedo hacer aquí?
button-more = Más sobre esto
button-whole-answer = Respuesta completa
# $werkstadt: name of one of the offices
button-book-at = Cita: { $werkstadt }
button-helpful = Me ha ayudado
button-not-helpful = No me ayuda
button-simple-language = En lenguaje sencillo
button-normal-language = En lenguaje normal
button-leave-details = Dejar mis datos
button-stop = Salir
button-back = Volver
button-skip = Prefiero no decirlo
button-callback = Cita para una llamada
button-confirm-booking = Sí, reservar la cita
button-intake-yes = Sí, dar mis datos
button-not-now = No, gracias
button-move = Cambiar la cita
button-cancel = Cancelar la cita
button-cancel-yes = Sí, cancelarla
button-cancel-no = No, mantenerla
button-consent = Sí, acepto
button-save = Correcto, guardar
# $question: what is to be corrected, e.g. "Name"
button-correct = Cambiar: { $question }
button-delete-data = Borrar mis datos
button-delete-yes = Sí, borrar todo
button-delete-no = No, conservarlos

# Language
language-which = ¿En qué idioma quiere escribir?
language-changed = Con mucho gusto. A partir de ahora escribimos en español.

# Forms
form-choose-one = No he entendido la respuesta. Elija una de las opciones, por favor.
form-stopped = Ha salido. No se ha guardado nada.
