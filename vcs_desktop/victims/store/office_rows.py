"""The unit, and how far the sentence feed was read."""

from sqlalchemy import Connection, insert, select, update

from vcs_desktop.kernel.officer import Nation, Unit
from vcs_desktop.victims.store.tables import feed_cursor, office


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


def set_unit(connection: Connection, unit: Unit) -> None:
    """Put another name, and other ways to reach it, in place of what was there."""
    connection.execute(
        update(office).values(
            unit_name=unit.name,
            address_lines=list(unit.address_lines),
            telephone=unit.telephone,
            email=unit.email,
        )
    )


def feed_position(connection: Connection) -> int:
    """The number of the last line of the sentence feed that was heard here."""
    position: int = connection.execute(select(feed_cursor.c.position)).scalar_one()
    return position


def set_feed_position(connection: Connection, position: int) -> None:
    """Remember how far the feed was heard."""
    connection.execute(update(feed_cursor).values(position=position))
