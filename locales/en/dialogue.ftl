# First words and small talk
utter-greet = Hello! I am the digital assistant of the WerkStadt offices in the east of Leipzig. I answer questions about public offices, work, money and self-employment, book appointments, and bring in a person if you wish. What would you like to know?
utter-help = This is what I can do for you: Answer questions about public offices, work, money and running a business. Book, move or cancel an appointment with one of the five WerkStadt offices. Take down your details so that we can advise you. Bring in a person. Just write in your own language.
utter-bot-identity = I am a computer program, not a person. My answers have been checked and have a source. They do not replace legal advice. If you wish, I can bring in a person.
utter-thanks = You are welcome. Write to me again at any time.
utter-goodbye = Goodbye and all the best!
utter-nothing-open = All right. What would you like to do next?
utter-stale-button = This choice is no longer current. Please use the latest message or write to me.

# Buttons: at most about 25 characters
button-book = Book an appointment
button-appointments = My appointments
button-human = Talk to a person
button-language = Language / Sprache
button-help = What can I do here?
button-more = More about this
button-whole-answer = Whole answer
# $werkstadt: name of one of the offices
button-book-at = Book: { $werkstadt }
button-helpful = This helped me
button-not-helpful = This does not help me
button-simple-language = In simple language
button-normal-language = In standard language
button-leave-details = Leave my details
button-stop = Cancel
button-back = Back
button-skip = I would rather not say
button-callback = Book a call-back
button-confirm-booking = Yes, book it
button-intake-yes = Yes, give details
button-not-now = No, thank you
button-move = Move
button-cancel = Cancel appointment
button-cancel-yes = Yes, cancel it
button-cancel-no = No, keep it
button-consent = Yes, I agree
button-save = Correct, save it
# $question: what is to be corrected, e.g. "Name"
button-correct = Change: { $question }
button-delete-data = Delete my data
button-delete-yes = Yes, delete everything
button-delete-no = No, keep my data

# Language
language-which = Which language would you like to write in?
language-changed = Certainly. From now on we write in English.

# Forms
form-choose-one = I did not recognise that. Please choose one of the options.
form-stopped = Cancelled. Nothing has been saved.
