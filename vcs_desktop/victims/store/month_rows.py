"""Months of release that are owed, with what is known about each: one query for each kind."""

from sqlalchemy import Connection, Select, select

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.victims.model.victim_case import KeptLetter, VictimCase
from vcs_desktop.victims.store.case_rows import cases_among
from vcs_desktop.victims.store.fact_bodies import fact_from
from vcs_desktop.victims.store.letter_rows import letters_among
from vcs_desktop.victims.store.obligation_rows import obligations_among
from vcs_desktop.victims.store.tables import facts, obligations

_IS_OWED = (obligations.c.status == Status.OWED) & obligations.c.month_to_tell.is_not(None)


def owed_months(connection: Connection) -> tuple[Obligation, ...]:
    """Every month of release that is owed to somebody."""
    return obligations_among(connection, select(obligations.c.id).where(_IS_OWED))


def cases_waiting(connection: Connection) -> dict[CaseId, VictimCase]:
    """The cases in which a month is owed."""
    return {case.id: case for case in cases_among(connection, _cases())}


def stages_heard(connection: Connection) -> dict[CaseId, list[StageHeard]]:
    """What those cases heard of their sentences, in the order in which it came."""
    columns = (facts.c.case_id, facts.c.kind, facts.c.sequence, facts.c.body)
    query = select(*columns).where(facts.c.case_id.in_(_cases()), facts.c.occurrence.is_not(None))
    found: dict[CaseId, list[StageHeard]] = {}
    for row in connection.execute(query.order_by(facts.c.sequence)):
        fact = fact_from(row.kind, row.sequence, row.body)
        if isinstance(fact, StageHeard):
            found.setdefault(CaseId(row.case_id), []).append(fact)
    return found


def newest_letters(connection: Connection) -> dict[ObligationId, KeptLetter]:
    """The newest letter that was written for each of those months."""
    kept = letters_among(connection, select(obligations.c.id).where(_IS_OWED))
    return {letter.obligation: letter for letter in kept}


def _cases() -> Select[tuple[str]]:
    return select(obligations.c.case_id).where(_IS_OWED)
