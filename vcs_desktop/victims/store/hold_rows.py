"""Holds on cases: while one stands, nothing of the case is erased."""

from sqlalchemy import Connection, insert, select, update

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.victims.model.erasure import Held
from vcs_desktop.victims.store.decision_rows import Signed
from vcs_desktop.victims.store.ending_tables import holds
from vcs_desktop.victims.store.tables import officers


def hold_on(connection: Connection, case: CaseId) -> Held | None:
    """The hold that stands on a case; None where none does."""
    query = (
        select(holds, officers.c.name)
        .join(officers, holds.c.officer == officers.c.id)
        .where(holds.c.case_id == case, holds.c.ended_at.is_(None))
    )
    row = connection.execute(query).first()
    return None if row is None else Held(row.name, row.decided_at, row.reason)


def every_hold(connection: Connection, case: CaseId) -> tuple[Held, ...]:
    """Every hold that ever stood on a case, oldest first."""
    query = (
        select(holds, officers.c.name)
        .join(officers, holds.c.officer == officers.c.id)
        .where(holds.c.case_id == case)
        .order_by(holds.c.number)
    )
    return tuple(
        Held(row.name, row.decided_at, row.reason, row.end_reason or "")
        for row in connection.execute(query)
    )


def add_hold(connection: Connection, case: CaseId, signed: Signed) -> None:
    """Put a hold on a case."""
    connection.execute(
        insert(holds).values(
            case_id=case, officer=signed.officer, decided_at=signed.at, reason=signed.reason
        )
    )


def lift_hold(connection: Connection, case: CaseId, signed: Signed) -> None:
    """Lift the hold that stands on a case."""
    standing = update(holds).where(holds.c.case_id == case, holds.c.ended_at.is_(None))
    connection.execute(
        standing.values(ended_by=signed.officer, ended_at=signed.at, end_reason=signed.reason)
    )
