"""Record what an officer did about something owed, other than telling the person."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.rules.case_fact import DeedDone
from vcs_desktop.rules.case_words import DeedKind
from vcs_desktop.rules.deed_details import DETAILS, NEEDS_A_DETAIL, DeedDetail
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.victims.services.casebook import Casebook, Change, known_obligation
from vcs_desktop.victims.store import case_rows

_NOT_RECORDED = "Nothing was recorded."


@dataclass(frozen=True, slots=True)
class NewDeed:
    """A deed to be recorded.

    Attributes:
        detail: How it was done, or why it was late, where the deed takes such a word.
        on: The day it was done, if not today.
    """

    obligation: str
    deed: DeedKind
    detail: DeedDetail | None = None
    on: date | None = None


def record_deed(book: Casebook, deed: NewDeed) -> tuple[ObligationId, ...]:
    """Record a deed; what it was about is met by it.

    Returns:
        What is newly owed because of it.

    Raises:
        KnownError: The obligation is over or is not met by such a deed, the day can't be, or
            the detail does not go with it.  Nothing was recorded.
    """
    with book.changing() as change:
        duty = _to_be_met(change, deed)
        _check_detail(deed)
        on = deed.on or change.today
        check_day(change.connection, duty.case, on, change.today)
        detail = deed.detail.value if deed.detail else ""
        change.add_fact(duty.case, DeedDone(0, on, deed.deed, (duty.id,), detail))
        change.settle(duty.case)
        said = {"deed": deed.deed.value, "rule": duty.rule} | (
            {"detail": detail} if detail else {}
        )
        change.note("deed-recorded", duty.id, said)
    return tuple(change.newly_owed)


def check_day(
    connection: Transaction, case: CaseId, on: date, today: date, first: date | None = None
) -> None:
    """Refuse a day on which an act can't have been: one to come, or one before the case was.

    Raises:
        KnownError: The day can't be; nothing was recorded.
    """
    if on > today:
        raise KnownError("That day has not come yet.", _NOT_RECORDED, "Check the date.")
    whole = case_rows.victim_case(connection, case)
    if whole is not None and on < whole.referred_on:
        raise KnownError(
            "On that day the person had not been referred yet.", _NOT_RECORDED, "Check the date."
        )
    if first is not None and on < first:
        raise KnownError(
            "That day lies before the step that it follows.",
            _NOT_RECORDED,
            "Check the date, and look at the history of the case.",
        )


def _to_be_met(change: Change, deed: NewDeed) -> Obligation:
    duty = known_obligation(change.connection, deed.obligation)
    if duty.status not in {Status.OWED, Status.STANDS}:
        words = {Status.MET: "was met already", Status.ENDED: "has ended"}
        raise KnownError(
            f"The obligation {duty.id} {words.get(duty.status, 'is not owed')}.",
            _NOT_RECORDED,
            "Look at the case to see what is still owed.",
        )
    takes = sorted(change.rulebook.rule(duty.rule).done_by) if duty.rule else []
    if deed.deed not in takes:
        raise KnownError(
            "That is not what this asks for.",
            _NOT_RECORDED,
            f"It is met by: {', '.join(takes)}." if takes else _TELL_THEM,
        )
    return duty


_TELL_THEM = "It is met by telling the person: record a contact, or post the letter."


def _check_detail(deed: NewDeed) -> None:
    takes = DETAILS.get(deed.deed, ())
    if deed.detail is not None and deed.detail not in takes:
        raise KnownError(
            "That detail does not go with what was done.",
            _NOT_RECORDED,
            f"Use one of: {', '.join(takes)}." if takes else "Leave the detail out.",
        )
    if deed.detail is None and deed.deed in NEEDS_A_DETAIL:
        raise KnownError(
            "It is not said which.", _NOT_RECORDED, f"Add the detail: {', '.join(takes)}."
        )
