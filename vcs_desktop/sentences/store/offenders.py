"""Offenders by NOMS number: known, or made as a stub the moment somebody needs one."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, insert, select

from vcs_desktop.kernel.identifiers import SentenceRef, new_reference
from vcs_desktop.sentences.store.tables import offenders


def reference_for(connection: Connection, noms: str, heard_at: datetime) -> SentenceRef:
    """The reference of this offender's sentence, made now if the offender is new here."""
    known = connection.scalar(select(offenders.c.sentence).where(offenders.c.noms == noms))
    if known is not None:
        return SentenceRef(known)
    fresh = SentenceRef(new_reference("sn"))
    connection.execute(
        insert(offenders).values(sentence=fresh, noms=noms, first_heard_at=heard_at)
    )
    return fresh


def references_for(
    connection: Connection, every_noms: Iterable[str], heard_at: datetime
) -> dict[str, SentenceRef]:
    """The reference for each NOMS number; stubs are made for those not yet known."""
    return {noms: reference_for(connection, noms, heard_at) for noms in sorted(set(every_noms))}


def noms_of(connection: Connection, sentence: SentenceRef) -> str:
    """The NOMS number behind a reference; empty when there is no such offender."""
    query = select(offenders.c.noms).where(offenders.c.sentence == sentence)
    return connection.scalar(query) or ""
