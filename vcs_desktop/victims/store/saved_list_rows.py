"""Lists that officers named and kept, each for themselves."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, select

from vcs_desktop.kernel.case_list import CaseList, SavedList
from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.victims.model.search_terms import (
    MOST_WORDS,
    ByNumber,
    Term,
    asked_for,
    numbers_in,
    offender_numbers,
    speaks_of,
    would_find,
)
from vcs_desktop.victims.store import find_rows, term_rows
from vcs_desktop.victims.store.finding_tables import saved_lists
from vcs_desktop.victims.store.tables import cases


def lists_of(connection: Connection, officer: str) -> tuple[SavedList, ...]:
    """Every list that an officer kept, by its name."""
    query = select(saved_lists).where(saved_lists.c.officer == officer)
    return tuple(
        SavedList(row.name, CaseList(row.words, row.among, row.sorted_by))
        for row in connection.execute(query.order_by(saved_lists.c.name))
    )


def count_kept_since(connection: Connection, moment: datetime) -> int:
    """How many lists were kept after a moment, whosever they are."""
    kept = select(func.count()).where(saved_lists.c.saved_at > moment)
    return connection.scalar(kept) or 0


def keep_list(connection: Connection, officer: str, saved: SavedList, now: datetime) -> None:
    """Keep a list; this officer has none of the same name."""
    connection.execute(
        insert(saved_lists).values(
            officer=officer,
            name=saved.name,
            words=saved.wanted.words,
            among=saved.wanted.among,
            sorted_by=saved.wanted.order,
            saved_at=now,
        )
    )


def drop_list(connection: Connection, officer: str, name: str) -> bool:
    """Forget a list; False where this officer has none of this name."""
    gone = delete(saved_lists).where(_place(officer, name))
    return connection.execute(gone).rowcount > 0


def drop_lists_of(connection: Connection, officer: str) -> None:
    """Forget every list of an officer."""
    connection.execute(delete(saved_lists).where(saved_lists.c.officer == officer))


def numbers_in_lists(connection: Connection) -> frozenset[str]:
    """Every offender's number in the name or the words of a list, whosever it is."""
    rows = connection.execute(select(saved_lists)).all()
    return frozenset().union(*(offender_numbers(f"{row.name} {row.words}") for row in rows))


def count_lists_that_lead_to(connection: Connection, case: CaseId, by_number: ByNumber) -> int:
    """How many lists, whosever they are, point to a case: see `forget_lists_that_lead_to`."""
    return len(_that_lead_to(connection, case, by_number))


def forget_lists_that_lead_to(
    connection: Connection, case: CaseId, by_number: ByNumber | None
) -> None:
    """Forget every list, whosever it is, that points to a case.

    One does whose words find it and no other case as well; whose name, or a number in that,
    would if it was typed; whose name holds a name of anybody in the case; or in which its
    offender's number stands, unless there is another case of that offender.

    Args:
        connection: The change.
        case: The case.
        by_number: Whose the numbers in lists are; None where nobody could be asked, and
            whatever holds an offender's number goes.
    """
    for officer, name in _that_lead_to(connection, case, by_number):
        drop_list(connection, officer, name)


def _that_lead_to(
    connection: Connection, case: CaseId, by_number: ByNumber | None
) -> list[tuple[str, str]]:
    about = connection.execute(select(cases.c.number, cases.c.sentence).where(cases.c.id == case))
    number, sentence = about.one()
    terms = term_rows.kept_terms(connection, number)
    return [
        (row.officer, row.name)
        for row in connection.execute(select(saved_lists)).all()
        if speaks_of(row.name, terms)
        or any(
            _finds(connection, words, number, terms)
            for words in (row.words, row.name, *numbers_in(row.name))
        )
        or _holds_number(connection, f"{row.name} {row.words}", (case, sentence), by_number)
    ]


def _finds(connection: Connection, words: str, number: int, terms: frozenset[Term]) -> bool:
    """Whether words find this case, and none as well; most don't, and the store isn't asked."""
    asked = asked_for(words) if would_find(words, terms) else None
    if asked is None:
        return False
    # Nobody else has so many words in common; the store can't be asked for any number of them.
    return len(asked.wanted) > MOST_WORDS or find_rows.leads_to(connection, asked, number)


def _holds_number(
    connection: Connection, text: str, whose: tuple[CaseId, str], by_number: ByNumber | None
) -> bool:
    """Whether an offender's number in a text is that of this case, and of no other case."""
    numbers = offender_numbers(text)
    if by_number is None:
        return bool(numbers)
    case, sentence = whose
    for number in numbers:
        theirs = by_number.get(number, ())
        others = select(cases.c.id).where(cases.c.sentence.in_(theirs), cases.c.id != case)
        if sentence in theirs and connection.execute(others.limit(1)).first() is None:
            return True
    return False


def _place(officer: str, name: str) -> ColumnElement[bool]:
    return and_(saved_lists.c.officer == officer, saved_lists.c.name == name)
