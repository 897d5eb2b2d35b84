# Answers from articles
# $title: title of the article; $office: the responsible office, in German
answer-expired = { $title }: This information is no longer up to date, so we do not show it. Please ask here directly: { $office }.
answer-outdated = An amount in this answer has changed or has not been confirmed yet. You can get the current figure here: { $office }.
# $language: name of a language in that language, e.g. "Deutsch"
answer-other-language = This text is not available in your language yet. Here you can read it in this language: { $language }.
answer-office = Responsible office: { $office }
answer-checked = Checked on: { $date }
answer-clarify = I want to give you the right answer. What is your question about?
answer-clarify-between = So that I tell you the right thing: do you mean “{ $first }” – { $about_first } – or “{ $second }” – { $about_second }?
answer-unknown = I am sorry, I am not sure about this, and I do not want to tell you anything wrong. Please try asking in other words. Or you can talk to a person.
answer-glad = I am glad to hear that. Do you have another question?
answer-sorry = I am sorry about that. A person from our team can help you.
answer-unsaid = My answer does not say anything about that, I am sorry. Please ask the responsible office.
term-means = { $term }: { $gloss }.

# Wishes that one of the five offices serves. $werkstadt: its name
service-report-vacancy = You would like to report a job vacancy. { $werkstadt } is there for this. The team there looks for suitable applicants together with you.
service-find-job = You are looking for work. { $werkstadt } can help you with this. Book an appointment or leave your details.
service-find-premises = You are looking for premises for your business. { $werkstadt } can help you with this. Book an appointment or leave your details.
service-offer-premises = You would like to offer premises. { $werkstadt } will be glad to take down your offer. Book an appointment or leave your details.
service-join-event = You would like to take part in a course or an event. To find out what is on at the moment, ask { $werkstadt }.
