"""Offenders: every one that the sentence store knows, and one of them whole.

The pages say what was heard about a sentence.  They say nothing of who has victims: which
offenders somebody is linked to is known in the cases alone.
"""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.crossing.offenders import (
    DateChange,
    HeldLicence,
    OffenderFile,
    OffenderLine,
    PastStage,
    SaidDate,
)
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.entries_of_case import EntryLine, entries_about
from vcs_desktop.office.seen import (
    has_searched_offenders,
    note_glance,
    note_offender_search,
    note_offender_seen,
)
from vcs_desktop.office.today import LookItem, look_item

__all__ = [
    "DateChange",
    "HeldLicence",
    "OffenderFile",
    "OffenderLine",
    "OffenderPage",
    "PastStage",
    "SaidDate",
    "count_offenders",
    "list_offenders",
    "show_offender",
]


@dataclass(frozen=True, slots=True)
class OffenderPage:
    """One offender as the screen shows them on a day.

    Attributes:
        looks: What waits for a look about them.
        entries: What was entered by hand about them, the newest first.
    """

    on: date
    file: OffenderFile
    looks: tuple[LookItem, ...]
    entries: tuple[EntryLine, ...]


def count_offenders(desk: Desk, search: str = "") -> int:
    """How many have a NOMS or case number (CRN) that begins so; the search goes on record.

    Raises:
        KnownError: It can't be recorded.
    """
    words = search.strip()
    found = desk.door.offenders.count(words)
    note_glance(desk)
    note_offender_search(desk, words, found)
    return found


def list_offenders(
    desk: Desk, search: str = "", offset: int = 0, limit: int = 200
) -> tuple[OffenderLine, ...]:
    """A page of those that a search finds, in the order of their NOMS numbers.

    Raises:
        KnownError: The search can't be recorded.
    """
    if not has_searched_offenders(desk, search.strip()):
        count_offenders(desk, search)
    return desk.door.offenders.page(search, offset, limit)


def show_offender(desk: Desk, offender: str) -> OffenderPage:
    """Show one offender, by NOMS number or reference, once the look is on record.

    Raises:
        KnownError: Nothing was heard about them, or the look can't be recorded.
    """
    desk.door.catch_up()
    sentence = desk.door.offenders.sentence_of(offender) or SentenceRef(offender.strip())
    file = desk.door.offenders.file(sentence)
    if file is None:
        raise KnownError(
            "Nothing was heard about an offender with this number.",
            "Nothing is shown.",
            "Check the number. What you heard about them yourself can be entered by hand.",
        )
    note_glance(desk)
    note_offender_seen(desk, sentence)
    return OffenderPage(
        on=desk.today,
        file=file,
        looks=tuple(look_item(desk, look) for look in desk.door.offenders.looks_about(sentence)),
        entries=entries_about(desk, sentence),
    )
