"""How somebody may be reached: each way in words, and what officers learn of it.

The words are those of `rules.safe_contact`; they stand wherever somebody is about to ring,
write, or call at a door.
"""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.seen import Seen, note_seen
from vcs_desktop.office.way_words import NAMES, mind_words, way_in_words
from vcs_desktop.rules.safe_contact import May, Safety, Way, WayOnFile, may_use
from vcs_desktop.victims.services import reading, ways

__all__ = ["NewsOfWay", "Safety", "Way", "WayLine", "list_ways", "set_way", "way_lines"]

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
        plain = WayOnFile(is_there=self.on_file.is_there, safety=self.on_file.safety)
        is_usual = self.way in {Way.PHONE, Way.LETTER}
        return self.on_file != plain or (
            not is_usual and self.on_file.safety is not Safety.NOT_KNOWN
        )


@dataclass(frozen=True, slots=True)
class NewsOfWay:
    """What somebody learned of a way.  What is None is left as it is.

    Attributes:
        on: The day on which the person said so, if not today.
    """

    safety: Safety | None = None
    times: str | None = None
    may_leave_message: bool | None = None
    code_word: str | None = None
    seen_by: str | None = None
    wants_plain_envelope: bool | None = None
    through: str | None = None
    on: date | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """What was written by hand."""
        written = (self.times, self.code_word, self.seen_by, self.through)
        return tuple(text for text in written if text is not None)


def list_ways(desk: Desk, case: str) -> tuple[WayLine, ...]:
    """Every way of reaching the person of a case, and whether it may be used.

    Raises:
        KnownError: There is no such case, or it is a colleague's and no reason was given.
    """
    note_seen(desk, Seen.CASE, reading.casefile(desk.book, case).case)
    return way_lines(desk, case)


def way_lines(desk: Desk, case: str) -> tuple[WayLine, ...]:
    """The same, for whoever has the case open already."""
    return tuple(_line(way, on_file) for way, on_file in ways.ways_of(desk.book, case).items())


def set_way(desk: Desk, case: str, way: Way, news: NewsOfWay) -> WayLine:
    """Keep what was learned of a way.

    Raises:
        KnownError: There is no such case, nothing was learned, a text is too long, it is a way
            through somebody and nobody is named, or the day is ahead.  Nothing was changed.
    """
    before = ways.ways_of(desk.book, case)[way]
    after = _after(before, news, desk.today)
    _check(way, news, before, after, desk.today)
    ways.set_way(desk.book, case, way, after)
    return _line(way, ways.ways_of(desk.book, case)[way])


def _after(before: WayOnFile, news: NewsOfWay, today: date) -> WayOnFile:
    confirmed_on = before.confirmed_on
    if news.safety is not None:
        is_known = news.safety is not Safety.NOT_KNOWN
        confirmed_on = (news.on or today) if is_known else None
    return WayOnFile(
        is_there=before.is_there,
        safety=news.safety or before.safety,
        times=_text(news.times, before.times),
        may_leave_message=_choice(news.may_leave_message, before.may_leave_message),
        code_word=_text(news.code_word, before.code_word),
        seen_by=_text(news.seen_by, before.seen_by),
        wants_plain_envelope=_choice(news.wants_plain_envelope, before.wants_plain_envelope),
        through=_text(news.through, before.through),
        confirmed_on=confirmed_on,
    )


def _text(said: str | None, before: str) -> str:
    return before if said is None else said.strip()


def _choice(said: bool | None, before: bool | None) -> bool | None:  # noqa: FBT001 - an answer, not a switch
    return before if said is None else said


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
