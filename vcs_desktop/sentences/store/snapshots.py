"""What is on file about each sentence, as at a day, and the rows that it came from."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, insert, select, update

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import SentenceKind, StageDate
from vcs_desktop.sentences.model.occurrence import Doubt, Problem
from vcs_desktop.sentences.store.feed_rows import dates_as_json, dates_from_json
from vcs_desktop.sentences.store.tables import snapshot_rows, snapshots


@dataclass(frozen=True, slots=True)
class OnFile:
    """The sentence as it stands on file.

    Attributes:
        as_at: The newest day a source said these dates are from; None while none said.
        revision: How often kind or dates changed, from 1; the same dates again are a new one.
    """

    sentence_kind: SentenceKind
    dates: tuple[StageDate, ...]
    as_at: date | None
    revision: int


def on_file(connection: Connection, sentence: SentenceRef) -> OnFile | None:
    """What is on file about a sentence, or None where nothing is."""
    query = select(snapshots).where(snapshots.c.sentence == sentence)
    row = connection.execute(query).first()
    if row is None:
        return None
    dates = dates_from_json(row.dates)
    return OnFile(SentenceKind(row.sentence_kind), dates, row.as_at, row.revision)


def put_on_file(connection: Connection, sentence: SentenceRef, state: OnFile) -> None:
    """Put the sentence on file, in place of what was there."""
    values = {
        "sentence_kind": state.sentence_kind.value,
        "dates": dates_as_json(state.dates),
        "as_at": state.as_at,
        "revision": state.revision,
    }
    changed = update(snapshots).where(snapshots.c.sentence == sentence).values(values)
    if connection.execute(changed).rowcount == 0:
        connection.execute(insert(snapshots).values(sentence=sentence, **values))


def keep_row(connection: Connection, fingerprint: str, noms: str, heard_at: datetime) -> None:
    """Remember a row of sentence dates that was taken, so that a repeat is known as one."""
    this = snapshot_rows.c.fingerprint == fingerprint
    settled = update(snapshot_rows).where(this).values(problem=None)
    if connection.execute(settled).rowcount == 0:
        values = {"fingerprint": fingerprint, "noms": noms, "heard_at": heard_at}
        connection.execute(insert(snapshot_rows).values(values))


def keep_row_in_doubt(connection: Connection, doubt: Doubt) -> bool:
    """Keep that a row of sentence dates needs a look; False when it was kept before."""
    this = snapshot_rows.c.fingerprint == doubt.fingerprint
    if connection.execute(select(snapshot_rows.c.noms).where(this)).first() is not None:
        return False
    connection.execute(
        insert(snapshot_rows).values(
            fingerprint=doubt.fingerprint,
            noms=doubt.noms,
            heard_at=doubt.heard_at,
            problem=doubt.problem.value,
        )
    )
    return True


def doubts(connection: Connection) -> list[Doubt]:
    """Every row of sentence dates that needs a look."""
    query = select(snapshot_rows).where(snapshot_rows.c.problem.is_not(None))
    return [
        Doubt(row.fingerprint, row.noms, "sentence dates", Problem(row.problem), row.heard_at)
        for row in connection.execute(query)
    ]
