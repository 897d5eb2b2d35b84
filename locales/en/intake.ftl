# Consent. When its meaning changes, CONSENT_VERSION in bot/intake/answers.py changes too.
intake-consent = We will ask you six short questions so that we can advise you. You do not have to answer any of them. Your details are stored encrypted. Only the advisors of the WerkStadt offices read them. You can see and delete them here at any time: Write “my data”. Do you agree?
intake-consent-needed = We store nothing unless you agree. You can agree or cancel. You keep your appointment in any case.
intake-ask-name = What is your name?
intake-ask-contact = How can we reach you? Please write a phone number or an email address.
intake-ask-language = In which language would you like to get advice?
intake-ask-situation = What is your situation at the moment?
intake-ask-topic = What is it about? A few words are enough.
intake-ask-note = Is there anything else we should know before we talk?
# Short labels of the six questions, for the summary
intake-label-name = Name
intake-label-contact = Contact
intake-label-language = Language
intake-label-situation = Situation
intake-label-topic = Topic
intake-label-note = Anything else
intake-summary = Please check your details:
intake-unsaid = not given
# $number: the case number, like 26-K7MPX
intake-saved = Thank you, your details have been saved. Your case number: { $number }
situation-employed = Employed
situation-self-employed = Self-employed
# SGB II: benefits of the Jobcenter
situation-unemployed-sgb2 = No job, Jobcenter money
# SGB III: unemployment benefit of the Agentur für Arbeit
situation-unemployed-sgb3 = No job, Arbeitslosengeld
situation-other = Something else
