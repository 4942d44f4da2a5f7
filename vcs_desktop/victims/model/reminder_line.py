"""A reminder as somebody types it, in one line: `ring back Thursday 2 pm`.  Pure.

What can't be read for certain is not guessed: the line is refused with what was understood.
Days come before months, as in England and Wales; a weekday is the next one that lies ahead.  A
day of the calendar without its year lies within the next months: one that lies further ahead was
likely meant otherwise.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from vcs_desktop.kernel.clock import is_countable
from vcs_desktop.kernel.month_names import is_month, month_named

LONGEST_WORDS = 200
"""In letters: a line."""

_FURTHEST_WITHOUT_YEAR = timedelta(days=92)
# In a sentence it is a word more often than a month: "ring on 3 may be late".
_MAY = frozenset({"may", "mai"})

# "sat" and "sun" are words of other lines: they are no days here.
_ENGLISH_DAYS = (
    "mon(?:day)?",
    "tue(?:s|sday)?",
    "wed(?:nesday)?",
    "thu(?:r|rs|rsday)?",
    "fri(?:day)?",
    "saturday",
    "sunday",
)
_WELSH_DAYS = ("llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul")
_WEEKDAYS = tuple(
    re.compile(rf"(?:{english}|dd?ydd {welsh})")
    for english, welsh in zip(_ENGLISH_DAYS, _WELSH_DAYS, strict=True)
)
_NEAR = {"today": 0, "heddiw": 0, "tomorrow": 1, "yfory": 1}
_ON = r"\b(?:on |by |ar |erbyn )?"
_TIMES = re.compile(
    r"(?:\b(?:at|am|i|by) )?"
    r"(?:\b(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))? ?(?P<half>[ap])\.?m\b\.?"
    r"|\b(?P<hour24>\d{1,2}):(?P<minute24>\d{2})\b|\b(?P<noon>noon|midday|hanner dydd)\b)"
)
_DAYS = (
    re.compile(rf"{_ON}(?P<year>\d{{4}})-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})\b"),
    re.compile(rf"{_ON}(?P<day>\d{{1,2}})[/.](?P<month>\d{{1,2}})[/.](?P<year>\d{{4}})\b"),
    re.compile(rf"{_ON}(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})\b(?!/)"),
    re.compile(
        rf"{_ON}(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<name>[a-z]{{3,10}})\b"
        r"(?: (?P<year>\d{4})\b)?"
    ),
    re.compile(r"\bin (?P<count>\d{1,3}) (?P<unit>days?|weeks?)\b"),
    re.compile(
        rf"{_ON}(?:this )?"
        rf"(?P<weekday>{'|'.join(_ENGLISH_DAYS)}|dd?ydd (?:{'|'.join(_WELSH_DAYS)}))\b"
    ),
    re.compile(rf"{_ON}(?P<near>{'|'.join(_NEAR)})\b"),
)
_UNCERTAIN = re.compile(r"\bnext\b|\bnesaf\b|\b(?:at|am) \d{1,2}\b|\d[:/]\d")
# "Friday week", "a week on Friday": which of two weeks is meant is not certain.
_NAMED = "|".join((*_ENGLISH_DAYS, *(f"dd?ydd {day}" for day in _WELSH_DAYS), *_NEAR))
_WEEKS = "week|fortnight|wythnos|pythefnos"
_WHICH_WEEK = re.compile(
    rf"\b(?:{_NAMED}) (?:{_WEEKS})\b|\b(?:{_WEEKS}) (?:on |from |i )?(?:{_NAMED})\b"
)


class NotRead(StrEnum):
    """Why a line is refused."""

    NO_WORDS = "no-words"
    TOO_LONG = "too-long"
    NO_DAY = "no-day"
    TWO_DAYS = "two-days"
    NO_SUCH_DAY = "no-such-day"
    PASSED = "passed"
    PASSED_TIME = "passed-time"
    FAR = "far"
    """Without its year, a day lies too far ahead to be certain."""
    TWO_TIMES = "two-times"
    NO_SUCH_TIME = "no-such-time"
    UNCERTAIN = "uncertain"
    """Something else in it may be a day or a time."""


@dataclass(frozen=True, slots=True)
class ReminderLine:
    """What was understood of a line.

    Attributes:
        words: What it is about.
        on_day: For which day; None where none could be read.
        at_time: As `14:00`; empty where none was said or could be read.
        refused: Why it is no reminder; None where it is one.
    """

    words: str
    on_day: date | None = None
    at_time: str = ""
    refused: NotRead | None = None


def read_reminder(text: str, today: date, now: str = "") -> ReminderLine:
    """Read a line.

    Args:
        text: As it was typed.
        today: The day on which it is read.
        now: The time at which it is read, as `14:00`; left out, no time has passed.

    >>> monday = date(2026, 11, 2)
    >>> read = read_reminder("ring back Thursday 2 pm", monday)
    >>> read.words, read.on_day, read.at_time
    ('ring back', datetime.date(2026, 11, 5), '14:00')
    >>> read_reminder("write on 3 Rhagfyr", monday).on_day
    datetime.date(2026, 12, 3)
    >>> read_reminder("ring back", monday).refused
    <NotRead.NO_DAY: 'no-day'>
    """
    line = " ".join(text.split())
    if len(line) > LONGEST_WORDS:
        return ReminderLine("", refused=NotRead.TOO_LONG)
    if _WHICH_WEEK.search(line.lower()):
        return ReminderLine(line, refused=NotRead.UNCERTAIN)
    times, rest = _taken((_TIMES,), line)
    found, rest = _taken(_DAYS, rest)
    days = [_day(one, today) for one in found]
    clocks = [_time(one) for one in times]
    read = ReminderLine(
        words=_tidied(rest),
        on_day=days[0] if len(days) == 1 else None,
        at_time=clocks[0] or "" if len(clocks) == 1 else "",
    )
    if not days and clocks and all(clocks):
        days, read = [today], replace(read, on_day=today)
    wrong = (
        (len(clocks) > 1, NotRead.TWO_TIMES),
        (None in clocks, NotRead.NO_SUCH_TIME),
        (len(days) > 1, NotRead.TWO_DAYS),
        (None in days, NotRead.NO_SUCH_DAY),
        (any("doubt" in said for said in found), NotRead.UNCERTAIN),
        (_UNCERTAIN.search(read.words.lower()) is not None, NotRead.UNCERTAIN),
        (not days, NotRead.NO_DAY),
        (read.on_day is not None and read.on_day < today, NotRead.PASSED),
        (read.on_day == today and "" < read.at_time < now, NotRead.PASSED_TIME),
        (any(_is_far(said, read.on_day, today) for said in found), NotRead.FAR),
        (not read.words, NotRead.NO_WORDS),
    )
    return replace(read, refused=next((why for is_so, why in wrong if is_so), None))


def _is_far(said: dict[str, str], on_day: date | None, today: date) -> bool:
    """Whether a day of the calendar was said without its year, and lies far ahead."""
    is_without_year = "day" in said and "year" not in said
    return is_without_year and on_day is not None and on_day - today > _FURTHEST_WITHOUT_YEAR


def _taken(forms: tuple[re.Pattern[str], ...], line: str) -> tuple[list[dict[str, str]], str]:
    """What these forms find in a line, and the line without it."""
    found: list[dict[str, str]] = []

    def take(match: re.Match[str]) -> str:
        said = {name: word for name, word in match.groupdict().items() if word}
        # "3 letters" is no day: only a number before the name of a month is.
        if "name" in said and not is_month(said["name"]):
            return match[0]
        if (
            said.get("name") in _MAY
            and "year" not in said
            and _tidied(match.string[match.end() :])
        ):
            said["doubt"] = said["name"]
        found.append(said)
        return " "

    for form in forms:
        line = re.sub(form.pattern, take, line, flags=re.IGNORECASE)
    return found, line


def _tidied(rest: str) -> str:
    return " ".join(rest.split()).strip(" ,;:-")


def _day(said: dict[str, str], today: date) -> date | None:
    """The day that was said; None where there is none like it."""
    said = {name: word.lower() for name, word in said.items()}
    if "near" in said:
        return today + timedelta(days=_NEAR[said["near"]])
    if "count" in said:
        return today + timedelta(days=int(said["count"]) * (7 if "week" in said["unit"] else 1))
    if "weekday" in said:
        place = next(n for n, form in enumerate(_WEEKDAYS) if form.fullmatch(said["weekday"]))
        return today + timedelta(days=(place - today.weekday() - 1) % 7 + 1)
    month = month_named(said["name"]) if "name" in said else int(said["month"])
    return _dated(int(said.get("year", 0)), month or 0, int(said["day"]), today)


def _dated(year: int, month: int, day: int, today: date) -> date | None:
    """A day of the calendar; without a year, the nearest that lies ahead."""
    for this in [year] if year else range(today.year, today.year + 9):
        try:
            on = date(this, month, day)
        except ValueError:
            continue
        if is_countable(on) and (year or on >= today):
            return on
    return None


def _time(said: dict[str, str]) -> str | None:
    """The time that was said; None where there is none like it."""
    if "noon" in said:
        return "12:00"
    minute = int(said.get("minute") or said.get("minute24") or 0)
    hour = int(said.get("hour") or said["hour24"])
    if "half" in said:
        if not 1 <= hour <= 12:  # noqa: PLR2004 - the hours of half a day
            return None
        hour = hour % 12 + (12 if said["half"].lower() == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None  # noqa: PLR2004 - a day has no more
