"""The table of referrals: its documented header, and its rows as referrals."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date

from vcs_desktop.crossing.closed_words import NOMS_PATTERN
from vcs_desktop.crossing.kinds import TableKind, Terms
from vcs_desktop.crossing.table_rows import Column, TableRow
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.letters.secret_words import what_is_not_a_name
from vcs_desktop.rules.case_words import Basis, Capacity, Level
from vcs_desktop.victims.model.referral import CommunicationNeed, Language, Referral

ADDRESS = tuple(f"address_{number}" for number in range(1, 6))
"""The columns of an address, but for its postcode."""

COLUMNS = (
    Column(
        "reference",
        "the referrer's own reference; the same one twice is one referral",
        required=True,
    ),
    Column(
        "referred_on",
        "the day the referral reached the unit; 20 working days count from it",
        required=True,
    ),
    Column("offender_noms", "the offender's NOMS number, such as A1234BC", required=True),
    Column("offender_name", "the offender's name as letters will write it", required=True),
    Column("person_name", "the person's name exactly as they write it", required=True),
    Column("salutation", "what follows Dear in a letter; left empty, the person's name"),
    Column(
        "capacity",
        "victim, bereaved-relative, parent-or-carer, spokesperson or acting-for-adult; "
        "left empty, victim",
    ),
    Column("language", "en or cy; left empty, en"),
    *(Column(name, "a line of the address, without the name") for name in ADDRESS),
    Column("postcode", "the last line of the address"),
    Column("address_confirmed", "yes when somebody confirmed that post is safe; left empty, no"),
    Column("telephone", "the number to ring"),
    Column("telephone_safe", "yes or no; left empty, not yet asked"),
    Column("email", "an email address"),
    Column("officer", "who will look after the case; left empty, whoever imports the file"),
    Column("opted_in_on", "the day the person said yes, where the referrer already heard it"),
    Column("level", "month-only, annual or key-stages; needed with opted_in_on, and only then"),
    Column(
        "basis",
        "on what ground: statutory, hospital-order-restricted, hospital-order-unrestricted, "
        "hospital-direction, transfer-direction, discretionary, notification-scheme or "
        "victims-and-courts-act; left empty, not stated",
    ),
    Column("sentenced_on", "the day of sentence: from it the time to refer is counted"),
    Column("born_on", "the day of birth of somebody who was a child when referred"),
    Column(
        "communication_need",
        "large-print, easy-read, braille, audio, interpreter or other; left empty, none",
    ),
)


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """A referral with the offender's number still in place of the reference."""

    line: int
    noms: str
    referral: Referral


def each_reference_once() -> Callable[[ReferralRow], None]:
    """A check over one file: a reference may come again only with the same content.

    Of each row a hash is kept and nothing else.
    """
    seen: dict[str, bytes] = {}

    def check(row: ReferralRow) -> None:
        said = hashlib.sha256(repr((row.noms, row.referral)).encode()).digest()
        if seen.setdefault(row.referral.reference, said) != said:
            raise _twice(row)

    return check


def linked(row: ReferralRow, sentence: SentenceRef) -> Referral:
    """The referral with the offender's sentence in place: the number stays behind."""
    values = {field.name: getattr(row.referral, field.name) for field in fields(Referral)}
    return Referral(**values | {"sentence": sentence})


def _row(row: TableRow, terms: Terms) -> ReferralRow:
    read = referral_in(row, terms)
    referred_on, opted_in_on = read.referral.referred_on, row.day("opted_in_on")
    level = row.word("level", Level)
    if (opted_in_on is None) != (level is None):
        raise row.fault("level", "and opted_in_on go together: fill in both or neither")
    if opted_in_on is not None and opted_in_on > terms.today:
        raise row.fault("opted_in_on", "lies in the future")
    if opted_in_on is not None and opted_in_on < referred_on:
        raise row.fault("opted_in_on", "lies before referred_on")
    return replace(read, referral=replace(read.referral, opted_in_on=opted_in_on, level=level))


def referral_in(row: TableRow, terms: Terms) -> ReferralRow:
    """The person, the offender and the officer of a row, and nothing of what they chose.

    Raises:
        FileRefusedError: A cell can't be used; it says which line and column.
    """
    noms = row.needed("offender_noms").upper()
    if not NOMS_PATTERN.fullmatch(noms):
        raise row.fault("offender_noms", "must be a NOMS number such as A1234BC")
    referred_on = _needed_day(row, "referred_on")
    if referred_on > terms.today:
        raise row.fault("referred_on", "lies in the future")
    person = _name(row, "person_name")
    address = address_in(row)
    is_confirmed = row.yes_or_no("address_confirmed") or False
    if is_confirmed and not address:
        raise row.fault("address_confirmed", "is yes, and there is no address")
    return ReferralRow(
        row.line,
        noms,
        Referral(
            reference=row.needed("reference"),
            referred_on=referred_on,
            sentence=SentenceRef(""),
            offender_name=_name(row, "offender_name"),
            person_name=person,
            salutation=_name(row, "salutation") if row.text("salutation") else person,
            capacity=row.word("capacity", Capacity) or Capacity.VICTIM,
            language=row.word("language", Language) or Language.ENGLISH,
            address_lines=address,
            address_confirmed=is_confirmed,
            telephone=row.text("telephone"),
            telephone_safe=row.yes_or_no("telephone_safe"),
            email=row.text("email"),
            officer_name=row.text("officer"),
            basis=row.word("basis", Basis) or Basis.NOT_STATED,
            sentenced_on=_past_day(row, "sentenced_on", referred_on, "lies after referred_on"),
            born_on=_past_day(row, "born_on", terms.today, "lies in the future"),
            communication_need=row.word("communication_need", CommunicationNeed),
        ),
    )


def address_in(row: TableRow) -> tuple[str, ...]:
    """The lines of the address that are filled in, the postcode last."""
    lines = (row.text(name) for name in (*ADDRESS, "postcode"))
    return tuple(line for line in lines if line)


def _past_day(row: TableRow, column: str, last: date, fault: str) -> date | None:
    day = row.day(column)
    if day is not None and day > last:
        raise row.fault(column, fault)
    return day


def _name(row: TableRow, column: str) -> str:
    """A name that goes into letters as it stands, so it may hold nothing but a name."""
    name = row.needed(column)
    if any(what_is_not_a_name(name)):
        raise row.fault(column, "holds a prison, a hospital, a prison number or a date")
    return name


def _needed_day(row: TableRow, column: str) -> date:
    row.needed(column)
    day = row.day(column)
    if day is None:
        raise row.fault(column, "is empty")
    return day


def _twice(row: ReferralRow) -> Exception:
    return TableRow(row.line, {}).fault(
        "reference", "stands on two rows of this file that say different things"
    )


REFERRALS = TableKind(
    "referrals",
    Referral,
    COLUMNS,
    _row,
    each_reference_once,
    lambda row, reference_of: linked(row, reference_of(row.noms)),
)
