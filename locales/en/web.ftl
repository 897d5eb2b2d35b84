# The public chat page: its labels, and what the chat's HTTP interface says when something is wrong.

# Below the name in the header. Short.
web-tagline = AI assistant · not legal advice
# Label of the language menu, for screen readers.
web-language = Language
# Name of the area with all messages, for screen readers.
web-conversation = Conversation
# Grey text in the empty input field.
web-input = Your message
web-send = Send
web-new = New conversation
web-new-question = Would you like to start a new conversation? You will then no longer be able to see the current one on this device.
# Button: yes, begin a new conversation.
web-new-start = Start again
web-cancel = Cancel
web-close = Close
# Link and heading of the short privacy note.
web-privacy = Privacy
# A new line separates paragraphs.
web-privacy-text =
    This page uses no cookies and loads nothing from other servers.
    What you write is stored encrypted. If you need a person, an advisor reads the conversation: because you ask for it, in an emergency or when the assistant has twice been unable to answer.
    We store personal details for advising you only if you agree first. You can see and delete your data at any time.
    Your conversation stays open on this device. If others use the device too, start a new conversation when you have finished.
web-privacy-show = See my data
web-privacy-delete = Delete my data
# Who speaks: the program.
web-assistant = Assistant
# Who speaks: a human being who advises.
web-advisor = Advisor (person)
# Who speaks: the person who reads this. For screen readers.
web-you = You
web-typing = The assistant is writing …
web-sending = Sending …
# Below a message that could not be sent yet; it is sent by itself later.
web-waiting = Not sent yet. We will keep trying.
web-failed = Not sent.
web-retry = Send again
# A bar at the top while there is no connection.
web-offline = No connection. Your messages will not be lost.
web-expired = Your previous conversation is no longer open. We have started a new one.
# Said once to screen readers after "new conversation".
web-started = A new conversation has started.
web-earlier = Earlier messages
# Heading of the links below an answer.
web-sources = Sources
# For screen readers, in front of a file name.
web-download = Download file:
# For screen readers, behind a link.
web-opens-outside = (opens a new window)
# Button that scrolls to the newest message.
web-newest = Go to new messages
web-back = Back to the chat
web-no-script = This chat needs JavaScript. Please switch it on in your browser.

problem-invalid-json = We could not read this request. Please try again.
problem-invalid-request = We could not understand this request. Please try again.
# Neither a text nor a tapped button arrived, or both at once.
problem-text-or-payload = Please write a message or choose an answer.
problem-invalid-id = We could not accept this message. Please send it again.
problem-too-large = Your message is too long. Please split it into shorter messages.
problem-missing-token = Please start a conversation first.
problem-invalid-token = We cannot open this conversation. Please start a new one.
problem-expired-token = Your conversation has expired. Please start a new one.
problem-not-found = This page does not exist.
problem-method-not-allowed = This request is not possible here.
problem-too-many-requests = That was a lot of messages at once. Please wait a moment.
problem-unexpected = We are sorry, something went wrong on our side. Please try again in a few minutes.

error-unknown-conversation = This conversation no longer exists. Please start a new one.
