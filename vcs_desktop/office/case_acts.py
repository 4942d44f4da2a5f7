"""What can be recorded about a case beside telling the person, and how far it has come."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.rules.case_fact import CaseFact
from vcs_desktop.rules.case_words import (
    DeedKind,
    RequestKind,
    RequestState,
    StatementState,
)
from vcs_desktop.rules.gate_questions import Moment
from vcs_desktop.rules.gates import ask_gates
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.paths import requests_in, statement_in
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import MomentOfUse
from vcs_desktop.rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class RequestLine:
    """A request for a condition as it stands; `moves` is where it may go from here."""

    reference: str
    kind: RequestKind
    state: RequestState
    asked_on: date
    moves: tuple[RequestState, ...]
    condition_code: str = ""


@dataclass(frozen=True, slots=True)
class StatementLine:
    """How far the statement has come.

    Attributes:
        state: None before anybody spoke of one.
        moves: Where it may go from here.
        checklist: What a draft is read against; empty where no rule asks for that.
        warning: What the person is warned of before it is sent; empty likewise.
    """

    state: StatementState | None
    moves: tuple[StatementState, ...]
    checklist: str
    warning: str


@dataclass(frozen=True, slots=True)
class CaseActs:
    """The requests and the statement of a case."""

    requests: tuple[RequestLine, ...]
    statement: StatementLine


def acts_of(facts: tuple[CaseFact, ...], rulebook: Rulebook, day: date) -> CaseActs:
    """How far everything has come, and what may be recorded next."""
    path = statement_in(facts)
    return CaseActs(
        requests=tuple(
            RequestLine(
                one.reference, one.kind, one.state, one.asked_on, one.moves, one.condition_code
            )
            for one in requests_in(facts)
        ),
        statement=StatementLine(
            path.state,
            path.moves,
            checklist=_words(rulebook, MomentOfUse.DRAFT_STATEMENT, day),
            warning=_words(rulebook, MomentOfUse.SEND_STATEMENT, day),
        ),
    )


def deeds_for(duty: Obligation, rule: Rule | None) -> tuple[DeedKind, ...]:
    """The deeds that meet something owed now, in the order of the words."""
    is_open = duty.status in {Status.OWED, Status.STANDS}
    if rule is None or not is_open:
        return ()
    return tuple(deed for deed in DeedKind if deed in rule.done_by)


def _words(rulebook: Rulebook, use: MomentOfUse, day: date) -> str:
    """What the gates of this moment say, or their titles where they say nothing."""
    answers = ask_gates(rulebook, Moment(use, day))
    return " ".join(answer.words or f"{answer.title}." for answer in answers)
