"""Offenders by NOMS number: those that a message or a date was about."""

from sqlalchemy import Connection, insert, select

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.sentences.store.tables import offenders


def put_offender(connection: Connection, sentence: SentenceRef, noms: str) -> None:
    """Keep an offender under their reference, if they are not kept yet."""
    if not noms_of(connection, sentence):
        connection.execute(insert(offenders).values(sentence=sentence, noms=noms))


def noms_of(connection: Connection, sentence: SentenceRef) -> str:
    """The NOMS number behind a reference; empty while nothing was heard about the offender."""
    query = select(offenders.c.noms).where(offenders.c.sentence == sentence)
    return connection.scalar(query) or ""
