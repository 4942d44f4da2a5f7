"""A sitting: what was shown since the office was opened, so that a refresh is no second look.

Held in memory only, and gone with the desk.  The words of a search stay here and nowhere else.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from vcs_desktop.kernel.clock import london_day

SAME_LOOK = timedelta(minutes=5)
"""How long the same page of the same case is one look.  Longer, and the record would not tell a
case that lay open all morning from one glance at it; shorter, and every refresh would tell it."""

A_HANDFUL = 10
"""A search that finds no more than this has singled people out."""

Look = tuple[str, ...]
"""What was looked at: the act, the case, and whatever else tells it apart."""


@dataclass(slots=True, repr=False)
class Sitting:
    """What one officer was shown since the office was opened."""

    _last: dict[Look, datetime] = field(default_factory=dict)
    _words: str | None = None
    _was_handful: bool = False

    def is_new(self, look: Look, now: datetime) -> bool:
        """Whether this is a look of its own, and not the same page once more."""
        last = self._last.get(look)
        return last is None or not timedelta(0) <= now - last < SAME_LOOK

    def is_first_today(self, look: Look, now: datetime) -> bool:
        """Whether a list was not shown yet in this sitting, on this day."""
        last = self._last.get(look)
        return last is None or london_day(last) != london_day(now)

    def remember(self, look: Look, now: datetime) -> None:
        """Remember a look that is on record."""
        self._last[look] = now

    def has_searched(self, words: str) -> bool:
        """Whether these are the words of the last search."""
        return words == self._words

    def is_new_search(self, words: str, found: int) -> bool:
        """Whether this is a search of its own: other words, or a handful singled out.

        A word that is being typed, letter by letter, is one search until it has found a
        handful; going back letter by letter and on to another name is another one.
        """
        before = self._words
        goes_on = bool(before) and (
            words.startswith(before or "") or (before or "").startswith(words)
        )
        return not goes_on or (found <= A_HANDFUL and not self._was_handful)

    def remember_search(self, words: str, found: int) -> None:
        """Remember the words of a search, and whether it singled people out."""
        self._words, self._was_handful = words, found <= A_HANDFUL
