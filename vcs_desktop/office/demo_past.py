"""What an invented office had done before this morning, by the ordinary path.

Nearly everything old is settled, so that the morning is a believable one; a few people wait.
"""

from collections.abc import Iterator, Sequence
from random import Random

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.log_contact import NewContact, log_contact
from vcs_desktop.office.move_statement import StatementMove, move_statement
from vcs_desktop.office.record_deed import NewDeed, record_deed
from vcs_desktop.office.today import list_today
from vcs_desktop.office.work_item import WorkItem
from vcs_desktop.rules.case_words import DeedKind, Direction, Method, Outcome, StatementState
from vcs_desktop.rules.deed_details import DETAILS, NEEDS_A_DETAIL
from vcs_desktop.rules.rule import Rule
from vcs_desktop.victims.services import reading

_NOT_YET_ASKED = frozenset({"CON-02", "CON-03"})
"""What is still owed to whoever was referred lately and has not been asked yet."""

_LEAST_WAITING = 2


def settle_the_past(desk: Desk, chance: Random) -> None:
    """Settle what is owed by now in all cases but a few of each kind."""
    rules = {rule.id: rule for rule in desk.rulebook.rules}
    by_case: dict[CaseId, list[WorkItem]] = {}
    for item in list_today(desk).items:
        if item.rule not in _NOT_YET_ASKED and not item.is_later:
            by_case.setdefault(item.case, []).append(item)
    waiting = {*_some(chance, by_case, "KEY-01"), *_some(chance, by_case, "PB-01")}
    for case, items in by_case.items():
        if case not in waiting:
            _settle(desk, case, items, rules)
        else:
            # Whoever waits for news has at least been told what the sentence means.
            _tell(desk, case, [item for item in items if item.rule == "CON-11"])


def _some(chance: Random, by_case: dict[CaseId, list[WorkItem]], rule: str) -> Iterator[CaseId]:
    """A few of the cases in which this is owed."""
    owed = [case for case, items in by_case.items() if rule in {item.rule for item in items}]
    count = _LEAST_WAITING + len(owed) // 400
    yield from chance.sample(owed, k=min(len(owed), count))


def _settle(desk: Desk, case: CaseId, items: Sequence[WorkItem], rules: dict[str, Rule]) -> None:
    """One call about whatever a call tells; the rest by what settles it."""
    by_call = [item for item in items if Method.PHONE in rules[item.rule].met_by]
    _tell(desk, case, by_call)
    if any(StatementState.NOT_WANTED in rules[item.rule].met_by_statement for item in items):
        move_statement(desk, StatementMove(case, StatementState.NOT_WANTED))
    for item in items:
        deeds = sorted(rules[item.rule].done_by)
        if item not in by_call and deeds and reading.still_owed(desk.book, [item.obligation]):
            record_deed(desk, _deed(item, deeds[0]))


def _tell(desk: Desk, case: CaseId, items: Sequence[WorkItem]) -> None:
    if items:
        contact = NewContact(
            case=case,
            method=Method.PHONE,
            direction=Direction.OUT,
            outcome=Outcome.SPOKE,
            meets=tuple(item.obligation for item in items),
        )
        log_contact(desk, contact)


def _deed(item: WorkItem, deed: DeedKind) -> NewDeed:
    detail = DETAILS[deed][0] if deed in NEEDS_A_DETAIL else None
    return NewDeed(item.obligation, deed, detail)
