"""Entries by hand: what an officer entered, and what became of it since."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, select, update

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.hand_entry import WhyWithdrawn
from vcs_desktop.rules.key_stage import (
    PatientKind,
    SecurityCategory,
    SentenceKind,
    StageDate,
)
from vcs_desktop.sentences.model.hand_entry import FurtherReport, HandEntry, Settled
from vcs_desktop.sentences.model.occurrence import Occurrence
from vcs_desktop.sentences.model.on_file import OnFile
from vcs_desktop.sentences.store.feed_rows import dates_as_json, dates_from_json, fact_of
from vcs_desktop.sentences.store.tables import feed, hand_entries, held_back

# Built once: building them anew for each message takes longer than running them.
_ABOUT = (
    select(
        feed,
        hand_entries.c.is_another,
        hand_entries.c.withdrawn_because,
        hand_entries.c.dates_confirmed,
    )
    .join(hand_entries, hand_entries.c.occurrence == feed.c.occurrence)
    .where(hand_entries.c.sentence == bindparam("sentence"))
    .order_by(feed.c.position)
)
_OPEN_DATES = select(hand_entries).where(
    hand_entries.c.sentence == bindparam("sentence"),
    hand_entries.c.dates_entered.is_not(None),
    hand_entries.c.withdrawn_because.is_(None),
)
_ADD = insert(hand_entries)
_ENTERED_AMONG = select(hand_entries.c.sentence).where(
    hand_entries.c.sentence.in_(bindparam("these", expanding=True))
)
_TOLD_AGAIN = (
    select(held_back.c.entry, held_back.c.source, held_back.c.happened_on)
    .where(held_back.c.sentence == bindparam("sentence"))
    .where(held_back.c.settled_as == Settled.SAME.value)
    .order_by(held_back.c.heard_at, held_back.c.occurrence)
)


@dataclass(frozen=True, slots=True)
class DatesEntered:
    """What an entry of dates changed on file, and the file before it.

    `given` are the dates it gave, less those that a source said again: they are the source's.
    """

    given: tuple[StageDate, ...]
    before: OnFile


def add_entry(
    connection: Connection,
    fact: Occurrence,
    changed: DatesEntered | None = None,
    *,
    is_another: bool = False,
) -> None:
    """Keep that a line of the feed was entered by hand, and what it changed on file."""
    row = {
        "occurrence": fact.id,
        "sentence": fact.sentence,
        "is_another": is_another,
        "dates_confirmed": False,
        "dates_entered": dates_as_json(changed.given) if changed else None,
        "file_before": _file_as_json(changed.before) if changed else None,
    }
    connection.execute(_ADD, row)


def entries_about(connection: Connection, sentence: SentenceRef) -> tuple[HandEntry, ...]:
    """Every entry about one sentence, in the order of the feed."""
    rows = connection.execute(_ABOUT, {"sentence": sentence}).all()
    if not rows:
        return ()
    told_again: dict[str, list[FurtherReport]] = {}
    for entry, source, on in connection.execute(_TOLD_AGAIN, {"sentence": sentence}):
        told_again.setdefault(entry, []).append(FurtherReport(source, on))
    return tuple(
        HandEntry(
            fact=fact_of(row),
            is_another=row.is_another,
            withdrawn_because=(
                WhyWithdrawn(row.withdrawn_because) if row.withdrawn_because else None
            ),
            told_again=tuple(told_again.get(row.occurrence, ())),
            dates_confirmed=row.dates_confirmed,
        )
        for row in rows
    )


def entered_among(connection: Connection, sentences: Sequence[SentenceRef]) -> set[str]:
    """Those of these sentences about which anything was entered by hand."""
    return set(connection.scalars(_ENTERED_AMONG, {"these": list(sentences)}))


def identities(connection: Connection) -> dict[str, SentenceRef]:
    """The identity of every entry there is, with the sentence it is about."""
    rows = connection.execute(select(hand_entries.c.occurrence, hand_entries.c.sentence))
    return {occurrence: SentenceRef(sentence) for occurrence, sentence in rows}


def dates_entered(connection: Connection, occurrence: str) -> DatesEntered | None:
    """What an entry changed on file; None for one that changed nothing there."""
    row = connection.execute(_one(occurrence)).first()
    return None if row is None or row.dates_entered is None else _changed(row)


def open_dates_entries(
    connection: Connection, sentence: SentenceRef
) -> list[tuple[str, DatesEntered]]:
    """The entries of dates about a sentence that nobody took back, the oldest first."""
    rows = connection.execute(_OPEN_DATES, {"sentence": sentence}).all()
    found = [(row.occurrence, _changed(row)) for row in rows]
    return sorted(found, key=lambda one: one[1].before.revision)


def put_file_before(connection: Connection, occurrence: str, before: OnFile) -> None:
    """Keep what was on file before an entry otherwise: an older entry was taken back."""
    this = update(hand_entries).where(hand_entries.c.occurrence == occurrence)
    connection.execute(this.values(file_before=_file_as_json(before)))


def withdraw(connection: Connection, occurrence: str, because: WhyWithdrawn) -> None:
    """Keep that an entry was taken back, and why."""
    this = update(hand_entries).where(hand_entries.c.occurrence == occurrence)
    connection.execute(this.values(withdrawn_because=because.value))


def confirm_dates(
    connection: Connection, sentence: SentenceRef, said: tuple[StageDate, ...]
) -> None:
    """Keep which dates of entries a snapshot said again: from now on they are the source's."""
    for occurrence, changed in open_dates_entries(connection, sentence):
        left = tuple(day for day in changed.given if day not in said)
        if left != changed.given:
            this = update(hand_entries).where(hand_entries.c.occurrence == occurrence)
            values = {"dates_entered": dates_as_json(left), "dates_confirmed": not left}
            connection.execute(this.values(values))


def _changed(row: Row[Any]) -> DatesEntered:
    return DatesEntered(dates_from_json(row.dates_entered), _file_from_json(row.file_before))


def _one(occurrence: str) -> Select[Any]:
    return select(hand_entries).where(hand_entries.c.occurrence == occurrence)


def _file_as_json(state: OnFile) -> list[Any]:
    as_at = state.as_at.isoformat() if state.as_at else None
    return [
        state.sentence_kind.value,
        dates_as_json(state.dates),
        as_at,
        state.revision,
        state.patient_kind.value,
        state.security_category.value,
    ]


def _file_from_json(kept: list[Any]) -> OnFile:
    kind, dates, as_at, revision, patient, category = kept
    return OnFile(
        SentenceKind(kind),
        dates_from_json(dates),
        date.fromisoformat(as_at) if as_at else None,
        revision,
        PatientKind(patient),
        SecurityCategory(category),
    )
