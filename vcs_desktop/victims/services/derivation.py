"""Work out every obligation again: after an upgrade, and to prove that what is stored is right."""

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.engine import ENGINE, derived_with, obligations_of
from vcs_desktop.rules.standing import membership_of
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.store import case_rows, fact_rows, obligation_rows
from vcs_desktop.victims.store.obligation_rows import Derivation


def bring_up_to_date(book: Casebook) -> int:
    """Work out every case again if rules, arithmetic or calendar changed since the last time.

    One recorded run, in one transaction.

    Returns:
        How many cases came out differently.
    """
    current = _derived_now(book)
    with book.reading() as connection:
        if obligation_rows.derivation_of(connection) == current:
            return 0
    with book.changing() as change:
        moved = 0
        for case in case_rows.every_case(change.connection):
            before = obligation_rows.obligations_of_case(change.connection, case)
            change.settle(case)
            if before != obligation_rows.obligations_of_case(change.connection, case):
                moved += 1
                change.note("obligations-revised", case)
        obligation_rows.keep_derivation(change.connection, current)
        details = {"engine": ENGINE, "cases_moved": moved}
        change.note("rules-in-use", book.rulebook.hash[:16], details)
    return moved


def differences(book: Casebook) -> tuple[str, ...]:
    """Compare what is stored with what the facts give now; empty when they are equal."""
    found: list[str] = []
    with book.reading() as connection:
        if obligation_rows.derivation_of(connection) != _derived_now(book):
            found.append("The obligations were worked out with other rules or another calendar.")
        facts_of = fact_rows.facts_by_case(connection)
        for case in case_rows.every_case(connection):
            facts = facts_of[case]
            stored = obligation_rows.obligations_of_case(connection, case)
            fresh = obligations_of(case, facts, book.rulebook, book.calendar)
            standing = membership_of(facts)
            kept = case_rows.standing_of(connection, case)
            if set(stored) != set(fresh):
                found.append(_differs(case, "obligations"))
            if (kept.membership, kept.level) != (standing.membership, standing.level):
                found.append(_differs(case, "membership"))
    return tuple(found)


def _derived_now(book: Casebook) -> Derivation:
    return Derivation(derived_with(book.rulebook), book.calendar.version)


def _differs(case: CaseId, what: str) -> str:
    return f"The {what} of {case} are not what its facts give."
