"""The list of victim cases, found by typing and in any order."""

from dataclasses import dataclass, replace
from datetime import date

from vcs_desktop.kernel.case_list import Among, CaseList, FoundBy, Order
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.seen import note_search
from vcs_desktop.rules.case_words import Level, Membership
from vcs_desktop.victims.model.case_lists import CaseSearch, FoundLine
from vcs_desktop.victims.model.case_number import number_in
from vcs_desktop.victims.model.search_terms import (
    MOST_WORDS,
    SearchedBy,
    asked_for,
    typed_crn,
    typed_noms,
)
from vcs_desktop.victims.services import finding

__all__ = ["Among", "CaseList", "CaseRow", "FoundCases", "Order", "count_cases", "find_cases",
           "list_cases"]  # fmt: skip

FIRST_PAGE = 50


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case in the list.

    `undated_count` counts what is owed as soon as practicable: it comes before any date.
    `only_sounds` tells that the case only sounds like what was typed, `found_by` which of its
    numbers was typed.
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
    only_sounds: bool = False
    found_by: FoundBy | None = None


@dataclass(frozen=True, slots=True)
class FoundCases:
    """What a search found, and the first page of it.

    Attributes:
        sounding: How many of them only sound like what was typed: they stand last.
        is_more: There are more than these, which a longer word would sort out.
        is_exact: The first row is the case whose whole number was typed.
    """

    count: int
    rows: tuple[CaseRow, ...]
    sounding: int = 0
    is_more: bool = False
    is_exact: bool = False


def find_cases(desk: Desk, wanted: CaseList, limit: int = FIRST_PAGE) -> FoundCases:
    """Find cases by what was typed, with the first page; the search goes on record, not its words.

    What may be typed: a name or how it sounds, a case number, a referrer's reference, a NOMS
    number, a CRN, a postcode, a telephone number, or the beginning of most of them.

    Raises:
        KnownError: These are too many words, or the search can't be recorded.
    """
    search = _search(desk, wanted)
    found = finding.find(desk.book, search, limit)
    number = None if search.asked is None else search.asked.number
    note_search(desk, wanted.words.strip(), _by(search).value, found.how_many.count)
    rows = tuple(map(_row, found.lines))
    return FoundCases(
        count=found.how_many.count,
        rows=rows,
        sounding=found.how_many.sounding,
        is_more=found.how_many.is_more,
        is_exact=bool(rows) and number_in(rows[0].case_number) == number,
    )


def count_cases(desk: Desk, search: str = "") -> int:
    """How many cases a search finds; it goes on record.

    Raises:
        KnownError: These are too many words, or the search can't be recorded.
    """
    return find_cases(desk, CaseList(search), limit=1).count


def list_cases(
    desk: Desk, wanted: CaseList | str = "", offset: int = 0, limit: int = FIRST_PAGE
) -> tuple[CaseRow, ...]:
    """A page of the cases that a search finds.

    Raises:
        KnownError: These are too many words, or the search can't be recorded.
    """
    asked = CaseList(wanted) if isinstance(wanted, str) else wanted
    if not desk.sitting.has_searched(asked.words.strip()):
        find_cases(desk, asked, limit=1)
    found = finding.found_lines(desk.book, _search(desk, asked), offset, limit)
    return tuple(map(_row, found))


def _by(search: CaseSearch) -> SearchedBy:
    return SearchedBy.NAME if search.asked is None else search.asked.by


def _search(desk: Desk, wanted: CaseList) -> CaseSearch:
    """What the store is asked for; an offender's number is looked up on the sentence side.

    Raises:
        KnownError: These are too many words.
    """
    asked = asked_for(wanted.words)
    if asked is not None and len(asked.wanted) > MOST_WORDS:
        raise KnownError(
            f"These are more than {MOST_WORDS} words.",
            "Nothing was searched.",
            "Leave the words that tell least: a name, a number or a postcode finds a case.",
        )
    noms, crn = typed_noms(wanted.words), typed_crn(wanted.words)
    if asked is not None and (noms or crn):
        asked = replace(asked, sentences=desk.door.sentences_by(noms=noms, crn=crn))
    return CaseSearch(desk.officer.id, asked, wanted.among, wanted.order)


def _row(found: FoundLine) -> CaseRow:
    line = found.line
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
        only_sounds=found.only_sounds,
        found_by=found.by,
    )
