"""What is kept of a question leads to nobody."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.known_words import words_of
from bot.understanding.masking import LONGEST, masked

KNOWN_TEXT = (
    "ich mochte ein gewerbe anmelden wie geht das wo how can i open a shop where do want to work and und from aus"
    " bin habe der die minijob fuhrerschein bonjour pour travailler"
)
KNOWN = frozenset(words_of(KNOWN_TEXT))
INTRODUCED = {
    "de": ("ich heiße {}", "mein name ist {}", "Guten Tag, Mein Name ist {}", "man nennt mich {}"),
    "en": ("my name is {}", "I am called {}", "I'm called {}", "My name's {}"),
    "ar": ("اسمي {}", "أنا اسمي {}", "ana ismi {}"),
    "tr": ("benim adım {}", "adım {}", "ismim {}"),
    "ru": ("меня зовут {}", "моё имя {}", "menya zovut {}"),
    "uk": ("мене звати {}", "моє ім'я {}", "mene zvaty {}"),
    "vi": ("tôi tên là {}", "tên em là {}", "ten toi la {}"),
    "fa": ("اسم من {}", "اسمم {}", "esme man {}"),
    "pl": ("nazywam się {}", "mam na imię {}", "Nazywam sie {}"),
    "ro": ("mă numesc {}", "numele meu este {}", "ma numesc {}"),
    "es": ("me llamo {}", "mi nombre es {}"),
    "fr": ("je m'appelle {}", "mon nom est {}", "Je m’appelle {}"),
}
PHRASES = [phrase for phrases in INTRODUCED.values() for phrase in phrases]
# Letters of each script; long enough that no word of ours is met by chance.
LETTERS = ("abcdefghijklmnopqrstuvwxyzäöüßéñșłğ", "абвгдежзиклмнопрстуфхцчшщыэюяіїє", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي")
name = st.one_of([st.text(letters, min_size=6, max_size=12) for letters in LETTERS])
names = st.lists(name, min_size=1, max_size=2)
casing = st.sampled_from([str, str.title, str.upper])


@given(
    phrase=st.sampled_from(PHRASES), parts=names, case=casing, rest=st.sampled_from(["", " und", ", how can i work?"])
)
def test_a_name_that_is_introduced_is_gone(phrase: str, parts: list[str], case: type[str], rest: str) -> None:
    said = phrase.format(case(" ".join(parts))) + rest
    left = unicodedata.normalize("NFKC", masked(said, known=KNOWN)).casefold()
    assert not any(part.casefold() in left for part in parts), (said, left)


@given(
    st.lists(
        st.one_of(
            st.text(max_size=20),
            st.from_regex(r"[\w.]{1,8}@[\w.]{1,8}", fullmatch=True),
            st.from_regex(r"[+(]?\d[\d ()/.-]{2,14}\d", fullmatch=True),
            st.from_regex(r"https?://[a-z]{2,8}\.[a-z]{2,3}/\w{0,5}", fullmatch=True),
            st.sampled_from(["wie geht das", "my name is", "Straße", "rue", "٣٤", "１２"]),
        ),
        max_size=8,
    )
)
def test_no_digit_no_address_and_no_link_is_left_in_any_text(parts: list[str]) -> None:
    left = masked(" ".join(parts), known=KNOWN)
    assert not re.search(r"\d|[@＠]|https?:", left), left
    assert len(left) <= LONGEST


@given(st.text(max_size=300))
def test_any_text_can_be_masked_and_masking_twice_adds_nothing_readable(text: str) -> None:
    once = masked(text, known=KNOWN)
    assert len(masked(once, known=KNOWN)) <= LONGEST


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("mein name ist ali haddad und ich bin aus syrien", "‹name› und ich bin aus syrien"),
        ("Mein Chef Mohammad Rezaei zahlt nicht", "‹name› zahlt nicht"),
        ("zahlt Herr rezaei den minijob", "den minijob"),
        ("ruf mich an: 0341 12 34 567 oder +49 (171) 555-01", "‹number›"),
        ("DE89 3704 0044 0532 0130 00 ist mein konto", "‹number› ist mein konto"),
        ("geboren am 1.2.1990", "geboren am ‹number›"),
        ("schreib an a.b@beispiel.de oder @handle", "schreib an ‹mail› oder ‹mail›"),
        ("steht auf www.beispiel.de/seite und beispiel.com", "steht auf ‹link› und ‹link›"),
        ("ich wohne in der eisenbahnstraße 12", "‹address›"),
        ("j'habite 12 rue des fleurs", "‹address›"),
        ("я живу на улице ленина, улица ленина 3", "‹address›"),
        ("Wie bekomme ich einen Drohnenführerschein?", "Drohnenführerschein"),
        ("wo kann ich als imker anfangen?", "wo kann ich als imker anfangen?"),
    ],
)
def test_what_is_taken_out_and_what_stays(said: str, left: str) -> None:
    known = KNOWN | frozenset(words_of("mein name ist zahlt nicht chef syrien den wie bekomme einen"))
    assert left in masked(said, known=known)


@pytest.mark.parametrize(
    ("said", "gone"),
    [("die eisenbahnstraße 12 ist es", ("eisenbahn", "12")), ("12 rue des fleurs bonjour", ("rue", "fleurs"))],
)
def test_a_street_beside_a_number_is_gone(said: str, gone: tuple[str, ...]) -> None:
    assert not any(part in masked(said, known=KNOWN) for part in gone)
