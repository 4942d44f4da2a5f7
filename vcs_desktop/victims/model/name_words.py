"""Names as words to look for: small letters, no accents, no apostrophes.

What a person types and what is on file go through the same door here, so that neither a capital
nor an accent nor a hyphen keeps them apart.
"""

import re
import unicodedata
from itertools import pairwise

_APOSTROPHES = re.compile("['\u2018\u2019\u02bc\u0060\u00b4]")
_APART = str.maketrans({"ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "æ": "ae", "œ": "oe",
                        "\u0131": "i"})  # fmt: skip
_WORDS = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_SHORTEST_REST = 3
"""A part after an apostrophe is a word of its own from this length on: Brien, and not s."""

_WHOSE = re.compile(r"(?<=\w)'s\b")
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr"})
_JOINED_ON = frozenset({"abu", "al", "ab", "ap", "bin", "de", "el", "mac", "mc", "o", "ud", "ul",
                        "ur", "van"})  # fmt: skip
"""What is written apart or joined on: Mac Donald and MacDonald, ap Rhys and Aprhys."""


def folded(text: str) -> str:
    """The same text in small letters and without accents; apostrophes stay.

    >>> folded("Siân LLŶR"), folded("Łukasz Ødegård"), folded("Straße")
    ('sian llyr', 'lukasz odegard', 'strasse')
    """
    spread = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in spread if not unicodedata.combining(letter))
    return unicodedata.normalize("NFKC", bare.casefold()).translate(_APART)


def order_of(name: str) -> str:
    """What a name is put in order by: no accent, no capital and no title moves it.

    >>> sorted(["Zed", "Ms Éva", "adam", "Mrs. O'Brien"], key=order_of)
    ['adam', 'Ms Éva', "Mrs. O'Brien", 'Zed']
    """
    words = _APOSTROPHES.sub("", folded(name)).split()
    has_title = len(words) > 1 and words[0].rstrip(".") in _TITLES
    return " ".join(words[has_title:])


def typed_words(text: str) -> tuple[str, ...]:
    """The words of what was typed, each once.

    >>> typed_words("O'Brien, Siân-Mair")
    ('obrien', 'sian', 'mair')
    """
    joined = _APOSTROPHES.sub("", folded(text))
    return tuple(dict.fromkeys(re.findall(r"[^\W_]+", joined)))


def name_words(name: str) -> frozenset[str]:
    """Every word by which a name may be looked for, written apart and joined on.

    >>> sorted(name_words("Mairead O'Brien-Rhys"))
    ['brien', 'mairead', 'obrien', 'obrienrhys', 'rhys']
    >>> sorted(name_words("Gwen ferch Mac Donald"))
    ['donald', 'ferch', 'gwen', 'mac', 'macdonald']
    """
    found: set[str] = set()
    ordered: list[str] = []
    for written in _WORDS.findall(_APOSTROPHES.sub("'", folded(name)).replace("'", "\u02b9")):
        parts = [part.replace("\u02b9", "") for part in written.split("-")]
        found.update(parts)
        found.add("".join(parts))
        found.update(_after_apostrophes(written))
        ordered.extend(parts)
    found.update(first + word for first, word in pairwise(ordered) if first in _JOINED_ON)
    return frozenset(found - {""})


def words_for_people(text: str) -> frozenset[str]:
    """Every word of free text that may be somebody's name: no title, and no single letter.

    >>> sorted(words_for_people("Mrs Ann's sister"))
    ['ann', 'anns', 'sister']
    """
    written = _APOSTROPHES.sub("'", folded(text))
    words = name_words(written) | name_words(_WHOSE.sub("", written))
    return frozenset(word for word in words - _TITLES if len(word) > 1)


def _after_apostrophes(written: str) -> list[str]:
    rests = (part.split("\u02b9")[-1] for part in written.split("-") if "\u02b9" in part)
    return [rest for rest in rests if len(rest) >= _SHORTEST_REST]
