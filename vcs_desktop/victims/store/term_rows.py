"""The words by which cases are found, kept with what they are made of."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Row, Select, String, delete, insert, select, type_coerce

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.victims.model.search_terms import TERMS_VERSION, Field, Term, TermSource, terms_of
from vcs_desktop.victims.store.finding_tables import search_terms, terms_made
from vcs_desktop.victims.store.tables import cases, people

_AT_ONCE = 500
_ADD = insert(search_terms)


def add_terms(connection: Connection, new: Sequence[TermSource]) -> None:
    """Keep the terms of new cases."""
    rows = [_values(one.number, term) for one in new for term in terms_of(one)]
    connection.execute(_ADD, rows)


def keep_terms(connection: Connection, case: CaseId) -> None:
    """Make the terms of a case anew after something that they are made of changed."""
    row = connection.execute(_sources().where(cases.c.id == case)).one()
    kept, wanted = kept_terms(connection, row.number), terms_of(_source(row))
    for gone in kept - wanted:
        connection.execute(
            delete(search_terms).where(
                search_terms.c.field == gone.field,
                search_terms.c.term == gone.word,
                search_terms.c.number == row.number,
            )
        )
    if fresh := wanted - kept:
        connection.execute(_ADD, [_values(row.number, term) for term in fresh])


def take_terms(connection: Connection, number: int) -> None:
    """Take every term of the case with this number away."""
    connection.execute(delete(search_terms).where(search_terms.c.number == number))


def made_with(connection: Connection) -> int | None:
    """How the terms were made last; None where they never were."""
    return connection.scalar(select(terms_made.c.version))


def forget_all_terms(connection: Connection) -> None:
    """Take every term away: they are made anew."""
    connection.execute(delete(search_terms))


def make_all_terms(connection: Connection) -> None:
    """Make the terms of every case, of which there are none now, and say how."""
    sources = [_source(row) for row in connection.execute(_sources().order_by(cases.c.number))]
    for first in range(0, len(sources), _AT_ONCE):
        add_terms(connection, sources[first : first + _AT_ONCE])
    connection.execute(delete(terms_made))
    connection.execute(insert(terms_made).values(id=1, version=TERMS_VERSION))


def cases_with_other_terms(connection: Connection) -> Iterator[CaseId]:
    """Every case whose terms are not what its names and numbers give."""
    # As plain words: there are millions of them.
    plain = type_coerce(search_terms.c.field, String)
    query = select(search_terms.c.number, plain, search_terms.c.term)
    stored = {
        number: {(field, term) for _, field, term in rows}
        for number, rows in groupby(
            connection.execute(query.order_by(search_terms.c.number)), key=itemgetter(0)
        )
    }
    for row in connection.execute(_sources().order_by(cases.c.number)):
        wanted = {(term.field.value, term.word) for term in terms_of(_source(row))}
        if stored.get(row.number, set()) != wanted:
            yield CaseId(row.id)


def kept_terms(connection: Connection, number: int) -> frozenset[Term]:
    """Every term of the case with this number."""
    query = select(search_terms).where(search_terms.c.number == number)
    return frozenset(Term(Field(row.field), row.term) for row in connection.execute(query))


def _sources() -> Select[Any]:
    return select(
        cases.c.id,
        cases.c.number,
        cases.c.referral_reference,
        cases.c.offender_name,
        people.c.name,
        people.c.address_lines,
        people.c.telephone,
    ).select_from(cases.join(people))


def _source(row: Row[Any]) -> TermSource:
    return TermSource(
        number=row.number,
        reference=row.referral_reference,
        person_name=row.name,
        offender_name=row.offender_name,
        address_lines=tuple(row.address_lines),
        telephone=row.telephone,
    )


def _values(number: int, term: Term) -> dict[str, object]:
    return {"field": term.field, "term": term.word, "number": number}
