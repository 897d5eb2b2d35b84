"""Hostile text is made harmless or refused with a reason; people's own letters stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.cleaning import MAX_CHARACTERS, cleaned
from bot.errors import EmptyMessage, MessageTooLong


@pytest.mark.parametrize("text", ["", "   \n\t ", "\u0000\u0001", "\u202e\u200b", "\ud800", "\ue000"])
def test_nothing_readable_is_said_to_be_so(text: str) -> None:
    with pytest.raises(EmptyMessage):
        cleaned(text)


def test_twenty_thousand_characters_are_refused_with_the_limit() -> None:
    with pytest.raises(MessageTooLong) as caught:
        cleaned("a" * 20_000)
    assert caught.value.params == {"limit": MAX_CHARACTERS}


@pytest.mark.parametrize("text", ["Gewerbe anmelden?", "می‌خواهم", "Đăng ký", "الخميس القادم", "👍", "да\nнет"])
def test_what_people_write_stays(text: str) -> None:
    assert cleaned(text) == text


@given(st.text(max_size=300))
def test_what_remains_can_be_stored_and_sent(text: str) -> None:
    try:
        plain = cleaned(text)
    except EmptyMessage:
        return
    assert plain.encode("utf-8")
    assert "\0" not in plain
    assert cleaned(plain) == plain
