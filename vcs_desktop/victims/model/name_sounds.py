"""What a name sounds like, as a few letters: two spellings of one name give the same ones.

Made for the names that a unit in England and Wales hears on the telephone: English, Welsh and
South Asian forms (`docs/decisions/0020`).  Consonants that sound alike share a letter and
vowels go.  A short name keeps the colour of its first vowel: Rees and Rhys are one, John and
Jane are two.  Some spellings may be said in two ways, so a name may have two keys.
"""

import re
from itertools import islice, product

_VOWELS = "aeiouy"
_SHORT = 3
"""Up to so many consonants a name keeps the colour of its first vowel."""
_MOST_KEYS = 4
_LONGEST_WORD = 60
"""No name is a word longer than this; what is came from a file that went wrong."""
_LONG_DD = re.compile(r"(?<=[a-z]{2}[yuwe])dd$")
"""The Welsh sound at the end of Gruffydd, as in Griffith; Judd and Todd end in a plain d."""
_TWICE = re.compile(r"([b-df-hj-np-tv-xz])\1")
_REWRITTEN = (
    (re.compile(r"^mc(?=[a-z])"), "mac"),
    (_LONG_DD, "t"),
    (_TWICE, r"\1"),
    (re.compile(r"mp(?=[st])"), "m"),
    (re.compile(r"^[kgp]n"), "n"),
    (re.compile(r"^wr"), "r"),
    (re.compile(r"^ps"), "s"),
    (re.compile(r"^x"), "z"),
    # Siân, Siôn, Sioned: the i only makes the s soft.
    (re.compile(r"^si(?=[aou])"), "s"),
)
_SOUNDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"(?<=n)gh|^gh", ("G",)),
    (r"gh", ("", "G")),
    (r"sch|sh|sc(?=[eiy])|s", ("S",)),
    (r"tch", ("C",)),
    (r"ch(?=[rl])|ck|kh|c(?=[^eiyh])|c$|k|q", ("K",)),
    (r"^ch", ("C",)),
    (r"ch", ("C", "K")),
    (r"c", ("S",)),
    (r"ph|f|v", ("F",)),
    (r"th|t", ("T",)),
    (r"bh|b", ("B",)),
    (r"dg(?=e)|jh|j", ("J",)),
    (r"dh|d", ("D",)),
    (r"^g(?=[ei])", ("G", "J")),
    (r"g", ("G",)),
    (r"lh|l", ("L",)),
    (r"mh|m", ("M",)),
    (r"nh|n", ("N",)),
    (r"p", ("P",)),
    (r"rh|r", ("R",)),
    (r"x", ("KS",)),
    (r"zh|z", ("Z",)),
    (r"wh?(?=[aeiouy])|(?<=[aeioy])u(?=[aeio])", ("W",)),
    (r"^y(?=[aeiou])", ("Y",)),
    (r"^h|(?<=[aeiouy])h(?=[aeiouy])", ("H",)),
)
# All in one: asking each of them at each letter takes ten times as long.
_ANY_SOUND = re.compile("|".join(f"({spelling})" for spelling, _ in _SOUNDS))
_VOWEL_GROUP = re.compile(r"(?:(?!(?<=[aeioy])u(?=[aeio]))[aeiouy]|w(?![aeiouy]))+")


def sound_keys(word: str) -> frozenset[str]:
    """What a folded word sounds like; nothing for what is no word of Latin letters, or too long.

    >>> sound_keys("rhys") == sound_keys("rees"), sound_keys("john") == sound_keys("jane")
    (True, False)
    >>> sound_keys("412")
    frozenset()
    """
    if len(word) > _LONGEST_WORD or not re.fullmatch(r"[a-z]{2,}", word):
        return frozenset()
    for spelling, instead in _REWRITTEN:
        word = spelling.sub(instead, word)
    sounds, colour, begins_open = _heard(word)
    # Each sound that is said in two ways doubles them: only the first are ever made.
    keys = ["".join(said) for said in islice(product(*sounds), _MOST_KEYS)]
    closed = [key if begins_open or len(key) > _SHORT else f"{key}{colour}" for key in keys]
    opened = [f"{colour}{key}" for key in closed] if begins_open else closed
    return frozenset(key for key in opened if key)


def _heard(word: str) -> tuple[list[tuple[str, ...]], str, bool]:
    """Each consonant as it may be said, the colour of the first vowel, and if that came first."""
    sounds: list[tuple[str, ...]] = []
    colour: str | None = None
    begins_open, place = False, 0
    while place < len(word):
        said, length = _sound_at(word, place)
        if said is not None:
            sounds.append(said)
        elif vowels := _VOWEL_GROUP.match(word, place):
            length = len(vowels[0])
            if colour is None:
                colour = _colour(vowels[0], word[place + length :])
                begins_open = place == 0
        place += length
    return sounds, colour or "", begins_open


def _sound_at(word: str, place: int) -> tuple[tuple[str, ...] | None, int]:
    """The consonant that begins here with how long it is written, or None for anything else."""
    found = _ANY_SOUND.match(word, place)
    if found is not None and found.lastindex is not None:
        return _SOUNDS[found.lastindex - 1][1], len(found[0])
    return None, 1


def _colour(vowels: str, after: str) -> str:
    """The colour of a vowel, however it is written: a, e or o; none where a w blurs it."""
    if re.match(r"w|u[aeio]", after) and vowels[0] != "a":
        return ""
    if re.match(r"h(?![aeiouy])", after) and vowels in {"a", "e"}:
        return "a"
    if re.match(r"[ou]|w|a+[uw]|e[uw]", vowels):
        return "o"
    return "a" if re.match(r"a+(?![eiy])", vowels) else "e"
