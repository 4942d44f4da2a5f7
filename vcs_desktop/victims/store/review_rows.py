"""Reviews of cases that have ended: the unit's period, the days set on cases, who has ended."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.case_words import Membership
from vcs_desktop.victims.model.case_number import number_text
from vcs_desktop.victims.model.decisions import Decided
from vcs_desktop.victims.store.decision_rows import Signed
from vcs_desktop.victims.store.ending_tables import retention_periods, reviews
from vcs_desktop.victims.store.tables import cases, facts, officers


@dataclass(frozen=True, slots=True)
class Review:
    """The day on which a case is looked at again, and why it is kept until then."""

    review_on: date
    decided: Decided


@dataclass(frozen=True, slots=True)
class Period:
    """After how many months an ended case is reviewed, and who decided it."""

    months: int
    decided: Decided


@dataclass(frozen=True, slots=True)
class EndedCase:
    """A case that has ended, by its number and not by a name."""

    case: CaseId
    number: str
    ended_on: date


def period_of(connection: Connection) -> Period | None:
    """The unit's period; None where the unit has set none."""
    query = (
        select(retention_periods, officers.c.name)
        .join(officers, retention_periods.c.officer == officers.c.id)
        .where(retention_periods.c.ended_at.is_(None))
        .order_by(retention_periods.c.number.desc())
    )
    row = connection.execute(query).first()
    return None if row is None else Period(row.months, _decided(row))


def set_period(connection: Connection, months: int | None, signed: Signed) -> None:
    """Set the unit's period in the place of the one before; None takes it away."""
    connection.execute(
        update(retention_periods)
        .where(retention_periods.c.ended_at.is_(None))
        .values(ended_by=signed.officer, ended_at=signed.at, end_reason=signed.reason)
    )
    if months is not None:
        connection.execute(insert(retention_periods).values(months=months, **_hand(signed)))


def add_review(connection: Connection, case: CaseId, on: date, signed: Signed) -> None:
    """Keep a case until a day."""
    connection.execute(insert(reviews).values(case_id=case, review_on=on, **_hand(signed)))


def reviews_of(connection: Connection, case: CaseId) -> tuple[Review, ...]:
    """Every day of review that was set on a case, oldest decision first."""
    query = _reviews().where(reviews.c.case_id == case)
    return tuple(Review(row.review_on, _decided(row)) for row in connection.execute(query))


def latest_reviews(connection: Connection) -> dict[CaseId, Review]:
    """The day of review that stands on each case that has one."""
    return {
        CaseId(row.case_id): Review(row.review_on, _decided(row))
        for row in connection.execute(_reviews())
    }


def ended_cases(connection: Connection) -> tuple[EndedCase, ...]:
    """Every case that has ended, with the day on which it did, longest ago first."""
    ended = func.max(func.json_extract(facts.c.body, "$.on")).label("ended_on")
    query = (
        select(cases.c.id, cases.c.number, ended)
        .join(facts, facts.c.case_id == cases.c.id)
        .where(
            cases.c.membership == Membership.ENDED,
            func.json_extract(facts.c.body, "$.membership") == Membership.ENDED.value,
        )
        .group_by(cases.c.id, cases.c.number)
        .order_by("ended_on", cases.c.number)
    )
    return tuple(
        EndedCase(CaseId(row.id), number_text(row.number), date.fromisoformat(row.ended_on))
        for row in connection.execute(query)
    )


def _reviews() -> Any:  # noqa: ANN401 - SQLAlchemy's select is generic in what no caller needs
    return (
        select(reviews, officers.c.name)
        .join(officers, reviews.c.officer == officers.c.id)
        .order_by(reviews.c.number)
    )


def _hand(signed: Signed) -> dict[str, str | datetime]:
    return {"officer": signed.officer, "decided_at": signed.at, "reason": signed.reason}


def _decided(row: Row[Any]) -> Decided:
    return Decided(row.name, row.decided_at, row.reason)
