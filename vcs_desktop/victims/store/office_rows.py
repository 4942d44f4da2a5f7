"""The unit, its officers, and how far the sentence feed was read."""

from sqlalchemy import Connection, insert, select, update

from vcs_desktop.kernel.identifiers import new_reference
from vcs_desktop.kernel.officer import Nation, Officer, Unit
from vcs_desktop.victims.store.tables import feed_cursor, office, officers


def put_unit(connection: Connection, unit: Unit, *, is_invented: bool) -> None:
    """Keep the unit of a new office, and start reading the feed from its beginning."""
    connection.execute(
        insert(office).values(
            id=1,
            unit_name=unit.name,
            nation=unit.nation.value,
            address_lines=list(unit.address_lines),
            telephone=unit.telephone,
            email=unit.email,
            is_invented=is_invented,
        )
    )
    connection.execute(insert(feed_cursor).values(id=1, position=0))


def unit_of(connection: Connection) -> tuple[Unit, bool]:
    """The unit, and whether the whole office is invented."""
    row = connection.execute(select(office)).one()
    unit = Unit(
        row.unit_name, Nation(row.nation), tuple(row.address_lines), row.telephone, row.email
    )
    return unit, row.is_invented


def officer_named(connection: Connection, name: str) -> Officer | None:
    """The officer of this name, or None."""
    query = select(officers.c.id).where(officers.c.name == name)
    found = connection.scalar(query)
    return None if found is None else Officer(found, name)


def every_officer(connection: Connection) -> tuple[Officer, ...]:
    """Everybody who is or was an officer of the unit, by name."""
    rows = connection.execute(select(officers.c.id, officers.c.name).order_by(officers.c.name))
    return tuple(Officer(row.id, row.name) for row in rows)


def officer_words(connection: Connection) -> set[str]:
    """Every word that means an officer: their ids and their names."""
    rows = connection.execute(select(officers.c.id, officers.c.name))
    return {word for row in rows for word in row}


def officer_made(connection: Connection, name: str) -> Officer:
    """The officer of this name, added now if the unit did not have them."""
    known = officer_named(connection, name)
    if known is not None:
        return known
    fresh = new_officer(name)
    add_officer(connection, fresh)
    return fresh


def new_officer(name: str) -> Officer:
    """An officer with a reference of their own, not yet kept."""
    return Officer(new_reference("of"), name)


def add_officer(connection: Connection, officer: Officer) -> None:
    """Keep a new officer."""
    connection.execute(insert(officers).values(id=officer.id, name=officer.name))


def feed_position(connection: Connection) -> int:
    """The number of the last line of the sentence feed that was heard here."""
    position: int = connection.execute(select(feed_cursor.c.position)).scalar_one()
    return position


def set_feed_position(connection: Connection, position: int) -> None:
    """Remember how far the feed was heard."""
    connection.execute(update(feed_cursor).values(position=position))
