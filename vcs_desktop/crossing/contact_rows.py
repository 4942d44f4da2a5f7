"""The table of how people can be reached: its documented header, and its rows.

It is about people of known cases only, and changes nobody's name.
"""

from collections.abc import Callable
from dataclasses import dataclass

from vcs_desktop.crossing.kinds import TableKind, Terms
from vcs_desktop.crossing.referral_rows import ADDRESS, address_in
from vcs_desktop.crossing.table_rows import Column, TableRow
from vcs_desktop.victims.model.reach import ReachNews
from vcs_desktop.victims.model.referral import CommunicationNeed, Language

_NONE = "none"
NO_SUCH_CASE = "column case_or_reference names no case that is there, or two"
"""Why a row about nobody we know refuses its file: a slip here would reach another person."""

COLUMNS = (
    Column(
        "case_or_reference",
        "the case number, such as VC-000412, or the reference that the referral came with",
        required=True,
    ),
    Column("as_at", "the day this is from; with another day the same row counts as new"),
    *(Column(name, "a line of the whole new address, without the name") for name in ADDRESS),
    Column("postcode", "the last line of the address; needed with a new address"),
    Column(
        "address_confirmed",
        "yes when somebody confirmed that post is safe; a new address without it is not",
    ),
    Column("telephone", "the number to ring; none when there is none any more"),
    Column("telephone_safe", "yes or no; a new number without it has not been asked about"),
    Column("email", "an email address; none when there is none any more"),
    Column("language", "en or cy"),
    Column(
        "communication_need",
        "large-print, easy-read, braille, audio, interpreter or other; none when they need none "
        "any more",
    ),
)


@dataclass(frozen=True, slots=True)
class ContactRow:
    """What a row says about reaching one person, and the line it stands on."""

    line: int
    news: ReachNews


def each_case_once() -> Callable[[ContactRow], None]:
    """A check over one file: a case may come again only with the same content."""
    seen: dict[str, str] = {}

    def check(row: ContactRow) -> None:
        if seen.setdefault(row.news.whom.upper(), row.news.digest) != row.news.digest:
            raise TableRow(row.line, {}).fault(
                "case_or_reference", "stands on two rows of this file that say different things"
            )

    return check


def read_contact(row: TableRow, terms: Terms) -> ContactRow:
    """What a row says about reaching one person; an empty cell leaves things as they are.

    Raises:
        FileRefusedError: A cell can't be used; it says which line and column.
    """
    as_at = row.day("as_at")
    if as_at is not None and as_at > terms.today:
        raise row.fault("as_at", "lies in the future")
    address = address_in(row)
    if address and not row.text("postcode"):
        raise row.fault("postcode", "is empty, and there is an address")
    is_confirmed = row.yes_or_no("address_confirmed")
    if is_confirmed and not address:
        raise row.fault("address_confirmed", "is yes, and there is no address")
    need = row.text("communication_need").lower()
    needs_no_format = need == _NONE
    news = ReachNews(
        whom=row.needed("case_or_reference"),
        as_at=as_at,
        address_lines=address,
        address_confirmed=is_confirmed,
        telephone=_replaced(row, "telephone"),
        telephone_safe=row.yes_or_no("telephone_safe"),
        email=_replaced(row, "email"),
        language=row.word("language", Language),
        communication_need=None
        if needs_no_format
        else row.word("communication_need", CommunicationNeed),
        needs_no_format=needs_no_format,
    )
    return ContactRow(row.line, news)


def _replaced(row: TableRow, column: str) -> str | None:
    """What takes the place of what is on file; None where the cell is empty."""
    text = row.text(column)
    return "" if text.lower() == _NONE else text or None


CONTACTS = TableKind(
    "ways of reaching people",
    ReachNews,
    COLUMNS,
    read_contact,
    each_case_once,
    lambda row, _reference_of: row.news,
)
