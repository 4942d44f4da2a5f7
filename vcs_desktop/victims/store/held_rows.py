"""Whose cases are whose, and the names of everybody else, for what is given to one person."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.victims.model.case_number import number_text
from vcs_desktop.victims.store.tables import cases, officers, people


def cases_of_people(connection: Connection, named: Sequence[CaseId]) -> tuple[CaseId, ...]:
    """Every case of the people whom these cases are about, in the order of their numbers."""
    theirs = select(cases.c.person).where(cases.c.id.in_(named))
    query = select(cases.c.id).where(cases.c.person.in_(theirs)).order_by(cases.c.number)
    return tuple(CaseId(case) for case in connection.scalars(query))


def namesakes(connection: Connection, ours: Sequence[CaseId]) -> tuple[str, ...]:
    """The numbers of other cases whose person has the same name."""
    names = select(func.lower(people.c.name)).join(cases).where(cases.c.id.in_(ours))
    query = (
        select(cases.c.number)
        .join(people)
        .where(func.lower(people.c.name).in_(names), cases.c.id.not_in(ours))
        .order_by(cases.c.number)
    )
    return tuple(number_text(number) for number in connection.scalars(query))


def names_of_others(connection: Connection, ours: Sequence[CaseId]) -> tuple[str, ...]:
    """Every name in the store that is not theirs and not of an offender of theirs."""
    theirs = {
        name
        for row in connection.execute(
            select(people.c.name, cases.c.offender_name).join(cases).where(cases.c.id.in_(ours))
        )
        for name in row
    }
    every = {
        name
        for column in (people.c.name, cases.c.offender_name, officers.c.name)
        for name in connection.scalars(select(column).distinct())
    }
    return tuple(sorted(every - theirs))
