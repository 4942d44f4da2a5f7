"""How each way of reaching a person is safe, as rows beside the person.

Whether the number is safe to ring and the address confirmed stands with the person, where
imports and contacts keep it; everything else that was said about a way stands in a row of its
own.  Read together here, and nowhere else.
"""

from typing import Any

from sqlalchemy import Connection, Row, and_, delete, insert, select, update

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.safe_contact import Safety, Way, WayOnFile
from vcs_desktop.victims.store.contact_tables import contact_ways
from vcs_desktop.victims.store.tables import cases, people

_OF_NUMBER = {True: Safety.SAFE, False: Safety.NOT_SAFE, None: Safety.NOT_KNOWN}
_NUMBER_IS = {safety: told for told, safety in _OF_NUMBER.items()}

SAID = tuple(column for column in contact_ways.columns if column.name != "person")
"""What was said of a way, for a query that joins it to people."""

BY_PHONE = and_(contact_ways.c.person == people.c.id, contact_ways.c.way == Way.PHONE)
"""Joins people with what was said of their telephone."""


def ways_of(connection: Connection, case: CaseId) -> dict[Way, WayOnFile]:
    """Every way of reaching the person of a case, those without anything on file as well."""
    query = select(people).select_from(cases.join(people)).where(cases.c.id == case)
    person = connection.execute(query).one()
    said = select(contact_ways).where(contact_ways.c.person == person.id)
    rows = {row.way: row for row in connection.execute(said)}
    return {way: _on_file(way, person, rows.get(way)) for way in Way}


def set_way(connection: Connection, case: CaseId, way: Way, on_file: WayOnFile) -> None:
    """Keep what is known of a way in place of what was known before."""
    forget_ways(connection, case, way)
    person = _person(connection, case)
    connection.execute(
        insert(contact_ways).values(
            person=person,
            way=way,
            safety=on_file.safety,
            times=on_file.times,
            may_leave_message=on_file.may_leave_message,
            code_word=on_file.code_word,
            seen_by=on_file.seen_by,
            wants_plain_envelope=on_file.wants_plain_envelope,
            through=on_file.through,
            confirmed_on=on_file.confirmed_on,
        )
    )
    _keep_with_the_person(connection, person, way, on_file.safety)


def forget_ways(connection: Connection, case: CaseId, *ways: Way) -> None:
    """Forget what was known of these ways: the number or address that it was about is gone."""
    of_them = (contact_ways.c.person == _person(connection, case), contact_ways.c.way.in_(ways))
    connection.execute(delete(contact_ways).where(*of_them))


def _person(connection: Connection, case: CaseId) -> str:
    return str(connection.execute(select(cases.c.person).where(cases.c.id == case)).scalar_one())


def _keep_with_the_person(connection: Connection, person: str, way: Way, safety: Safety) -> None:
    values: dict[Way, dict[str, object]] = {
        Way.PHONE: {"telephone_safe": _NUMBER_IS[safety]},
        Way.LETTER: {"address_confirmed": safety is Safety.SAFE},
    }
    if way in values:
        connection.execute(update(people).where(people.c.id == person).values(values[way]))


def phone_in(row: Row[Any]) -> WayOnFile:
    """The telephone of somebody, in a row of people joined with `SAID` by `BY_PHONE`."""
    return _said(row if row.way else None, _OF_NUMBER[row.telephone_safe], row.telephone)


def doubt_confirmation(connection: Connection, case: CaseId, *ways: Way) -> None:
    """Forget on which day these ways were confirmed: whether they are safe came otherwise."""
    of_them = (contact_ways.c.person == _person(connection, case), contact_ways.c.way.in_(ways))
    connection.execute(update(contact_ways).where(*of_them).values(confirmed_on=None))


def _on_file(way: Way, person: Row[Any], row: Row[Any] | None) -> WayOnFile:
    address = "\n".join(person.address_lines)
    reaches = {
        Way.PHONE: person.telephone,
        Way.SMS: person.telephone,
        Way.LETTER: address,
        Way.VISIT: address,
        Way.EMAIL: person.email,
        Way.THROUGH: row.through if row else "",
    }
    return _said(row, _safety(way, person, row), reaches[way])


def _safety(way: Way, person: Row[Any], row: Row[Any] | None) -> Safety:
    said: Safety = row.safety if row else Safety.NOT_KNOWN
    if way is Way.PHONE:
        return _OF_NUMBER[person.telephone_safe]
    if way is Way.LETTER and said is not Safety.NOT_SAFE:
        return Safety.SAFE if person.address_confirmed else Safety.NOT_KNOWN
    return said


def _said(row: Row[Any] | None, safety: Safety, reaches: str) -> WayOnFile:
    if row is None:
        return WayOnFile(is_there=bool(reaches), safety=safety, reaches=reaches)
    return WayOnFile(
        is_there=bool(reaches),
        safety=safety,
        times=row.times,
        may_leave_message=row.may_leave_message,
        code_word=row.code_word,
        seen_by=row.seen_by,
        wants_plain_envelope=row.wants_plain_envelope,
        through=row.through,
        confirmed_on=row.confirmed_on,
        reaches=reaches,
    )
