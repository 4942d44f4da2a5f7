"""Offenders for the sentence screens: found by the beginning of a number, a page at a time."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, func, or_, select, true

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import LicenceKind
from vcs_desktop.sentences.model.occurrence import Occurrence
from vcs_desktop.sentences.model.offender_view import HeldLicence
from vcs_desktop.sentences.model.on_file import OnFile
from vcs_desktop.sentences.store.feed_rows import fact_of
from vcs_desktop.sentences.store.snapshots import state_of
from vcs_desktop.sentences.store.tables import case_numbers, feed, licences, offenders, snapshots

_AFTER_EVERY_LETTER = "\uffff"


def count_offenders(connection: Connection, beginning: str) -> int:
    """How many offenders have a NOMS or case number that begins so; nothing finds them all."""
    query = select(func.count()).select_from(offenders).where(_found_by(beginning))
    return connection.scalar(query) or 0


def list_offenders(
    connection: Connection, beginning: str, offset: int, limit: int
) -> list[tuple[SentenceRef, str]]:
    """A page of them with their NOMS numbers, in that order; without one, at the end.

    Two walks along the index: sorting all of them for each page would take longer.
    """
    numbered = offenders.c.noms.is_not(None) & _found_by(beginning)
    found = _page(connection, numbered, offset, limit)
    if beginning or len(found) == limit:
        return found
    before = connection.scalar(select(func.count()).select_from(offenders).where(numbered)) or 0
    others = offenders.c.noms.is_(None)
    return found + _page(connection, others, max(offset - before, 0), limit - len(found))


def sentence_of(connection: Connection, noms: str) -> SentenceRef | None:
    """The sentence of the offender with this NOMS number; None where nobody told of them."""
    found = connection.scalar(select(offenders.c.sentence).where(offenders.c.noms == noms))
    return SentenceRef(found) if found else None


def noms_under(connection: Connection, sentence: SentenceRef) -> str | None:
    """The NOMS number of whoever stands under this reference, empty while it is not known.

    None where nobody stands there.
    """
    this = offenders.c.sentence == sentence
    row = connection.execute(select(offenders.c.noms).where(this)).first()
    return None if row is None else row.noms or ""


def case_numbers_of(connection: Connection, every_noms: Sequence[str]) -> dict[str, list[str]]:
    """The case numbers of each offender, as far as messages gave them."""
    query = select(case_numbers).where(case_numbers.c.noms.in_(every_noms))
    found: dict[str, list[str]] = {noms: [] for noms in every_noms}
    for row in connection.execute(query.order_by(case_numbers.c.crn)):
        found[row.noms].append(row.crn)
    return found


def files_of(
    connection: Connection, sentences: Sequence[SentenceRef]
) -> dict[SentenceRef, OnFile]:
    """What is on file about each sentence of which anything is."""
    query = select(snapshots).where(snapshots.c.sentence.in_(sentences))
    return {SentenceRef(row.sentence): state_of(row) for row in connection.execute(query)}


def facts_about_each(
    connection: Connection, sentences: Sequence[SentenceRef]
) -> dict[SentenceRef, list[Occurrence]]:
    """The feed about each sentence, in its order."""
    found: dict[SentenceRef, list[Occurrence]] = {one: [] for one in sentences}
    query = select(feed).where(feed.c.sentence.in_(sentences)).order_by(feed.c.position)
    for row in connection.execute(query):
        fact = fact_of(row)
        found[fact.sentence].append(fact)
    return found


def licences_of(connection: Connection, sentence: SentenceRef) -> tuple[HeldLicence, ...]:
    """The licences of a sentence as last heard of, the newest first."""
    query = select(licences).where(licences.c.sentence == sentence)
    return tuple(
        HeldLicence(
            LicenceKind(row.kind), row.status, tuple(row.condition_codes or ()), row.said_at
        )
        for row in connection.execute(query.order_by(licences.c.said_at.desc()))
    )


def _page(
    connection: Connection, these: ColumnElement[bool], offset: int, limit: int
) -> list[tuple[SentenceRef, str]]:
    query = select(offenders).where(these).order_by(offenders.c.noms)
    rows = connection.execute(query.offset(offset).limit(limit))
    return [(SentenceRef(row.sentence), row.noms or "") for row in rows]


def _found_by(beginning: str) -> ColumnElement[bool]:
    """The condition that a number begins so: a range of the index, whatever signs are in it."""
    if not beginning:
        return true()
    last = beginning + _AFTER_EVERY_LETTER
    of_case = select(case_numbers.c.noms).where(case_numbers.c.crn.between(beginning, last))
    return or_(offenders.c.noms.between(beginning, last), offenders.c.noms.in_(of_case))
