"""Names every module that has tables, so that migrations and tests see all of them. Import it for its effect."""

from bot.accounts import models as accounts
from bot.booking import models as booking
from bot.cases import models as cases
from bot.conversation import models as conversation
from bot.dialogue import tables as dialogue
from bot.handoff import models as handoff
from bot.knowledge import models as knowledge
from bot.store import Base

__all__ = ["Base", "accounts", "booking", "cases", "conversation", "dialogue", "handoff", "knowledge"]
