"""Work in numbers: counted where it lies, one query for each kind of thing."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, case, func, or_, select

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.workload import Counted
from vcs_desktop.victims.model.case_number import number_text
from vcs_desktop.victims.model.workload import Count, CountedCase
from vcs_desktop.victims.store.tables import cases, facts, officers, people
from vcs_desktop.victims.store.workload_things import Source, sources_on

_NOT_ACTS = ("referred", "stage-heard", "taken-on")
"""Facts that come in by imports: nobody did anything in the case."""

Counts = dict[Counted, Count]


def counts_by_officer(connection: Connection, day: date) -> dict[str, Counts]:
    """Everything that is counted, by each officer's reference, as it looks on a day."""
    found: dict[str, Counts] = {}
    for source in sources_on(day):
        for row in connection.execute(_counting(source)):
            found.setdefault(row.officer, {}).update(_counts(row, source))
    return found


def last_acts(connection: Connection) -> dict[str, datetime]:
    """When each officer last recorded something about a case."""
    newest = (
        select(func.max(facts.c.sequence).label("sequence"))
        .where(facts.c.kind.not_in(_NOT_ACTS))
        .group_by(facts.c.officer)
        .subquery()
    )
    query = select(facts.c.officer, facts.c.entered_at).join(
        newest, newest.c.sequence == facts.c.sequence
    )
    return {row.officer: row.entered_at for row in connection.execute(query)}


def count_behind(
    connection: Connection, counted: Counted, holders: tuple[str, ...] | None, day: date
) -> int:
    """How many one number counts, in the cases of these officers or of all."""
    query = _behind(counted, holders, day)
    return connection.scalar(select(func.count()).select_from(query.subquery())) or 0


def page_behind(
    connection: Connection,
    counted: Counted,
    holders: tuple[str, ...] | None,
    day: date,
    page: tuple[int, int],
) -> tuple[CountedCase, ...]:
    """A page, as offset and length, of what one number counts, oldest first."""
    offset, limit = page
    query = _behind(counted, holders, day).offset(offset).limit(limit)
    return tuple(
        CountedCase(
            case=CaseId(row.id),
            case_number=number_text(row.number),
            person_name=row.person_name,
            offender_name=row.offender_name,
            officer_name=row.officer_name,
            rule=row.rule,
            since_on=row.since_on,
        )
        for row in connection.execute(query)
    )


def _counting(source: Source) -> Select[Any]:
    columns = []
    for counted, thing in source.things.items():
        columns.append(func.count(case((thing.condition, 1))).label(f"number_{counted.name}"))
        columns.append(
            func.min(case((thing.condition, thing.since))).label(f"oldest_{counted.name}")
        )
    is_counted = or_(*(thing.condition for thing in source.things.values()))
    return (
        select(cases.c.officer, *columns)
        .select_from(source.rows)
        .where(is_counted)
        .group_by(cases.c.officer)
    )


def _counts(row: Row[Any], source: Source) -> Counts:
    told = row._mapping  # noqa: SLF001 - SQLAlchemy's own public way to read a row by names
    return {
        counted: Count(told[f"number_{counted.name}"], told[f"oldest_{counted.name}"])
        for counted in source.things
        if told[f"number_{counted.name}"]
    }


def _behind(counted: Counted, holders: tuple[str, ...] | None, day: date) -> Select[Any]:
    source = next(one for one in sources_on(day) if counted in one.things)
    thing = source.things[counted]
    rows = source.rows.join(people, people.c.id == cases.c.person).join(
        officers, officers.c.id == cases.c.officer
    )
    query = (
        select(
            cases.c.id,
            cases.c.number,
            cases.c.offender_name,
            people.c.name.label("person_name"),
            officers.c.name.label("officer_name"),
            source.rule.label("rule"),
            thing.since.label("since_on"),
        )
        .select_from(rows)
        .where(thing.condition)
        .order_by(thing.since, cases.c.number, source.key)
    )
    return query if holders is None else query.where(cases.c.officer.in_(holders))
