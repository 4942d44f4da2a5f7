"""Which commands a few typed letters mean.  Plain words in, no window."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vcs_desktop.ui.toolkit.folding import folded

if TYPE_CHECKING:
    from collections.abc import Callable

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done from where the officer is.

    Attributes:
        words: What it is called on its button or in its menu.
        where: The menu or screen that it belongs to.
        key: The key that does it at once; empty where there is none.
        do: Does it.
        found_by: Other words that people have for it.
        only_typed: It is not listed before anything is typed.
    """

    words: str
    where: str
    key: str
    do: Callable[[], object]
    found_by: str = ""
    only_typed: bool = False


def matching(typed: str, commands: Iterable[Command]) -> Sequence[Command]:
    """The commands that have a word for each typed word, the nearest first.

    A command whose name begins as typed comes before one with the words further on, and its
    name before the place it belongs to and the other words for it.  Nothing typed means all of
    them, in their order, but for those that wait until something is.
    """
    wanted = _words(typed)
    ranked = [(rank, one) for one in commands if (rank := _rank(wanted, one)) is not None]
    if not wanted:
        return [one for _rank_of, one in ranked if not one.only_typed]
    return [one for _rank_of, one in sorted(ranked, key=lambda pair: pair[0])]


def _rank(wanted: Sequence[str], command: Command) -> tuple[int, int] | None:
    name = _words(command.words)
    everything = [*name, *_words(command.where), *_words(command.found_by)]
    places = []
    for word in wanted:
        place = next((at for at, one in enumerate(everything) if one.startswith(word)), None)
        if place is None:
            return None
        places.append(place)
    first = places[0] if places else 0
    return (int(first > 0) + int(first >= len(name)), first)


def _words(text: str) -> list[str]:
    return _WORD.findall(folded(text))
