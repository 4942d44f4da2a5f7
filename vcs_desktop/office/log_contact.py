"""Record a contact with a person, or an attempt at one; and take one back."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.in_words import fact_in_words, long_day
from vcs_desktop.office.seen import Seen, note_seen
from vcs_desktop.office.telephone import MayRing, Telephone, telephone_of
from vcs_desktop.rules.case_fact import Contacted, that_hold
from vcs_desktop.rules.case_words import Direction, Method, WhyNotSo
from vcs_desktop.victims.model.victim_case import contact_reference
from vcs_desktop.victims.services import contact_withdrawals, contacts, reading
from vcs_desktop.victims.services.contacts import NewContact

__all__ = [
    "ContactLine",
    "ContactWithdrawn",
    "LoggedContact",
    "NewContact",
    "list_contacts",
    "log_contact",
    "withdraw_contact",
]

_ADDRESS_IN_DOUBT = (
    " It had confirmed the address, which is in doubt now: no letter goes until somebody has "
    "confirmed it."
)


@dataclass(frozen=True, slots=True)
class LoggedContact:
    """A contact that was recorded.

    Attributes:
        reference: What takes it back.
        remarks: What whoever recorded it should know: that nothing was met by it, or that the
            number is not safe.  Each is a sentence.
        obligations: What is newly owed because of it.
        met_count: How much was met by it.
        still_owed: What is still owed in the case and may be met by telling the person.
    """

    reference: str
    case: CaseId
    case_number: str
    remarks: tuple[str, ...]
    obligations: tuple[ObligationId, ...]
    met_count: int
    still_owed: tuple[ObligationId, ...]


@dataclass(frozen=True, slots=True)
class ContactWithdrawn:
    """A contact that was taken back, and what is owed again because of it."""

    words: str
    obligations: tuple[ObligationId, ...]


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A contact of a case, as it stands."""

    reference: str
    on: date
    words: str
    is_withdrawn: bool


def log_contact(desk: Desk, contact: NewContact) -> LoggedContact:
    """Record a contact; what it meets is met, and a choice about the scheme counts at once.

    Raises:
        KnownError: It can't have been so; nothing was recorded.
    """
    made = contacts.log_contact(desk.book, contact)
    telephone = telephone_of(made.case)
    return LoggedContact(
        reference=made.reference,
        case=made.case.id,
        case_number=made.case.number,
        remarks=(*_number_remark(contact, telephone), *_unmet_remark(contact, made.still_owed)),
        obligations=made.newly_owed,
        met_count=len(contact.meets),
        still_owed=made.still_owed,
    )


def withdraw_contact(desk: Desk, case: str, reference: str, because: WhyNotSo) -> ContactWithdrawn:
    """Take a contact back, by its reference; it stays in the history of the case.

    Raises:
        KnownError: The case has no such contact, or it was taken back already.
    """
    gone = contact_withdrawals.withdraw_contact(desk.book, case, reference, because)
    told = fact_in_words(gone.contact)
    doubt = _ADDRESS_IN_DOUBT if gone.address_is_in_doubt else ""
    return ContactWithdrawn(
        f"Taken back: {told.words}, {long_day(told.on)}. It counts as never made.{doubt}",
        gone.newly_owed,
    )


def list_contacts(desk: Desk, case: str) -> tuple[ContactLine, ...]:
    """Every contact of a case, the newest first.

    Raises:
        KnownError: There is no such case.
    """
    held = reading.casefile(desk.book, case)
    note_seen(desk, Seen.CASE, held.case)
    facts = [past.fact for past in held.facts]
    holding = that_hold(facts)
    lines = [
        ContactLine(
            contact_reference(fact.sequence),
            fact.on,
            fact_in_words(fact).words,
            is_withdrawn=fact not in holding,
        )
        for fact in facts
        if isinstance(fact, Contacted)
    ]
    in_order = sorted(lines, key=lambda line: line.on)
    return tuple(reversed(in_order))


def _number_remark(contact: NewContact, telephone: Telephone) -> tuple[str, ...]:
    """Somebody who was rung on a number that is not safe, or not known to be."""
    was_rung = contact.direction is Direction.OUT and contact.method in {Method.PHONE, Method.SMS}
    doubts = {MayRing.NOT_SAFE, MayRing.NOT_KNOWN}
    return (telephone.words,) if was_rung and telephone.may_ring in doubts else ()


def _unmet_remark(contact: NewContact, still_owed: tuple[ObligationId, ...]) -> tuple[str, ...]:
    if contact.meets or not still_owed:
        return ()
    count = len(still_owed)
    left = "1 is" if count == 1 else f"{count} are"
    if not contact.outcome.reached_the_person:
        return (f"Nobody was reached, so {left} still owed.",)
    return (f"Nothing that is owed was marked as told: {left} still owed.",)
