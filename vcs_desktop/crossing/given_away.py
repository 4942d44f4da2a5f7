"""What in a text shows who or where a person is: told by its kind, never by its words.

For whatever is about to leave the office.  It refuses too much rather than too little: a place
name that is a line of the address is that line, wherever else it stands.  Which line it is, is
told by its number.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_SPACES = re.compile(r"[^0-9a-z]+")
_HOUSE = re.compile(r"^(?:(?:flat|apartment|unit|house)? ?[0-9]+[a-z]? )+")
_POSTCODE = re.compile(r"[a-z]{1,2}[0-9][0-9a-z]?[0-9][a-z]{2}")
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "dame", "sir", "lady", "lord", "rev"})
_SHORTEST = 3
_NUMBER_TAIL = 9
"""The last digits of a telephone number, which are the same with and without a country code."""

_POINTS = (
    re.compile(r"-?\d{1,3}\.\d{3,}\s*[°,;/ ]\s*[NSEW]?\s*-?\d{1,3}\.\d{3,}"),
    re.compile(r"\b[A-HJ-Z]{2}\s?\d{3,5}\s?\d{3,5}\b"),
    re.compile(r"///\w+\.\w+\.\w+"),
    re.compile(r"\d{1,3}\s*°\s*\d{1,2}"),
)
"""One point on a map, in the ways in which people copy one: it may be a home."""


@dataclass(frozen=True, slots=True)
class PrivateFacts:
    """What about one person may not leave, as it is on file."""

    name: str
    salutation: str
    address_lines: tuple[str, ...]
    telephone: str
    email: str


def given_away(text: str, private: PrivateFacts) -> frozenset[str]:
    """The kinds of thing about the person that stand in a text; empty when there are none."""
    return frozenset(_found(text, private))


def _found(text: str, private: PrivateFacts) -> Iterator[str]:
    words, letters = f" {_plain(text)} ", _SPACES.sub("", _plain(text))
    if any(f" {name} " in words for name in _names(private)):
        yield "a name"
    for number, line in _address(private):
        if f" {line} " in words:
            yield f"line {number} of the address"
    if any(code in letters for code in _postcodes(private)):
        yield "a postcode"
    tail = re.sub(r"\D", "", private.telephone)[-_NUMBER_TAIL:]
    if len(tail) == _NUMBER_TAIL and tail in re.sub(r"\D", "", text):
        yield "a telephone number"
    if private.email and private.email.casefold() in text.casefold():
        yield "an email address"
    if any(point.search(text) for point in _POINTS):
        yield "a point on the map"


def _plain(text: str) -> str:
    """Small letters without accents, and one space between words."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return _SPACES.sub(" ", bare).strip()


def _names(private: PrivateFacts) -> Iterator[str]:
    """The name whole and without its title, and the last of its words alone."""
    for name in (private.name, private.salutation):
        parts = [part for part in name.split() if _plain(part) not in _TITLES]
        yield from filter(_is_telling, (_plain(name), _plain(" ".join(parts))))
        yield from filter(_is_telling, (_plain(part) for part in parts[-1:]))


def _is_telling(words: str) -> bool:
    return len(words) >= _SHORTEST


def _address(private: PrivateFacts) -> Iterator[tuple[int, str]]:
    """Each line with its number, and a line with a house number without it too."""
    for number, line in enumerate(map(_plain, private.address_lines), start=1):
        if _is_telling(line) and not _POSTCODE.fullmatch(line.replace(" ", "")):
            yield number, line
            without_house = _HOUSE.sub("", line)
            if _is_telling(without_house):
                yield number, without_house


def _postcodes(private: PrivateFacts) -> Iterator[str]:
    for line in map(_plain, private.address_lines):
        found = _POSTCODE.search(line.replace(" ", ""))
        if found:
            yield found.group()
