"""Erasing a case: every row that is about it, whichever table it stands in, and what stays.

Which tables hold something of a case is read off the tables themselves: whatever points to a
case goes with it, so that a table that is added later can't be forgotten.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, delete, func, insert, select, update

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.victims.model.case_number import number_text
from vcs_desktop.victims.model.erasure import CameBack, ErasedCameBack, ErasedCase
from vcs_desktop.victims.model.search_terms import ByNumber
from vcs_desktop.victims.store import saved_list_rows, term_rows
from vcs_desktop.victims.store.contact_tables import contact_ways
from vcs_desktop.victims.store.ending_tables import erased_came_back, erased_cases
from vcs_desktop.victims.store.finding_tables import saved_lists
from vcs_desktop.victims.store.groundwork import metadata
from vcs_desktop.victims.store.tables import (
    cases,
    doubtful_referrals,
    drafts,
    people,
    settled_looks,
)


def rows_of_case(connection: Connection, case: CaseId, by_number: ByNumber) -> dict[str, int]:
    """How many rows each table has that go with a case; those with none are left out."""
    counted = {
        table.name: connection.scalar(
            select(func.count()).select_from(table).where(table.c[column] == case)
        )
        or 0
        for table, column in _about_cases()
    }
    person = select(cases.c.person).where(cases.c.id == case).scalar_subquery()
    ways = select(func.count()).where(contact_ways.c.person == person)
    counted[contact_ways.name] = connection.scalar(ways) or 0
    lists = saved_lists.name
    counted[lists] = saved_list_rows.count_lists_that_lead_to(connection, case, by_number)
    return {"cases": 1, "people": 1} | {name: count for name, count in counted.items() if count}


def erase_rows(connection: Connection, case: CaseId, by_number: ByNumber | None) -> None:
    """Delete every row about a case, and the person unless another case is about them.

    Lists that officers kept go where they point to it (`saved_list_rows`); `by_number` tells
    whose the numbers in them are.
    """
    person = connection.scalar(select(cases.c.person).where(cases.c.id == case))
    number, _ = number_and_reference(connection, case)
    saved_list_rows.forget_lists_that_lead_to(connection, case, by_number)
    term_rows.take_terms(connection, number)
    looks = select(doubtful_referrals.c.look).where(doubtful_referrals.c.case_id == case)
    connection.execute(delete(settled_looks).where(settled_looks.c.look.in_(looks)))
    for table, column in _about_cases():
        connection.execute(delete(table).where(table.c[column] == case))
    connection.execute(delete(cases).where(cases.c.id == case))
    has_another = select(cases.c.id).where(cases.c.person == person)
    if connection.execute(has_another).first() is None:
        connection.execute(delete(contact_ways).where(contact_ways.c.person == person))
        connection.execute(delete(people).where(people.c.id == person))


def is_there(connection: Connection, case: CaseId) -> bool:
    """Whether a case is in the store."""
    return connection.execute(select(cases.c.id).where(cases.c.id == case)).first() is not None


def number_and_reference(connection: Connection, case: CaseId) -> tuple[int, str]:
    """The number of a case that is there, and the referrer's own reference."""
    row = connection.execute(
        select(cases.c.number, cases.c.referral_reference).where(cases.c.id == case)
    ).one()
    return row.number, row.referral_reference


def keep_erased(connection: Connection, erased: ErasedCase) -> None:
    """Keep what stays of a case that was not erased before."""
    connection.execute(
        insert(erased_cases).values(
            case_id=erased.case,
            number=erased.number,
            reference=erased.reference,
            ground=erased.ground,
            erased_at=erased.erased_at,
            officer=erased.officer,
            approved_by=erased.approved_by,
        )
    )


def every_erased(connection: Connection) -> tuple[ErasedCase, ...]:
    """Every erased case, in the order in which they were erased."""
    query = select(erased_cases).order_by(erased_cases.c.erased_at, erased_cases.c.case_id)
    return tuple(_erased(row) for row in connection.execute(query))


def erased_by_reference(connection: Connection, reference: str) -> ErasedCase | None:
    """The erased case that was referred under this reference, as a keyed hash."""
    query = select(erased_cases).where(erased_cases.c.reference == reference)
    return _first(connection.execute(query.order_by(erased_cases.c.erased_at.desc())).first())


def erased_by_number(connection: Connection, number: int) -> ErasedCase | None:
    """The erased case that had this number."""
    query = select(erased_cases).where(erased_cases.c.number == number)
    return _first(connection.execute(query.order_by(erased_cases.c.erased_at.desc())).first())


def erased_by_case(connection: Connection, case: CaseId) -> ErasedCase | None:
    """What stays of this case; None where it was not erased."""
    query = select(erased_cases).where(erased_cases.c.case_id == case)
    return _first(connection.execute(query).first())


def is_wipe_owed(connection: Connection) -> bool:
    """Whether the file is still to be made anew after an erasure."""
    query = select(erased_cases.c.case_id).where(erased_cases.c.wiped_at.is_(None))
    return connection.execute(query).first() is not None


def note_wiped(connection: Connection, wiped_at: datetime, cases_wiped: list[str]) -> None:
    """Keep that the file was made anew after these cases were erased."""
    wiped = update(erased_cases).where(erased_cases.c.case_id.in_(cases_wiped))
    connection.execute(wiped.values(wiped_at=wiped_at))


def unwiped(connection: Connection) -> list[str]:
    """The erased cases after which the file was not made anew yet."""
    query = select(erased_cases.c.case_id).where(erased_cases.c.wiped_at.is_(None))
    return list(connection.scalars(query))


def keep_came_back(
    connection: Connection, look: str, erased: ErasedCase, what: CameBack, heard_at: datetime
) -> bool:
    """Keep that a row about an erased case came; False when it came before."""
    known = select(erased_came_back.c.look).where(erased_came_back.c.look == look)
    if connection.execute(known).first() is not None:
        return False
    connection.execute(
        insert(erased_came_back).values(
            look=look, case_id=erased.case, what=what, heard_at=heard_at
        )
    )
    return True


def came_back(connection: Connection) -> tuple[ErasedCameBack, ...]:
    """Every row about an erased case that came, oldest first."""
    query = (
        select(erased_came_back, erased_cases.c.number)
        .join(erased_cases)
        .order_by(erased_came_back.c.heard_at, erased_came_back.c.look)
    )
    return tuple(
        ErasedCameBack(row.look, number_text(row.number), row.heard_at)
        for row in connection.execute(query)
    )


def _about_cases() -> list[tuple[Table, str]]:
    """Each table that holds something of a case, with the column that says of which."""
    pointing = [
        (table, column.name)
        for table in reversed(metadata.sorted_tables)
        for column in table.columns
        if any(key.column is cases.c.id for key in column.foreign_keys)
    ]
    # A draft may be about no case, so its column points to none.
    return [(drafts, drafts.c.subject.name), *pointing]


def _first(row: Row[Any] | None) -> ErasedCase | None:
    return None if row is None else _erased(row)


def _erased(row: Row[Any]) -> ErasedCase:
    return ErasedCase(
        case=CaseId(row.case_id),
        number=row.number,
        reference=row.reference,
        ground=row.ground,
        erased_at=row.erased_at,
        officer=row.officer,
        approved_by=row.approved_by,
    )
