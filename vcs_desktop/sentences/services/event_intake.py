"""Take in domain events: keep each once, number what it means in the feed."""

from collections.abc import Sequence
from datetime import datetime

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.meaning import CodeTable
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Occurrence, Problem
from vcs_desktop.sentences.store import messages as kept
from vcs_desktop.sentences.store.feed_rows import append_to_feed
from vcs_desktop.sentences.store.offenders import reference_for
from vcs_desktop.storage.engine import Transaction

SOURCE = "domain-event"


def take_events(
    connection: Transaction,
    events: Sequence[EventMessage],
    codes: CodeTable,
    heard_at: datetime,
) -> list[Taken]:
    """Keep each message once and say what became of it, in the order given."""
    return [_take(connection, event, codes, heard_at) for event in events]


def _take(
    connection: Transaction, event: EventMessage, codes: CodeTable, heard_at: datetime
) -> Taken:
    if kept.is_known(connection, event):
        return Taken(Fate.DUPLICATE)
    meaning = codes.meaning_of(event)
    if isinstance(meaning, Problem):
        kept.keep(connection, event, heard_at, problem=meaning)
        return Taken(Fate.NEEDS_LOOK, problem=meaning)
    if isinstance(meaning, KeyStageKind):
        return _take_stage(connection, event, meaning, heard_at)
    kept.keep(connection, event, heard_at)
    return Taken(Fate.IGNORED)


def _take_stage(
    connection: Transaction, event: EventMessage, kind: KeyStageKind, heard_at: datetime
) -> Taken:
    """Several messages report one fact at different times of a day: the fact is fed once."""
    sentence = reference_for(connection, event.noms, heard_at)
    happened_on = london_day(event.occurred_at)
    occurrence = Occurrence(
        id=f"{sentence}:{kind}:{happened_on.isoformat()}",
        sentence=sentence,
        kind=kind,
        happened_on=happened_on,
        heard_at=heard_at,
        source=SOURCE,
    )
    kept.keep(connection, event, heard_at, occurrence=occurrence.id)
    is_new = append_to_feed(connection, occurrence)
    return Taken(Fate.ACCEPTED if is_new else Fate.DUPLICATE, stages=(kind,) if is_new else ())
