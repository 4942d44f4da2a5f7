"""What officers typed and did not send yet.  The record knows nothing of it."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, delete, insert, select, update

from vcs_desktop.kernel.draft import Draft, DraftBody, DraftKey
from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.victims.store.tables import drafts


def keep(
    connection: Connection, officer: str, key: DraftKey, body: DraftBody, now: datetime
) -> None:
    """Keep a draft in the place of what stood there before; when it was begun stays."""
    fields = [list(pair) for pair in body]
    place = _place(officer, key)
    changed = connection.execute(
        update(drafts).where(place).values(body=fields, saved_at=now)
    ).rowcount
    if not changed:
        connection.execute(
            insert(drafts).values(
                officer=officer,
                form=key.form,
                subject=key.subject,
                body=fields,
                began_at=now,
                saved_at=now,
            )
        )


def remove(connection: Connection, officer: str, key: DraftKey) -> None:
    """Forget a draft; one that is not there is forgotten already."""
    connection.execute(delete(drafts).where(_place(officer, key)))


def remove_about(connection: Connection, case: CaseId) -> None:
    """Forget every draft about a case, whoever typed it."""
    connection.execute(delete(drafts).where(drafts.c.subject == case))


def about(connection: Connection, officer: str, subject: str) -> tuple[Draft, ...]:
    """This officer's drafts about one thing."""
    query = select(drafts).where(drafts.c.officer == officer, drafts.c.subject == subject)
    return tuple(_draft(row) for row in connection.execute(query.order_by(drafts.c.form)))


def every_about(connection: Connection, case: CaseId) -> tuple[Draft, ...]:
    """Every draft about a case, whoever typed it."""
    query = select(drafts).where(drafts.c.subject == case)
    return tuple(_draft(row) for row in connection.execute(query.order_by(drafts.c.began_at)))


def _draft(row: Row[Any]) -> Draft:
    return Draft(
        DraftKey(row.form, row.subject),
        tuple((str(name), str(words)) for name, words in row.body),
        row.began_at,
    )


def _place(officer: str, key: DraftKey) -> ColumnElement[bool]:
    return and_(
        drafts.c.officer == officer,
        drafts.c.form == key.form,
        drafts.c.subject == key.subject,
    )
