"""Offenders by NOMS number: those that a message, a date or an entry was about.

With them their case numbers, as far as messages said whose they are.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, bindparam, insert, select, update

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.sentences.store.tables import case_numbers, offenders

# Built once: building them anew for each message takes longer than running them.
_NOMS = select(offenders.c.noms).where(offenders.c.sentence == bindparam("sentence"))
_ADD = insert(offenders)
_KEPT_AMONG = select(offenders).where(offenders.c.sentence.in_(bindparam("these", expanding=True)))
_OF_CASE = select(case_numbers.c.noms).where(case_numbers.c.crn == bindparam("crn"))
_TEACH = insert(case_numbers)


def put_offender(connection: Connection, sentence: SentenceRef, noms: str) -> None:
    """Keep an offender under their reference, if they are not kept yet.

    Entered for a case, they may be kept without their number; a message brings it.
    """
    row = connection.execute(_NOMS, {"sentence": sentence}).first()
    if row is None:
        connection.execute(_ADD, {"sentence": sentence, "noms": noms or None})
    elif noms and row.noms is None:
        this = offenders.c.sentence == sentence
        connection.execute(update(offenders).where(this).values(noms=noms))


def kept_among(
    connection: Connection, sentences: Sequence[SentenceRef]
) -> dict[SentenceRef, bool]:
    """Those of these offenders who are kept, and whether their numbers are."""
    rows = connection.execute(_KEPT_AMONG, {"these": list(sentences)})
    return {SentenceRef(row.sentence): row.noms is not None for row in rows}


def add_offenders(connection: Connection, new: Mapping[SentenceRef, str]) -> None:
    """Keep offenders who are not kept yet, under their references, with their numbers."""
    connection.execute(_ADD, [{"sentence": one, "noms": noms} for one, noms in new.items()])


def noms_of(connection: Connection, sentence: SentenceRef) -> str:
    """The NOMS number behind a reference; empty while nothing was heard about the offender."""
    return connection.scalar(_NOMS, {"sentence": sentence}) or ""


def learn_case_number(connection: Connection, crn: str, noms: str) -> bool:
    """Keep whose a case number is; False where that was known before."""
    if noms in _owners_of(connection, crn):
        return False
    connection.execute(_TEACH, {"crn": crn, "noms": noms})
    return True


def noms_of_case(connection: Connection, crn: str) -> str:
    """Whose a case number is; empty where nobody said, or two messages differ."""
    owners = _owners_of(connection, crn)
    return owners[0] if len(owners) == 1 else ""


def _owners_of(connection: Connection, crn: str) -> list[str]:
    return list(connection.scalars(_OF_CASE, {"crn": crn}))
