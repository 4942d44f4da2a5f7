"""Review what is kept about cases that have ended.  Nothing is ever deleted by itself."""

from datetime import date

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.powers import Power, require
from vcs_desktop.victims.services import retention
from vcs_desktop.victims.services.retention import EndedCase, Period, Reviews

__all__ = ["EndedCase", "Period", "Reviews", "keep_case", "list_reviews", "set_period"]


def list_reviews(desk: Desk) -> Reviews:
    """Every case that has ended, by number and without names, and when its review is due.

    Raises:
        KnownError: The officer may not decide about it.
    """
    require(desk, Power.RETENTION)
    return retention.reviews(desk.book)


def set_period(desk: Desk, months: int | None, reason: str) -> None:
    """Set after how many months an ended case is reviewed; None for no period.

    Raises:
        KnownError: The officer may not, the number can't be counted with, or the reason is
            missing.
    """
    require(desk, Power.RETENTION)
    retention.set_period(desk.book, months, reason)


def keep_case(desk: Desk, case: str, until: date, reason: str) -> None:
    """Keep a case that has ended until a day, and review it again then.

    Raises:
        KnownError: The officer may not, there is no such case, it has not ended, the day has
            passed, or the reason is missing.
    """
    require(desk, Power.RETENTION)
    retention.keep_until(desk.book, case, until, reason)
