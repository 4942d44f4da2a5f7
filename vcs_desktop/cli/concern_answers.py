"""How a concern and a reminder are told: in a line, or in JSON."""

from collections.abc import Sequence

from vcs_desktop.cli.saying import iso
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.reminders import Reminder
from vcs_desktop.office.report_concern import KINDS, Concern, ConcernLine, standing_in_words


def reminder_lines(found: Sequence[Reminder]) -> list[str]:
    """Each reminder in a line, with its number."""
    return [
        f"{one.number}  {one.case_number}  {one.person}: {when(one)}. {one.words}" for one in found
    ]


def concern_line(one: ConcernLine) -> str:
    """A concern in a line, without its words."""
    kind = KINDS[one.kind]
    return f"{one.number}  {one.case_number}  {one.person}: {kind}. {standing_in_words(one)}"


def told(one: ConcernLine) -> dict[str, object]:
    """A concern by case number alone, without its words."""
    answer: dict[str, object] = {
        "concern": one.number,
        "case": one.case_number,
        "kind": one.kind.value,
        "state": one.state.value,
        "reported_at": one.reported_at.isoformat(),
        "passed_at": one.passed_at.isoformat() if one.passed_at else None,
        "acknowledged_on": iso(one.acknowledged_on),
        "told_on": iso(one.told_on),
    }
    return answer


def told_whole(one: Concern) -> dict[str, object]:
    """A concern of one case that was asked for, with its words."""
    return told(one) | {"words": one.words, "passed_to": one.passed_to}


def reminder(one: Reminder, *, with_words: bool = True) -> dict[str, object]:
    """A reminder by case number alone; its words may name anybody, and can be left out."""
    answer: dict[str, object] = {
        "reminder": one.number,
        "case": one.case_number,
        "on": one.on_day.isoformat(),
        "at": one.at_time or None,
    }
    return answer | ({"words": one.words} if with_words else {})


def when(one: Reminder) -> str:
    """For which day, and at what time."""
    return f"{long_day(one.on_day)}{f', {one.at_time}' if one.at_time else ''}"
