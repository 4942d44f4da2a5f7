"""Trace which fact of a case made an obligation stand as it does: worked out, fact by fact."""

from dataclasses import dataclass

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.rules.case_fact import CaseFact
from vcs_desktop.rules.engine import obligations_of
from vcs_desktop.rules.obligation import Obligation
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.store import fact_rows


@dataclass(frozen=True, slots=True)
class Turn:
    """One fact, and how the case's obligations stood once it was known."""

    fact: CaseFact
    standing: dict[ObligationId, Obligation]


def count_facts(book: Casebook, case: CaseId) -> int:
    """How many facts of a case there are; none where there is no such case."""
    with book.reading() as connection:
        return len(fact_rows.facts_of(connection, case))


def turns_after(book: Casebook, case: CaseId, known: int) -> tuple[Turn, ...]:
    """Every fact after the first `known` ones, each with what followed from it."""
    with book.reading() as connection:
        in_use = book.rules.seen_in(connection)
        facts = fact_rows.facts_of(connection, case)
    return tuple(
        Turn(
            facts[place],
            {
                duty.id: duty
                for duty in obligations_of(
                    case, facts[: place + 1], in_use.rulebook, in_use.calendar
                )
            },
        )
        for place in range(known, len(facts))
    )
