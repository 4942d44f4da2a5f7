"""One short row for each case: what lists of thousands are sorted and sieved by."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.case_words import Membership
from vcs_desktop.rules.obligation import Status
from vcs_desktop.victims.model.case_lists import NOTHING_OWED, ListedCase, OwedMarks
from vcs_desktop.victims.model.name_words import order_of
from vcs_desktop.victims.store.finding_tables import listed_cases
from vcs_desktop.victims.store.tables import cases, obligations, people

_ADD = insert(listed_cases)
# Built once: building it anew for each case takes longer than running it.
_KEPT = ("membership", "due_order", "next_due_on", "owed_count", "undated_count")
_KEEP_STANDING = (
    update(listed_cases)
    .where(
        listed_cases.c.case_id == bindparam("this"),
        or_(*(listed_cases.c[name].is_distinct_from(bindparam(f"new_{name}")) for name in _KEPT)),
    )
    .values({name: bindparam(f"new_{name}") for name in _KEPT})
)


def add_lines(connection: Connection, new: Sequence[ListedCase]) -> None:
    """Put new cases in the list."""
    connection.execute(_ADD, [_values(one) for one in new])


def keep_standing(
    connection: Connection, case: CaseId, membership: Membership, owed: OwedMarks
) -> None:
    """Keep what a list shows of a case, after it was worked out again."""
    values = {"membership": membership} | _owed_values(owed)
    told = {f"new_{name}": value for name, value in values.items()}
    connection.execute(_KEEP_STANDING, told | {"this": case})


def make_all_lines(connection: Connection) -> None:
    """Make the row of every case anew."""
    connection.execute(delete(listed_cases))
    fresh = [values for _, values in _lines_that_follow(connection)]
    if fresh:
        connection.execute(insert(listed_cases), fresh)


def cases_with_other_lines(connection: Connection) -> Iterator[CaseId]:
    """Every case whose row in the list is not what its tables give."""
    stored = {row.case_id: dict(row._mapping) for row in connection.execute(select(listed_cases))}  # noqa: SLF001 - SQLAlchemy's documented name
    for case, values in _lines_that_follow(connection):
        if stored.get(case) != values:
            yield case


def _lines_that_follow(connection: Connection) -> Iterator[tuple[CaseId, dict[str, object]]]:
    owed = (
        select(
            obligations.c.case_id,
            func.count().label("owed_count"),
            (func.count() - func.count(obligations.c.due_on)).label("undated_count"),
            func.min(obligations.c.due_on).label("next_due_on"),
        )
        .where(obligations.c.status == Status.OWED)
        .group_by(obligations.c.case_id)
    )
    marks = {
        row.case_id: OwedMarks(row.next_due_on, row.owed_count, row.undated_count)
        for row in connection.execute(owed)
    }
    query = select(cases, people.c.name).select_from(cases.join(people)).order_by(cases.c.number)
    for row in connection.execute(query).all():
        line = ListedCase(
            number=row.number,
            case=CaseId(row.id),
            officer=row.officer,
            membership=row.membership,
            person_name=row.name,
            offender_name=row.offender_name,
            owed=marks.get(row.id, NOTHING_OWED),
        )
        yield line.case, _values(line)


def _values(line: ListedCase) -> dict[str, object]:
    return {
        "number": line.number,
        "case_id": line.case,
        "officer": line.officer,
        "membership": line.membership,
        "person_order": order_of(line.person_name),
        "offender_order": order_of(line.offender_name),
    } | _owed_values(line.owed)


def _owed_values(owed: OwedMarks) -> dict[str, object]:
    return {
        "due_order": owed.due_order,
        "next_due_on": owed.next_due_on,
        "owed_count": owed.owed_count,
        "undated_count": owed.undated_count,
    }
