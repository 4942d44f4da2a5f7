"""Take back a contact that was recorded by mistake: what it met is owed again.

It stays in the history of the case, with who took it back and why.
"""

from dataclasses import dataclass

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.rules.case_fact import CaseFact, Contacted, ContactWithdrawn, that_hold
from vcs_desktop.rules.case_words import Outcome, WhyNotSo
from vcs_desktop.victims.model.victim_case import VictimCase, contact_reference
from vcs_desktop.victims.services.casebook import Casebook, known_case, whole_case
from vcs_desktop.victims.store import case_rows, fact_rows

_NOT_TAKEN_BACK = "Nothing was taken back."


@dataclass(frozen=True, slots=True)
class ContactTakenBack:
    """A contact that was taken back, and what follows from it.

    Attributes:
        address_is_in_doubt: It had confirmed the address, so letters wait again.
        newly_owed: What is owed again, or is owed now because of it.
    """

    contact: Contacted
    case: VictimCase
    address_is_in_doubt: bool
    newly_owed: tuple[ObligationId, ...]


def withdraw_contact(
    book: Casebook, case_or_number: str, reference: str, because: WhyNotSo
) -> ContactTakenBack:
    """Take a contact back: it counts as never made.

    Raises:
        KnownError: The case has no such contact, or it was taken back already.
    """
    with book.changing() as change:
        case = known_case(change.connection, case_or_number)
        contact = _contact(fact_rows.facts_of(change.connection, case), reference)
        change.add_fact(case, ContactWithdrawn(0, change.today, contact.sequence, because))
        # Whether anything else confirmed the address that is on file now can't be told.
        in_doubt = contact.outcome is Outcome.ADDRESS_CONFIRMED
        if in_doubt:
            case_rows.set_address_confirmed(change.connection, case, confirmed=False)
        change.settle(case)
        said = {"contact": contact_reference(contact.sequence), "because": because.value}
        change.note("contact-withdrawn", case, said)
        whole = whole_case(change.connection, case)
    return ContactTakenBack(contact, whole, in_doubt, tuple(change.newly_owed))


def _contact(facts: tuple[CaseFact, ...], reference: str) -> Contacted:
    wanted = reference.strip().lower()
    contacts = [fact for fact in facts if isinstance(fact, Contacted)]
    found = next((one for one in contacts if contact_reference(one.sequence) == wanted), None)
    if found is None:
        raise KnownError(
            "This case has no contact with this reference.",
            _NOT_TAKEN_BACK,
            "Copy the reference from the contacts of the case, such as contact-17.",
        )
    if found not in that_hold(facts):
        raise KnownError(
            "This contact was taken back already.",
            "Nothing was changed.",
            "Look at the case to see how it stands.",
        )
    return found
