"""Offenders by NOMS number: those that a message or a date was about."""

from sqlalchemy import Connection, bindparam, insert, select

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.sentences.store.tables import offenders

# Built once: building them anew for each message takes longer than running them.
_NOMS = select(offenders.c.noms).where(offenders.c.sentence == bindparam("sentence"))
_ADD = insert(offenders)


def put_offender(connection: Connection, sentence: SentenceRef, noms: str) -> None:
    """Keep an offender under their reference, if they are not kept yet."""
    if not noms_of(connection, sentence):
        connection.execute(_ADD, {"sentence": sentence, "noms": noms})


def noms_of(connection: Connection, sentence: SentenceRef) -> str:
    """The NOMS number behind a reference; empty while nothing was heard about the offender."""
    return connection.scalar(_NOMS, {"sentence": sentence}) or ""
