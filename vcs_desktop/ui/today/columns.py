"""The columns of the three lists on Today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.ui.toolkit.language import (
    day_and_month,
    long_date,
    month_and_year,
    short_date,
    short_month,
    stage_words,
    state_tone,
    state_words,
)
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.veil import named
from vcs_desktop.ui.widgets.panels import breakable
from vcs_desktop.ui.widgets.rows import Column

if TYPE_CHECKING:
    from vcs_desktop.office.day_lines import DayLine, Series
    from vcs_desktop.office.today import LookItem, SilentItem
    from vcs_desktop.office.work_item import WorkItem
    from vcs_desktop.ui.today.rows import DayRow

_INDENT = "\u2003"
_JOIN = "  ·  "


def work_columns() -> tuple[Column[DayRow], ...]:
    """What to do and why now, for whom, and how pressing it is."""
    return (
        Column(
            _tr("What to do"),
            _what,
            _why,
            is_strong=lambda row: not row.person,
            is_open=True,
            share=52,
        ),
        Column(_tr("Person"), _whom, _whom_more, is_open=True, share=22),
        Column(
            _tr("When"),
            lambda row: state_words(row.state),
            _dates,
            tone=lambda row: state_tone(row.state),
            is_open=True,
            share=26,
        ),
    )


def look_columns() -> tuple[Column[LookItem], ...]:
    """Where it came from, what is doubtful, and when it came."""
    return (
        Column(_tr("Came from"), _came_from, share=30),
        Column(_tr("What is doubtful"), lambda item: item.problem, is_strong=True, share=50),
        Column(_tr("Came in"), lambda item: short_date(item.heard_on), is_open=True, share=20),
    )


def _came_from(item: LookItem) -> str:
    return breakable(item.source)


def silent_columns() -> tuple[Column[SilentItem], ...]:
    """What should have been heard, about whom, and when."""
    return (
        Column(
            _tr("We should have heard"),
            lambda item: item.what,
            is_strong=True,
            is_open=True,
            share=50,
        ),
        Column(
            _tr("Person"),
            lambda item: named(item.person),
            lambda item: item.case_number,
            is_open=True,
            share=30,
        ),
        Column(_tr("Expected"), lambda item: long_date(item.expected_on), is_open=True, share=20),
    )


def _what(row: DayRow) -> str:
    if row.person is None:
        return row.line.title
    more = _others(row.person.items)
    return _INDENT + _JOIN.join((row.person.items[0].title, *more))


def _why(row: DayRow) -> str:
    """What happened and when it was heard of, with what matters before a letter is written."""
    if row.person is not None:
        month = row.person.items[0].month_to_tell
        said = (_ring(row), row.check_first, month_and_year(month) if month else "")
        words = _JOIN.join(part for part in said if part)
        return _INDENT + words if words else ""
    line = row.line
    parts = [
        _ring(row),
        row.check_first,
        _happened(line),
        *_others(line.items),
        *(
            _tr("{title}: until {day}, aim: {aim} (team setting)").format(
                title=one.title, day=day_and_month(one.closes_on), aim=day_and_month(one.aim_on)
            )
            for one in line.closing
        ),
    ]
    return _JOIN.join(part for part in parts if part)


def _ring(row: DayRow) -> str:
    """That ringing comes first, and whom nobody may ring: before anybody does."""
    first = _tr("Ring first") if row.may_be_rung else ""
    if not row.barred_count:
        return first
    if row.whose is not None:
        number = row.whose.items[0].telephone.number
        return _tr("NOT safe to ring") if number else _tr("No telephone number")
    barred = _counted("{count} must not be rung", row.barred_count)
    return f"{first}, {barred}" if first else barred


def _others(items: Sequence[WorkItem]) -> tuple[str, ...]:
    """What else is to be done, as far as there is room; the panel beside the list tells all."""
    titles = list(dict.fromkeys(item.title for item in items))[1:]
    if len(titles) > 1:
        return (_counted("and {count} more", len(titles)),)
    return tuple(_tr("also: {title}").format(title=title) for title in titles)


def _happened(line: DayLine) -> str:
    heard = _tr("heard {day}").format(day=short_date(line.heard_on))
    if not line.stage:
        words = _tr("The oldest since {day}") if line.series else _tr("Since {day}")
        return words.format(day=short_date(line.heard_on))
    if line.happened_on is None or line.happened_on == line.heard_on:
        return f"{stage_words(line.stage)}, {heard}"
    is_this_year = line.happened_on.year == line.heard_on.year
    happened = (day_and_month if is_this_year else short_date)(line.happened_on)
    return f"{stage_words(line.stage)} {happened}, {heard}"


def _whom(row: DayRow) -> str:
    whose = row.whose
    if whose is not None:
        return named(whose.person)
    return _counted("{count} people", len(row.line.people))


def _whom_more(row: DayRow) -> str:
    series = _series_words(row.line.series) if row.line.series and not row.person else ""
    if row.whose is not None:
        return _JOIN.join(part for part in (row.whose.case_number, series) if part)
    return series or (_tr("← folds them up") if row.is_open else _tr("→ shows them"))


def _series_words(series: Series) -> str:
    next_on = series.next_on
    if series.kind != "temporary-leave":
        return _tr("soonest {month}").format(month=short_month(next_on)) if next_on else ""
    leaves = _counted("{count} periods of leave", series.count)
    if next_on is None:
        return leaves
    return _tr("{leaves}, next {day}").format(leaves=leaves, day=day_and_month(next_on))


def _dates(row: DayRow) -> str:
    """The deadline, and the team's own day, which is called by what it is."""
    parts = [_tr("by {day}").format(day=short_date(row.due_on))] if row.due_on else []
    if row.target_on and row.target_on < (row.due_on or date.max):
        parts.append(_tr("aim: {day} (team setting)").format(day=day_and_month(row.target_on)))
    elif row.is_prompt:
        parts.append(_tr("team setting"))
    return ", ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("today", text)


def _counted(words: str, count: int) -> str:
    return counted("today", words, count).format(count=count)
