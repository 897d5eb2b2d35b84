"""Telegram: updates in, answers and unasked messages out."""

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.ports import Pace, TelegramApp

__all__ = ["Pace", "TelegramApp", "TelegramChannel"]
