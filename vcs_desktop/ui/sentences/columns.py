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
            _tr("Number"),
            lambda row: row.noms or _tr("Not heard yet"),
            detail=lambda row: ", ".join(row.crns),
            is_strong=True,
            share=11,
        ),
        Column(_tr("Sentence"), lambda row: sentence_words(row.kind), is_open=True, share=15),
        Column(
            _tr("Next date"),
            lambda row: _day(coming(row, 0)),
            detail=lambda row: _name(coming(row, 0)),
            is_open=True,
            share=19,
        ),
        Column(
            _tr("Said by"),
            lambda row: _source(coming(row, 0)),
            detail=lambda row: _as_at(coming(row, 0)),
            is_open=True,
            share=21,
        ),
        Column(
            _tr("After that"),
            lambda row: _day(coming(row, 1)),
            detail=lambda row: _name(coming(row, 1)),
            is_open=True,
            share=19,
            gives_way=True,
        ),
        Column(
            _tr("Last event"),
            lambda row: stage_words(row.last.kind) if row.last else _tr("Nothing told yet"),
            detail=lambda row: short_date(row.last.happened_on) if row.last else "",
            is_open=True,
            share=18,
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
            share=30,
        ),
        Column(
            _tr("When"),
            lambda said: date_as_known(said.day),
            detail=lambda said: _tr("Past") if said.day.last_day < today() else "",
            is_open=True,
            share=24,
        ),
        Column(
            _tr("Said by"),
            lambda said: source_words(said.source) if said.source else _tr("Not known any more"),
            detail=_since,
            is_open=True,
            share=46,
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


def _since(said: SaidDate) -> str:
    as_at, heard_at = said.as_at, said.heard_at
    if as_at is None or heard_at is None:
        return ""
    words = _tr("As at {day}, heard {heard}")
    return words.format(day=short_date(as_at), heard=short_date(london_day(heard_at)))


def _day(said: SaidDate | None) -> str:
    return date_as_known(said.day) if said else ""


def _name(said: SaidDate | None) -> str:
    return date_words(said.day.name) if said else ""


def _source(said: SaidDate | None) -> str:
    return source_words(said.source) if said and said.source else ""


def _as_at(said: SaidDate | None) -> str:
    as_at = said.as_at if said else None
    return _tr("as at {day}").format(day=short_date(as_at)) if as_at else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("sentences", text)
