"""The advisors' web desk: who waits for a human, and the conversation with them. In German, under `/desk`."""

from bot.desk.routes import invitation_url, routes

__all__ = ["invitation_url", "routes"]
