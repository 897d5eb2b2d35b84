# The five offices, each with what it is for. $name: its proper name
werkstadt-unternehmenswerkstadt = { $name }: self-employed, start-ups
werkstadt-werkstadt-standort = { $name }: shops and premises
werkstadt-werkstadt-arbeit = { $name }: businesses and jobs
werkstadt-kompetenzwerkstadt = { $name }: job search, courses
werkstadt-konzeptwerkstadt = { $name }: ideas for the area

booking-which-werkstadt = Which WerkStadt would you like an appointment with?
booking-which-day = Which day suits you? You can also type a different day.
booking-nothing-free = I am sorry, there are no free appointments there at the moment. A person from our team can help you.
booking-which-time = { $day }: What time suits you?
# $werkstadt: the office, $moment: day and time
booking-summary = Please check: { $werkstadt }, { $moment }. Shall I book this appointment?
booking-day-unclear = I did not understand that day. Please type, for example, “tomorrow”, “Thursday” or “24 November”.
booking-day-past = { $day } has already passed. Please choose a day that is still to come.
booking-day-full = { $day }: I am sorry, nothing is free on this day.
booking-time-unclear = I did not understand that time. Please choose one of the free times.
booking-time-taken = This time is not free. Please choose another one.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Your appointment is booked: { $werkstadt }, { $moment }. Your appointment number: { $reference }
booking-moved = Your appointment has been moved: { $werkstadt }, { $moment }. Your appointment number: { $reference }
booking-offer-intake = Would you like to give us some details beforehand? Then your advisor can prepare. This is voluntary.
# $moments: a list of days and times
booking-next-free = These are the next free times: { $moments }.
booking-none = You have no appointment at the moment.
booking-line = { $werkstadt }, { $moment }. Appointment number: { $reference }
booking-moving = Your appointment: { $moment }. Let us find a new time. You keep the old appointment until the new one is booked.
booking-move-which = Which appointment would you like to move?
booking-cancel-which = Which appointment would you like to cancel?
# $appointment: one appointment as in booking-line
booking-cancel-sure = Do you really want to cancel this appointment? { $appointment }
booking-cancelled = Your appointment is cancelled: { $moment }. Thank you for letting us know.
# The entry in a person's calendar
booking-ics = Advice: { $werkstadt }
booking-ics-note = Appointment number: { $reference }. You can move or cancel the appointment in the chat.
