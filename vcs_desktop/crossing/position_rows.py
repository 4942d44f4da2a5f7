"""The table of running cases that are taken on: its documented header, and its rows.

Whom a case is about stands in the columns of a referral; the rest says how it stood with the
unit before: what was told, what was asked for, and when the last annual contact was.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from vcs_desktop.crossing import referral_rows
from vcs_desktop.crossing.kinds import TableKind, Terms
from vcs_desktop.crossing.referral_rows import referral_in
from vcs_desktop.crossing.table_rows import Column, TableRow
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.case_words import (
    Level,
    Membership,
    RequestKind,
    RequestState,
    StatementState,
)
from vcs_desktop.rules.condition_codes import code_of_request
from vcs_desktop.rules.key_stage import Precision
from vcs_desktop.victims.model.position import Position, RunningRequest

_CHOSEN_ELSEWHERE = frozenset({"opted_in_on", "level"})
_REQUESTS = range(1, 4)

COLUMNS = (
    *(column for column in referral_rows.COLUMNS if column.name not in _CHOSEN_ELSEWHERE),
    Column("taken_on", "the day from which this unit answers for the case", required=True),
    Column(
        "membership",
        "where the person stood that day: referred, offered, opted-in, opted-out, declined or "
        "dormant",
        required=True,
    ),
    Column("level", "month-only, annual or key-stages; needed with opted-in, and only then"),
    Column("told_release_month", "the month of release they were told last, such as 2027-03"),
    Column("told_on", "the day they were told that month"),
    Column("last_annual_contact_on", "the day of the last annual contact"),
    *(
        column
        for number in _REQUESTS
        for column in (
            Column(
                f"request_kind_{number}",
                "what they asked for: no-contact, exclusion-zone, premises, premises-type, "
                "event-zone, restriction-zone or other",
            ),
            Column(
                f"request_code_{number}",
                "the licence policy's code of the condition; left empty, the first of its kind",
            ),
            Column(
                f"request_state_{number}",
                "asked, forwarded, granted, granted-smaller, changed, refused or withdrawn; "
                "left empty, asked",
            ),
            Column(f"requested_on_{number}", "the day they asked; needed with its kind"),
        )
    ),
    Column(
        "statement_state",
        "wanted, not-wanted, drafted, withholding-wanted, withholding-applied-for or sent",
    ),
    Column("statement_on", "the day the statement came so far; needed with its state"),
)


@dataclass(frozen=True, slots=True)
class PositionRow:
    """A running case with the offender's number still in place of the reference."""

    line: int
    noms: str
    position: Position


def each_reference_once() -> Callable[[PositionRow], None]:
    """A check over one file, as for referrals."""
    seen: dict[str, str] = {}

    def check(row: PositionRow) -> None:
        reference, said = row.position.referral.reference, f"{row.noms} {row.position.digest}"
        if seen.setdefault(reference, said) != said:
            raise TableRow(row.line, {}).fault(
                "reference", "stands on two rows of this file that say different things"
            )

    return check


def linked(row: PositionRow, sentence: SentenceRef) -> Position:
    """The running case with the offender's sentence in place: the number stays behind."""
    return replace(row.position, referral=replace(row.position.referral, sentence=sentence))


def read_position(row: TableRow, terms: Terms) -> PositionRow:
    """The running case that a row tells of.

    Raises:
        FileRefusedError: A cell can't be used; it says which line and column.
    """
    about = referral_in(row, terms)
    taken_on = _day_until(row, "taken_on", terms.today, "lies in the future")
    if taken_on is None:
        raise row.fault("taken_on", "is empty")
    if taken_on < about.referral.referred_on:
        raise row.fault("taken_on", "lies before referred_on")
    membership, level = _place(row)
    told_month, told_on = _told(row, taken_on)
    state, statement_on = _statement(row, taken_on)
    position = Position(
        referral=about.referral,
        taken_on=taken_on,
        membership=membership,
        level=level,
        told_month=told_month,
        told_on=told_on,
        last_annual_on=_day_until(row, "last_annual_contact_on", taken_on, "lies after taken_on"),
        requests=_requests(row, taken_on, terms),
        statement_state=state,
        statement_on=statement_on,
    )
    return PositionRow(row.line, about.noms, position)


def _place(row: TableRow) -> tuple[Membership, Level | None]:
    row.needed("membership")
    membership = row.word("membership", Membership) or Membership.REFERRED
    if membership is Membership.ENDED:
        raise row.fault("membership", "is ended: a case that is over is not taken on")
    level = row.word("level", Level)
    if (membership is Membership.OPTED_IN) != (level is not None):
        raise row.fault("level", "is needed with the membership opted-in, and only then")
    return membership, level


def _told(row: TableRow, taken_on: date) -> tuple[date | None, date | None]:
    month = row.day_or_month("told_release_month")
    if month is not None and month[1] is not Precision.MONTH:
        raise row.fault("told_release_month", "must be a month such as 2027-03")
    told_on = _day_until(row, "told_on", taken_on, "lies after taken_on")
    if told_on is not None and month is None:
        raise row.fault("told_on", "says when, and told_release_month does not say what")
    return (month[0] if month else None), told_on


def _requests(row: TableRow, taken_on: date, terms: Terms) -> tuple[RunningRequest, ...]:
    found = (_request(row, number, taken_on, terms) for number in _REQUESTS)
    return tuple(request for request in found if request is not None)


def _request(row: TableRow, number: int, taken_on: date, terms: Terms) -> RunningRequest | None:
    kind = row.word(f"request_kind_{number}", RequestKind)
    code_column = f"request_code_{number}"
    rest = (code_column, f"request_state_{number}", f"requested_on_{number}")
    if kind is None:
        for column in rest:
            if row.text(column):
                raise row.fault(column, f"is filled in, and request_kind_{number} is empty")
        return None
    row.needed(f"requested_on_{number}")
    asked_on = _day_until(row, f"requested_on_{number}", taken_on, "lies after taken_on")
    code = code_of_request(terms.conditions, kind, row.text(code_column), taken_on)
    if code is None:
        raise row.fault(code_column, "is not the code of such a condition")
    return RunningRequest(
        number=number,
        kind=kind,
        condition_code=code,
        state=row.word(f"request_state_{number}", RequestState) or RequestState.ASKED,
        asked_on=asked_on or taken_on,
    )


def _statement(row: TableRow, taken_on: date) -> tuple[StatementState | None, date | None]:
    state = row.word("statement_state", StatementState)
    on = _day_until(row, "statement_on", taken_on, "lies after taken_on")
    if (state is None) != (on is None):
        raise row.fault("statement_on", "and statement_state go together: fill in both or neither")
    return state, on


def _day_until(row: TableRow, column: str, last: date, fault: str) -> date | None:
    day = row.day(column)
    if day is not None and day > last:
        raise row.fault(column, fault)
    return day


POSITIONS = TableKind(
    "running cases",
    Position,
    COLUMNS,
    read_position,
    each_reference_once,
    lambda row, reference_of: linked(row, reference_of(row.noms)),
)
