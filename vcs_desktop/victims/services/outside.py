"""Give a reason for looking at a colleague's case, and read the reasons that were given."""

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.why_outside import Because, WhyOutside
from vcs_desktop.victims.model.outside import OutsideLook
from vcs_desktop.victims.services.casebook import Casebook, known_case
from vcs_desktop.victims.store import outside_rows


def give_reason(book: Casebook, case: CaseId, because: Because) -> None:
    """Keep a reason for today.  The record has its code, and never its words.

    Raises:
        KnownError: The disk refuses.
    """
    with book.changing() as change:
        moment = (change.now, change.today)
        outside_rows.add_reason(change.connection, case, change.officer.id, moment, because)
        change.note("reason-given", case, {"why": because.why.value})


def reason_today(book: Casebook, case: CaseId) -> WhyOutside | None:
    """The reason that this officer gave for a case today, or None."""
    with book.reading() as connection:
        day = london_day(book.clock.now())
        return outside_rows.reason_on(connection, case, book.officer.id, day)


def reasons_given(
    book: Casebook, officer: str | None, case: str | None, most: int
) -> tuple[OutsideLook, ...]:
    """The newest reasons, by an officer's id or name and for one case.

    Raises:
        KnownError: There is no such case.
    """
    with book.reading() as connection:
        which = known_case(connection, case) if case is not None else None
        return outside_rows.newest_first(connection, officer, which, most)
