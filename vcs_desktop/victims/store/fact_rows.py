"""Facts of a case: added, read back in order, never changed."""

from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.case_fact import CaseFact, RequestMoved, StageHeard
from vcs_desktop.victims.model.victim_case import PastFact
from vcs_desktop.victims.store.act_bodies import ACT_KINDS
from vcs_desktop.victims.store.fact_bodies import body_of, fact_from, kind_of
from vcs_desktop.victims.store.tables import facts, officers


def add_fact(
    connection: Connection, case: CaseId, fact: CaseFact, officer: str, entered_at: datetime
) -> bool:
    """Add a fact; False when it is a key stage this case heard of before.

    The sequence in `fact` is not looked at: the store gives the next one.
    """
    occurrence = fact.stage.occurrence if isinstance(fact, StageHeard) else None
    if occurrence is not None and _has_heard(connection, case, occurrence):
        return False
    connection.execute(
        insert(facts).values(
            case_id=case,
            kind=kind_of(fact),
            occurrence=occurrence,
            body=body_of(fact),
            entered_at=entered_at,
            officer=officer,
        )
    )
    return True


def facts_of(connection: Connection, case: CaseId) -> tuple[CaseFact, ...]:
    """Every fact of a case, in order."""
    return tuple(past.fact for past in history_of(connection, case))


def facts_by_case(connection: Connection) -> dict[CaseId, list[CaseFact]]:
    """The facts of every case, in order, read in one go."""
    found: dict[CaseId, list[CaseFact]] = {}
    columns = (facts.c.case_id, facts.c.kind, facts.c.sequence, facts.c.body)
    for row in connection.execute(select(*columns).order_by(facts.c.sequence)):
        fact = fact_from(row.kind, row.sequence, row.body)
        found.setdefault(CaseId(row.case_id), []).append(fact)
    return found


def history_of(connection: Connection, case: CaseId) -> tuple[PastFact, ...]:
    """Every fact of a case, in order, with when and by whom it was entered."""
    query = (
        select(facts, officers.c.name)
        .join(officers)
        .where(facts.c.case_id == case)
        .order_by(facts.c.sequence)
    )
    return tuple(
        PastFact(fact_from(row.kind, row.sequence, row.body), row.entered_at, row.name)
        for row in connection.execute(query)
    )


def case_of_request(connection: Connection, request: str) -> CaseId | None:
    """The case that a request belongs to, or None where there is no such request."""
    query = select(facts.c.case_id).where(
        facts.c.kind == ACT_KINDS[RequestMoved],
        func.json_extract(facts.c.body, "$.request") == request,
    )
    found = connection.scalar(query.limit(1))
    return None if found is None else CaseId(found)


def _has_heard(connection: Connection, case: CaseId, occurrence: str) -> bool:
    query = select(facts.c.sequence).where(
        facts.c.case_id == case, facts.c.occurrence == occurrence
    )
    return connection.execute(query).first() is not None
