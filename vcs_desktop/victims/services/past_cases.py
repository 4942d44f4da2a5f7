"""Write down many cases with years of past at once, as an invented office needs them.

A case is lived through in memory, fact by fact, by the same arithmetic as always: what is owed
on a day is what the engine gives for the facts so far.  Facts, people, obligations and the
record's entries are then kept together, in one transaction for many cases.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from itertools import count

from vcs_desktop.kernel.identifiers import CaseId, new_reference
from vcs_desktop.kernel.officer import Officer
from vcs_desktop.rules.annual_contact import annual_obligations
from vcs_desktop.rules.case_fact import (
    CaseFact,
    Contacted,
    DeedDone,
    MembershipSet,
    Referred,
    RequestMoved,
    StageHeard,
    StatementMoved,
    TakenOn,
    Told,
)
from vcs_desktop.rules.case_history import history_of
from vcs_desktop.rules.case_words import Membership, RequestState
from vcs_desktop.rules.engine import obligations_of
from vcs_desktop.rules.key_stage import KeyStage
from vcs_desktop.rules.met_by import may_be_met_by
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import CaseMoment
from vcs_desktop.rules.standing import membership_of
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.victims.model.case_lists import owed_marks
from vcs_desktop.victims.model.referral import Referral
from vcs_desktop.victims.services.casebook import Casebook, Change
from vcs_desktop.victims.store import (
    fact_rows,
    new_case_rows,
    obligation_rows,
    office_rows,
    officer_rows,
)
from vcs_desktop.victims.store.fact_rows import NewFact
from vcs_desktop.victims.store.new_case_rows import NewCase

_AFTERNOON = time(15, 0, tzinfo=UTC)
"""When an act of a past day is said to have been written down."""


@dataclass(slots=True)
class PastCase:
    """A case being lived through."""

    change: Change
    number: int
    referral: Referral
    officer: Officer
    sequences: Iterator[int]
    id: CaseId = field(default_factory=lambda: CaseId(new_reference("case")))
    facts: list[NewFact] = field(default_factory=list)
    entries: list[NewEntry] = field(default_factory=list)
    _worked_out: tuple[int, tuple[Obligation, ...]] = (0, ())

    def begin(self, heard_at: datetime) -> None:
        """The referral reaches the unit."""
        about = self.referral
        referred = Referred(
            0,
            about.referred_on,
            heard_at,
            basis=about.basis,
            capacity=about.capacity,
            sentenced_on=about.sentenced_on,
            born_on=about.born_on,
        )
        self._add(referred, heard_at)
        self.note("case-opened", self.id)

    def hear(self, stage: KeyStage) -> None:
        """A key stage crosses over."""
        self._add(StageHeard(0, stage), stage.heard_at)

    def take_on(self, taken_on: TakenOn) -> None:
        """The case comes from another unit."""
        self._act(taken_on)
        self.note("case-taken-on", self.id, {"membership": taken_on.membership.value})

    def contact(self, contact: Contacted, *met: Obligation) -> None:
        """Somebody is in contact, and what may be met by it is."""
        meets = [duty for duty in met if self._meets(duty, contact)]
        months = [Told(duty.id, duty.month_to_tell) for duty in meets if duty.month_to_tell]
        told = replace(contact, meets=tuple(duty.id for duty in meets), told=tuple(months))
        self._act(told)
        self.note("contact-recorded", self.id, {"outcome": contact.outcome.value})
        for duty in meets:
            self.note("obligation-met", duty.id, {"by": "contact", "rule": duty.rule})

    def deed(self, deed: DeedDone, duty: Obligation) -> None:
        """An officer does what is owed in another way."""
        self._act(replace(deed, meets=(duty.id,)))
        self.note("deed-recorded", duty.id, {"deed": deed.deed.value, "rule": duty.rule})

    def statement(self, moved: StatementMoved) -> None:
        """The statement comes further."""
        self._act(moved)
        self.note("statement-moved", self.id, {"to": moved.state.value})

    def request(self, moved: RequestMoved) -> None:
        """A request for a condition comes further."""
        self._act(moved)
        if moved.state is RequestState.ASKED:
            self.note("request-made", moved.request, {"case": self.id, "kind": moved.kind.value})
        else:
            self.note("request-moved", moved.request, {"to": moved.state.value})

    def set_membership(self, decided: MembershipSet) -> None:
        """The unit decides about the case."""
        self._act(decided)
        if decided.membership is Membership.ENDED:
            self.note("case-ended", self.id, {"reason": decided.reason})
        else:
            self.note("case-set-dormant", self.id)

    def rule(self, duty: Obligation) -> Rule:
        """The rule that a duty comes from."""
        return self.change.rulebook.rule(duty.rule)

    def obligations(self) -> tuple[Obligation, ...]:
        """Everything the case obliges to, by the facts so far."""
        so_far = len(self.facts)
        if self._worked_out[0] != so_far:
            facts = [one.fact for one in self.facts]
            fresh = obligations_of(self.id, facts, self.change.rulebook, self.change.calendar)
            self._worked_out = so_far, fresh
        return self._worked_out[1]

    def owed(self) -> list[Obligation]:
        """What is owed by the facts so far."""
        return [duty for duty in self.obligations() if duty.status is Status.OWED]

    def owed_each_year(self) -> list[Obligation]:
        """What is owed because a year has passed: a part of the same arithmetic, and quick."""
        rulebook = self.change.rulebook
        facts = [one.fact for one in self.facts]
        history = history_of(self.id, facts, self.change.calendar, rulebook.policy)
        rules = rulebook.for_moment(CaseMoment.YEAR_PASSED)
        yearly = [duty for rule in rules for duty in annual_obligations(history, rule)]
        return [duty for duty in yearly if duty.status is Status.OWED]

    def note(self, act: str, subject: str, details: Mapping[str, str | int] | None = None) -> None:
        """Tell the record: references and codes only."""
        self.entries.append(NewEntry(act, subject, details or {}))

    def _meets(self, duty: Obligation, contact: Contacted) -> bool:
        is_owed = duty.status is Status.OWED
        return is_owed and may_be_met_by(self.rule(duty), contact.method, contact.outcome)

    def _act(self, fact: CaseFact) -> None:
        on: date = fact.stage.happened_on if isinstance(fact, StageHeard) else fact.on
        self._add(fact, min(datetime.combine(on, _AFTERNOON), self.change.now))

    def _add(self, fact: CaseFact, entered_at: datetime) -> None:
        numbered = replace(fact, sequence=next(self.sequences))
        self.facts.append(NewFact(self.id, numbered, self.officer.id, entered_at))


@dataclass(slots=True)
class PastCases:
    """Many cases being written down in one transaction."""

    change: Change
    numbers: Iterator[int]
    sequences: Iterator[int]
    cases: list[PastCase] = field(default_factory=list)
    officers: dict[str, Officer] = field(default_factory=dict)

    def open(self, referral: Referral) -> PastCase:
        """The next case, with nothing in it yet."""
        name = referral.officer_name
        if name not in self.officers:
            self.officers[name] = officer_rows.officer_made(self.change.connection, name)
        officer = self.officers[name]
        case = PastCase(self.change, next(self.numbers), referral, officer, self.sequences)
        self.cases.append(case)
        return case

    def keep(self, position: int) -> None:
        """Keep every case, and that the feed was heard up to this position."""
        connection = self.change.connection
        new_case_rows.add_cases(connection, [_row_of(case) for case in self.cases])
        fact_rows.add_facts(connection, [fact for case in self.cases for fact in case.facts])
        duties = [duty for case in self.cases for duty in case.obligations()]
        obligation_rows.add_obligations(connection, duties)
        office_rows.set_feed_position(connection, position)
        entries = [entry for case in self.cases for entry in case.entries]
        heard = NewEntry("feed-heard", str(position), {"cases": len(self.cases)})
        self.change.record.append_all(connection, [*entries, heard])


@contextmanager
def writing_past(book: Casebook, position: int) -> Iterator[PastCases]:
    """Write down many cases at once; when the block ends they are kept whole, or none is.

    `position` is how far the feed was heard by what is written down.
    """
    with book.changing() as change:
        number = new_case_rows.next_number(change.connection)
        sequence = fact_rows.last_sequence(change.connection) + 1
        cases = PastCases(change, count(number), count(sequence))
        yield cases
        cases.keep(position)


def _row_of(case: PastCase) -> NewCase:
    standing = membership_of([one.fact for one in case.facts])
    about = case.referral
    return NewCase(
        case.id,
        case.number,
        about,
        case.officer.id,
        about.digest,
        standing,
        owed_marks(case.obligations()),
    )
