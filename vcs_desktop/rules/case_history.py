"""The facts of one case, arranged so that a rule can ask about them.

What came back in the post counts as never sent, and a fact reported twice counts once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.kernel.working_days import Calendar
from vcs_desktop.rules.case_fact import (
    CaseFact,
    Contacted,
    LetterPosted,
    LetterReturned,
    StageHeard,
    Told,
)
from vcs_desktop.rules.case_words import Method, Outcome
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.met_by import may_be_met_by, may_be_met_by_post
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.standing import Standing, StandingChange, standing_changes


@dataclass(frozen=True, slots=True)
class Act:
    """Something an officer did that reached the person, as far as is known today.

    `contact` is its way and its outcome; None for a letter that was posted.
    """

    sequence: int
    on: date
    meets: tuple[ObligationId, ...]
    told: tuple[Told, ...]
    contact: tuple[Method, Outcome] | None = None

    def may_meet(self, rule: Rule) -> bool:
        """Whether the rule takes such an act for an answer."""
        if self.contact is None:
            return may_be_met_by_post(rule)
        return may_be_met_by(rule, *self.contact)


@dataclass(frozen=True, slots=True)
class CaseHistory:
    """One case's facts in sequence, with what follows from them at a glance."""

    case: CaseId
    calendar: Calendar
    facts: tuple[CaseFact, ...]
    stages: tuple[StageHeard, ...]
    acts: tuple[Act, ...]
    changes: tuple[StandingChange, ...]

    def met_by(self, obligation: ObligationId, rule: Rule) -> Act | None:
        """The first lasting act that met this obligation, in a way that its rule takes."""
        meeting = (act for act in self.acts if obligation in act.meets and act.may_meet(rule))
        return next(meeting, None)

    def standing_at(self, sequence: int) -> Standing:
        """How the person stood when this fact came to be known."""
        standing = Standing()
        for change in self.changes:
            if change.sequence <= sequence:
                standing = change.standing
        return standing


def history_of(case: CaseId, facts: Sequence[CaseFact], calendar: Calendar) -> CaseHistory:
    """Arrange a case's facts by their sequence, each reported stage once."""
    in_order = sorted(facts, key=lambda fact: fact.sequence)
    heard: set[tuple[KeyStageKind, str]] = set()
    kept: list[CaseFact] = []
    for fact in in_order:
        if isinstance(fact, StageHeard):
            identity = (fact.stage.kind, fact.stage.occurrence)
            if identity in heard:
                continue
            heard.add(identity)
        kept.append(fact)
    stages = tuple(fact for fact in kept if isinstance(fact, StageHeard))
    return CaseHistory(
        case, calendar, tuple(kept), stages, _lasting_acts(kept), standing_changes(kept)
    )


def _lasting_acts(facts: Sequence[CaseFact]) -> tuple[Act, ...]:
    returned = [fact for fact in facts if isinstance(fact, LetterReturned)]
    acts = []
    for fact in facts:
        match fact:
            case Contacted() if fact.outcome.reached_the_person:
                contact = (fact.method, fact.outcome)
                acts.append(Act(fact.sequence, fact.on, fact.meets, fact.told, contact))
            case LetterPosted() if not any(
                back.letter == fact.letter and back.sequence > fact.sequence for back in returned
            ):
                acts.append(Act(fact.sequence, fact.on, fact.meets, fact.told))
            case _:
                pass
    return tuple(acts)
