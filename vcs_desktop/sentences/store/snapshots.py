"""What is on file about each sentence, as at a day."""

from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import PatientKind, SecurityCategory, SentenceKind
from vcs_desktop.sentences.model.on_file import OnFile
from vcs_desktop.sentences.store.feed_rows import dates_as_json, dates_from_json
from vcs_desktop.sentences.store.tables import snapshots

# Built once: building them anew for each row takes longer than running them.
_THIS = snapshots.c.sentence == bindparam("about")
_ON_FILE = select(snapshots).where(_THIS)
_ADD = insert(snapshots)
_CHANGE = (
    update(snapshots)
    .where(_THIS)
    .values({column: bindparam(column.name) for column in snapshots.c if not column.primary_key})
)


def on_file(connection: Connection, sentence: SentenceRef) -> OnFile | None:
    """What is on file about a sentence, or None where nothing is."""
    row = connection.execute(_ON_FILE, {"about": sentence}).first()
    return None if row is None else state_of(row)


def state_of(row: Row[Any]) -> OnFile:
    """A row as what is on file."""
    return OnFile(
        SentenceKind(row.sentence_kind),
        dates_from_json(row.dates),
        row.as_at,
        row.revision,
        PatientKind(row.patient_kind),
        SecurityCategory(row.security_category),
    )


def put_on_file(connection: Connection, sentence: SentenceRef, state: OnFile) -> None:
    """Put the sentence on file, in place of what was there."""
    values = {
        "sentence_kind": state.sentence_kind.value,
        "dates": dates_as_json(state.dates),
        "as_at": state.as_at,
        "revision": state.revision,
        "patient_kind": state.patient_kind.value,
        "security_category": state.security_category.value,
    }
    if connection.execute(_CHANGE, {"about": sentence, **values}).rowcount == 0:
        connection.execute(_ADD, {"sentence": sentence, **values})
