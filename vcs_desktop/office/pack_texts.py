"""Words in a pack that somebody wrote by hand: what they say of other people stays out of it.

The name of anybody else in the store is taken out by the program.  It can't know a neighbour or
a brother whom a note speaks of, so every such text is on a list for a person to read before the
pack leaves; each can be left out whole.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_SOMEBODY = "[another person]"
LEFT_OUT = "[left out: it is about another person]"
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "dame", "sir", "lady", "lord", "rev"})


@dataclass(frozen=True, slots=True)
class PlaceToCheck:
    """A text in the pack for a person to read before it leaves.

    Attributes:
        number: Under which it can be left out.
        where: What kind of text it is.
        text: The text as it stands in the pack.
        named_somebody: A name of somebody else was taken out of it.
        page: The page of the pack; 0 until the pages are set.
    """

    number: int
    where: str
    text: str
    named_somebody: bool
    page: int = 0


@dataclass
class HandWritten:
    """The texts of one pack that somebody wrote, as they are put into it one after the other."""

    others: Iterable[str]
    left_out: frozenset[int]
    places: list[PlaceToCheck] = field(default_factory=list)

    def __post_init__(self) -> None:
        found = {without_title(name) for name in self.others}
        self._names = sorted((name for name in found if name), key=len, reverse=True)

    def said(self, where: str, text: str) -> str:
        """The text as it may stand in the pack; where it stands is noted."""
        number = len(self.places) + 1
        clean = self._without_others(text)
        shown = LEFT_OUT if number in self.left_out else clean
        self.places.append(PlaceToCheck(number, where, shown, clean != text))
        return shown

    def _without_others(self, text: str) -> str:
        lowered = text.casefold()
        for name in self._names:
            # A quick look first: an office may know fifty thousand names.
            if name.casefold() in lowered:
                text = re.sub(rf"\b{re.escape(name)}\b", _SOMEBODY, text, flags=re.IGNORECASE)
        return text


def without_title(name: str) -> str:
    """A name without what stands before it.

    >>> without_title("Ms Ann Example")
    'Ann Example'
    """
    parts = name.split()
    while parts and parts[0].casefold().rstrip(".") in _TITLES:
        parts = parts[1:]
    return " ".join(parts)
