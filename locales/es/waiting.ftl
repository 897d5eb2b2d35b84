# The waiting list for appointments: joining, leaving, an offer of a time that became free.

# Buttons
button-leave-waiting = Salir de la lista de espera
# Yes and no to a time that was offered
button-accept-offer = Sí, quiero esta cita
button-decline-offer = No, gracias
# Tapped without an office having been chosen
waiting-where = Elija primero, por favor, en qué WerkStadt quiere una cita.
# The question, and its buttons
waiting-ask-times = ¿Qué días y horas le convienen? También puede escribir, por ejemplo, «los martes después de las 15» o «hasta el viernes».
waiting-any = En cualquier momento
waiting-mornings = Por la mañana
waiting-afternoons = Por la tarde
waiting-after-four = Después de las 16
# $wish: what they asked for a moment ago, like a day and "from 15:00"
waiting-as-said = Solo como pedí: { $wish }
waiting-times-unclear = No he entendido la respuesta. Elija una opción o escriba, por ejemplo, «los martes después de las 15».
# $language: a language's own name. Asked where not every advisor speaks it
waiting-ask-language = ¿Quiere la consulta solo en este idioma: { $language }? Entonces puede tardar más.
waiting-language-only = Solo en este idioma: { $language }
waiting-language-any = También con intérprete
# Only for appointments by phone
waiting-ask-phone = ¿A qué número de teléfono podemos llamarle a la hora de la cita? Después lo borramos.
# $wishes: several lines, the office first, then the wishes below
waiting-joined = Está en la lista de espera: { $wishes }
# Whether somebody waits longer already; no numbers
waiting-first = En este momento nadie lleva más tiempo esperando que usted.
waiting-others = Hay personas que esperan desde hace más tiempo. Preguntamos primero a quien espera primero.
waiting-how = Cuando quede libre una cita adecuada, le escribiremos aquí y la guardaremos 30 minutos para usted. De noche no escribimos.
# In the list of one's appointments
waiting-line = Está en la lista de espera: { $wishes }
# The wishes, a line each
waiting-shown-days = Días: { $days }
# $from, $by: times like 15:00
waiting-hours-between = de { $from } a { $by }
waiting-hours-from = desde las { $from }
waiting-hours-by = hasta las { $by }
# $hours: one of the three above
waiting-shown-hours = Hora: { $hours }
# $day: a date with its weekday
waiting-shown-on = Día: { $day }
waiting-shown-since = Como pronto: { $day }
waiting-shown-until = Como tarde: { $day }
waiting-shown-language = Idioma: { $language }
# Instead of joining: there are free times that suit. Below are buttons with these, and one for waiting anyway
waiting-free-now = Buenas noticias: estas horas están libres ahora y le convienen. ¿Quiere una de ellas?
waiting-only-earlier = Solo antes: lista de espera
waiting-left = Ya no está en la lista de espera.
waiting-still = Sigue en la lista de espera.
waiting-declined = Gracias por su respuesta.
# The offer, sent unasked. $until: the time until which it is kept, like 10:45
waiting-offer = Ha quedado libre una cita: { $werkstadt }, { $moment }. La guardamos para usted hasta las { $until }. ¿La quiere?
waiting-offer-phone = Entonces le llamaremos por teléfono.
waiting-offer-video = Entonces nos veremos por vídeo.
# Sent unasked when somebody did not confirm a chosen time in five minutes. Below are buttons with free times
waiting-hold-over = Ya no guardamos esta hora para usted: { $moment }. ¿Quiere una de estas citas?
# The same where nothing is free
waiting-hold-over-none = Ya no guardamos esta hora para usted: { $moment }. Por desgracia, ahora no hay otra cita libre.
# The offered time is somebody else's by now
error-offer-over = Por desgracia, esta cita ya no está libre.
