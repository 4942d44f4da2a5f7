"""The list of victim cases."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.seen import note_search
from vcs_desktop.rules.case_words import Level, Membership
from vcs_desktop.victims.model.victim_case import CaseLine
from vcs_desktop.victims.services import reading


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case in the list.

    `undated_count` counts what is owed as soon as practicable: it comes before any date.
    """

    case: CaseId
    case_number: str
    person: str
    offender: str
    membership: Membership
    level: Level | None
    officer: str
    next_due_on: date | None
    owed_count: int
    undated_count: int = 0


def count_cases(desk: Desk, search: str = "") -> int:
    """How many cases a search by person, offender or case number finds; it goes on record.

    Raises:
        KnownError: The search can't be recorded.
    """
    words = search.strip()
    found = reading.count_cases(desk.book, words)
    note_search(desk, words, found)
    return found


def list_cases(
    desk: Desk, search: str = "", offset: int = 0, limit: int = 200
) -> tuple[CaseRow, ...]:
    """A page of the cases that a search finds, by the person's name.

    Raises:
        KnownError: The search can't be recorded.
    """
    if not desk.sitting.has_searched(search.strip()):
        count_cases(desk, search)
    return tuple(_row(line) for line in reading.list_cases(desk.book, search, offset, limit))


def _row(line: CaseLine) -> CaseRow:
    return CaseRow(
        case=line.id,
        case_number=line.number,
        person=line.person_name,
        offender=line.offender_name,
        membership=line.membership,
        level=line.level,
        officer=line.officer_name,
        next_due_on=line.next_due_on,
        owed_count=line.owed_count,
        undated_count=line.undated_count,
    )
