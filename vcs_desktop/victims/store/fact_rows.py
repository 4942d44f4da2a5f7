"""Facts of a case: added, read back in order, never changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, insert, select, text

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.case_fact import CaseFact, RequestMoved, StageHeard
from vcs_desktop.victims.model.victim_case import PastFact
from vcs_desktop.victims.store.act_bodies import ACT_KINDS
from vcs_desktop.victims.store.fact_bodies import body_of, fact_from, kind_of
from vcs_desktop.victims.store.tables import facts, officers


@dataclass(frozen=True, slots=True)
class NewFact:
    """A fact of a case, and by whom and when it was entered."""

    case: CaseId
    fact: CaseFact
    officer: str
    entered_at: datetime


# Built once: building them anew for each fact takes longer than running them.
_ADD = insert(facts)
_LAST_GIVEN = text("SELECT seq FROM sqlite_sequence WHERE name = 'facts'")
_HEARD = select(facts.c.sequence).where(
    facts.c.case_id == bindparam("case"), facts.c.occurrence == bindparam("heard")
)
_HISTORY = (
    select(facts, officers.c.name)
    .join(officers)
    .where(facts.c.case_id == bindparam("case"))
    .order_by(facts.c.sequence)
)
_FACTS = (
    select(facts.c.kind, facts.c.sequence, facts.c.body)
    .where(facts.c.case_id == bindparam("case"))
    .order_by(facts.c.sequence)
)
_OF_EACH = select(facts.c.case_id, facts.c.kind, facts.c.sequence, facts.c.body).order_by(
    facts.c.sequence
)


def add_fact(
    connection: Connection, case: CaseId, fact: CaseFact, officer: str, entered_at: datetime
) -> bool:
    """Add a fact; False when it is a key stage this case heard of before.

    The sequence in `fact` is not looked at: the store gives the next one.
    """
    new = NewFact(case, fact, officer, entered_at)
    row = _row(new)
    if row["occurrence"] is not None and _has_heard(connection, case, row["occurrence"]):
        return False
    connection.execute(_ADD, row)
    return True


def add_facts(connection: Connection, new: Sequence[NewFact]) -> None:
    """Add facts under the sequences that they have, each after `last_sequence`."""
    if new:
        rows = [_row(one) | {"sequence": one.fact.sequence} for one in new]
        connection.execute(_ADD, rows)


def last_sequence(connection: Connection) -> int:
    """The highest sequence that was ever given to a fact here."""
    given = connection.scalar(_LAST_GIVEN)
    return given if isinstance(given, int) else 0


def _row(new: NewFact) -> dict[str, Any]:
    heard = new.fact.stage.occurrence if isinstance(new.fact, StageHeard) else None
    return {
        "case_id": new.case,
        "kind": kind_of(new.fact),
        "occurrence": heard,
        "body": body_of(new.fact),
        "entered_at": new.entered_at,
        "officer": new.officer,
    }


def facts_of(connection: Connection, case: CaseId) -> tuple[CaseFact, ...]:
    """Every fact of a case, in order."""
    rows = connection.execute(_FACTS, {"case": case})
    return tuple(fact_from(row.kind, row.sequence, row.body) for row in rows)


def facts_by_case(connection: Connection) -> dict[CaseId, list[CaseFact]]:
    """The facts of every case, in order, read in one go."""
    return _by_case(connection, _OF_EACH)


def stages_by_case(
    connection: Connection, among: Select[tuple[str]] | None = None
) -> dict[CaseId, list[CaseFact]]:
    """The stages that each case heard of, in order, without its other facts.

    Args:
        connection: Of the victim store.
        among: A query for the references of the cases to read; left out, all.
    """
    query = _OF_EACH.where(facts.c.occurrence.is_not(None))
    return _by_case(
        connection, query if among is None else query.where(facts.c.case_id.in_(among))
    )


def _by_case(
    connection: Connection, query: Select[tuple[str, str, int, Any]]
) -> dict[CaseId, list[CaseFact]]:
    found: dict[CaseId, list[CaseFact]] = {}
    for row in connection.execute(query):
        fact = fact_from(row.kind, row.sequence, row.body)
        found.setdefault(CaseId(row.case_id), []).append(fact)
    return found


def history_of(connection: Connection, case: CaseId) -> tuple[PastFact, ...]:
    """Every fact of a case, in order, with when and by whom it was entered."""
    return tuple(
        PastFact(fact_from(row.kind, row.sequence, row.body), row.entered_at, row.name)
        for row in connection.execute(_HISTORY, {"case": case})
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
    return connection.execute(_HEARD, {"case": case, "heard": occurrence}).first() is not None
