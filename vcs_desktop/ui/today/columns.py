"""The columns of the three lists on Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.ui.toolkit.language import (
    day_and_month,
    long_date,
    short_date,
    stage_words,
    state_tone,
    state_words,
)
from vcs_desktop.ui.widgets.rows import Column

if TYPE_CHECKING:
    from vcs_desktop.office.today import LookItem, SilentItem, WorkItem


def work_columns() -> tuple[Column[WorkItem], ...]:
    """What to do, for whom, why now, and how pressing it is."""
    return (
        Column(_tr("What to do"), lambda item: item.title, _call_first, is_strong=True, share=33),
        Column(_tr("Person"), lambda item: item.person, lambda item: item.case_number, share=23),
        Column(_tr("Why now"), _why_now, _heard, share=22),
        Column(
            _tr("When"),
            lambda item: state_words(item.state),
            _due,
            tone=lambda item: state_tone(item.state),
            share=22,
        ),
    )


def look_columns() -> tuple[Column[LookItem], ...]:
    """Where it came from, what is doubtful, and when it came."""
    return (
        Column(_tr("Came from"), lambda item: item.source.replace("-", " "), share=20),
        Column(_tr("What is doubtful"), lambda item: item.problem, is_strong=True, share=60),
        Column(_tr("Came in"), lambda item: short_date(item.heard_on), share=20),
    )


def silent_columns() -> tuple[Column[SilentItem], ...]:
    """What should have been heard, about whom, and when."""
    return (
        Column(_tr("We should have heard"), lambda item: item.what, is_strong=True, share=50),
        Column(_tr("Person"), lambda item: item.person, lambda item: item.case_number, share=30),
        Column(_tr("Expected"), lambda item: long_date(item.expected_on), share=20),
    )


def _call_first(item: WorkItem) -> str:
    return _tr("Ring first") if item.call_first else ""


def _why_now(item: WorkItem) -> str:
    return stage_words(item.stage) if item.stage else _tr("A date in the case")


def _heard(item: WorkItem) -> str:
    if not item.stage:
        return ""
    heard = _tr("heard {day}").format(day=day_and_month(item.heard_on))
    if item.happened_on is None or item.happened_on == item.heard_on:
        return heard
    is_this_year = item.happened_on.year == item.heard_on.year
    happened = (day_and_month if is_this_year else short_date)(item.happened_on)
    return _tr("{day}, {heard}").format(day=happened, heard=heard)


def _due(item: WorkItem) -> str:
    return _tr("by {day}").format(day=short_date(item.due_on)) if item.due_on else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("today", text)
