# Consent. When its meaning changes, CONSENT_VERSION in bot/intake/answers.py changes too.
intake-consent = Le hacemos seis preguntas cortas para el asesoramiento. Cada respuesta es voluntaria. Sus datos se guardan cifrados. Solo los lee el equipo de asesoramiento de las oficinas WerkStadt. Puede verlos y borrarlos aquí en cualquier momento: escriba «mis datos». ¿Está de acuerdo?
intake-consent-needed = Si usted no acepta, no guardamos nada. Puede aceptar o salir. Su cita se mantiene en cualquier caso.
intake-ask-name = ¿Cómo se llama?
intake-ask-contact = ¿Cómo podemos contactar con usted? Escriba un número de teléfono o un correo electrónico.
intake-ask-language = ¿En qué idioma quiere recibir el asesoramiento?
intake-ask-situation = ¿Cuál es su situación ahora?
intake-ask-topic = ¿De qué se trata? Bastan unas pocas palabras.
intake-ask-note = ¿Qué más debemos saber antes de hablar con usted?
# Short labels of the six questions, for the summary
intake-label-name = Nombre
intake-label-contact = Contacto
intake-label-language = Idioma
intake-label-situation = Situación
intake-label-topic = Tema
intake-label-note = Otros datos
intake-summary = Compruebe sus datos, por favor:
intake-unsaid = sin respuesta
# $number: the case number, like 26-K7MPX
intake-saved = Gracias, sus datos están guardados. Su número de caso: { $number }
situation-employed = Tengo empleo
situation-self-employed = Trabajo por mi cuenta
# SGB II: benefits of the Jobcenter
situation-unemployed-sgb2 = Sin empleo, pago del Jobcenter
# SGB III: unemployment benefit of the Agentur für Arbeit
situation-unemployed-sgb3 = Sin empleo, Arbeitslosengeld
situation-other = Otra situación
