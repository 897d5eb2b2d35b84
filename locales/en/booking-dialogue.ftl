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
booking-day-full = { $day }: I am sorry, nothing is free on this day.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Your appointment is booked: { $werkstadt }, { $moment }. Your appointment number: { $reference }
booking-moved = Your appointment has been moved: { $werkstadt }, { $moment }. Your appointment number: { $reference }
booking-offer-intake = Would you like to give us some details beforehand? Then your advisor can prepare. This is voluntary.
booking-none = You have no appointment at the moment.
booking-moving = Your appointment: { $moment }. Let us find a new time. You keep the old appointment until the new one is booked.
booking-move-which = Which appointment would you like to move?
booking-cancel-which = Which appointment would you like to cancel?
# $appointment: one appointment as in booking-line
booking-cancel-sure =
    { $appointment }

    Do you really want to cancel this appointment?
booking-cancelled = Your appointment is cancelled: { $moment }. Thank you for letting us know.

# The best free times are the buttons. $mode: on_site, phone or video
booking-proposals = { $mode ->
    [phone] These times are free for a phone call.
    [video] These times are free for a video call.
   *[on_site] These times are free.
}
# Below the first times that are shown. The example must be understood.
booking-proposals-hint = You can also write when it suits you, for example “Thursday after 3 pm”.
# $advisor: a name
booking-proposals-with = These times are free with { $advisor }.
# Why others are shown stands above.
booking-nearest = These are the nearest free times:
booking-nothing-then = I am sorry, nothing is free then. These are the nearest free times:
booking-no-others = There are no more free times at the moment. These are free:
booking-mode-not-offered = { $mode ->
    [phone] There are no phone appointments here at the moment.
    [video] There are no video appointments here at the moment.
   *[on_site] There are no appointments at the office here at the moment.
}
# $advisor: a name
booking-advisor-not-so = { $advisor } does not give advice this way. Here are times with others.
# A line for each follows.
booking-which-advisor = Who would you like to see? They speak these languages:
booking-advisor = { $name }: { $languages }
booking-time-unclear = I did not understand this as a day or a time. Please choose a free time or write, for example, “Thursday after 3 pm”.
error-day-past = { $day } has already passed. Please choose a day that is still to come.
# $moment: day and time
booking-which-phone = Which phone number can we call? Appointment: { $moment }. We keep the number for this appointment only and delete it afterwards.
booking-no-phone = This is not a valid phone number. Please type it again, with the area code.
# The summary: this, then a line each for the office, the time, and the following, then booking-held.
booking-summary = Please check your appointment:
booking-meet = { $mode ->
    [phone] By phone
    [video] By video
   *[on_site] At the office
}
booking-call = We will call you: { $phone }
# $language: the language's own name
booking-spoken = Language of the advice: { $language }
booking-interpreter = Your wish for an interpreter is noted: { $language }
# $papers: a list
booking-bring = { $mode ->
    [on_site] Please bring: { $papers }
   *[other] Please have ready: { $papers }
}
# $until: a time of day
booking-held = This time is kept for you until { $until }. Shall I book the appointment?
booking-video = You open the video call with the link below this message.
booking-video-later = Your advisor will send you the link to the video call.
booking-video-link = Open video call
# One appointment in the list. $mode: on_site, phone or video
booking-line =
    { $werkstadt }, { $moment }, { $mode ->
        [phone] by phone
        [video] by video
       *[on_site] at the office
    }. Appointment number: { $reference }
booking-same-time = Your appointment already is at this time. Please choose another one.
booking-move-stopped = All right. You keep your appointment as it is.
booking-cancel-why = Would you like to tell us why? This is voluntary.
booking-why-thanks = Thank you. If you like, we can find a new appointment.

# Buttons: at most about 25 characters
button-earlier = Earlier
button-later = Later
button-other-day = Another day
button-later-days = Later days
button-on-site = At the office instead
button-by-phone = By phone instead
button-by-video = By video instead
button-choose-advisor = Choose an advisor
button-any-advisor = Any advisor
button-waiting-list = Join the waiting list
button-other-number = Change number
button-confirm-move = Yes, move it
button-why-ill = I am ill
button-why-other-way = Solved another way
button-why-no-time = No time then
button-why-other = Another reason
button-why-skip = I would rather not say

# The entry in a person's calendar
booking-ics = Advice: { $werkstadt }
booking-ics-note = Appointment number: { $reference }. You can move or cancel the appointment in the chat.
