"""An import's result as lines of one list: what was refused, what is doubtful, what happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.ui.toolkit.language import stage_words
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.widgets.rows import Column

if TYPE_CHECKING:
    from vcs_desktop.office.import_files import ImportReport


@dataclass(frozen=True, slots=True)
class ArrivalLine:
    """One thing worth a person's eye."""

    what: str
    where: str
    status: str
    tone: Tone


def lines_of(report: ImportReport) -> tuple[ArrivalLine, ...]:
    """Refusals first, then doubts, then the key stages that came in."""
    refused = (
        ArrivalLine(line.problem, line.where, _tr("Refused"), Tone.URGENT)
        for line in report.refused
    )
    doubtful = (
        ArrivalLine(line.problem, line.source, _tr("Needs a look"), Tone.PASSED)
        for line in report.needs_look
    )
    stages = (
        ArrivalLine(stage_words(line.stage), line.source, _tr("Taken in"), Tone.GOOD)
        for line in report.key_stages
    )
    return (*refused, *doubtful, *stages)


def line_columns() -> tuple[Column[ArrivalLine], ...]:
    """What, where it came from, and what became of it."""
    return (
        Column(_tr("What"), lambda line: line.what, is_strong=True, share=50),
        Column(_tr("Came from"), lambda line: line.where, share=34),
        Column(_tr("Result"), lambda line: line.status, tone=lambda line: line.tone, share=16),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("arrivals", text)
