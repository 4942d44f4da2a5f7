"""Record what a person asks to be put on a licence, and how far each request has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId, ObligationId, new_reference
from vcs_desktop.rules.case_fact import CaseFact, RequestMoved
from vcs_desktop.rules.case_words import Membership, RequestKind, RequestState
from vcs_desktop.rules.paths import Request, requests_in
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.victims.model.disclosure import Disclosure
from vcs_desktop.victims.services.casebook import Casebook, Change, known_case
from vcs_desktop.victims.services.deeds import check_day
from vcs_desktop.victims.store import case_rows, disclosure_rows, fact_rows


@dataclass(frozen=True, slots=True)
class NewRequest:
    """A request for a condition, as the person made it.

    Attributes:
        case: The case's reference or number.
        condition_code: The condition asked for, by its code in the licence policy.
        on: The day they asked, if not today.
        is_another: It is not the one that was recorded for the same day already.
    """

    case: str
    kind: RequestKind
    condition_code: str
    on: date | None = None
    is_another: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that was recorded, and what is newly owed because of it."""

    request: str
    newly_owed: tuple[ObligationId, ...]


@dataclass(frozen=True, slots=True)
class RequestMove:
    """A request that has come further.

    Attributes:
        disclosure: What left for whoever decides; with the state `forwarded` only.
    """

    request: str
    to: RequestState
    on: date | None = None
    disclosure: Disclosure | None = None


def ask_for_condition(book: Casebook, new: NewRequest) -> Asked:
    """Record what a person asked for.

    Raises:
        KnownError: There is no such case, it has ended or is dormant, the day can't be, or
            the same was recorded for that day already.
    """
    with book.changing() as change:
        case = known_case(change.connection, new.case)
        _require_open(change, case)
        on = new.on or change.today
        check_day(change.connection, case, on, change.today)
        if not new.is_another:
            _require_new(fact_rows.facts_of(change.connection, case), new, on)
        request = new_reference("rq")
        step = RequestMoved(0, on, request, RequestState.ASKED, new.kind, new.condition_code)
        change.add_fact(case, step)
        change.settle(case)
        change.note("request-made", request, {"case": case, "kind": new.kind.value})
    return Asked(request, tuple(change.newly_owed))


def move_request(book: Casebook, move: RequestMove) -> tuple[ObligationId, ...]:
    """Record that a request came further.

    One that is forwarded a second time stands as it did; only the disclosure is noted.

    Returns:
        What is newly owed because of it.

    Raises:
        KnownError: There is no such request, it can't come there from where it stands, or the
            day can't be.  Nothing was recorded.
    """
    with book.changing() as change:
        found = _found(change.connection, move.request)
        case, request = found.case, found.request
        on = move.on or change.today
        _check(change.connection, found, move, change.today)
        if move.to is not request.state:
            step = RequestMoved(
                0, on, request.reference, move.to, request.kind, request.condition_code
            )
            change.add_fact(case, step)
            change.settle(case)
            change.note("request-moved", request.reference, {"to": move.to.value})
        if move.disclosure is not None:
            disclosure_rows.keep(change.connection, case, move.disclosure, change.officer.id)
            change.note("disclosed", request.reference, _noted(move.disclosure))
    return tuple(change.newly_owed)


@dataclass(frozen=True, slots=True)
class RequestInCase:
    """A request and the case it belongs to."""

    case: CaseId
    request: Request


def known_request(book: Casebook, reference: str) -> RequestInCase:
    """The request of this reference, as it stands.

    Raises:
        KnownError: There is none.
    """
    with book.reading() as connection:
        return _found(connection, reference)


def require_move(book: Casebook, move: RequestMove) -> None:
    """Refuse now what `move_request` would refuse.

    Raises:
        KnownError: The request can't come there, or not on that day.
    """
    with book.reading() as connection:
        today = london_day(book.clock.now())
        _check(connection, _found(connection, move.request), move, today)


def _check(connection: Transaction, found: RequestInCase, move: RequestMove, today: date) -> None:
    _require_move(found.request, move.to)
    check_day(connection, found.case, move.on or today, today, first=found.request.moved_on)


def _found(connection: Transaction, reference: str) -> RequestInCase:
    case = fact_rows.case_of_request(connection, reference.strip().lower())
    if case is not None:
        for request in requests_in(fact_rows.facts_of(connection, case)):
            if request.reference == reference.strip().lower():
                return RequestInCase(case, request)
    raise KnownError(
        "There is no request with this reference.",
        "Nothing was recorded.",
        "Copy the reference from the case, such as rq-7h3k9x2m4q.",
    )


def _require_move(request: Request, to: RequestState) -> None:
    if to in request.moves:
        return
    if to is request.state:
        happened = f"This request stands as {to.value} already."
    else:
        happened = f"A request that is {request.state.value} can't become {to.value}."
    ways = ", ".join(request.moves)
    raise KnownError(
        happened,
        "Nothing was recorded.",
        f"It may become: {ways}." if ways else "Make a new request, if they ask again.",
    )


def _require_new(facts: Sequence[CaseFact], new: NewRequest, on: date) -> None:
    """Refuse what is most likely the same request once more."""
    for one in requests_in(facts):
        is_same = (one.kind, one.condition_code, one.asked_on) == (
            new.kind,
            new.condition_code,
            on,
        )
        if is_same and one.state is RequestState.ASKED:
            raise KnownError(
                f"The same was recorded for that day already: {one.reference}.",
                "Nothing was recorded a second time.",
                "If they asked for another one of this kind, forward the first one before, or "
                "say that it is another (--another).",
            )


def _require_open(change: Change, case: CaseId) -> None:
    if case_rows.standing_of(change.connection, case).membership is Membership.ENDED:
        raise KnownError(
            "This case has ended.",
            "Nothing was recorded.",
            "If the person is back in the scheme, record the contact in which they said so.",
        )
    if case_rows.standing_of(change.connection, case).membership is Membership.DORMANT:
        raise KnownError(
            "This case is dormant, because the person never answered.",
            "Nothing was recorded.",
            "Record the contact in which they answered first, with what they chose; then what "
            "they ask for.",
        )


def _noted(disclosure: Disclosure) -> dict[str, str]:
    return {
        "what": disclosure.what.value,
        "to_whom": disclosure.to_whom.value,
        "sha256": disclosure.sha256,
    }
