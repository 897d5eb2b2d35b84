"""Our messages fit into Telegram's, whatever is in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.compose import MAX_UNITS, RIGHT_TO_LEFT_MARK, compose, readable, shorten, split
from bot.channels.telegram.inbox import Inbox
from bot.conversation.messages import Button, Link, Outgoing


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(st.text(max_size=300), st.integers(min_value=4, max_value=40))
def test_pieces_are_short_enough_and_nothing_but_space_is_lost(text, limit):
    pieces = split(text, limit)
    assert all(0 < units(piece) <= limit for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=60))
def test_any_text_can_be_sent(text):
    for part in compose(Outgoing(text, language="ar", buttons=(Button(text, "/affirm"),))):
        part.text.encode("utf-8")


def test_a_text_is_cut_where_a_reader_pauses():
    assert split("Eins zwei.\n\nDrei vier.", 16) == ["Eins zwei.", "Drei vier."]
    assert split("Eins zwei. Drei vier.", 16) == ["Eins zwei.", "Drei vier."]
    assert split("سؤال أول؟ جواب ثان.", 14) == ["سؤال أول؟", "جواب ثان."]
    assert split("einszwei drei", 10) == ["einszwei", "drei"]


def test_a_letter_is_not_torn_apart():
    family = "👨‍👩‍👧"
    assert split("abc" + family, 6) == ["abc", family] or all(
        "👨" not in p or family in p for p in split("abc" + family, 8)
    )
    assert split("🙂" * 5, 3) == ["🙂"] * 5
    assert split("aaae\u0301", 4) == ["aaa", "e\u0301"]


def test_the_limit_is_counted_as_telegram_counts():
    pieces = split("🙂" * MAX_UNITS)
    assert [units(piece) for piece in pieces] == [MAX_UNITS, MAX_UNITS]


def test_right_to_left_paragraphs_that_begin_with_a_latin_word_are_marked():
    text = "Jobcenter هو المكتب المسؤول.\nhttps://www.leipzig.de\nمرحبا Jobcenter"
    first, address, last = readable(text, "ar").split("\n")
    assert first == RIGHT_TO_LEFT_MARK + "Jobcenter هو المكتب المسؤول."
    assert (address, last) == ("https://www.leipzig.de", "مرحبا Jobcenter")
    assert readable(text, "de") == text


def test_short_buttons_stand_beside_each_other_and_long_ones_alone():
    times = compose(Outgoing("Wann?", buttons=tuple(Button(f"{h}:00", "/affirm") for h in range(10, 14))))
    assert [len(row) for row in times[0].keyboard.inline_keyboard] == [3, 1]
    long = compose(Outgoing("Wo?", buttons=(Button("UnternehmensWerkStadt", "/affirm"), Button("Zurück", "/back"))))
    assert [len(row) for row in long[0].keyboard.inline_keyboard] == [1, 1]


def test_a_title_too_long_is_shortened():
    assert shorten("a" * 100) == "a" * 59 + "…"
    assert shorten(" zwei\nZeilen ") == "zwei Zeilen"


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:8080/x", "http://localhost/x", "http://10.0.0.1/", "tel:112", "http://[", "https://a.de/a b"],
)
def test_an_address_telegram_refuses_is_written_out(url):
    (part,) = compose(Outgoing("Hier:", links=(Link("Quelle", url),)))
    assert part.keyboard is None
    assert part.text == f"Hier:\n\nQuelle\n{url}"


def test_buttons_without_words_have_something_to_hang_under():
    (part,) = compose(Outgoing("", buttons=(Button("Ja", "/affirm"),)))
    assert part.text == "…"
    assert compose(Outgoing("")) == ()


def test_an_update_is_confirmed_only_when_all_before_it_are_handled():
    inbox = Inbox()
    assert inbox.offset == 0
    assert inbox.take([7, 8, 9]) == {7, 8, 9}
    inbox.finish(8)
    inbox.finish(9)
    assert inbox.offset == 7
    assert inbox.take([7, 8, 9, 10]) == {10}
    inbox.finish(7)
    assert inbox.offset == 10
    inbox.finish(10)
    assert (inbox.offset, inbox.busy) == (11, False)
    inbox.confirmed(11)
    assert inbox.take([3]) == {3}, "after a quiet week Telegram may go on with lower ids"
    assert inbox.offset == 3
