"""How a message is understood: Rasa components that turn a text into language, intent, article and decision."""
