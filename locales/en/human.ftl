# A human is asked for while the offices are open, for four reasons
handoff-open-request = I have told our team. Someone will answer you here shortly. Please stay in this conversation.
handoff-open-failed-answers = I cannot help you well enough here, so I have told our team. Someone will answer you here shortly.
handoff-open-complaint = I have told our team. Someone will answer you here shortly.
handoff-open-distress = I have told our team straight away. Someone will answer you here as soon as possible.
# $moment: when the offices open again
handoff-later = I have passed your message on to our team. Our offices open again: { $moment }. Then someone will answer you here. Would you prefer an appointment for a call-back?
handoff-unknown-hours = I have passed your message on to our team. Someone will answer you here as soon as an office opens. Would you prefer an appointment for a call-back?
complaint-sorry = I am sorry about that. Thank you for telling us. A person from our team will look into it.

# Distress: help lines first. $lines: German names with numbers or addresses, e.g. "Notruf: 112 · Polizei: 110"
distress-intro = I am sorry that you are going through such a hard time. You are not alone. You can get help here straight away:
distress-danger = If your life is in danger or someone is threatening you – { $lines }
distress-violence = For help with violence, anonymous, free of charge and in many languages – { $lines }
distress-despair = If you do not know how to go on – { $lines }
distress-housing = If you are losing or have lost your home – { $lines }

# Opening hours
hours-open = Someone is here now. I am happy to bring in a person.
hours-closed = Nobody is here at the moment. Our offices open again: { $moment }. I am always here for you.
hours-unknown = I do not know our opening hours just now. I am happy to pass your message on to our team.

# Own data. $cases and $appointments: numbers
data-stored =
    { $cases ->
        [0] We have not stored any personal details about you.
        [one] We have stored personal details about you in { $cases } case.
       *[other] We have stored personal details about you in { $cases } cases.
    } { $appointments ->
        [0] You have no appointment.
        [one] You have { $appointments } appointment.
       *[other] You have { $appointments } appointments.
    } Everything is in this file.
data-delete-sure = Do you really want to delete everything? Your details, your cases and this conversation will be deleted. Your coming appointments will be cancelled. This cannot be undone.
data-deleted = Your data has been deleted and your appointments have been cancelled. You can start again at any time.
