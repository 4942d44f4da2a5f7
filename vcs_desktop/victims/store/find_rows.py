"""Finding cases: typed words against kept terms, and lists in any order.

An exact word comes before the beginning of one, and what only sounds like it comes last.
Which rows are on a page is read off indexes alone; only those rows are then read whole.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from vcs_desktop.kernel.case_list import Among, Order
from vcs_desktop.kernel.identifiers import CaseId
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
from vcs_desktop.victims.model.search_terms import Asked
from vcs_desktop.victims.model.victim_case import CaseLine
from vcs_desktop.victims.store.finding_tables import listed_cases
from vcs_desktop.victims.store.found_words import EXACT, SOUNDS, Statement, found_by, hits_of
from vcs_desktop.victims.store.tables import cases, officers, people

_ORDERS: dict[Order, tuple[str, ...]] = {
    Order.PERSON: ("l.person_order", "l.number"),
    Order.OFFENDER: ("l.offender_order", "l.number"),
    Order.OFFICER: ("officers.name", "l.person_order", "l.number"),
    Order.NEXT_DUE: ("l.due_order", "l.person_order", "l.number"),
    Order.NUMBER: ("l.number",),
}
_DOWN = {
    Order.PERSON_DOWN: Order.PERSON,
    Order.OFFENDER_DOWN: Order.OFFENDER,
    Order.OFFICER_DOWN: Order.OFFICER,
    Order.NEXT_DUE_DOWN: Order.NEXT_DUE,
    Order.NUMBER_DOWN: Order.NUMBER,
}
_SIEVES = {
    Among.MINE: "l.officer = ?",
    Among.NOT_ASKED_YET: "l.membership = ?",
    Among.DORMANT: "l.membership = ?",
    Among.NOTHING_OWED: "l.due_order = ?",
}
_COUNT = "SELECT count(*) FROM listed_cases AS l {sieve}"
_IN_ORDER = (
    "SELECT l.number, {rank} AS rank, {place} AS place FROM {found_in} {sieve} "
    "ORDER BY {by} LIMIT ? OFFSET ?"
)
_OF_WORDS = "({hits}) AS hits JOIN listed_cases AS l ON l.number = hits.number"
_HIT = "SELECT rank FROM ({hits}) WHERE number = ?"
_AS_WELL = "SELECT number FROM ({hits}) WHERE number <> ? AND rank <= ? LIMIT 1"

_SHOWN = (
    cases.c.id,
    cases.c.number,
    cases.c.offender_name,
    cases.c.membership,
    cases.c.level,
    people.c.name.label("person_name"),
    officers.c.name.label("officer_name"),
    listed_cases.c.next_due_on,
    listed_cases.c.owed_count,
    listed_cases.c.undated_count,
)
# Built once: building it anew for each key takes longer than running it.
_WHOLE = (
    select(*_SHOWN)
    .select_from(
        cases.join(people).join(officers).join(listed_cases, listed_cases.c.case_id == cases.c.id)
    )
    .where(cases.c.number.in_(bindparam("wanted", expanding=True)))
)


def find(connection: Connection, search: CaseSearch, limit: int) -> FoundPage:
    """How many cases a search finds, and the first of them."""
    if search.asked is None:
        sieve = _sieve(search)
        counted = _run(connection, Statement(_COUNT.format(sieve=sieve.words), sieve.given))
        return FoundPage(HowMany(counted[0][0]), found_lines(connection, search, 0, limit))
    hits = _run(connection, _in_order(search, 0, AT_MOST + 1))
    told = hits[:AT_MOST]
    sounding = sum(hit.rank == SOUNDS for hit in told)
    how_many = HowMany(len(told), sounding, is_more=len(hits) > AT_MOST)
    return FoundPage(how_many, _lines(connection, told[:limit]))


def found_lines(
    connection: Connection, search: CaseSearch, offset: int, limit: int
) -> tuple[FoundLine, ...]:
    """A page of the cases that a search finds."""
    return _lines(connection, _run(connection, _in_order(search, offset, limit)))


def leads_to(connection: Connection, asked: Asked, number: int) -> bool:
    """Whether these words find the case with this number, and no other case as well as that."""
    hits = hits_of(asked)
    rank = _run(connection, Statement(_HIT.format(hits=hits.words), (*hits.given, number)))
    if not rank:
        return False
    given = (*hits.given, number, rank[0][0])
    return not _run(connection, Statement(_AS_WELL.format(hits=hits.words), given))


def _run(connection: Connection, statement: Statement) -> Sequence[Row[Any]]:
    return connection.exec_driver_sql(statement.words, statement.given).all()


def _lines(connection: Connection, hits: Sequence[Row[Any]]) -> tuple[FoundLine, ...]:
    whole = connection.execute(_WHOLE, {"wanted": [hit.number for hit in hits]})
    lines = {row.number: row for row in whole}
    return tuple(_found(lines[hit.number], hit) for hit in hits)


def _found(line: Row[Any, *tuple[Any, ...]], hit: Row[Any]) -> FoundLine:
    return FoundLine(_line(line), hit.rank == SOUNDS, found_by(hit.place))


def _in_order(search: CaseSearch, offset: int, limit: int) -> Statement:
    """The numbers of the cases that are found, in order, each with how well it fits."""
    order = search.order
    by = _ORDERS[_DOWN.get(order, Order.PERSON if order is Order.BEST_MATCH else order)]
    found_in, rank, sieve = Statement("listed_cases AS l"), str(EXACT), _sieve(search)
    if search.asked is not None:
        hits = hits_of(search.asked, _enough(search))
        found_in, rank = Statement(_OF_WORDS.format(hits=hits.words), hits.given), "hits.rank"
    join = " JOIN officers ON officers.id = l.officer" if "officers.name" in by else ""
    by = tuple(f"{column} DESC" for column in by) if order in _DOWN else by
    words = _IN_ORDER.format(
        rank=rank,
        place="0" if search.asked is None else "hits.place",
        found_in=found_in.words + join,
        sieve=sieve.words,
        by=", ".join((rank, *by) if rank != str(EXACT) and order is Order.BEST_MATCH else by),
    )
    return Statement(words, (*found_in.given, *sieve.given, limit, offset))


def _enough(search: CaseSearch) -> int | None:
    """The first of many are enough for one letter, unless they are sorted or sieved."""
    is_plain = search.among is Among.EVERYBODY and search.order is Order.BEST_MATCH
    is_one_word = search.asked is not None and len(search.asked.wanted) == 1
    return AT_MOST + 1 if is_plain and is_one_word else None


def _sieve(search: CaseSearch) -> Statement:
    if search.among not in _SIEVES:
        return Statement("")
    given = {
        Among.MINE: search.officer,
        Among.NOT_ASKED_YET: Membership.REFERRED.value,
        Among.DORMANT: Membership.DORMANT.value,
        Among.NOTHING_OWED: NOTHING_DUE,
    }
    return Statement(f"WHERE {_SIEVES[search.among]}", (given[search.among],))


def _line(row: Row[Any, *tuple[Any, ...]]) -> CaseLine:
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
