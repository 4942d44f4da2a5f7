"""How far a request or a statement may come from where it stands.

Pure: it is given the steps that were recorded, in sequence.  Nothing here is policy; it keeps
the record from telling what cannot have happened, such as a decision on what nobody was sent.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from vcs_desktop.rules.case_fact import CaseFact, RequestMoved, StatementMoved
from vcs_desktop.rules.case_words import RequestKind, RequestState, StatementState

_DECIDED = frozenset(
    {
        RequestState.GRANTED,
        RequestState.GRANTED_SMALLER,
        RequestState.CHANGED,
        RequestState.REFUSED,
    }
)

REQUEST_MOVES: Mapping[RequestState, frozenset[RequestState]] = {
    RequestState.ASKED: frozenset({RequestState.FORWARDED, RequestState.WITHDRAWN}),
    RequestState.FORWARDED: _DECIDED | {RequestState.FORWARDED, RequestState.WITHDRAWN},
    **{
        decided: (_DECIDED - {decided}) | {RequestState.FORWARDED, RequestState.WITHDRAWN}
        for decided in sorted(_DECIDED)
    },
    RequestState.WITHDRAWN: frozenset(),
}
"""Where a request may go from each state.

It may be forwarded again, to somebody else who decides; a decision may be made anew.
"""


@dataclass(frozen=True, slots=True)
class Request:
    """A request for a condition, as it stands.

    Attributes:
        moved_on: The day of its last step.
    """

    reference: str
    kind: RequestKind
    condition_code: str
    asked_on: date
    state: RequestState
    moved_on: date

    @property
    def moves(self) -> tuple[RequestState, ...]:
        """Where it may go from here, in the order of the words."""
        return tuple(state for state in RequestState if state in REQUEST_MOVES[self.state])


def requests_in(facts: Sequence[CaseFact]) -> tuple[Request, ...]:
    """Every request of a case as it stands, in the order in which they were made."""
    found: dict[str, Request] = {}
    for step in facts:
        if isinstance(step, RequestMoved):
            before = found.get(step.request)
            found[step.request] = Request(
                reference=step.request,
                kind=before.kind if before else step.kind,
                condition_code=before.condition_code if before else step.condition_code,
                asked_on=before.asked_on if before else step.on,
                state=step.state,
                moved_on=step.on,
            )
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class StatementPath:
    """How far the statement has come; `state` is None before anybody spoke of one."""

    state: StatementState | None = None
    moved_on: date | None = None
    is_drafted: bool = False

    @property
    def moves(self) -> tuple[StatementState, ...]:
        """Where it may go from here, in the order of the words."""
        return tuple(state for state in StatementState if self._may_become(state))

    def _may_become(self, state: StatementState) -> bool:
        if state is self.state:
            return False
        needed = {
            StatementState.SENT: self.is_drafted,
            StatementState.DRAFTED: self.state is not StatementState.NOT_WANTED,
            StatementState.WITHHOLDING_WANTED: self.state is not StatementState.NOT_WANTED,
            StatementState.WITHHOLDING_APPLIED_FOR: (
                self.state is StatementState.WITHHOLDING_WANTED
            ),
        }
        return needed.get(state, True)


_BEGINS_ANEW = frozenset({StatementState.WANTED, StatementState.NOT_WANTED, StatementState.SENT})


def statement_in(facts: Sequence[CaseFact]) -> StatementPath:
    """How far the statement of a case has come.  Each review may begin a new one."""
    path = StatementPath()
    for step in facts:
        if isinstance(step, StatementMoved):
            is_drafted = step.state is StatementState.DRAFTED or (
                path.is_drafted and step.state not in _BEGINS_ANEW
            )
            path = StatementPath(step.state, step.on, is_drafted)
    return path
