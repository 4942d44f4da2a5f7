"""The record never tells what cannot have happened to a request or a statement."""

from datetime import date

from vcs_desktop.rules.case_fact import RequestMoved, StatementMoved
from vcs_desktop.rules.case_words import RequestKind, RequestState, StatementState
from vcs_desktop.rules.paths import REQUEST_MOVES, requests_in, statement_in

DAY = date(2026, 11, 2)


def moved(*states: RequestState, request: str = "rq-1") -> list[RequestMoved]:
    return [
        RequestMoved(number, DAY, request, state, RequestKind.NO_CONTACT, "a-code")
        for number, state in enumerate(states)
    ]


def stated(*states: StatementState) -> list[StatementMoved]:
    return [StatementMoved(number, DAY, state) for number, state in enumerate(states)]


def test_nothing_is_decided_about_what_was_not_forwarded() -> None:
    (request,) = requests_in(moved(RequestState.ASKED))

    assert request.moves == (RequestState.FORWARDED, RequestState.WITHDRAWN)


def test_a_decision_may_be_made_anew_and_a_request_sent_to_somebody_else() -> None:
    (request,) = requests_in(
        moved(RequestState.ASKED, RequestState.FORWARDED, RequestState.REFUSED)
    )

    assert {RequestState.GRANTED, RequestState.FORWARDED} <= set(request.moves)
    assert RequestState.REFUSED not in request.moves


def test_what_was_withdrawn_stays_withdrawn() -> None:
    assert REQUEST_MOVES[RequestState.WITHDRAWN] == frozenset()
    assert set(REQUEST_MOVES) == set(RequestState)


def test_no_request_is_ever_asked_for_twice() -> None:
    assert not any(RequestState.ASKED in states for states in REQUEST_MOVES.values())


def test_two_requests_of_one_case_keep_apart() -> None:
    steps = [
        *moved(RequestState.ASKED),
        *moved(RequestState.ASKED, request="rq-2"),
        *moved(RequestState.FORWARDED),
    ]

    assert [one.state for one in requests_in(steps)] == [
        RequestState.FORWARDED,
        RequestState.ASKED,
    ]


def test_a_statement_is_sent_only_after_it_was_drafted() -> None:
    assert StatementState.SENT not in statement_in(stated(StatementState.WANTED)).moves
    drafted = stated(StatementState.WANTED, StatementState.DRAFTED)
    assert StatementState.SENT in statement_in(drafted).moves


def test_asking_for_it_to_be_kept_back_does_not_undo_the_draft() -> None:
    path = statement_in(
        stated(
            StatementState.DRAFTED,
            StatementState.WITHHOLDING_WANTED,
            StatementState.WITHHOLDING_APPLIED_FOR,
        )
    )

    assert StatementState.SENT in path.moves


def test_keeping_it_back_is_applied_for_only_when_it_is_wanted() -> None:
    path = statement_in(stated(StatementState.DRAFTED))

    assert StatementState.WITHHOLDING_APPLIED_FOR not in path.moves
    assert StatementState.WITHHOLDING_WANTED in path.moves


def test_a_new_review_begins_a_new_statement() -> None:
    sent = stated(StatementState.DRAFTED, StatementState.SENT)
    again = stated(StatementState.DRAFTED, StatementState.SENT, StatementState.WANTED)

    assert StatementState.WANTED in statement_in(sent).moves
    assert StatementState.SENT not in statement_in(again).moves


def test_somebody_who_wants_none_may_change_their_mind() -> None:
    assert statement_in(stated(StatementState.NOT_WANTED)).moves == (StatementState.WANTED,)
    assert StatementState.WANTED in statement_in(()).moves
