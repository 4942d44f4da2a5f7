"""The unit's work in numbers: counted in the store, never by loading every case."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.rules.workload import Counted
from vcs_desktop.victims.model.workload import CountedCase, OfficerWork
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.store import officer_rows, workload_rows


@dataclass(frozen=True, slots=True)
class Behind:
    """Which number the cases are wanted of.

    Attributes:
        officers: The references of those in whose cases; None for the whole unit.
    """

    counted: Counted
    officers: tuple[str, ...] | None
    on: date


def work_of_everybody(book: Casebook, on: date) -> tuple[OfficerWork, ...]:
    """What everybody whom the unit ever had holds and owes, as it looks on a day, by name."""
    with book.reading() as connection:
        everybody = officer_rows.officers_of_unit(connection)
        counts = workload_rows.counts_by_officer(connection, on)
        acts = workload_rows.last_acts(connection)
    return tuple(OfficerWork(one, counts.get(one.id, {}), acts.get(one.id)) for one in everybody)


def count_behind(book: Casebook, behind: Behind) -> int:
    """How many the number counts now."""
    with book.reading() as connection:
        return workload_rows.count_behind(connection, behind.counted, behind.officers, behind.on)


def page_behind(
    book: Casebook, behind: Behind, offset: int, limit: int
) -> tuple[CountedCase, ...]:
    """A page of what the number counts, the oldest first."""
    with book.reading() as connection:
        return workload_rows.page_behind(
            connection, behind.counted, behind.officers, behind.on, (offset, limit)
        )
