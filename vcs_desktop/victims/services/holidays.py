"""Bank holidays that were announced too late for the program to bring them."""

from datetime import date

from vcs_desktop.kernel.clock import is_countable
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.victims.model.decisions import HolidayDecision
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.deciding import Decision, deciding
from vcs_desktop.victims.store import decision_rows

LONGEST_NAME = 100


def holidays_of(book: Casebook) -> tuple[HolidayDecision, ...]:
    """Every bank holiday that this office ever added, in the order it did."""
    with book.reading() as connection:
        return decision_rows.holidays_of(connection)


def add_holiday(book: Casebook, on: date, name: str, source: str) -> Decision:
    """Add a bank holiday; its source is the reason for it.

    No day counted on from another becomes earlier by it, and none counted back later.

    Raises:
        KnownError: The day can't be counted with or is a bank holiday already, or its name or
            source is missing.
    """
    with deciding(book, source) as decision:
        change = decision.change
        words = " ".join(name.split())
        if not 1 <= len(words) <= LONGEST_NAME:
            raise _refused("The bank holiday needs a short name.", "Say what people call the day.")
        if not is_countable(on):
            raise _refused(
                "This day lies beyond the days that the program counts with.",
                "Give a day such as 2026-12-28.",
            )
        if on in change.calendar.bank_holidays:
            raise _refused("This day is a bank holiday already.", "Nothing more needs to be done.")
        decision.reference = decision_rows.add_holiday(
            change.connection, on, words, decision.signed
        )
        change.note("holiday-added", decision.reference, {"on": on.isoformat()})
    return decision


def remove_holiday(book: Casebook, on: date, reason: str) -> Decision:
    """Take back a bank holiday that this office added.

    Raises:
        KnownError: The office added none on this day, or the reason is missing.
    """
    with deciding(book, reason) as decision:
        change = decision.change
        for one in decision_rows.holidays_of(change.connection):
            if one.on == on and one.removed is None:
                decision.reference = one.id
                decision_rows.end_decision(change.connection, one.id, decision.signed)
                change.note("holiday-removed", one.id, {"on": on.isoformat()})
                break
        else:
            raise _refused(
                "This office added no bank holiday on this day.",
                "See the list of added bank holidays. One that came with the program can't be "
                "removed.",
            )
    return decision


def _refused(happened: str, next_step: str) -> KnownError:
    return KnownError(happened, "The calendar was not changed.", next_step)
