"""What was told about a sentence, as marks of a timeline: what, by whose word, what changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.rules.hand_entry import is_by_hand
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.ui.toolkit.entry_language import date_words
from vcs_desktop.ui.toolkit.language import short_date, stage_words
from vcs_desktop.ui.toolkit.source_language import date_as_known, source_words
from vcs_desktop.ui.toolkit.veil import openly
from vcs_desktop.ui.widgets.timeline import Mark

if TYPE_CHECKING:
    from vcs_desktop.sentences.model.offender_view import DateChange, PastStage

_DATES = frozenset(
    {
        KeyStageKind.SENTENCE_RECORDED,
        KeyStageKind.SENTENCE_DATES_CHANGED,
        KeyStageKind.SENTENCE_RECALCULATED,
    }
)


def marks_of(stages: Sequence[PastStage]) -> list[Mark]:
    """A mark for each, in the same order.  None of it tells who anybody is."""
    return [_mark(stage) for stage in stages]


def _mark(stage: PastStage) -> Mark:
    words = stage_words(stage.kind)
    if stage.is_withdrawn:
        words = _tr("{stage} (taken back)").format(stage=words)
    lines = [words, *(_changed(change) for change in stage.changes)]
    if stage.condition_codes:
        codes = ", ".join(stage.condition_codes)
        lines.append(_tr("Conditions about victims: {codes}").format(codes=codes))
    day, heard = stage.happened_on, london_day(stage.heard_at)
    detail = f"{short_date(day)} · {source_words(stage.source)}"
    if heard != day:
        detail += " · " + _tr("heard {day}").format(day=short_date(heard))
    return Mark(_icon_of(stage), openly("\n".join(lines)), detail)


def _changed(change: DateChange) -> str:
    before = date_as_known(change.before) if change.before else ""
    after = date_as_known(change.after) if change.after else ""
    shape = _tr("{name}: {before} became {after}")
    if not before:
        shape = _tr("{name}: {after}")
    elif not after:
        shape = _tr("{name}: {before}, on file no more")
    return shape.format(name=date_words(change.name), before=before, after=after)


def _icon_of(stage: PastStage) -> str:
    if stage.is_withdrawn or stage.kind is KeyStageKind.ENTRY_WITHDRAWN:
        return "undo-2"
    if stage.kind in _DATES:
        return "calendar"
    if is_by_hand(stage.source):
        return "phone-call"
    return "file-check" if stage.kind.value.startswith("licence") else "landmark"


def _tr(text: str) -> str:
    return QCoreApplication.translate("sentences", text)
