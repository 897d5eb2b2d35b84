# The waiting list for appointments: joining, leaving, an offer of a time that became free.

# Buttons
button-leave-waiting = Leave the waiting list
# Yes and no to a time that was offered
button-accept-offer = Yes, take this appointment
button-decline-offer = No, thank you
# Tapped without an office having been chosen
waiting-where = Please first choose the WerkStadt at which you would like an appointment.
# The question, and its buttons
waiting-ask-times = Which days and times suit you? You can also write, for example, “Tuesdays after 3 pm” or “until Friday”.
waiting-any = Any time
waiting-mornings = Mornings
waiting-afternoons = Afternoons
waiting-after-four = After 4 pm
# $wish: what they asked for a moment ago, like a day and "from 15:00"
waiting-as-said = Only as I asked: { $wish }
waiting-times-unclear = I did not understand that. Please choose an option or write, for example, “Tuesdays after 3 pm”.
# $language: a language's own name. Asked where not every advisor speaks it
waiting-ask-language = Would you like advice in { $language } only? Then it may take longer.
waiting-language-only = Only in { $language }
waiting-language-any = With an interpreter, too
# Only for appointments by phone
waiting-ask-phone = At which phone number can we call you for the appointment? We delete it afterwards.
# $wishes: several lines, the office first, then the wishes below
waiting-joined = You are on the waiting list: { $wishes }
# Whether somebody waits longer already; no numbers
waiting-first = At the moment nobody has been waiting longer than you.
waiting-others = Others have been waiting longer. Who waits first is asked first.
waiting-how = When a suitable appointment becomes free, we will write to you here. We then keep it for you for 30 minutes. We do not write at night.
# In the list of one's appointments
waiting-line = You are on the waiting list: { $wishes }
# The wishes, a line each
waiting-shown-days = Days: { $days }
# $from, $by: times like 15:00
waiting-hours-between = { $from } to { $by }
waiting-hours-from = from { $from }
waiting-hours-by = until { $by }
# $hours: one of the three above
waiting-shown-hours = Time: { $hours }
# $day: a date with its weekday
waiting-shown-on = Day: { $day }
waiting-shown-since = Earliest: { $day }
waiting-shown-until = Latest: { $day }
waiting-shown-language = Language: { $language }
# Instead of joining: there are free times that suit. Below are buttons with these, and one for waiting anyway
waiting-free-now = Good news: these times are free now and suit you. Would you like one of them?
waiting-only-earlier = Only earlier: waiting list
waiting-left = You are no longer on the waiting list.
waiting-still = You stay on the waiting list.
waiting-declined = Thank you for your answer.
# The offer, sent unasked. $until: the time until which it is kept, like 10:45
waiting-offer = An appointment has become free: { $werkstadt }, { $moment }. We will keep it for you until { $until }. Would you like it?
waiting-offer-phone = We will then call you.
waiting-offer-video = We will then meet by video.
# Sent unasked when somebody did not confirm a chosen time in five minutes. Below are buttons with free times
waiting-hold-over = We no longer keep this time for you: { $moment }. Would you like one of these appointments?
# The same where nothing is free
waiting-hold-over-none = We no longer keep this time for you: { $moment }. I am sorry, no other appointment is free at the moment.
# The offered time is somebody else's by now
error-offer-over = I am sorry, this appointment is no longer free.
