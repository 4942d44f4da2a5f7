"""The three ways of looking at the unit's work: what is held, what is owed, what waits.

Each has its columns and its picture; both are made of the same counts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.rules.workload import Counted
from vcs_desktop.ui.team.bars import BarLine, Part, Picture
from vcs_desktop.ui.team.words import holder_words, name_of, oldest_words, title_of
from vcs_desktop.ui.toolkit.language import short_date
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.widgets.rows import Column

if TYPE_CHECKING:
    from vcs_desktop.office.workload import TeamLine

Drawn = tuple[tuple[tuple[Counted, ...], Tone], ...]


class Group(StrEnum):
    """What the screen is about just now."""

    HELD = "held"
    OWED = "owed"
    WAITING = "waiting"


_DRAWN: dict[Group, Drawn] = {
    Group.HELD: (
        ((Counted.REFERRED,), Tone.SOON),
        ((Counted.OFFERED,), Tone.OPEN),
        ((Counted.OPTED_IN,), Tone.GOOD),
        ((Counted.DECLINED, Counted.OPTED_OUT), Tone.QUIET),
        ((Counted.DORMANT,), Tone.PASSED),
    ),
    Group.OWED: (
        ((Counted.OVERDUE,), Tone.URGENT),
        ((Counted.DUE_WITHIN_SEVEN_DAYS,), Tone.SOON),
        ((Counted.AS_SOON_AS_PRACTICABLE,), Tone.OPEN),
        ((Counted.PASSED_BEFORE_HEARD,), Tone.PASSED),
        ((Counted.LATER, Counted.NOT_YET), Tone.QUIET),
    ),
    Group.WAITING: (
        ((Counted.REFERRED,), Tone.SOON),
        ((Counted.STATEMENTS_WAITING,), Tone.OPEN),
        ((Counted.REQUESTS_WAITING,), Tone.PASSED),
        ((Counted.REQUESTS_SENT_ON,), Tone.QUIET),
    ),
}


def group_words(group: Group) -> str:
    """What a group is called."""
    return {
        Group.HELD: _tr("Held"),
        Group.OWED: _tr("Owed"),
        Group.WAITING: _tr("Waiting"),
    }[group]


def picture_of(group: Group, lines: Sequence[TeamLine]) -> Picture:
    """The bars of a group: one for each officer."""
    drawn = _DRAWN[group]
    parts = tuple(Part(_part_words(counted), tone) for counted, tone in drawn)
    bars = tuple(
        BarLine(
            name_of(line),
            tuple(sum(line.of(one).number for one in counted) for counted, _tone in drawn),
        )
        for line in lines
    )
    title = {
        Group.HELD: _tr("Cases held, by state"),
        Group.OWED: _tr("What is owed"),
        Group.WAITING: _tr("What waits"),
    }[group]
    return Picture(title, parts, bars)


def _part_words(counted: tuple[Counted, ...]) -> str:
    together: dict[tuple[Counted, ...], str] = {
        (Counted.DECLINED, Counted.OPTED_OUT): _tr("Declined or opted out"),
        (Counted.LATER, Counted.NOT_YET): _tr("Later, or not shown yet"),
    }
    return together.get(counted) or title_of(counted[0])


def columns_of(group: Group, on: Callable[[], date]) -> tuple[Column[TeamLine], ...]:
    """The columns of a group; `on` gives the day that ages are told by."""
    officer: Column[TeamLine] = Column(
        _tr("Officer"), name_of, holder_words, is_strong=True, is_open=True, share=_NAMES[group]
    )
    return (officer, *_COLUMNS[group](on))


def _held(_on: Callable[[], date]) -> tuple[Column[TeamLine], ...]:
    return (
        _number(_tr("Held"), Counted.HELD, is_strong=True, share=9),
        _number(_tr("Not asked"), Counted.REFERRED, share=14),
        _number(_tr("No answer"), Counted.OFFERED, share=13),
        _number(_tr("Opted in"), Counted.OPTED_IN),
        _number(_tr("Said no"), Counted.DECLINED, Counted.OPTED_OUT, share=15),
        _number(_tr("Dormant"), Counted.DORMANT),
    )


def _owed(on: Callable[[], date]) -> tuple[Column[TeamLine], ...]:
    return (
        _aged(_tr("Overdue"), Counted.OVERDUE, on, tone=Tone.URGENT),
        _aged(_tr("Team's day"), Counted.PAST_TEAM_DAY, on, tone=Tone.SOON),
        _number(_tr("7 days"), Counted.DUE_WITHIN_SEVEN_DAYS, share=9),
        _number(_tr("Month"), Counted.DUE_THIS_MONTH, share=9),
        _aged(_tr("As soon as you can"), Counted.AS_SOON_AS_PRACTICABLE, on, share=21),
    )


def _waiting(on: Callable[[], date]) -> tuple[Column[TeamLine], ...]:
    return (
        _aged(_tr("Not asked"), Counted.REFERRED, on),
        _aged(_tr("Statements"), Counted.STATEMENTS_WAITING, on),
        _aged(_tr("To send on"), Counted.REQUESTS_WAITING, on),
        _aged(_tr("Sent on"), Counted.REQUESTS_SENT_ON, on),
        Column(_tr("Last act"), _last_act, is_open=True, share=14),
    )


_NAMES = {Group.HELD: 21, Group.OWED: 22, Group.WAITING: 18}
_COLUMNS = {Group.HELD: _held, Group.OWED: _owed, Group.WAITING: _waiting}


def _number(
    title: str, *counted: Counted, is_strong: bool = False, share: int = 12
) -> Column[TeamLine]:
    return Column(
        title,
        lambda line: str(sum(line.of(one).number for one in counted)),
        is_strong=is_strong,
        is_open=True,
        share=share,
    )


def _aged(
    title: str,
    counted: Counted,
    on: Callable[[], date],
    *,
    tone: Tone | None = None,
    share: int = 15,
) -> Column[TeamLine]:
    return Column(
        title,
        lambda line: str(line.of(counted).number),
        lambda line: oldest_words(line, counted, on()),
        tone=(lambda line: tone if line.of(counted).number else None) if tone else None,
        is_open=True,
        share=share,
    )


def _last_act(line: TeamLine) -> str:
    return short_date(london_day(line.last_act_at)) if line.last_act_at else _tr("none")


def _tr(text: str) -> str:
    return QCoreApplication.translate("team", text)
