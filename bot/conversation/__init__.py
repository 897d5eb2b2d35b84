"""One message's way: who speaks (assistant or human), which language, consent, then the dialogue."""
