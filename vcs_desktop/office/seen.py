"""The record of what was looked at: written first, and only then is anything shown.

It tells which case, and never the words of a search.  The sentence side is told that somebody
looked, and not at whom: a list of offenders who were looked up would show who has victims.
"""

from collections.abc import Mapping
from enum import StrEnum

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.outside import why_outside
from vcs_desktop.victims.model.victim_case import VictimCase
from vcs_desktop.victims.services import seen


class Seen(StrEnum):
    """What can be looked at in one case."""

    CASE = "case-viewed"
    DRAFT = "letter-drafted"
    LETTER = "letter-viewed"
    SAVED = "letter-saved-again"
    SCRIPT = "script-read"


class Listed(StrEnum):
    """Lists of many cases: told once a sitting and day, and not row by row."""

    TODAY = "today-viewed"
    CASES = "cases-listed"
    CHANGED_DATES = "changed-dates-listed"
    OFFENDERS = "offenders-listed"
    WORKLOAD = "workload-viewed"
    CONCERNS = "concerns-listed"
    REMINDERS = "reminders-listed"


class Left(StrEnum):
    """What can leave the program as a whole list."""

    TODAY = "today"
    CASES = "cases"
    CHANGED_DATES = "changed-dates"
    MONTH_LETTERS = "month-letters"
    REQUESTS = "requests"
    OUTSIDE_LOOKS = "outside-looks"
    CONTACTS = "contacts"
    OFFENDERS = "offenders"
    OFFENDER = "offender"
    WORKLOAD = "workload"
    LISTS = "lists"
    ARRIVALS = "arrivals"
    CONCERNS = "concerns"
    REMINDERS = "reminders"


class Form(StrEnum):
    """How a list leaves."""

    JSON = "json"
    FILES = "files"
    TABLE = "csv"
    PAGES = "pdf"


_COUNTED = "counted-listed"


def note_seen(
    desk: Desk, what: Seen, case: VictimCase, details: Mapping[str, str] | None = None
) -> None:
    """Record a look at one case; the same look within a few minutes is recorded once.

    Raises:
        ReasonNeededError: It is a colleague's case, and no reason was given today.
        KnownError: It can't be recorded, so nothing may be shown.
    """
    why = why_outside(desk, case)
    told = dict(details or {}) | ({"why": why} if why else {})
    now, look = desk.clock.now(), (what.value, case.id, *told.values())
    if desk.sitting.is_new(look, now):
        seen.note(desk.book, what.value, case.id, told)
        desk.sitting.remember(look, now)


def note_listed(desk: Desk, what: Listed) -> None:
    """Record a look at a list, once a sitting and day.

    Raises:
        KnownError: It can't be recorded, so nothing may be shown.
    """
    now, look = desk.clock.now(), (what.value,)
    if desk.sitting.is_first_today(look, now):
        seen.note(desk.book, what.value)
        desk.sitting.remember(look, now)


def note_search(desk: Desk, words: str, field: str, found: int) -> None:
    """Record that somebody searched: for what kind of thing, and how many it found.

    Raises:
        KnownError: It can't be recorded, so nothing may be shown.
    """
    if not words:
        note_listed(desk, Listed.CASES)
    elif desk.sitting.is_new_search(words, found):
        seen.note(desk.book, "searched", "", {"field": field, "found": found})
    desk.sitting.remember_search(words, found)


def note_offender_search(desk: Desk, words: str, found: int) -> None:
    """Record that somebody looked for an offender's number, and how many it found.

    Raises:
        KnownError: It can't be recorded, so nothing may be shown.
    """
    kept = f"offender {words}"
    if not words:
        note_listed(desk, Listed.OFFENDERS)
    elif desk.sitting.is_new_search(kept, found):
        seen.note(desk.book, "searched", "", {"field": "offender-number", "found": found})
    desk.sitting.remember_search(kept, found)


def has_searched_offenders(desk: Desk, words: str) -> bool:
    """Whether these are the words of the last search, and it was for an offender."""
    return desk.sitting.has_searched(f"offender {words}")


def note_offender_seen(desk: Desk, sentence: str) -> None:
    """Record a look at one offender, here alone: the sentence side is not told at whom.

    Raises:
        KnownError: It can't be recorded, so nothing may be shown.
    """
    now, look = desk.clock.now(), ("offender-viewed", sentence)
    if desk.sitting.is_new(look, now):
        seen.note(desk.book, "offender-viewed", sentence)
        desk.sitting.remember(look, now)


def note_counted(desk: Desk, counted: str, officer: str, found: int) -> None:
    """Record that the cases behind a number are listed, once a sitting and day.

    Args:
        desk: The open office.
        counted: What the number counts, as its closed word.
        officer: The reference of the officer whose cases they are; empty for the whole unit.
        found: How many there are.

    Raises:
        KnownError: It can't be recorded, so nothing may be shown.
    """
    if not was_counted(desk, counted, officer):
        seen.note(desk.book, _COUNTED, officer, {"counted": counted, "found": found})
        desk.sitting.remember((_COUNTED, counted, officer), desk.clock.now())


def was_counted(desk: Desk, counted: str, officer: str) -> bool:
    """Whether it is on record already that these cases are listed."""
    return not desk.sitting.is_first_today((_COUNTED, counted, officer), desk.clock.now())


def note_left(desk: Desk, what: Left, count: int, form: Form) -> None:
    """Record that a list leaves the program, before it does.

    Raises:
        KnownError: It can't be recorded, so nothing may leave.
    """
    seen.note(desk.book, "exported", "", {"what": what.value, "rows": count, "as": form.value})


def note_glance(desk: Desk) -> None:
    """Tell the sentence side that somebody looks at a sentence, once a sitting and day.

    Raises:
        KnownError: It can't be recorded.
    """
    now, look = desk.clock.now(), ("sentences-glanced-at",)
    if desk.sitting.is_first_today(look, now):
        desk.door.note_glance()
        desk.sitting.remember(look, now)
