"""An import's result as lines of one list: what was refused, what is doubtful, what happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.ui.toolkit.language import short_date, stage_words
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.veil import openly
from vcs_desktop.ui.widgets.rows import Column

if TYPE_CHECKING:
    from vcs_desktop.office.import_files import ImportReport
    from vcs_desktop.office.rehearse_import import RehearsalReport, WouldChange


@dataclass(frozen=True, slots=True)
class ArrivalLine:
    """One thing worth a person's eye."""

    what: str
    where: str
    status: str
    tone: Tone


def lines_of_files(names: Sequence[str]) -> tuple[ArrivalLine, ...]:
    """Files that wait for a word."""
    chosen = _tr("Chosen")
    return tuple(ArrivalLine(name, "", chosen, Tone.OPEN) for name in names)


def lines_of(report: ImportReport) -> tuple[ArrivalLine, ...]:
    """Refusals first, then doubts, then the key stages that came in."""
    return (*_stumbles(report), *_stages(report, _tr("Taken in")))


def lines_of_rehearsal(rehearsal: RehearsalReport) -> tuple[ArrivalLine, ...]:
    """Refusals and doubts first, then what would change in which case, then the key stages."""
    changes = (_change(one) for one in rehearsal.would_change)
    report = rehearsal.report
    return (*_stumbles(report), *changes, *_stages(report, _tr("Would be taken in")))


def line_columns() -> tuple[Column[ArrivalLine], ...]:
    """What, where it came from, and what became of it."""
    return (
        Column(_tr("What"), lambda line: line.what, is_strong=True, share=48),
        Column(_tr("Came from"), lambda line: line.where, share=26),
        Column(
            _tr("Result"),
            lambda line: line.status,
            tone=lambda line: line.tone,
            is_open=True,
            share=26,
        ),
    )


def _stumbles(report: ImportReport) -> Iterator[ArrivalLine]:
    for refused in report.refused:
        yield ArrivalLine(refused.problem, _place(refused.where), _tr("Refused"), Tone.URGENT)
    for doubt in report.needs_look:
        yield ArrivalLine(doubt.problem, _place(doubt.source), _tr("Needs a look"), Tone.PASSED)


def _stages(report: ImportReport, status: str) -> Iterator[ArrivalLine]:
    for seen in report.key_stages:
        yield ArrivalLine(openly(stage_words(seen.stage)), _place(seen.source), status, Tone.GOOD)


def _change(one: WouldChange) -> ArrivalLine:
    status, tone = _change_words(one)
    what = openly(f"{one.case_number}: {one.title}")
    return ArrivalLine(what, _place(one.source), status, tone)


def _change_words(one: WouldChange) -> tuple[str, Tone]:
    on = short_date(one.due_on) if one.due_on else ""
    if one.change == "newly-owed":
        dated = _tr("Would be owed by {day}").format(day=on)
        return (dated if on else _tr("Would be owed"), Tone.SOON)
    if one.change == "moved":
        return (_tr("Would move to {day}").format(day=on) if on else _tr("Would move"), Tone.SOON)
    return (_tr("Would be met") if one.change == "met" else _tr("Would end"), Tone.QUIET)


def _place(source: str) -> str:
    """A file's name and line, without the folders before it."""
    return Path(source).name


def _tr(text: str) -> str:
    return QCoreApplication.translate("arrivals", text)
