"""How somebody may be reached: each way in words, and what officers learn of it.

The words are those of `rules.safe_contact`; they stand wherever somebody is about to ring,
write, or call at a door.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.one_line import one_line
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.seen import Seen, note_seen
from vcs_desktop.office.way_words import NAMES, mind_words, way_in_words
from vcs_desktop.rules.safe_contact import May, Safety, Way, WayOnFile, may_use
from vcs_desktop.victims.services import reading, ways
from vcs_desktop.victims.services.casebook import Casebook

__all__ = [
    "Answer",
    "NewsOfWay",
    "Safety",
    "Way",
    "WayLine",
    "WaysOfCase",
    "list_ways",
    "news_between",
    "set_way",
    "way_lines",
]

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class WayLine:
    """One way of reaching a person, and whether it may be used.

    Attributes:
        words: Whether it may be used, and what to mind, in one line.
    """

    way: Way
    name: str
    may: May
    words: str
    on_file: WayOnFile

    @property
    def mind(self) -> str:
        """What to mind beside whether it is safe; empty where nothing more was said."""
        return mind_words(self.way, self.on_file)

    @property
    def is_spoken_of(self) -> bool:
        """Whether the person, or whoever referred them, said anything about this way."""
        is_usual = self.way in {Way.PHONE, Way.LETTER}
        is_rated = self.on_file.safety is not Safety.NOT_KNOWN
        return self.on_file.has_wishes or (is_rated and not is_usual)


@dataclass(frozen=True, slots=True)
class WaysOfCase:
    """Every way of reaching the person of a case, as a screen shows them."""

    lines: tuple[WayLine, ...] = ()

    @property
    def is_post_unsafe(self) -> bool:
        """Whether the person said that letters are not safe."""
        return any(
            line.way is Way.LETTER and line.on_file.safety is Safety.NOT_SAFE
            for line in self.lines
        )

    @property
    def mind_when_ringing(self) -> str:
        """What the person asked us to mind when they are rung; empty for nothing."""
        return next((line.mind for line in self.lines if line.way is Way.PHONE), "")


class Answer(StrEnum):
    """What a person answered, or that nobody has their answer."""

    YES = "yes"
    NO = "no"
    NOT_SAID = "not-said"


_IS = {Answer.YES: True, Answer.NO: False, Answer.NOT_SAID: None}
_SAYS = {told: answer for answer, told in _IS.items()}
_ANSWERED = frozenset({"may_leave_message", "wants_plain_envelope"})
_LEARNED = frozenset({"safety", "times", "code_word", "seen_by", "through"}) | _ANSWERED


@dataclass(frozen=True, slots=True)
class NewsOfWay:
    """What somebody learned of a way.  What is None is left as it is.

    Attributes:
        on: The day on which the person said so, if not today.
    """

    safety: Safety | None = None
    times: str | None = None
    may_leave_message: Answer | None = None
    code_word: str | None = None
    seen_by: str | None = None
    wants_plain_envelope: Answer | None = None
    through: str | None = None
    on: date | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """What was written by hand."""
        written = (self.times, self.code_word, self.seen_by, self.through)
        return tuple(text for text in written if text is not None)


def news_between(seen: WayOnFile, wanted: WayOnFile) -> NewsOfWay:
    """What somebody says who was shown the one and typed the other; what is alike is no news."""
    news: dict[str, Any] = {
        name: getattr(wanted, name)
        for name in _LEARNED
        if getattr(wanted, name) != getattr(seen, name)
    }
    for name in _ANSWERED & news.keys():
        news[name] = _SAYS[news[name]]
    return NewsOfWay(**news)


def list_ways(desk: Desk, case: str) -> tuple[WayLine, ...]:
    """Every way of reaching the person of a case, and whether it may be used.

    Raises:
        KnownError: There is no such case, or it is a colleague's and no reason was given.
    """
    note_seen(desk, Seen.CASE, reading.casefile(desk.book, case).case)
    return way_lines(desk.book, case)


def way_lines(book: Casebook, case: str) -> tuple[WayLine, ...]:
    """The same, for whoever has the case open already."""
    return tuple(_line(way, on_file) for way, on_file in ways.ways_of(book, case).items())


def set_way(
    desk: Desk, case: str, way: Way, news: NewsOfWay, seen: WayOnFile | None = None
) -> WayLine:
    """Keep what was learned of a way.

    Args:
        desk: The open office.
        case: Whose way, by reference or number.
        way: Which.
        news: What was learned.
        seen: What the officer had before their eyes; left out, whatever is on file.

    Raises:
        ChangedMeanwhileError: What is on file is not what they saw.
        KnownError: There is no such case, it is a colleague's and no reason was given, nothing
            was learned, a text is too long, nobody is named who passes it on, or the day is
            ahead.  Nothing was changed.
    """
    # Whoever changes a way is shown it, so it counts as a look.
    note_seen(desk, Seen.CASE, reading.casefile(desk.book, case).case)

    def learn(before: WayOnFile) -> WayOnFile:
        after = _after(before, news, desk.today)
        _check(way, news, before, after, desk.today)
        return after

    return _line(way, ways.set_way(desk.book, case, way, learn, seen))


def _after(before: WayOnFile, news: NewsOfWay, today: date) -> WayOnFile:
    return replace(
        before,
        safety=news.safety or before.safety,
        times=_text(news.times, before.times),
        may_leave_message=_choice(news.may_leave_message, before.may_leave_message),
        code_word=_text(news.code_word, before.code_word),
        seen_by=_text(news.seen_by, before.seen_by),
        wants_plain_envelope=_choice(news.wants_plain_envelope, before.wants_plain_envelope),
        through=_text(news.through, before.through),
        confirmed_on=_confirmed_on(before, news, today),
    )


def _confirmed_on(before: WayOnFile, news: NewsOfWay, today: date) -> date | None:
    if news.safety is None:
        return before.confirmed_on
    return None if news.safety is Safety.NOT_KNOWN else news.on or today


def _text(said: str | None, before: str) -> str:
    return before if said is None else one_line(said)


def _choice(said: Answer | None, before: bool | None) -> bool | None:  # noqa: FBT001 - an answer, not a switch
    return before if said is None else _IS[said]


def _check(way: Way, news: NewsOfWay, before: WayOnFile, after: WayOnFile, today: date) -> None:
    if news == NewsOfWay(on=news.on) or after == before:
        raise _refused("Nothing was said that is not on file already.", "Say what changed.")
    if any(len(text) > _LONGEST for text in news.texts):
        raise _refused("This is too long for one line.", f"Use {_LONGEST} letters at most.")
    if way is Way.THROUGH and not after.through:
        raise _refused("It is not said who passes it on.", "Name them.")
    if way is not Way.THROUGH and not after.is_there:
        raise _refused(
            f"{NAMES[way]}: there is no number or address on file that this could be about.",
            "Put it on file first.",
        )
    if news.on is not None and news.on > today:
        raise _refused("That day is still ahead.", "Give the day on which the person said so.")


def _refused(happened: str, next_step: str) -> KnownError:
    return KnownError(happened, "Nothing was changed.", next_step)


def _line(way: Way, on_file: WayOnFile) -> WayLine:
    verdict = may_use(way, on_file)
    return WayLine(way, NAMES[way], verdict.may, way_in_words(verdict, on_file), on_file)
