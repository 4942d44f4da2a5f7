"""Work out every obligation again: after a decision or an upgrade, and to prove what is stored."""

from collections.abc import Iterator
from datetime import date

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.engine import ENGINE, derived_with, obligations_of
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.rules.standing import membership_of
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.victims.model.decisions import SinceWhen
from vcs_desktop.victims.model.moved import Moved, moved_between
from vcs_desktop.victims.services import finding
from vcs_desktop.victims.services.casebook import Casebook, Change
from vcs_desktop.victims.services.in_use import InUse
from vcs_desktop.victims.store import (
    case_rows,
    decision_rows,
    fact_rows,
    obligation_rows,
    switch_rows,
)
from vcs_desktop.victims.store.obligation_rows import Derivation


def bring_up_to_date(book: Casebook) -> tuple[Moved, ...]:
    """Work out every case again if rules, arithmetic or calendar changed since the last time.

    One recorded run, in one transaction.  What cases are found by is made anew first, where this
    program makes it otherwise than it was made last.

    Returns:
        What came to stand otherwise, in the order of case numbers and rules.
    """
    finding.make_anew_if_owed(book.store)
    with book.reading() as connection:
        if obligation_rows.derivation_of(connection) == _derived(book.rules.seen_in(connection)):
            return ()
    with book.changing() as change:
        return work_out_again(book, change)


def work_out_again(book: Casebook, change: Change) -> tuple[Moved, ...]:
    """Work out every case with what is in use now, inside a change that decided about it.

    Rules that came on or went off are noted with the day.

    Returns:
        As `bring_up_to_date`.
    """
    _note_switches(change.connection, book.rules.seen_in(change.connection).rulebook, change.today)
    in_use = book.rules.seen_in(change.connection)
    current = change.with_rules(in_use)
    moved: list[Moved] = []
    cases_moved = 0
    for case in case_rows.every_case(change.connection):
        before, after = current.settle(case)
        if set(before) != set(after):
            cases_moved += 1
            change.note("obligations-revised", case)
            number = case_rows.number_of(change.connection, case)
            moved.extend(moved_between(number, before, after))
    obligation_rows.keep_derivation(change.connection, _derived(in_use))
    details = {"engine": ENGINE, "cases_moved": cases_moved}
    change.note("rules-in-use", in_use.rulebook.hash[:16], details)
    return tuple(moved)


def differences(book: Casebook) -> tuple[str, ...]:
    """Compare what is stored with what the facts give now; empty when they are equal."""
    found: list[str] = []
    with book.reading() as connection:
        in_use = book.rules.seen_in(connection)
        if in_use.pack_problem:
            found.append(f"The adopted rule pack is not in use. {in_use.pack_problem}")
        if obligation_rows.derivation_of(connection) != _derived(in_use):
            found.append("The obligations were worked out with other rules or another calendar.")
        facts_of = fact_rows.facts_by_case(connection)
        for case in case_rows.every_case(connection):
            facts = facts_of[case]
            stored = obligation_rows.obligations_of_case(connection, case)
            fresh = obligations_of(case, facts, in_use.rulebook, in_use.calendar)
            standing = membership_of(facts)
            kept = case_rows.standing_of(connection, case)
            if set(stored) != set(fresh):
                found.append(_differs(case, "obligations"))
            if (kept.membership, kept.level) != (standing.membership, standing.level):
                found.append(_differs(case, "membership"))
        found.extend(finding.findings_in(connection))
    return tuple(found)


def _note_switches(connection: Transaction, rulebook: Rulebook, day: date) -> None:
    """Note which rules came on or went off, if any did since the last time."""
    is_founding = obligation_rows.derivation_of(connection) is None
    known = switch_rows.since_when(connection)
    on_now = {rule.id for rule in rulebook.rules if rule.enabled}
    switched = [
        *_came_on(known, on_now, None if is_founding else day),
        *_went_off(known, on_now, day),
    ]
    for since in switched:
        switch_rows.keep_since_when(connection, since)
    if switched:
        decision_rows.move_mark(connection)


def _came_on(
    known: dict[str, SinceWhen], on_now: set[str], day: date | None
) -> Iterator[SinceWhen]:
    for rule in sorted(on_now):
        before = known.get(rule)
        if before is None:
            yield SinceWhen(rule, day)
        elif before.off_on is not None:
            # Off and on again within one day is a slip put right: it never was off.
            yield SinceWhen(rule, before.first_on if before.off_on == day else day)


def _went_off(known: dict[str, SinceWhen], on_now: set[str], day: date) -> Iterator[SinceWhen]:
    for rule, since in known.items():
        if rule not in on_now and since.off_on is None:
            yield SinceWhen(rule, since.first_on, day)


def _derived(in_use: InUse) -> Derivation:
    return Derivation(derived_with(in_use.rulebook), in_use.calendar.version)


def _differs(case: CaseId, what: str) -> str:
    return f"The {what} of {case} are not what its facts give."
