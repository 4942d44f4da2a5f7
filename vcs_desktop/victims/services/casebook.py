"""The victim store, open for one officer, and one change to it.

Facts come in, and in the same transaction the obligations of the case are worked out again
and the record says who did it.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from vcs_desktop.kernel.clock import Clock, london_day
from vcs_desktop.kernel.draft import DraftKey
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.kernel.officer import Officer
from vcs_desktop.kernel.working_days import Calendar
from vcs_desktop.rules.case_fact import CaseFact
from vcs_desktop.rules.engine import obligations_of
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.rules.standing import membership_of
from vcs_desktop.storage.copies import private_copy
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.record import NewEntry, Record
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.victims.model.case_lists import owed_marks
from vcs_desktop.victims.model.victim_case import VictimCase
from vcs_desktop.victims.services.in_use import InUse, RulesInUse
from vcs_desktop.victims.store import (
    case_rows,
    draft_rows,
    fact_rows,
    list_rows,
    obligation_rows,
)


@dataclass(frozen=True, slots=True)
class Change:
    """One transaction: facts added, obligations worked out again, the record told."""

    connection: Transaction
    record: Record
    officer: Officer
    now: datetime
    rulebook: Rulebook
    calendar: Calendar
    newly_owed: list[ObligationId] = field(default_factory=list)
    reference_key: bytes = field(default=b"", repr=False)

    @property
    def today(self) -> date:
        """The day of this change in England and Wales."""
        return london_day(self.now)

    def with_rules(self, in_use: InUse) -> "Change":
        """Give the same change, working with rules that it decided about itself."""
        return replace(self, rulebook=in_use.rulebook, calendar=in_use.calendar)

    def add_fact(self, case: CaseId, fact: CaseFact) -> bool:
        """Add a fact; False when it is a key stage this case heard of before."""
        return fact_rows.add_fact(self.connection, case, fact, self.officer.id, self.now)

    def settle(self, case: CaseId) -> tuple[tuple[Obligation, ...], tuple[Obligation, ...]]:
        """Work out the case's standing and obligations from all its facts, and keep them.

        Returns:
            The obligations as they were stored before, and as they are now.
        """
        facts = fact_rows.facts_of(self.connection, case)
        worked_out = obligations_of(case, facts, self.rulebook, self.calendar)
        before = obligation_rows.replace_obligations(self.connection, case, worked_out)
        was_owed = {duty.id for duty in before if duty.status is Status.OWED}
        standing = membership_of(facts)
        case_rows.set_standing(self.connection, case, standing)
        owed = owed_marks(worked_out)
        list_rows.keep_standing(self.connection, case, standing.membership, owed)
        self.newly_owed.extend(
            duty.id
            for duty in worked_out
            if duty.status is Status.OWED and duty.id not in was_owed
        )
        return before, worked_out

    def note(self, act: str, subject: str, details: Mapping[str, str | int] | None = None) -> None:
        """Tell the record: references and codes only."""
        self.record.append(self.connection, NewEntry(act, subject, details or {}))

    def owed(self, obligation: str) -> Obligation:
        """The obligation, if it is owed now.

        Raises:
            KnownError: There is no such obligation, or it is met, ended or never was owed.
        """
        duty = known_obligation(self.connection, obligation)
        if duty.status is not Status.OWED:
            words = {Status.MET: "was met already", Status.ENDED: "has ended"}
            raise KnownError(
                f"The obligation {duty.id} {words.get(duty.status, 'is not owed')}.",
                "Nothing was recorded.",
                "Look at the case to see what is still owed.",
            )
        return duty


@dataclass(frozen=True, slots=True)
class Casebook:
    """Everything the program keeps about victims, open for one officer.

    `rules` tells what the office works with; it is asked anew with every look and change.
    `ends_draft` is the draft of which a change made with this book is made: it ends with it.
    `view` is the one view that every look with this book is of; None where each has its own.
    """

    store: RecordedStore
    officer: Officer
    clock: Clock
    rules: RulesInUse
    ends_draft: DraftKey | None = None
    view: Transaction | None = None

    @property
    def in_use(self) -> InUse:
        """The rules and the calendar that the office works with now."""
        with self.reading() as connection:
            return self.rules.seen_in(connection)

    @property
    def rulebook(self) -> Rulebook:
        """The rules in use now."""
        return self.in_use.rulebook

    @property
    def calendar(self) -> Calendar:
        """The calendar in use now."""
        return self.in_use.calendar

    @contextmanager
    def changing(self) -> Iterator[Change]:
        """Make one change, kept whole or not at all."""
        with self.store.changing() as connection:
            in_use = self.rules.seen_in(connection)
            yield Change(
                connection,
                self.store.record,
                self.officer,
                self.clock.now(),
                in_use.rulebook,
                in_use.calendar,
                reference_key=self.store.key.reference,
            )
            if self.ends_draft is not None:
                draft_rows.remove(connection, self.officer.id, self.ends_draft)

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """Hold one view of the store that no writer changes."""
        if self.view is not None:
            yield self.view
            return
        with self.store.reading() as connection:
            yield connection

    @contextmanager
    def at_one_moment(self) -> Iterator["Casebook"]:
        """The same book, with every look of the block in one view.

        What is owed and the rules that it is owed by must be of one moment: another window or
        command may decide on rules between two looks.
        """
        with self.reading() as connection:
            yield replace(self, view=connection)

    @contextmanager
    def copied(self) -> Iterator["Casebook"]:
        """Work on a private copy of the store, which is taken away when the block ends."""
        with private_copy(self.store) as copy:
            rules = RulesInUse(self.rules.shipped_rulebook, self.rules.shipped_calendar)
            yield replace(self, store=copy, rules=rules)


def known_obligation(connection: Transaction, reference: str) -> Obligation:
    """The obligation of this reference.

    Raises:
        KnownError: There is none.
    """
    duty = obligation_rows.obligation_by_id(connection, reference)
    if duty is None:
        raise KnownError(
            "There is no obligation with this reference.",
            "Nothing was done.",
            "Copy the reference from the list of today's work.",
        )
    return duty


def known_case(connection: Transaction, case_or_number: str) -> CaseId:
    """The case with this reference or case number.

    Raises:
        KnownError: There is none.
    """
    case = case_rows.find_case(connection, case_or_number)
    if case is None:
        raise KnownError(
            "There is no case with this number.",
            "Nothing was done.",
            "Copy the case number from the list of cases, such as VC-000412.",
        )
    return case


def whole_case(connection: Transaction, case: CaseId) -> VictimCase:
    """Give this case whole.

    Raises:
        KnownError: It is not there any more.
    """
    whole = case_rows.victim_case(connection, case)
    if whole is None:
        raise KnownError(
            "This case is not there any more.",
            "Nothing was done.",
            "Go back to the list of cases.",
        )
    return whole
