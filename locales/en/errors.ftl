error-store-unavailable = I cannot save anything just now. Your message will not be lost. Please try again in a minute.
# $limit: a number of characters
error-message-too-long = This message is too long. Please write no more than { $limit } characters.
error-empty-message = I cannot read any text in this message. Please write your question in words.
error-unsupported-message = I can only read text, not voice messages, pictures, files or locations. Please write to me.
error-unknown-button = I do not know this choice. Please use the latest message or write to me.
error-unexpected = Something went wrong on our side. I am sorry. Nothing has been changed. Please try again or talk to a person.
error-answer-too-long = This answer is too long. Please write no more than { $limit } characters.
error-answer-empty = This answer is empty. Please write something or choose “I would rather not say”.
error-no-contact = This is not a valid phone number or email address. Please check it.
error-no-such-file = This file no longer exists.
