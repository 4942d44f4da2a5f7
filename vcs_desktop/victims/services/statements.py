"""Record how far a victim personal statement has come.  Its words are never kept here."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.rules.case_fact import StatementMoved
from vcs_desktop.rules.case_words import StatementState
from vcs_desktop.rules.gate_questions import Moment
from vcs_desktop.rules.gates import pass_gates
from vcs_desktop.rules.paths import StatementPath, statement_in
from vcs_desktop.rules.rule_words import MomentOfUse
from vcs_desktop.victims.services.casebook import Casebook, Change, known_case
from vcs_desktop.victims.services.deeds import check_day
from vcs_desktop.victims.store import fact_rows

_NOT_RECORDED = "Nothing was recorded."
_USES = {
    StatementState.DRAFTED: MomentOfUse.DRAFT_STATEMENT,
    StatementState.SENT: MomentOfUse.SEND_STATEMENT,
}


@dataclass(frozen=True, slots=True)
class StatementMove:
    """A statement that has come further.

    Attributes:
        case: The case's reference or number.
        checked: An officer read the draft against the list.
        warned: The person was warned who normally sees it.
        on: The day, if not today.
    """

    case: str
    to: StatementState
    checked: bool = False
    warned: bool = False
    on: date | None = None


def move_statement(book: Casebook, move: StatementMove) -> tuple[ObligationId, ...]:
    """Record that the statement came further.

    Returns:
        What is newly owed because of it.

    Raises:
        KnownError: There is no such case, the statement can't come there from where it
            stands, a gate does not let it pass, or the day can't be.
    """
    with book.changing() as change:
        case = known_case(change.connection, move.case)
        path = statement_in(fact_rows.facts_of(change.connection, case))
        _require_move(path, move.to)
        _ask(change, move)
        on = move.on or change.today
        check_day(change.connection, case, on, change.today, first=path.moved_on)
        change.add_fact(case, StatementMoved(0, on, move.to))
        change.settle(case)
        change.note("statement-moved", case, {"to": move.to.value})
    return tuple(change.newly_owed)


def _ask(change: Change, move: StatementMove) -> None:
    use = _USES.get(move.to)
    if use is not None:
        moment = Moment(
            use,
            change.today,
            statement_checked=move.checked,
            disclosure_warned=move.warned,
        )
        pass_gates(change.rulebook, moment, _NOT_RECORDED)


def _require_move(path: StatementPath, to: StatementState) -> None:
    if to in path.moves:
        return
    if to is path.state:
        happened = f"The statement stands as {to.value} already."
    elif path.state is None:
        happened = f"A statement that nobody spoke of can't be {to.value}."
    else:
        happened = f"A statement that is {path.state.value} can't become {to.value} yet."
    raise KnownError(happened, _NOT_RECORDED, f"It may become: {', '.join(path.moves)}.")
