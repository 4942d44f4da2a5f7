"""An office's work counted the slow way: every case read whole, every fact worked out anew."""

from collections import defaultdict
from datetime import date

from tests.helpers.office import AnOffice
from vcs_desktop.rules.case_words import Membership, RequestState, StatementState
from vcs_desktop.rules.engine import obligations_of
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.paths import requests_in, statement_in
from vcs_desktop.rules.standing import membership_of
from vcs_desktop.rules.workload import Counted, counts_of_case, counts_of_obligation
from vcs_desktop.victims.model.case_lists import CaseSearch
from vcs_desktop.victims.services import finding, reading
from vcs_desktop.victims.services.casebook import Casebook

Found = dict[tuple[str, Counted], list[tuple[date, str]]]

_OVER = {None, StatementState.NOT_WANTED, StatementState.SENT}
_STEPS = {
    RequestState.ASKED: Counted.REQUESTS_WAITING,
    RequestState.FORWARDED: Counted.REQUESTS_SENT_ON,
}
_BY_DAY = {
    Counted.OVERDUE,
    Counted.DUE_WITHIN_SEVEN_DAYS,
    Counted.LATER,
    Counted.DUE_THIS_MONTH,
    Counted.PASSED_BEFORE_HEARD,
}


def count_by_hand(office: AnOffice, day: date) -> Found:
    """For each officer and each count: the day and the case number of everything it counts."""
    book = office.desk.book
    found: Found = defaultdict(list)
    for row in (found.line for found in finding.found_lines(book, CaseSearch(""), 0, 1000)):
        held = reading.casefile(book, row.number).case
        for counted, since in _counted(book, held.id, held.referred_on, day):
            found[held.officer, counted].append((since, held.number))
    return {key: sorted(rows) for key, rows in found.items()}


def _counted(book: Casebook, case, referred_on: date, day: date):
    facts = reading.facts_of(book, case)
    standing = membership_of(facts)
    for counted in counts_of_case(standing.membership, standing.level):
        yield counted, referred_on
    for duty in obligations_of(case, facts, book.rulebook, book.calendar):
        for counted in counts_of_obligation(duty, day):
            yield counted, _since(duty, counted, day)
    if standing.membership is Membership.ENDED:
        return
    statement = statement_in(facts)
    if statement.state not in _OVER:
        yield Counted.STATEMENTS_WAITING, statement.moved_on
    for request in requests_in(facts):
        if request.state in _STEPS:
            yield _STEPS[request.state], request.moved_on


def _since(duty: Obligation, counted: Counted, day: date) -> date:
    assert duty.status is Status.OWED
    if counted in _BY_DAY:
        assert duty.due_on is not None
        return duty.due_on
    if counted is Counted.NOT_YET:
        assert duty.starts_on is not None
        return duty.starts_on
    if counted is Counted.PAST_TEAM_DAY:
        is_past_aim = duty.target_on is not None and duty.target_on < day
        on = duty.target_on if is_past_aim else duty.due_on
        assert on is not None
        return on
    return duty.heard_on
