"""What the assistant does: one class an action of `domain.yml`. Each translates, calls a service, translates back."""

from __future__ import annotations

from bot.dialogue import slim_rasa  # noqa: F401 - before the first import of rasa_sdk
from bot.dialogue.actions import (
    answers,
    appointments,
    asking_on,
    booking,
    confirming,
    data,
    forms,
    handoff,
    intake,
    joining,
    language,
    reminders,
    times,
    waiting,
)
from bot.dialogue.actions.base import Tools

from rasa_sdk import Action


def all_actions(tools: Tools) -> list[Action]:
    """Every action of the program, ready to be registered."""
    modules = (
        answers,
        appointments,
        asking_on,
        booking,
        confirming,
        data,
        forms,
        handoff,
        intake,
        joining,
        language,
        reminders,
        times,
        waiting,
    )
    return [kind(tools) for module in modules for kind in module.ACTIONS]
