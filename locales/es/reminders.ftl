# Reminders of an appointment, sent unasked. $werkstadt: the office, $moment: day and time
reminder-appointment = Le recordamos su cita: { $werkstadt }, { $moment }.
# Where or how they meet: on site at the office, or by phone ($phone: the person's number), or by video
reminder-place = Lugar: { $werkstadt }
reminder-phone = Le llamaremos a este número: { $phone }
reminder-call = Le llamaremos por teléfono.
reminder-video = Nos veremos por vídeo.
# The title of the link to the video meeting
reminder-video-link = Ir a la videollamada
# $papers: a list of documents
reminder-papers = Por favor, traiga: { $papers }.
# $reference: a code of eight letters and digits
reminder-reference = Su número de cita: { $reference }
reminder-optional = No hace falta que responda. Si no puede venir, cancele la cita, por favor. Así otra persona podrá tener esta hora.
# A button: the person will be there
button-coming = Voy a ir
# After a tap on that button
reminder-thanks = Gracias por su respuesta. Le esperamos: { $moment }.
