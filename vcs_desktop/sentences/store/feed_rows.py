"""Occurrences to feed rows and back."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, select

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    LicenceKind,
    PatientKind,
    Precision,
    SecurityCategory,
    SentenceKind,
    StageDate,
    StageDateName,
    StageOutcome,
)
from vcs_desktop.sentences.model.occurrence import FeedLine, Occurrence
from vcs_desktop.sentences.store.tables import feed

# Built once: building them anew for each fact takes longer than running them.
_THIS_SENTENCE = feed.c.sentence == bindparam("sentence")
_ADD = insert(feed)
_RECALLS = (KeyStageKind.RECALLED.value, KeyStageKind.RECALLED_STILL_AT_LARGE.value)
_LAST_DAY_FROM = select(func.max(feed.c.happened_on)).where(
    _THIS_SENTENCE, feed.c.source.in_(bindparam("sources", expanding=True))
)
_TOLD = select(feed.c.position).where(_THIS_SENTENCE, feed.c.kind == bindparam("kind")).limit(1)
_TAKEN_BACK = select(feed.c.concerns).where(
    _THIS_SENTENCE, feed.c.kind == KeyStageKind.ENTRY_WITHDRAWN.value
)
_LAST_RECALL = select(func.max(feed.c.happened_on)).where(
    _THIS_SENTENCE, feed.c.kind.in_(_RECALLS), feed.c.occurrence.not_in(_TAKEN_BACK)
)
_ABOUT = select(feed).where(_THIS_SENTENCE).order_by(feed.c.position)
_NEWEST = select(func.max(feed.c.position))
_AFTER = (
    select(feed)
    .where(feed.c.position > bindparam("position"))
    .order_by(feed.c.position)
    .limit(bindparam("most"))
)


def dates_as_json(dates: tuple[StageDate, ...]) -> list[list[str]]:
    """Dates as plain lists, in the order of their names, so equal dates are equal text."""
    return sorted([day.name.value, day.on.isoformat(), day.precision.value] for day in dates)


def dates_from_json(rows: list[list[str]]) -> tuple[StageDate, ...]:
    """The reverse of `dates_as_json`."""
    return tuple(
        StageDate(StageDateName(name), date.fromisoformat(on), Precision(precision))
        for name, on, precision in rows
    )


def append_to_feed(connection: Connection, occurrence: Occurrence) -> None:
    """Number a new fact in the feed.  One whose identity is there already is refused as a bug.

    Intakes go through `services.feeding`, which first looks for what was entered by hand.
    """
    connection.execute(_ADD, row_of(occurrence))


def append_all_to_feed(connection: Connection, occurrences: Sequence[Occurrence]) -> None:
    """Number new facts in the feed in this order, as `append_to_feed` numbers one."""
    connection.execute(_ADD, [row_of(one) for one in occurrences])


def row_of(occurrence: Occurrence) -> dict[str, Any]:
    """A fact as the columns of a row."""
    return {
        "occurrence": occurrence.id,
        "sentence": occurrence.sentence,
        "kind": occurrence.kind.value,
        "happened_on": occurrence.happened_on,
        "heard_at": occurrence.heard_at,
        "source": occurrence.source,
        "sentence_kind": occurrence.sentence_kind.value,
        "dates": dates_as_json(occurrence.dates),
        "condition_codes": list(occurrence.condition_codes),
        "outcome": occurrence.outcome.value,
        "patient_kind": occurrence.patient_kind.value,
        "security_category": occurrence.security_category.value,
        "licence_kind": occurrence.licence_kind.value,
        "concerns": occurrence.concerns,
    }


def fed_as(connection: Connection, occurrence: str) -> KeyStageKind | None:
    """What a fact of this identity was fed as; None where it was not fed."""
    kind = connection.scalar(select(feed.c.kind).where(feed.c.occurrence == occurrence))
    return None if kind is None else KeyStageKind(kind)


def last_day_from(
    connection: Connection, sentence: SentenceRef, sources: tuple[str, ...]
) -> date | None:
    """The newest day of what these sources gave to the feed about a sentence."""
    asked = {"sentence": sentence, "sources": list(sources)}
    day: date | None = connection.scalar(_LAST_DAY_FROM, asked)
    return day


def was_told(connection: Connection, sentence: SentenceRef, kind: KeyStageKind) -> bool:
    """Whether the feed has a line of this kind about a sentence."""
    asked = {"sentence": sentence, "kind": kind.value}
    return connection.execute(_TOLD, asked).first() is not None


def last_recall(connection: Connection, sentence: SentenceRef) -> date | None:
    """The newest day of a recall in the feed that nobody took back."""
    day: date | None = connection.scalar(_LAST_RECALL, {"sentence": sentence})
    return day


def last_position(connection: Connection) -> int:
    """The position of the newest line; 0 where there is none."""
    position: int | None = connection.scalar(_NEWEST)
    return position or 0


def feed_after(connection: Connection, position: int, limit: int) -> tuple[FeedLine, ...]:
    """The next lines of the feed after a position, in order."""
    rows = connection.execute(_AFTER, {"position": position, "most": limit})
    return tuple(_line(row) for row in rows)


def feed_about(connection: Connection, sentence: SentenceRef) -> tuple[FeedLine, ...]:
    """Every line about one sentence, in order."""
    rows = connection.execute(_ABOUT, {"sentence": sentence})
    return tuple(_line(row) for row in rows)


def fact_of(row: Row[Any]) -> Occurrence:
    """The reverse of `row_of`."""
    heard_at: datetime = row.heard_at
    return Occurrence(
        id=row.occurrence,
        sentence=SentenceRef(row.sentence),
        kind=KeyStageKind(row.kind),
        happened_on=row.happened_on,
        heard_at=heard_at,
        source=row.source,
        sentence_kind=SentenceKind(row.sentence_kind),
        dates=dates_from_json(row.dates),
        condition_codes=tuple(row.condition_codes),
        outcome=StageOutcome(row.outcome),
        patient_kind=PatientKind(row.patient_kind),
        security_category=SecurityCategory(row.security_category),
        licence_kind=LicenceKind(row.licence_kind),
        concerns=row.concerns,
    )


def _line(row: Row[Any]) -> FeedLine:
    return FeedLine(row.position, fact_of(row))
