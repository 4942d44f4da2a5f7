"""Cases and the people in them, as they are read one by one."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, or_, select, update

from vcs_desktop.kernel.identifiers import CaseId, SentenceRef
from vcs_desktop.rules.case_words import Level, Membership
from vcs_desktop.rules.standing import Standing
from vcs_desktop.victims.model.case_number import number_in, number_text
from vcs_desktop.victims.model.victim_case import NamedCase, VictimCase
from vcs_desktop.victims.store import term_rows, way_rows
from vcs_desktop.victims.store.contact_tables import contact_ways
from vcs_desktop.victims.store.tables import cases, officers, people


@dataclass(frozen=True, slots=True)
class KeptStanding:
    """A person's membership and level, as kept for lists."""

    membership: Membership
    level: Level | None


@dataclass(frozen=True, slots=True)
class KnownReferral:
    """A referral that came before: the case it opened, and what its content hashes to."""

    case: CaseId
    digest: str


# Built once: building it anew for each case takes longer than running it.
_SET_STANDING = (
    update(cases)
    .where(cases.c.id == bindparam("this"))
    .values(membership=bindparam("membership"), level=bindparam("level"))
)


def known_referral(connection: Connection, reference: str) -> KnownReferral | None:
    """The referral that came under this reference, or None where none did."""
    columns = (cases.c.id, cases.c.referral_digest)
    query = select(*columns).where(cases.c.referral_reference == reference)
    row = connection.execute(query).first()
    return None if row is None else KnownReferral(CaseId(row.id), row.referral_digest)


def cases_about(connection: Connection, sentence: SentenceRef) -> tuple[CaseId, ...]:
    """Every case about this sentence, in the order of their numbers."""
    query = select(cases.c.id).where(cases.c.sentence == sentence).order_by(cases.c.number)
    return tuple(CaseId(case) for case in connection.scalars(query))


def every_case(connection: Connection) -> tuple[CaseId, ...]:
    """Every case there is, in the order of their numbers."""
    return tuple(
        CaseId(case) for case in connection.scalars(select(cases.c.id).order_by("number"))
    )


def number_of(connection: Connection, case: CaseId) -> str:
    """The number of a case that is there."""
    return number_text(
        connection.execute(select(cases.c.number).where(cases.c.id == case)).scalar_one()
    )


def find_case(connection: Connection, case_or_number: str) -> CaseId | None:
    """The case with this reference or this number, however its letters are written."""
    wanted, number = case_or_number.strip(), number_in(case_or_number)
    query = select(cases.c.id).where(or_(cases.c.id == wanted.lower(), cases.c.number == number))
    found = connection.scalar(query)
    return None if found is None else CaseId(found)


def victim_case(connection: Connection, case: CaseId) -> VictimCase | None:
    """One case whole, or None when there is no such case."""
    row = connection.execute(_whole().where(cases.c.id == case)).first()
    return None if row is None else _victim_case(row)


def held_by(officer: str) -> Select[tuple[str]]:
    """A query for the references of the cases that an officer of this id or name holds."""
    holder = select(officers.c.id).where(or_(officers.c.id == officer, officers.c.name == officer))
    return select(cases.c.id).where(cases.c.officer.in_(holder))


def named_cases(connection: Connection, officer: str | None) -> tuple[NamedCase, ...]:
    """The cases of one officer or of all, in the order of their numbers, by their names only."""
    query = select(cases.c.id, cases.c.number, people.c.name).join(people).order_by(cases.c.number)
    if officer is not None:
        query = query.where(cases.c.id.in_(held_by(officer)))
    return tuple(
        NamedCase(CaseId(row.id), number_text(row.number), row.name)
        for row in connection.execute(query)
    )


def cases_among(connection: Connection, wanted: Select[tuple[str]]) -> tuple[VictimCase, ...]:
    """The cases whose references a query gives, in the order of their numbers."""
    query = _whole().where(cases.c.id.in_(wanted)).order_by(cases.c.number)
    return tuple(_victim_case(row) for row in connection.execute(query))


def set_standing(connection: Connection, case: CaseId, standing: Standing) -> None:
    """Keep where the person stands, as worked out from the facts."""
    values = {"this": case, "membership": standing.membership, "level": standing.level}
    connection.execute(_SET_STANDING, values)


def standing_of(connection: Connection, case: CaseId) -> KeptStanding:
    """Where the person stands, as kept."""
    query = select(cases.c.membership, cases.c.level).where(cases.c.id == case)
    row = connection.execute(query).one()
    return KeptStanding(row.membership, row.level)


def set_address_confirmed(connection: Connection, case: CaseId, *, confirmed: bool) -> None:
    """Keep whether post to the person's address is known to be safe."""
    person = select(cases.c.person).where(cases.c.id == case).scalar_subquery()
    connection.execute(
        update(people).where(people.c.id == person).values(address_confirmed=confirmed)
    )


def set_address(
    connection: Connection, case: CaseId, lines: tuple[str, ...], *, confirmed: bool
) -> None:
    """Put a new address in place of the old one."""
    person = select(cases.c.person).where(cases.c.id == case).scalar_subquery()
    values = {"address_lines": list(lines), "address_confirmed": confirmed}
    connection.execute(update(people).where(people.c.id == person).values(values))
    term_rows.keep_terms(connection, case)


def _whole() -> Select[Any]:
    return select(
        cases,
        people.c.name.label("person_name"),
        people.c.salutation,
        people.c.language,
        people.c.address_lines,
        people.c.address_confirmed,
        people.c.telephone,
        people.c.telephone_safe,
        people.c.email,
        people.c.communication_need,
        officers.c.name.label("officer_name"),
        *way_rows.SAID,
    ).select_from(cases.join(people).join(officers).outerjoin(contact_ways, way_rows.BY_PHONE))


def _victim_case(row: Row[Any]) -> VictimCase:
    return VictimCase(
        id=CaseId(row.id),
        number=number_text(row.number),
        sentence=SentenceRef(row.sentence),
        offender_name=row.offender_name,
        person_name=row.person_name,
        salutation=row.salutation,
        capacity=row.capacity,
        language=row.language,
        address_lines=tuple(row.address_lines),
        address_confirmed=row.address_confirmed,
        telephone=row.telephone,
        telephone_safe=row.telephone_safe,
        email=row.email,
        officer=row.officer,
        officer_name=row.officer_name,
        referred_on=row.referred_on,
        communication_need=row.communication_need,
        phone=way_rows.phone_in(row),
    )
