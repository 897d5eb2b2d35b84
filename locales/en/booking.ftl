# Why an appointment cannot be booked, moved or cancelled.

# Somebody else was faster. Other times are shown below this text.
error-slot-taken = This time has just been taken. Please choose another one.
# The office is closed, it is a public holiday, or nobody works at that time.
error-slot-unavailable = I am sorry, there are no appointments at this time. Please choose another time.
error-slot-in-past = This time has already passed. Please choose a later one.
# How long before the appointment it must be booked.
error-notice-too-short = { $hours ->
    [one] I am sorry, this is too short notice. Please book at least { $hours } hour ahead.
   *[other] I am sorry, this is too short notice. Please book at least { $hours } hours ahead.
}
# How far ahead appointments are given.
error-beyond-horizon = { $days ->
    [one] We do not book appointments that far ahead yet. Please choose a time by tomorrow at the latest.
   *[other] We do not book appointments that far ahead yet. Please choose a time within the next { $days } days.
}
# $limit is how many coming appointments one person may have.
error-too-many-appointments = { $limit ->
    [one] You already have an appointment here. You can move or cancel it and then book a new one.
   *[other] You already have { $limit } appointments here. You can move or cancel one of them and then book a new one.
}
error-own-overlap = You already have another appointment at this time. Please choose another time.
error-no-such-appointment = I cannot find this appointment among yours. Please check the appointment number.
error-appointment-cancelled = This appointment has already been cancelled.
# The appointment has begun or is over.
error-appointment-over = This appointment has already started or is over. It can no longer be changed.
# The minutes for which the chosen time was kept are over, or another time was chosen since.
error-hold-lapsed = The time was only kept for you for a short while. Please choose again.
# An advisor is free, but no room.
error-room-taken = I am sorry, no room is free at this time. Please choose another time.
error-session-full = I am sorry, this group has no free place left. Please choose another time.

# For those who work in the office.

# What became of an appointment is noted after it has begun.
error-appointment-not-begun = This appointment has not started yet. Please enter the outcome afterwards.
# $count is how many coming appointments there are with the advisor who is to be deleted.
error-advisor-has-appointments = { $count ->
    [one] There is still { $count } appointment with this person. Please move or cancel it. Or set the person to “not active”: then no new appointments are given.
   *[other] There are still { $count } appointments with this person. Please move or cancel them. Or set the person to “not active”: then no new appointments are given.
}

# What to bring, as parts of a list within a sentence.

paper-id-document = ID card or passport
paper-residence-permit = Aufenthaltstitel (residence permit)
paper-letters = letters from the office about your question
paper-contract = contracts about your question
paper-cv = CV
paper-certificates = certificates and diplomas
paper-business-plan = business plan, if you have one
