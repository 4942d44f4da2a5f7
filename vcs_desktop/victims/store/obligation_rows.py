"""Obligations as last worked out, and the rulebook and calendar they were worked out with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    String,
    and_,
    bindparam,
    delete,
    insert,
    select,
    type_coerce,
    update,
)

from vcs_desktop.kernel.identifiers import CaseId, ObligationId, SentenceRef
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.rule_words import Nature
from vcs_desktop.victims.model.case_number import number_text
from vcs_desktop.victims.model.victim_case import WorkLine
from vcs_desktop.victims.store import way_rows
from vcs_desktop.victims.store.case_rows import held_by
from vcs_desktop.victims.store.contact_tables import contact_ways
from vcs_desktop.victims.store.tables import cases, derivation, obligations, officers, people


@dataclass(frozen=True, slots=True)
class Derivation:
    """With what the stored obligations were worked out: rules and arithmetic, and calendar."""

    rulebook: str
    calendar: str


# Built once: building them anew for each case takes longer than running them.
_OF_CASE = (
    select(obligations)
    .where(obligations.c.case_id == bindparam("case"))
    .order_by(
        obligations.c.heard_on, obligations.c.rule, obligations.c.occurrence, obligations.c.id
    )
)
_ADD = insert(obligations)
_CHANGE = (
    update(obligations)
    .where(obligations.c.id == bindparam("this"))
    .values({column: bindparam(column.name) for column in obligations.c if column.name != "id"})
)


def obligations_of_case(connection: Connection, case: CaseId) -> tuple[Obligation, ...]:
    """A case's obligations as stored, in the engine's order."""
    rows = connection.execute(_OF_CASE, {"case": case})
    return tuple(_obligation(row) for row in rows)


def every_obligation(connection: Connection) -> tuple[tuple[str, Obligation], ...]:
    """Every obligation as stored, each with the number of its case."""
    query = (
        select(obligations, cases.c.number)
        .select_from(obligations.join(cases))
        .order_by(cases.c.number, obligations.c.id)
    )
    return tuple((number_text(row.number), _obligation(row)) for row in connection.execute(query))


def obligations_about(connection: Connection, occurrence: str) -> tuple[Obligation, ...]:
    """Every obligation about one fact, in every case."""
    query = select(obligations).where(obligations.c.occurrence == occurrence)
    return tuple(_obligation(row) for row in connection.execute(query.order_by(obligations.c.id)))


def obligations_among(
    connection: Connection, wanted: Select[tuple[str]]
) -> tuple[Obligation, ...]:
    """The obligations whose references a query gives."""
    query = select(obligations).where(obligations.c.id.in_(wanted)).order_by(obligations.c.id)
    return tuple(_obligation(row) for row in connection.execute(query))


def obligation_by_id(connection: Connection, reference: str) -> Obligation | None:
    """One obligation, or None when there is none of this reference."""
    query = select(obligations).where(obligations.c.id == reference)
    row = connection.execute(query).first()
    return None if row is None else _obligation(row)


def replace_obligations(
    connection: Connection, case: CaseId, worked_out: tuple[Obligation, ...]
) -> tuple[Obligation, ...]:
    """Put what was worked out in place of what is stored, touching only what differs.

    Returns:
        What was stored before.
    """
    before = obligations_of_case(connection, case)
    stored = {duty.id: duty for duty in before}
    fresh = {duty.id: duty for duty in worked_out}
    for gone in stored.keys() - fresh.keys():
        connection.execute(delete(obligations).where(obligations.c.id == gone))
    add_obligations(connection, [duty for duty in worked_out if duty.id not in stored])
    changed = [duty for duty in worked_out if stored.get(duty.id, duty) != duty]
    if changed:
        rows = [_values(duty) | {"this": duty.id} for duty in changed]
        connection.execute(_CHANGE, rows)
    return before


def add_obligations(connection: Connection, new: Sequence[Obligation]) -> None:
    """Add obligations that are not stored yet."""
    if new:
        connection.execute(_ADD, [_values(duty) for duty in new])


def owed_work(connection: Connection, officer: str | None) -> tuple[WorkLine, ...]:
    """Everything owed, or all that one officer owes, with the case each is about."""
    return _work_lines(connection, _status(officer) == Status.OWED.value, officer)


def owed_by_rules(
    connection: Connection, rules: Sequence[str], holders: Sequence[str]
) -> tuple[WorkLine, ...]:
    """What these rules ask in the cases of these officers, by their references."""
    is_wanted = and_(
        obligations.c.status == Status.OWED.value,
        obligations.c.rule.in_(rules),
        cases.c.officer.in_(holders),
    )
    return _work_lines(connection, is_wanted, None)


def standing_work(
    connection: Connection, natures: frozenset[Nature], officer: str | None
) -> tuple[WorkLine, ...]:
    """What stands beside the cases with a day of its own, of these natures."""
    is_wanted = and_(
        _status(officer) == Status.STANDS.value,
        obligations.c.nature.in_(natures),
        obligations.c.due_on.is_not(None),
    )
    return _work_lines(connection, is_wanted, officer)


def _status(officer: str | None) -> ColumnElement[str]:
    """The status, so that the index of all statuses serves only a question about everybody.

    For one officer SQLite would take it too, and walk through all that anybody owes.
    """
    status = type_coerce(obligations.c.status, String)
    return status if officer is None else status.concat("")


def heard_stage(
    connection: Connection, stage: KeyStageKind, officer: str | None = None
) -> dict[CaseId, tuple[date, ...]]:
    """The days on which each case, of one officer or of all, heard of a stage of this kind."""
    columns = (obligations.c.case_id, obligations.c.heard_on)
    query = select(*columns).where(obligations.c.stage == stage.value).distinct()
    if officer is not None:
        query = query.where(obligations.c.case_id.in_(held_by(officer)))
    found: dict[CaseId, tuple[date, ...]] = {}
    for row in connection.execute(query.order_by(*columns)):
        found[CaseId(row.case_id)] = (*found.get(CaseId(row.case_id), ()), row.heard_on)
    return found


def _work_lines(
    connection: Connection, is_wanted: ColumnElement[bool], officer: str | None
) -> tuple[WorkLine, ...]:
    query = (
        select(
            obligations,
            cases.c.number,
            cases.c.sentence,
            cases.c.offender_name,
            people.c.name.label("person_name"),
            people.c.telephone,
            people.c.telephone_safe,
            officers.c.name.label("officer_name"),
            *way_rows.SAID,
        )
        .select_from(
            obligations.join(cases)
            .join(people)
            .join(officers)
            .outerjoin(contact_ways, way_rows.BY_PHONE)
        )
        .where(is_wanted)
    )
    if officer is not None:
        query = query.where(obligations.c.case_id.in_(held_by(officer)))
    lines = [
        WorkLine(
            obligation=_obligation(row),
            case_number=number_text(row.number),
            person_name=row.person_name,
            offender_name=row.offender_name,
            officer_name=row.officer_name,
            sentence=SentenceRef(row.sentence),
            telephone=row.telephone,
            telephone_safe=row.telephone_safe,
            phone=way_rows.phone_in(row),
        )
        for row in connection.execute(query)
    ]
    # Put in order here: asked for it, a store walks through everybody's days in order.
    return tuple(sorted(lines, key=_by_day))


def _by_day(line: WorkLine) -> tuple[bool, date, date, str]:
    duty = line.obligation
    return duty.due_on is not None, duty.due_on or date.min, duty.heard_on, duty.id


def derivation_of(connection: Connection) -> Derivation | None:
    """With what the stored obligations were last worked out; None before the first time."""
    row = connection.execute(select(derivation)).first()
    return None if row is None else Derivation(row.rulebook, row.calendar)


def keep_derivation(connection: Connection, current: Derivation) -> None:
    """Say with what all obligations are worked out from now on."""
    connection.execute(delete(derivation))
    connection.execute(
        insert(derivation).values(id=1, rulebook=current.rulebook, calendar=current.calendar)
    )


def _values(duty: Obligation) -> dict[str, object]:
    return {
        "id": duty.id,
        "case_id": duty.case,
        "rule": duty.rule,
        "occurrence": duty.occurrence,
        "stage": duty.stage,
        "status": duty.status,
        "reason": duty.reason,
        "line_from": duty.line_from,
        "counted_from": duty.counted_from,
        "heard_on": duty.heard_on,
        "due_on": duty.due_on,
        "skipped_days": duty.skipped_days,
        "met_on": duty.met_on,
        "month_to_tell": duty.month_to_tell,
        "month_told_before": duty.month_told_before,
        "nature": duty.nature,
        "starts_on": duty.starts_on,
        "target_on": duty.target_on,
        "target_from": duty.target_from,
    }


def _obligation(row: Row[Any]) -> Obligation:
    return Obligation(
        id=ObligationId(row.id),
        case=CaseId(row.case_id),
        rule=row.rule,
        occurrence=row.occurrence,
        stage=row.stage,
        status=row.status,
        reason=row.reason,
        line_from=row.line_from,
        counted_from=row.counted_from,
        heard_on=row.heard_on,
        due_on=row.due_on,
        skipped_days=row.skipped_days,
        met_on=row.met_on,
        month_to_tell=row.month_to_tell,
        month_told_before=row.month_told_before,
        nature=row.nature,
        starts_on=row.starts_on,
        target_on=row.target_on,
        target_from=row.target_from,
    )
