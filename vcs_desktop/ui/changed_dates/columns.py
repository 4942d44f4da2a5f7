"""The columns of the list of changed dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.ui.toolkit.language import month_and_year, short_date
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.veil import named
from vcs_desktop.ui.widgets.rows import Column

if TYPE_CHECKING:
    from vcs_desktop.office.bulk_dates import ChangedDate

_TONES = {"telephone-first": Tone.URGENT, "letter": Tone.OPEN, "blocked": Tone.PASSED}


def date_columns() -> tuple[Column[ChangedDate], ...]:
    """Who, when they are released, which month to tell, and how."""
    return (
        Column(
            _tr("Person"),
            lambda row: named(row.person),
            lambda row: row.case_number,
            is_open=True,
            share=22,
        ),
        Column(_tr("Release"), _days_left, _day, is_open=True, share=18),
        Column(
            _tr("Month to tell"),
            lambda row: month_and_year(row.month),
            _before,
            is_strong=True,
            is_open=True,
            share=22,
        ),
        Column(_tr("How"), _way, _state, tone=lambda row: _TONES[row.way], is_open=True, share=38),
    )


def _days_left(row: ChangedDate) -> str:
    if row.release_on is None:
        return _tr("day not known")
    if row.days_left < 0:
        return _tr("passed")
    if row.days_left == 0:
        return _tr("today")
    words = counted("changed_dates", "in {count} days", row.days_left)
    return words.format(count=row.days_left)


def _day(row: ChangedDate) -> str:
    return short_date(row.release_on) if row.release_on else _tr("month only")


def _before(row: ChangedDate) -> str:
    if row.told_before is None:
        return _tr("no month told before")
    return _tr("told before: {month}").format(month=month_and_year(row.told_before))


def _way(row: ChangedDate) -> str:
    words = {
        "telephone-first": _tr("Ring first"),
        "letter": _tr("Letter"),
        "blocked": _tr("Can't be told yet"),
    }
    return words[row.way]


def _state(row: ChangedDate) -> str:
    states = {
        "written": _tr("Written, not posted yet."),
        "printed": _tr("Printed, not posted yet."),
    }
    return " ".join((*row.reasons, states.get(row.letter_state, ""))).strip()


def _tr(text: str) -> str:
    return QCoreApplication.translate("changed_dates", text)
