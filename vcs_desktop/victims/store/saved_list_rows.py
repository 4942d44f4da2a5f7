"""Lists that officers named and kept, each for themselves."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select

from vcs_desktop.kernel.case_list import CaseList, SavedList
from vcs_desktop.victims.model.search_terms import Term, would_find
from vcs_desktop.victims.store.finding_tables import saved_lists


def lists_of(connection: Connection, officer: str) -> tuple[SavedList, ...]:
    """Every list that an officer kept, by its name."""
    query = select(saved_lists).where(saved_lists.c.officer == officer)
    return tuple(
        SavedList(row.name, CaseList(row.words, row.among, row.sorted_by))
        for row in connection.execute(query.order_by(saved_lists.c.name))
    )


def keep_list(connection: Connection, officer: str, saved: SavedList, now: datetime) -> None:
    """Keep a list, in the place of what this officer kept under the same name."""
    drop_list(connection, officer, saved.name)
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


def forget_lists_that_find(connection: Connection, terms: frozenset[Term]) -> None:
    """Forget every list, whosever it is, whose name or words point to whom these terms find."""
    for row in connection.execute(select(saved_lists)).all():
        if would_find(row.words, row.name, terms):
            drop_list(connection, row.officer, row.name)


def _place(officer: str, name: str) -> ColumnElement[bool]:
    return and_(saved_lists.c.officer == officer, saved_lists.c.name == name)
