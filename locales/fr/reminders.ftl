# Reminders of an appointment, sent unasked. $werkstadt: the office, $moment: day and time
reminder-appointment = Nous vous rappelons votre rendez-vous : { $werkstadt }, { $moment }.
# Where or how they meet: on site at the office, or by phone ($phone: the person's number), or by video
reminder-place = Lieu : { $werkstadt }
reminder-phone = Nous vous appellerons à ce numéro : { $phone }
reminder-call = Nous vous appellerons.
reminder-video = L’entretien aura lieu en vidéo.
# The title of the link to the video meeting
reminder-video-link = Rejoindre l’entretien vidéo
# $papers: a list of documents
reminder-papers = Veuillez apporter : { $papers }.
# $reference: a code of eight letters and digits
reminder-reference = Votre numéro de rendez-vous : { $reference }
reminder-optional = Vous n’avez pas besoin de répondre. Si vous ne pouvez pas venir, veuillez annuler. Quelqu’un d’autre pourra alors avoir cette heure.
# A button: the person will be there
button-coming = Je viens
# After a tap on that button
reminder-thanks = Merci de votre réponse. Nous vous attendons : { $moment }.
