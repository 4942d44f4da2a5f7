"""The columns of the work in one case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.rules.obligation import Status
from vcs_desktop.ui.toolkit.language import short_date, state_tone, state_words, status_words
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.widgets.rows import Column

if TYPE_CHECKING:
    from vcs_desktop.office.show_case import CaseWork


def work_columns() -> tuple[Column[CaseWork], ...]:
    """What, by when, and how it stands with its reason."""
    return (
        Column(
            _tr("Work"), lambda work: work.title, _under, is_strong=True, is_open=True, share=50
        ),
        Column(_tr("Due"), _due, is_open=True, share=24),
        Column(_tr("Status"), _status, tone=_tone, is_open=True, share=30),
    )


def _under(work: CaseWork) -> str:
    letter = {
        "written": _tr("letter drafted"),
        "printed": _tr("letter printed, not yet posted"),
        "posted": _tr("letter posted"),
        "returned": _tr("letter came back"),
    }.get(work.letter_state, "")
    return " · ".join(part for part in (work.check_first, work.reason, letter) if part)


def _due(work: CaseWork) -> str:
    if work.due_on is not None:
        return short_date(work.due_on)
    return _tr("No date") if work.status is Status.OWED else ""


def _status(work: CaseWork) -> str:
    if work.status is Status.OWED and work.state is not None:
        return state_words(work.state)
    return status_words(work.status)


def _tone(work: CaseWork) -> Tone:
    if work.status is Status.OWED and work.state is not None:
        return state_tone(work.state)
    return Tone.GOOD if work.status is Status.MET else Tone.QUIET


def _tr(text: str) -> str:
    return QCoreApplication.translate("case", text)
