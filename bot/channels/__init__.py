"""How people reach us. Each channel translates, calls the conversation, and delivers."""
