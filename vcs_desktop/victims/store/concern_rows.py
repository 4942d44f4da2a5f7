"""Concerns as rows: what was reported, to whom it was passed on, and what came of it."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, or_, select, update

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.victims.model.case_number import number_text
from vcs_desktop.victims.model.concern import Concern, ConcernKind, ConcernLine
from vcs_desktop.victims.store.contact_tables import concerns
from vcs_desktop.victims.store.decision_rows import Signed
from vcs_desktop.victims.store.tables import cases, officers, people

_HOLDERS = officers.alias("holders")
_LINE: Select[Any] = (
    select(
        concerns.c.number,
        concerns.c.case_id,
        concerns.c.kind,
        concerns.c.reported_at,
        concerns.c.passed_at,
        concerns.c.acknowledged_on,
        concerns.c.told_on,
        cases.c.number.label("case_number"),
        _HOLDERS.c.id.label("holder"),
        _HOLDERS.c.name.label("holder_name"),
        _HOLDERS.c.left_on.label("holder_left_on"),
        people.c.name.label("person"),
    )
    .join(cases, concerns.c.case_id == cases.c.id)
    .join(people, cases.c.person == people.c.id)
    .join(_HOLDERS, cases.c.officer == _HOLDERS.c.id)
    .order_by(concerns.c.number)
)
_WHOLE = _LINE.join(officers, concerns.c.officer == officers.c.id).add_columns(
    concerns.c.words, concerns.c.passed_to, officers.c.name.label("reported_to")
)


def add_concern(connection: Connection, case: CaseId, kind: ConcernKind, signed: Signed) -> int:
    """Keep what somebody reported, and give its number."""
    number = connection.scalar(
        insert(concerns)
        .values(
            case_id=case,
            kind=kind,
            words=signed.reason,
            reported_at=signed.at,
            officer=signed.officer,
            passed_to="",
        )
        .returning(concerns.c.number)
    )
    return int(number or 0)


def concern(connection: Connection, number: int) -> Concern | None:
    """The concern of this number; None where there is none."""
    row = connection.execute(_WHOLE.where(concerns.c.number == number)).first()
    return None if row is None else _concern(row)


def concerns_of(connection: Connection, case: CaseId) -> tuple[Concern, ...]:
    """Every concern of a case, oldest first."""
    query = _WHOLE.where(concerns.c.case_id == case)
    return tuple(_concern(row) for row in connection.execute(query))


def open_concerns(connection: Connection) -> tuple[ConcernLine, ...]:
    """Every concern of the unit that is not settled, without its words, oldest first."""
    query = _LINE.where(
        or_(
            concerns.c.passed_at.is_(None),
            concerns.c.acknowledged_on.is_(None),
            concerns.c.told_on.is_(None),
        )
    )
    return tuple(ConcernLine(**_told(row)) for row in connection.execute(query))


def pass_on(connection: Connection, number: int, to: str, at: datetime) -> None:
    """Keep to whom it was passed on."""
    _set(connection, number, {"passed_to": to, "passed_at": at})


def set_acknowledged(connection: Connection, number: int, on: date) -> None:
    """Keep that whoever acts on it has said so."""
    _set(connection, number, {"acknowledged_on": on})


def set_told(connection: Connection, number: int, on: date) -> None:
    """Keep that the person was told what became of it."""
    _set(connection, number, {"told_on": on})


def _set(connection: Connection, number: int, values: dict[str, Any]) -> None:
    connection.execute(update(concerns).where(concerns.c.number == number).values(values))


def _concern(row: Row[Any]) -> Concern:
    return Concern(
        **_told(row), words=row.words, reported_to=row.reported_to, passed_to=row.passed_to
    )


def _told(row: Row[Any]) -> dict[str, Any]:
    return {
        "number": row.number,
        "case": CaseId(row.case_id),
        "case_number": number_text(row.case_number),
        "person": row.person,
        "officer": row.holder,
        "officer_name": row.holder_name,
        "kind": row.kind,
        "reported_at": row.reported_at,
        "passed_at": row.passed_at,
        "acknowledged_on": row.acknowledged_on,
        "told_on": row.told_on,
        "is_left_behind": row.holder_left_on is not None,
    }
