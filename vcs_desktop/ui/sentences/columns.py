"""The columns of the sentence screens' lists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.ui.toolkit.entry_language import date_words
from vcs_desktop.ui.toolkit.language import short_date, stage_words
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.source_language import date_as_known, sentence_words, source_words
from vcs_desktop.ui.widgets.rows import Column

if TYPE_CHECKING:
    from vcs_desktop.sentences.model.offender_view import OffenderLine, SaidDate
    from vcs_desktop.ui.sentences.ports import LookWaiting


def offender_columns(today: Callable[[], date]) -> tuple[Column[OffenderLine], ...]:
    """Whose sentence, of which kind, what comes next by whose word, and what happened last."""

    def coming(row: OffenderLine, place: int) -> SaidDate | None:
        ahead = row.next_dates(today())
        return ahead[place] if len(ahead) > place else None

    return (
        Column(
            _tr("Prison number"),
            lambda row: row.noms or _tr("Not heard yet"),
            detail=lambda row: ", ".join(row.crns),
            is_strong=True,
            share=15,
        ),
        Column(_tr("Sentence"), lambda row: sentence_words(row.kind), is_open=True, share=20),
        Column(
            _tr("Next date"),
            lambda row: _day(coming(row, 0)),
            detail=lambda row: said_by(coming(row, 0)),
            is_open=True,
            share=28,
        ),
        Column(
            _tr("After that"),
            lambda row: _day(coming(row, 1)),
            detail=lambda row: said_by(coming(row, 1)),
            is_open=True,
            share=28,
        ),
        Column(
            _tr("Last event"),
            lambda row: stage_words(row.last.kind) if row.last else _tr("Nothing told yet"),
            detail=lambda row: short_date(row.last.happened_on) if row.last else "",
            is_open=True,
            share=22,
        ),
    )


def date_columns(today: Callable[[], date]) -> tuple[Column[SaidDate], ...]:
    """Each date on file, and who said it."""
    return (
        Column(
            _tr("Date"),
            lambda said: date_words(said.day.name),
            is_strong=lambda said: said.day.last_day >= today(),
            is_open=True,
            share=34,
        ),
        Column(
            _tr("When"),
            lambda said: date_as_known(said.day),
            detail=lambda said: _tr("Past") if said.day.last_day < today() else "",
            is_open=True,
            share=26,
        ),
        Column(
            _tr("Said by"),
            lambda said: source_words(said.source) if said.source else _tr("Not known any more"),
            detail=_since,
            is_open=True,
            share=40,
        ),
    )


def look_columns() -> tuple[Column[LookWaiting], ...]:
    """What is in doubt, and when it came in."""
    return (
        Column(
            _tr("In doubt"), lambda look: look.problem, detail=lambda look: look.source, share=74
        ),
        Column(
            _tr("Came in"),
            lambda look: short_date(look.heard_on),
            tone=lambda _look: Tone.PASSED,
            is_open=True,
            share=26,
        ),
    )


def said_by(said: SaidDate | None) -> str:
    """Whose word a date is, and from which day."""
    if said is None or not said.source:
        return ""
    words = source_words(said.source)
    if said.as_at is None:
        return words
    return _tr("{source}, as at {day}").format(source=words, day=short_date(said.as_at))


def _since(said: SaidDate) -> str:
    as_at, heard_at = said.as_at, said.heard_at
    if as_at is None or heard_at is None:
        return ""
    words = _tr("As at {day}, heard {heard}")
    return words.format(day=short_date(as_at), heard=short_date(london_day(heard_at)))


def _day(said: SaidDate | None) -> str:
    if said is None:
        return ""
    return _tr("{name}: {day}").format(name=date_words(said.day.name), day=date_as_known(said.day))


def _tr(text: str) -> str:
    return QCoreApplication.translate("sentences", text)
