"""The officers of a unit: who they are, what for, and who has left."""

from datetime import date

from sqlalchemy import Connection, Row, func, insert, select, update

from vcs_desktop.kernel.identifiers import new_reference
from vcs_desktop.kernel.officer import Officer, Role
from vcs_desktop.rules.case_words import Membership
from vcs_desktop.victims.store.finding_tables import listed_cases
from vcs_desktop.victims.store.tables import cases, officers


def officers_of_unit(connection: Connection) -> tuple[Officer, ...]:
    """Every officer that the unit ever had, by name."""
    rows = connection.execute(select(officers).order_by(officers.c.name))
    return tuple(_officer(row) for row in rows)


def officer_named(connection: Connection, name: str) -> Officer | None:
    """The officer of this name, or None."""
    row = connection.execute(select(officers).where(officers.c.name == name)).first()
    return None if row is None else _officer(row)


def officer_words(connection: Connection) -> set[str]:
    """Every word that means an officer: their ids and their names."""
    rows = connection.execute(select(officers.c.id, officers.c.name))
    return {word for row in rows for word in row}


def officer_made(connection: Connection, name: str) -> Officer:
    """The officer of this name, added now if the unit did not have them.

    Whoever is named as the officer of a case works with cases.
    """
    known = officer_named(connection, name)
    if known is not None:
        return known
    fresh = new_officer(name, frozenset({Role.VLO}))
    add_officer(connection, fresh)
    return fresh


def new_officer(name: str, roles: frozenset[Role]) -> Officer:
    """An officer with a reference of their own, not yet kept."""
    return Officer(new_reference("of"), name, roles)


def add_officer(connection: Connection, officer: Officer) -> None:
    """Keep a new officer."""
    values = {"id": officer.id, "name": officer.name, "roles": sorted(officer.roles)}
    connection.execute(insert(officers).values(**values, left_on=officer.left_on))


def set_roles(connection: Connection, officer: str, roles: frozenset[Role]) -> None:
    """Let an officer have these roles and no others."""
    changed = update(officers).where(officers.c.id == officer)
    connection.execute(changed.values(roles=sorted(roles)))


def set_left(connection: Connection, officer: str, on: date | None) -> None:
    """Note the day on which an officer left; none where they came back."""
    connection.execute(update(officers).where(officers.c.id == officer).values(left_on=on))


def open_case_counts(connection: Connection) -> dict[str, int]:
    """How many cases that have not ended each officer holds."""
    counted = (
        select(cases.c.officer, func.count())
        .where(cases.c.membership != Membership.ENDED)
        .group_by(cases.c.officer)
    )
    return {str(row[0]): int(row[1]) for row in connection.execute(counted)}


def hand_cases_over(connection: Connection, officer: str, to: str) -> int:
    """Give every case of one officer that has not ended to another, and count them."""
    handed, _listed = (
        connection.execute(
            update(table)
            .where(table.c.officer == officer, table.c.membership != Membership.ENDED)
            .values(officer=to)
        ).rowcount
        for table in (cases, listed_cases)
    )
    return handed


def _officer(row: Row[tuple[object, ...]]) -> Officer:
    roles = frozenset(Role(role) for role in row.roles)
    return Officer(row.id, row.name, roles, row.left_on)
