"""Decisions of the office: team settings, rule packs, added bank holidays.

A decision is never deleted.  One that was taken back says by whom, when and why.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, FromClause, Row, Table, delete, insert, select, update

from vcs_desktop.kernel.identifiers import new_reference
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.rules.office_policy import SettingChange
from vcs_desktop.victims.model.decisions import (
    Decided,
    HolidayDecision,
    PackDecision,
    SettingDecision,
)
from vcs_desktop.victims.store.tables import (
    added_holidays,
    decisions_mark,
    office,
    officers,
    rule_packs,
    setting_changes,
)

_SETTING, _PACK, _HOLIDAY = "setting", "pack", "holiday"
_TABLES = {_SETTING: setting_changes, _PACK: rule_packs, _HOLIDAY: added_holidays}


@dataclass(frozen=True, slots=True)
class Signed:
    """An officer's hand under a decision: their id, the moment, and the reason in words."""

    officer: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What decisions are read by: their mark, and where the unit is."""

    mark: str
    nation: Nation


def standing_of(connection: Connection) -> Standing:
    """The mark of the last decision, which is another one after every decision."""
    query = select(office.c.nation, decisions_mark.c.mark).outerjoin_from(
        office, decisions_mark, decisions_mark.c.id == office.c.id
    )
    row = connection.execute(query).one()
    return Standing(row.mark or "", Nation(row.nation))


def move_mark(connection: Connection) -> None:
    """Tell everybody who looks that something was decided."""
    connection.execute(delete(decisions_mark))
    connection.execute(insert(decisions_mark).values(id=1, mark=new_reference("mark")))


def add_setting(connection: Connection, change: SettingChange, signed: Signed) -> str:
    """Keep a change of a team setting, and give its reference."""
    values = {
        "rule": change.rule,
        "name": change.name,
        "value": change.value,
        "from_on": change.from_on,
    }
    return _add(connection, _SETTING, values, signed)


def add_pack(connection: Connection, files: Mapping[str, str], signed: Signed) -> str:
    """Keep a rule pack, and give its reference."""
    return _add(connection, _PACK, {"files": dict(files)}, signed)


def add_holiday(connection: Connection, on: date, name: str, signed: Signed) -> str:
    """Keep a bank holiday, and give its reference."""
    return _add(connection, _HOLIDAY, {"on_day": on, "name": name}, signed)


def end_decision(connection: Connection, reference: str, signed: Signed) -> None:
    """Keep that a decision was taken back."""
    kind, _, number = reference.rpartition("-")
    table = _TABLES[kind]
    ended = update(table).where(table.c.number == int(number))
    connection.execute(
        ended.values(ended_by=signed.officer, ended_at=signed.at, end_reason=signed.reason)
    )
    move_mark(connection)


def settings_of(connection: Connection) -> tuple[SettingDecision, ...]:
    """Every change of a team setting, in the order in which they were decided."""
    return tuple(
        SettingDecision(
            _reference(_SETTING, row),
            SettingChange(row.rule, row.name, row.value, row.from_on),
            _decided(row),
            _ended(row),
        )
        for row in _rows(connection, setting_changes)
    )


def packs_of(connection: Connection) -> tuple[PackDecision, ...]:
    """Every rule pack that was ever adopted, oldest first."""
    return tuple(
        PackDecision(_reference(_PACK, row), row.files, _decided(row), _ended(row))
        for row in _rows(connection, rule_packs)
    )


def holidays_of(connection: Connection) -> tuple[HolidayDecision, ...]:
    """Every bank holiday that was ever added, in the order in which they were."""
    return tuple(
        HolidayDecision(
            _reference(_HOLIDAY, row), row.on_day, row.name, _decided(row), _ended(row)
        )
        for row in _rows(connection, added_holidays)
    )


def _add(connection: Connection, kind: str, values: Mapping[str, object], signed: Signed) -> str:
    hand = {"officer": signed.officer, "decided_at": signed.at, "reason": signed.reason}
    table = _TABLES[kind]
    added = insert(table).values({**values, **hand}).returning(table.c.number)
    number = connection.execute(added).scalar_one()
    move_mark(connection)
    return f"{kind}-{number}"


def _rows(connection: Connection, table: Table) -> list[Row[Any]]:
    decider, ender = officers.alias("decider"), officers.alias("ender")
    whole: FromClause = table.join(decider, table.c.officer == decider.c.id)
    query = (
        select(table, decider.c.name.label("decided_by"), ender.c.name.label("ended_by_name"))
        .select_from(whole.outerjoin(ender, table.c.ended_by == ender.c.id))
        .order_by(table.c.number)
    )
    return list(connection.execute(query))


def _reference(kind: str, row: Row[Any]) -> str:
    return f"{kind}-{row.number}"


def _decided(row: Row[Any]) -> Decided:
    return Decided(row.decided_by, row.decided_at, row.reason)


def _ended(row: Row[Any]) -> Decided | None:
    if row.ended_at is None:
        return None
    return Decided(row.ended_by_name, row.ended_at, row.end_reason)
