"""Cases and the people in them, as they are written once: one by one, or many at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, func, insert, select

from vcs_desktop.kernel.identifiers import CaseId, new_reference
from vcs_desktop.rules.standing import Standing
from vcs_desktop.victims.model.case_lists import NOTHING_OWED, ListedCase, OwedMarks
from vcs_desktop.victims.model.referral import Referral
from vcs_desktop.victims.model.search_terms import TermSource
from vcs_desktop.victims.store import list_rows, term_rows
from vcs_desktop.victims.store.ending_tables import erased_cases
from vcs_desktop.victims.store.tables import cases, people


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case to be added with its person.

    Attributes:
        officer: Whose case it is, by reference.
        digest: Stands for all that the row said by which the case came in.
        owed: What is owed in it already.
    """

    id: CaseId
    number: int
    referral: Referral
    officer: str
    digest: str
    standing: Standing = field(default_factory=Standing)
    owed: OwedMarks = NOTHING_OWED


# Built once: building them anew for each case takes longer than running them.
_ADD_PERSON = insert(people)
_ADD_CASE = insert(cases)


def add_case(connection: Connection, referral: Referral, officer: str, digest: str) -> CaseId:
    """Add the person and their case, and give the case the next number.

    `digest` stands for all that the row said by which the case came in.
    """
    number = next_number(connection)
    case = NewCase(CaseId(new_reference("case")), number, referral, officer, digest)
    add_cases(connection, (case,))
    return case.id


def next_number(connection: Connection) -> int:
    """The next case number: one that stood on somebody's letters never stands for another."""
    return 1 + max(
        connection.scalar(select(func.max(column))) or 0
        for column in (cases.c.number, erased_cases.c.number)
    )


def add_cases(connection: Connection, new: Sequence[NewCase]) -> None:
    """Add the people and their cases; each has a number of its own already."""
    if not new:
        return
    person_of = {one.id: new_reference("pn") for one in new}
    connection.execute(_ADD_PERSON, [_person_row(person_of[one.id], one.referral) for one in new])
    connection.execute(_ADD_CASE, [_case_row(one, person_of[one.id]) for one in new])
    list_rows.add_lines(connection, [_line(one) for one in new])
    term_rows.add_terms(connection, [_source(one) for one in new])


def _line(new: NewCase) -> ListedCase:
    return ListedCase(
        number=new.number,
        case=new.id,
        officer=new.officer,
        membership=new.standing.membership,
        person_name=new.referral.person_name,
        offender_name=new.referral.offender_name,
        owed=new.owed,
    )


def _source(new: NewCase) -> TermSource:
    return TermSource(
        number=new.number,
        reference=new.referral.reference,
        person_name=new.referral.person_name,
        offender_name=new.referral.offender_name,
        address_lines=new.referral.address_lines,
        telephone=new.referral.telephone,
    )


def _person_row(person: str, referral: Referral) -> dict[str, object]:
    return {
        "id": person,
        "name": referral.person_name,
        "salutation": referral.salutation,
        "language": referral.language,
        "address_lines": list(referral.address_lines),
        "address_confirmed": referral.address_confirmed,
        "telephone": referral.telephone,
        "telephone_safe": referral.telephone_safe,
        "email": referral.email,
        "communication_need": referral.communication_need,
    }


def _case_row(new: NewCase, person: str) -> dict[str, object]:
    return {
        "id": new.id,
        "number": new.number,
        "person": person,
        "officer": new.officer,
        "sentence": new.referral.sentence,
        "offender_name": new.referral.offender_name,
        "capacity": new.referral.capacity,
        "referral_reference": new.referral.reference,
        "referral_digest": new.digest,
        "referred_on": new.referral.referred_on,
        "membership": new.standing.membership,
        "level": new.standing.level,
    }
