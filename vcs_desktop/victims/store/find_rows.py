"""Finding cases: typed words against kept terms, and lists in any order.

An exact word comes before the beginning of one, and what only sounds like it comes last.
Which rows are on a page is read off indexes alone; only those rows are then read whole.
"""

from collections.abc import Sequence
from functools import reduce
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    case,
    func,
    literal,
    select,
    union_all,
)

from vcs_desktop.kernel.case_list import Among, Order
from vcs_desktop.kernel.identifiers import CaseId, SentenceRef
from vcs_desktop.rules.case_words import Membership
from vcs_desktop.victims.model.case_lists import (
    AT_MOST,
    NOTHING_DUE,
    CaseSearch,
    FoundLine,
    FoundPage,
    HowMany,
)
from vcs_desktop.victims.model.case_number import number_text
from vcs_desktop.victims.model.search_terms import Asked, Field, Wanted
from vcs_desktop.victims.model.victim_case import CaseLine
from vcs_desktop.victims.store.finding_tables import listed_cases, search_terms
from vcs_desktop.victims.store.tables import cases, officers, people

_EXACT, _BEGINS, _SOUNDS = range(3)
_LAST_LETTER = "\U0010ffff"

_listed = listed_cases.c
_ORDERS: dict[Order, tuple[ColumnElement[Any], ...]] = {
    Order.PERSON: (_listed.person_order, _listed.number),
    Order.OFFENDER: (_listed.offender_order, _listed.number),
    Order.OFFICER: (officers.c.name, _listed.person_order, _listed.number),
    Order.NEXT_DUE: (_listed.due_order, _listed.person_order, _listed.number),
    Order.NUMBER: (_listed.number,),
}
_DOWN = {
    Order.PERSON_DOWN: Order.PERSON,
    Order.OFFENDER_DOWN: Order.OFFENDER,
    Order.OFFICER_DOWN: Order.OFFICER,
    Order.NEXT_DUE_DOWN: Order.NEXT_DUE,
    Order.NUMBER_DOWN: Order.NUMBER,
}


def find(connection: Connection, search: CaseSearch, limit: int) -> FoundPage:
    """How many cases a search finds, and the first of them."""
    if search.asked is None:
        counted = select(func.count()).select_from(listed_cases).where(*_sieve(search))
        count = connection.scalar(counted) or 0
        return FoundPage(HowMany(count), found_lines(connection, search, 0, limit))
    hits = connection.execute(_hits_in_order(search).limit(AT_MOST + 1)).all()
    told = hits[:AT_MOST]
    sounding = sum(hit.rank == _SOUNDS for hit in told)
    how_many = HowMany(len(told), sounding, is_more=len(hits) > AT_MOST)
    return FoundPage(how_many, _lines(connection, told[:limit]))


def found_lines(
    connection: Connection, search: CaseSearch, offset: int, limit: int
) -> tuple[FoundLine, ...]:
    """A page of the cases that a search finds."""
    query = _hits_in_order(search).offset(offset).limit(limit)
    return _lines(connection, connection.execute(query).all())


def leads_to(connection: Connection, asked: Asked, number: int) -> bool:
    """Whether these words find the case with this number, and no other case as well as that."""
    # In an order of its own, every hit is looked at and not the first of many.
    hits = _hits(CaseSearch("", asked, order=Order.NUMBER))
    rank = connection.scalar(select(hits.c.rank).where(hits.c.number == number))
    if rank is None:
        return False
    others = select(hits.c.number).where(hits.c.number != number, hits.c.rank <= rank)
    return connection.execute(others.limit(1)).first() is None


def _lines(connection: Connection, hits: Sequence[Row[Any]]) -> tuple[FoundLine, ...]:
    whole = connection.execute(_whole([hit.number for hit in hits]))
    lines = {row.number: row for row in whole}
    return tuple(FoundLine(_line(lines[hit.number]), hit.rank == _SOUNDS) for hit in hits)


def _hits_in_order(search: CaseSearch) -> Select[Any]:
    """The numbers of the cases that are found, in order, each with how well it fits."""
    order = search.order
    columns = _ORDERS[_DOWN.get(order, Order.PERSON if order is Order.BEST_MATCH else order)]
    found_in: FromClause = listed_cases
    if officers.c.name in columns:
        found_in = found_in.join(officers, officers.c.id == _listed.officer)
    by: tuple[ColumnElement[Any], ...] = columns
    if order in _DOWN:
        by = tuple(column.desc() for column in columns)
    rank: ColumnElement[int] = literal(_EXACT)
    if search.asked is not None:
        hits = _hits(search)
        found_in, rank = hits.join(found_in, hits.c.number == _listed.number), hits.c.rank
        by = (rank, *by) if order is Order.BEST_MATCH else by
    query = select(_listed.number, rank.label("rank")).select_from(found_in)
    return query.where(*_sieve(search)).order_by(*by)


def _hits(search: CaseSearch) -> Any:  # noqa: ANN401 - SQLAlchemy's subquery is generic in what no caller needs
    """Each case that every word finds, with how well the word that fits it worst does."""
    asked = search.asked
    assert asked is not None  # noqa: S101 - only a search with words has hits
    # The first of many are enough for whoever typed one letter, unless they are sorted or sieved.
    is_plain = search.among is Among.EVERYBODY and search.order is Order.BEST_MATCH
    enough = AT_MOST + 1 if is_plain and len(asked.wanted) == 1 else None
    each = [_of_word(wanted, asked.sentences, enough) for wanted in asked.wanted]
    if len(each) == 1:
        return each[0].subquery("hits")
    subqueries = [one.subquery() for one in each]
    first, *others = subqueries
    joined: FromClause = reduce(
        lambda so_far, one: so_far.join(one, one.c.number == first.c.number), others, first
    )
    worst = func.max(*(one.c.rank for one in subqueries)).label("rank")
    return select(first.c.number, worst).select_from(joined).subquery("hits")


def _of_word(
    wanted: Wanted, sentences: tuple[SentenceRef, ...], enough: int | None
) -> Select[Any]:
    """Each case that one word finds, with how well."""
    ways = [
        select(_beginning(field, beginning.word, enough).subquery())
        for beginning in wanted.beginnings
        for field in beginning.fields
    ]
    if wanted.sounds:
        sounding = select(search_terms.c.number, literal(_SOUNDS).label("rank")).where(
            search_terms.c.field.in_(wanted.sound_fields), search_terms.c.term.in_(wanted.sounds)
        )
        ways.append(select(sounding.limit(enough).subquery()))
    if sentences:
        about = select(cases.c.number, literal(_EXACT).label("rank"))
        ways.append(about.where(cases.c.sentence.in_(sentences)))
    every = union_all(*ways).subquery()
    return select(every.c.number, func.min(every.c.rank).label("rank")).group_by(every.c.number)


def _beginning(field: Field, word: str, enough: int | None) -> Select[Any]:
    term = search_terms.c.term
    rank = case((term == word, _EXACT), else_=_BEGINS).label("rank")
    begins = select(search_terms.c.number, rank).where(
        search_terms.c.field == field, term >= word, term < word + _LAST_LETTER
    )
    return begins.order_by(term, search_terms.c.number).limit(enough) if enough else begins


def _sieve(search: CaseSearch) -> list[ColumnElement[bool]]:
    sieves: dict[Among, ColumnElement[bool]] = {
        Among.MINE: _listed.officer == search.officer,
        Among.NOT_ASKED_YET: _listed.membership == Membership.REFERRED,
        Among.DORMANT: _listed.membership == Membership.DORMANT,
        Among.NOTHING_OWED: _listed.due_order == NOTHING_DUE,
    }
    return [sieves[search.among]] if search.among in sieves else []


def _whole(wanted: Sequence[int]) -> Select[Any]:
    return (
        select(
            cases,
            people.c.name.label("person_name"),
            officers.c.name.label("officer_name"),
            _listed.next_due_on,
            _listed.owed_count,
            _listed.undated_count,
        )
        .select_from(
            cases.join(people).join(officers).join(listed_cases, _listed.case_id == cases.c.id)
        )
        .where(cases.c.number.in_(wanted))
    )


def _line(row: Row[Any]) -> CaseLine:
    return CaseLine(
        id=CaseId(row.id),
        number=number_text(row.number),
        person_name=row.person_name,
        offender_name=row.offender_name,
        officer_name=row.officer_name,
        membership=row.membership,
        level=row.level,
        next_due_on=row.next_due_on,
        owed_count=row.owed_count,
        undated_count=row.undated_count,
    )
