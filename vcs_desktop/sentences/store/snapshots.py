"""What is on file about each sentence: its kind and its dates, as at a day."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, insert, select, update

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import SentenceKind, StageDate
from vcs_desktop.sentences.store.feed_rows import dates_as_json, dates_from_json
from vcs_desktop.sentences.store.tables import snapshots


@dataclass(frozen=True, slots=True)
class OnFile:
    """The sentence as it stands on file."""

    sentence_kind: SentenceKind
    dates: tuple[StageDate, ...]
    as_at: date


def on_file(connection: Connection, sentence: SentenceRef) -> OnFile | None:
    """What is on file about a sentence, or None where nothing is."""
    query = select(snapshots).where(snapshots.c.sentence == sentence)
    row = connection.execute(query).first()
    if row is None:
        return None
    return OnFile(SentenceKind(row.sentence_kind), dates_from_json(row.dates), row.as_at)


def put_on_file(connection: Connection, sentence: SentenceRef, state: OnFile) -> None:
    """Put the sentence on file, in place of what was there."""
    values = {
        "sentence_kind": state.sentence_kind.value,
        "dates": dates_as_json(state.dates),
        "as_at": state.as_at,
    }
    changed = update(snapshots).where(snapshots.c.sentence == sentence).values(values)
    if connection.execute(changed).rowcount == 0:
        connection.execute(insert(snapshots).values(sentence=sentence, **values))
