"""Words of other alphabets in Latin letters, and what is left of a word without its vowels. Knows no language.

People type Arabic, Persian, Russian and Ukrainian in Latin letters, and German office terms in their own:
"минижоб", "مینی‌جاب" and "minijob" share nothing but their consonants.
"""

from __future__ import annotations

import itertools

_CYRILLIC = dict(zip("абвгдезийклмнопрстуфыэіґ", "abvgdeziiklmnoprstufyeig", strict=True)) | {
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
    "є": "e",
    "ї": "i",
}
_ARABIC = dict(zip("ابپتثجحدذرزسصضطظعفقکگلمنهوی", "abptsjhdzrzssztzafqkglmnhui", strict=True)) | {
    "چ": "ch",
    "خ": "kh",
    "ژ": "zh",
    "ش": "sh",
    "غ": "gh",
}
_LATIN = str.maketrans(_CYRILLIC | _ARABIC)
_VOWELS = frozenset("aeiouyj'`")
# One sound, many spellings; longer ones first.
_SOUNDS = (
    ("tsch", "c"),
    ("sch", "s"),
    ("sh", "s"),
    ("zh", "z"),
    ("ch", "c"),
    ("kh", "h"),
    ("gh", "g"),
    ("q", "k"),
    ("c", "k"),
    ("w", "v"),
    ("dj", "j"),
    ("x", "ks"),
    ("th", "t"),
    ("ts", "z"),
)


def latin(word: str) -> str:
    """A folded word (`ngrams.folded`) in Latin letters; other alphabets stay as they are."""
    return word.translate(_LATIN)


def skeleton(word: str) -> str:
    """The consonants of a folded word, each sound spelt one way and never twice in a row."""
    word = latin(word)
    for spelling, sound in _SOUNDS:
        word = word.replace(spelling, sound)
    return "".join(letter for letter, _run in itertools.groupby(c for c in word if c not in _VOWELS))
