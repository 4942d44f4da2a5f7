"""Say that a letter left the office, or that it came back.  Only a posted letter meets a duty."""

from datetime import date

from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.victims.services import letter_book


def mark_posted(
    desk: Desk, obligation: str, posted_on: date | None = None
) -> tuple[ObligationId, ...]:
    """Record that the letter for an obligation was posted: the obligation is met.

    Returns:
        What is newly owed because of it.

    Raises:
        KnownError: There is no letter to post, or it tells a month that is wrong by now.
    """
    return letter_book.post_letter(desk.book, obligation, posted_on)


def mark_returned(desk: Desk, obligation: str) -> tuple[ObligationId, ...]:
    """Record that the letter came back: it is owed again and the address is in doubt.

    Raises:
        KnownError: No letter was posted for this obligation.
    """
    return letter_book.return_letter(desk.book, obligation)
