"""Reasons for looking at a colleague's case: given once for a case and a day."""

from datetime import date, datetime

from sqlalchemy import Connection, insert, or_, select

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.why_outside import Because, WhyOutside
from vcs_desktop.victims.model.case_number import number_text
from vcs_desktop.victims.model.outside import OutsideLook
from vcs_desktop.victims.store.tables import cases, officers, outside_looks


def add_reason(
    connection: Connection,
    case: CaseId,
    officer: str,
    moment: tuple[datetime, date],
    because: Because,
) -> None:
    """Keep a reason, with the moment and the day it was given on."""
    looked_at, on_day = moment
    connection.execute(
        insert(outside_looks).values(
            case_id=case,
            officer=officer,
            looked_at=looked_at,
            on_day=on_day,
            why=because.why,
            words=because.words,
        )
    )


def reason_on(connection: Connection, case: CaseId, officer: str, day: date) -> WhyOutside | None:
    """The newest reason that an officer gave for a case on a day, or None."""
    query = (
        select(outside_looks.c.why)
        .where(
            outside_looks.c.case_id == case,
            outside_looks.c.officer == officer,
            outside_looks.c.on_day == day,
        )
        .order_by(outside_looks.c.number.desc())
    )
    found: WhyOutside | None = connection.scalar(query)
    return found


def newest_first(
    connection: Connection, officer: str | None, case: CaseId | None, most: int
) -> tuple[OutsideLook, ...]:
    """The reasons that were given, by the officer of this id or name and for this case."""
    looking, whose = officers.alias("looking"), officers.alias("whose")
    query = (
        select(
            outside_looks,
            cases.c.number.label("case_number"),
            looking.c.name.label("officer_name"),
            whose.c.name.label("whose"),
        )
        .join_from(outside_looks, cases, cases.c.id == outside_looks.c.case_id)
        .join(looking, looking.c.id == outside_looks.c.officer)
        .join(whose, whose.c.id == cases.c.officer)
        .order_by(outside_looks.c.number.desc())
        .limit(most)
    )
    if officer is not None:
        query = query.where(or_(looking.c.id == officer, looking.c.name == officer))
    if case is not None:
        query = query.where(outside_looks.c.case_id == case)
    return tuple(
        OutsideLook(
            row.officer_name,
            row.whose,
            number_text(row.case_number),
            row.looked_at,
            row.why,
            row.words,
        )
        for row in connection.execute(query)
    )
