error-store-unavailable = En este momento no puedo guardar nada. Su mensaje no se pierde. Inténtelo otra vez dentro de un minuto, por favor.
# $limit: a number of characters
error-message-too-long = Este mensaje es demasiado largo. Máximo de caracteres: { $limit }.
error-empty-message = No puedo leer ningún texto en este mensaje. Escriba su pregunta con palabras, por favor.
error-unsupported-message = Solo puedo leer texto. No puedo leer mensajes de voz, imágenes, archivos ni ubicaciones. Escríbame, por favor.
error-unknown-button = No conozco esta opción. Use el último mensaje o escríbame, por favor.
error-unexpected = Algo ha fallado en nuestro sistema. Lo siento. No se ha cambiado nada. Inténtelo otra vez o hable con una persona del equipo.
error-answer-too-long = Esta respuesta es demasiado larga. Máximo de caracteres: { $limit }.
error-answer-empty = Esta respuesta está vacía. Escriba algo o elija «Prefiero no decirlo».
error-no-contact = Este número de teléfono o este correo electrónico no es válido. Compruébelo, por favor.
error-no-such-file = Este archivo ya no existe.
