"""The facts of one case, arranged so that a rule can ask about them.

What came back in the post counts as never sent, a fact reported twice counts once, what was
entered and taken back counts as never heard, and a contact taken back as never made.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar, cast

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.kernel.working_days import Calendar
from vcs_desktop.rules.case_fact import (
    CaseFact,
    Contacted,
    DeedDone,
    LetterPosted,
    LetterReturned,
    Referred,
    RequestMoved,
    StageHeard,
    StatementMoved,
    TakenOn,
    Told,
    that_hold,
)
from vcs_desktop.rules.case_words import DeedKind, Method, Outcome
from vcs_desktop.rules.dates_corrected import as_corrected
from vcs_desktop.rules.key_stage import KeyStageKind, PatientKind, SentenceKind
from vcs_desktop.rules.met_by import may_be_met_by, may_be_met_by_post
from vcs_desktop.rules.office_policy import OfficePolicy
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.standing import Standing, StandingChange, standing_changes

_Fact = TypeVar("_Fact", bound=CaseFact)
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Act:
    """Something an officer did that lasts, as far as is known today.

    `contact` is its way and its outcome, `deed` what was done other than telling; both are
    None for a letter that was posted.
    """

    sequence: int
    on: date
    meets: tuple[ObligationId, ...]
    told: tuple[Told, ...] = ()
    contact: tuple[Method, Outcome] | None = None
    deed: DeedKind | None = None

    def may_meet(self, rule: Rule) -> bool:
        """Whether the rule takes such an act for an answer."""
        if self.deed is not None:
            return self.deed in rule.done_by
        if self.contact is None:
            return may_be_met_by_post(rule)
        return may_be_met_by(rule, *self.contact)


@dataclass(frozen=True, slots=True)
class CaseHistory:
    """One case's facts in sequence, with what follows from them at a glance.

    `stages` are those that still hold; `taken_back` those that an officer entered and took
    back, each with the sequence at which that was heard.  `by_type` and `acts_about` are the
    same facts and acts, found at once by their type and by what they met.

    Attributes:
        by_their_day: The stages in the order in which things happened; of one day, as they
            were heard.
        sentence_kind: The kind of sentence that was said last; silence about it unsays nothing.
        patient_kind: Under what the person is held as a patient, as was said last.
    """

    case: CaseId
    calendar: Calendar
    facts: tuple[CaseFact, ...]
    stages: tuple[StageHeard, ...]
    acts: tuple[Act, ...]
    changes: tuple[StandingChange, ...]
    taken_back: tuple[tuple[StageHeard, StageHeard], ...] = ()
    policy: OfficePolicy = field(default_factory=OfficePolicy)
    by_type: Mapping[type, tuple[CaseFact, ...]] = field(default_factory=dict)
    acts_about: Mapping[ObligationId, tuple[Act, ...]] = field(default_factory=dict)
    by_their_day: tuple[StageHeard, ...] = ()
    sentence_kind: SentenceKind = SentenceKind.UNKNOWN
    patient_kind: PatientKind = PatientKind.UNKNOWN

    def met_by(self, obligation: ObligationId, rule: Rule) -> Act | None:
        """The first lasting act that met this obligation, in a way that its rule takes."""
        about = self.acts_about.get(obligation, ())
        return next((act for act in about if act.may_meet(rule)), None)

    def without_acts(self) -> "CaseHistory":
        """The same case, as if nobody had told or done anything."""
        return replace(self, acts=(), acts_about={})

    def standing_at(self, sequence: int) -> Standing:
        """How the person stood when this fact came to be known."""
        standing = Standing()
        for change in self.changes:
            if change.sequence <= sequence:
                standing = change.standing
        return standing

    def of_type(self, kind: type[_Fact]) -> tuple[_Fact, ...]:
        """Every fact of one type, in sequence."""
        return cast("tuple[_Fact, ...]", self.by_type.get(kind, ()))

    @property
    def referral(self) -> Referred | None:
        """The referral that opened the case; None in a case that has none."""
        return next(iter(self.of_type(Referred)), None)

    @property
    def taken_on(self) -> TakenOn | None:
        """How the case stood when it was taken on; None where it began here."""
        return next(iter(self.of_type(TakenOn)), None)

    def request_steps(self, request: str) -> tuple[RequestMoved, ...]:
        """How one request came along, in sequence."""
        return tuple(step for step in self.of_type(RequestMoved) if step.request == request)

    def statement_steps_for(self, day: date) -> tuple[StatementMoved, ...]:
        """How the statement came along in the review that was going on on this day.

        A final decision ends a review; what was written for the one before counts no more.
        """
        ends = [
            heard.stage.happened_on
            for heard in self.stages
            if heard.stage.kind is KeyStageKind.PAROLE_DECISION_FINAL
        ]
        since = max((end for end in ends if end < day), default=date.min)
        until = min((end for end in ends if end >= day), default=date.max)
        steps = self.of_type(StatementMoved)
        return tuple(step for step in steps if since < step.on <= until)


_Word = TypeVar("_Word")


def _last_known(said: Sequence[_Word], unknown: _Word) -> _Word:
    return next((word for word in reversed(said) if word is not unknown), unknown)


def history_of(
    case: CaseId,
    facts: Sequence[CaseFact],
    calendar: Calendar,
    policy: OfficePolicy | None = None,
) -> CaseHistory:
    """Arrange a case's facts by their sequence, each reported stage once."""
    in_order = sorted(that_hold(facts), key=lambda fact: fact.sequence)
    heard: set[tuple[KeyStageKind, str]] = set()
    kept: list[CaseFact] = []
    for fact in in_order:
        if isinstance(fact, StageHeard):
            identity = (fact.stage.kind, fact.stage.occurrence)
            if identity in heard:
                continue
            heard.add(identity)
        kept.append(fact)
    kept = as_corrected(kept)
    holding, taken_back = heard_and_taken_back(kept)
    acts = _lasting_acts(kept)
    by_their_day = _by_their_day(holding)
    return CaseHistory(
        case,
        calendar,
        tuple(kept),
        holding,
        acts,
        standing_changes(kept),
        taken_back,
        policy or OfficePolicy(),
        _grouped((type(fact), fact) for fact in kept),
        _grouped((duty, act) for act in acts for duty in act.meets),
        by_their_day,
        _last_known([one.stage.sentence_kind for one in by_their_day], SentenceKind.UNKNOWN),
        _last_known([one.stage.patient_kind for one in by_their_day], PatientKind.UNKNOWN),
    )


def _day_and_place(heard: StageHeard) -> tuple[date, int]:
    return heard.stage.happened_on, heard.sequence


def _grouped(pairs: Iterable[tuple[_Key, _Value]]) -> dict[_Key, tuple[_Value, ...]]:
    """What belongs to each key, in order: a rule asks for it again and again."""
    found: dict[_Key, list[_Value]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}


def stages_by_day(facts: Sequence[CaseFact]) -> tuple[StageHeard, ...]:
    """The stages that still hold, as `CaseHistory.by_their_day`, without all the rest."""
    holding, _taken_back = heard_and_taken_back(facts)
    return _by_their_day(holding)


def _by_their_day(holding: Sequence[StageHeard]) -> tuple[StageHeard, ...]:
    return tuple(sorted(holding, key=_day_and_place))


def heard_and_taken_back(
    facts: Sequence[CaseFact],
) -> tuple[tuple[StageHeard, ...], tuple[tuple[StageHeard, StageHeard], ...]]:
    """The stages that still hold, and those taken back, each with what took it back."""
    stages = [fact for fact in as_corrected(facts) if isinstance(fact, StageHeard)]
    withdrawals = {
        fact.stage.concerns: fact
        for fact in stages
        if fact.stage.kind is KeyStageKind.ENTRY_WITHDRAWN
    }
    holding = tuple(fact for fact in stages if fact.stage.occurrence not in withdrawals)
    gone = [fact for fact in stages if fact.stage.occurrence in withdrawals]
    return holding, tuple((fact, withdrawals[fact.stage.occurrence]) for fact in gone)


def _lasting_acts(facts: Sequence[CaseFact]) -> tuple[Act, ...]:
    returned = [fact for fact in facts if isinstance(fact, LetterReturned)]
    acts = []
    for fact in facts:
        match fact:
            case Contacted() if fact.outcome.reached_the_person:
                contact = (fact.method, fact.outcome)
                acts.append(Act(fact.sequence, fact.on, fact.meets, fact.told, contact))
            case LetterPosted() if not _came_back(fact, returned):
                acts.append(Act(fact.sequence, fact.on, fact.meets, fact.told))
            case DeedDone():
                acts.append(Act(fact.sequence, fact.on, fact.meets, deed=fact.deed))
            case _:
                pass
    return tuple(acts)


def _came_back(posted: LetterPosted, returned: Iterable[LetterReturned]) -> bool:
    return any(
        back.letter == posted.letter and back.sequence > posted.sequence for back in returned
    )
