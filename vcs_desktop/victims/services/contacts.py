"""Record a contact: what was tried or said, and which obligations it met."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.rules.case_fact import Contacted, Told, known_on, that_hold
from vcs_desktop.rules.case_words import (
    Direction,
    Level,
    Membership,
    Method,
    Outcome,
)
from vcs_desktop.rules.engine import obligations_of
from vcs_desktop.rules.gate_questions import Moment
from vcs_desktop.rules.gates import pass_gates
from vcs_desktop.rules.met_by import may_be_met_by
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.rule_words import MomentOfUse
from vcs_desktop.rules.safe_contact import Safety, Way
from vcs_desktop.victims.model.victim_case import VictimCase, contact_reference
from vcs_desktop.victims.services.casebook import Casebook, Change, known_case, whole_case
from vcs_desktop.victims.services.deeds import check_day
from vcs_desktop.victims.store import case_rows, fact_rows, way_rows

_NOT_RECORDED = "The contact was not recorded."


@dataclass(frozen=True, slots=True)
class NewContact:
    """A contact to be recorded.

    Attributes:
        case: The case's reference or number.
        meets: The obligations that the person was told about in it.
        level: How much they asked to be told; needed when they opt in.
        on: The day it was, if not today.
    """

    case: str
    method: Method
    direction: Direction
    outcome: Outcome
    meets: tuple[ObligationId, ...] = ()
    level: Level | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact that was recorded, and what follows from it.

    Attributes:
        reference: What takes it back (`withdraw_contact`).
        still_owed: What is owed in the case after it and may be met by telling the person.
    """

    reference: str
    case: VictimCase
    newly_owed: tuple[ObligationId, ...]
    still_owed: tuple[ObligationId, ...]


def log_contact(book: Casebook, contact: NewContact) -> Contact:
    """Record a contact.

    Raises:
        KnownError: The case or an obligation is not known, the contact can't have met what it
            is said to meet, the level is missing, or it can't have been on that day.  Nothing
            was recorded.
    """
    with book.changing() as change:
        case = known_case(change.connection, contact.case)
        met = [_may_meet(change, contact, case, obligation) for obligation in contact.meets]
        _check(change, contact)
        check_day(change.connection, case, contact.on or change.today, change.today)
        _check_choice(change, contact, case)
        change.add_fact(
            case,
            Contacted(
                sequence=0,
                on=contact.on or change.today,
                method=contact.method,
                direction=contact.direction,
                outcome=contact.outcome,
                meets=tuple(duty.id for duty in met),
                level=contact.level,
                told=_told(change, case, met, contact.on or change.today),
            ),
        )
        if contact.outcome is Outcome.ADDRESS_CONFIRMED:
            _require_address(change, case)
            _require_safe_post(change, case)
            case_rows.set_address_confirmed(change.connection, case, confirmed=True)
        _before, now = change.settle(case)
        change.note("contact-recorded", case, {"outcome": contact.outcome.value})
        for duty in met:
            change.note("obligation-met", duty.id, {"by": "contact", "rule": duty.rule})
        reference = contact_reference(fact_rows.facts_of(change.connection, case)[-1].sequence)
        whole = whole_case(change.connection, case)
        still = tuple(duty.id for duty in now if _may_be_told(change, duty))
    return Contact(reference, whole, tuple(change.newly_owed), still)


def _require_safe_post(change: Change, case: CaseId) -> None:
    """That an address is theirs does not make letters safe that they said are not."""
    if way_rows.ways_of(change.connection, case)[Way.LETTER].safety is Safety.NOT_SAFE:
        raise KnownError(
            "It is on file that letters to this person are not safe.",
            _NOT_RECORDED,
            "If that has changed, say first how they may be reached safely (More, in the case).",
        )


def _may_be_told(change: Change, duty: Obligation) -> bool:
    return duty.status is Status.OWED and bool(change.rulebook.rule(duty.rule).met_by)


def _told(change: Change, case: CaseId, met: list[Obligation], on: date) -> tuple[Told, ...]:
    """The months that were told: those that were known on the day of the contact.

    A call of Tuesday that is written down on Thursday told what was known on Tuesday.
    """
    facts = that_hold(fact_rows.facts_of(change.connection, case))
    known_then = [fact for fact in facts if known_on(fact) <= on]
    then = {
        duty.id: duty.month_to_tell
        for duty in obligations_of(case, known_then, change.rulebook, change.calendar)
    }
    months = {duty.id: then.get(duty.id) or duty.month_to_tell for duty in met}
    return tuple(Told(obligation, month) for obligation, month in months.items() if month)


def _may_meet(change: Change, contact: NewContact, case: str, obligation: str) -> Obligation:
    duty = change.owed(obligation)
    if duty.case != case:
        raise KnownError(
            f"The obligation {duty.id} belongs to another case.",
            "Nothing was recorded.",
            "Record the contact again with the obligations of this case.",
        )
    if not contact.outcome.reached_the_person:
        raise KnownError(
            "Nobody was reached, so nobody was told.",
            _NOT_RECORDED,
            "Record it again without the obligation: the attempt counts, the duty stays.",
        )
    if not may_be_met_by(change.rulebook.rule(duty.rule), contact.method, contact.outcome):
        raise KnownError(
            "A contact of this kind does not meet this duty.",
            _NOT_RECORDED,
            "Tell them in a call or on a visit, or post the letter; or record this contact "
            "without the obligation.",
        )
    return duty


def _check_choice(change: Change, contact: NewContact, case: CaseId) -> None:
    kept = case_rows.standing_of(change.connection, case)
    if contact.outcome is Outcome.DECLINED and kept.membership is Membership.OPTED_IN:
        raise KnownError(
            "This person is in the scheme, so they can't decline the invitation to it.",
            _NOT_RECORDED,
            "If they asked us to stop, record the outcome opted-out: it ends all that is owed.",
        )


def _require_address(change: Change, case: CaseId) -> None:
    if not whole_case(change.connection, case).address_lines:
        raise KnownError(
            "There is no address on this case to confirm.",
            _NOT_RECORDED,
            "Record the address first.",
        )


def _check(change: Change, contact: NewContact) -> None:
    if contact.outcome is Outcome.OPTED_IN:
        moment = Moment(MomentOfUse.OPT_IN, change.today, level=contact.level)
        pass_gates(change.rulebook, moment, _NOT_RECORDED)
    if contact.level is not None and contact.outcome is not Outcome.OPTED_IN:
        raise KnownError(
            "A level can only be agreed when the person opts in.",
            _NOT_RECORDED,
            "Leave out the level, or record the outcome opted-in.",
        )
    if contact.outcome is Outcome.VOICEMAIL and contact.method is not Method.PHONE:
        raise KnownError(
            "Only a telephone call reaches a voicemail.",
            _NOT_RECORDED,
            "Record it as a telephone call, or with another outcome.",
        )
