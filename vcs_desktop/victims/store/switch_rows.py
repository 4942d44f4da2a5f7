"""Since when each rule is on in this office."""

from sqlalchemy import Connection, delete, insert, select

from vcs_desktop.victims.model.decisions import SinceWhen
from vcs_desktop.victims.store.tables import switched_on


def since_when(connection: Connection) -> dict[str, SinceWhen]:
    """Every rule that ever was on here, by its id."""
    rows = connection.execute(select(switched_on))
    return {row.rule: SinceWhen(row.rule, row.first_on, row.off_on) for row in rows}


def keep_since_when(connection: Connection, since: SinceWhen) -> None:
    """Keep since when a rule is on, or that it went off, in place of what was kept before."""
    connection.execute(delete(switched_on).where(switched_on.c.rule == since.rule))
    connection.execute(
        insert(switched_on).values(rule=since.rule, first_on=since.first_on, off_on=since.off_on)
    )
