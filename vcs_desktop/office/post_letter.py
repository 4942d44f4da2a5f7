"""Say that a letter left the office, or that it came back.  Only a posted letter meets a duty."""

from datetime import date

from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.victims.services import letter_book


def mark_posted(
    desk: Desk, obligation: str, posted_on: date | None = None, *, already_gone: bool = False
) -> tuple[ObligationId, ...]:
    """Record that the letter for an obligation was posted: the obligation is met.

    Args:
        desk: The open office.
        obligation: What the letter tells.
        posted_on: The day, if not today.
        already_gone: It is with the post already, whatever has been heard since; whatever
            proves wrong in it is owed anew.

    Returns:
        What is newly owed because of it.

    Raises:
        KnownError: There is no letter to post, or one that is still here should not go: it
            tells a month that is wrong by now, or its address is in doubt.
    """
    return letter_book.post_letter(desk.book, obligation, posted_on, already_gone=already_gone)


def mark_returned(desk: Desk, obligation: str) -> tuple[ObligationId, ...]:
    """Record that the letter came back: it is owed again and the address is in doubt.

    Raises:
        KnownError: No letter was posted for this obligation.
    """
    return letter_book.return_letter(desk.book, obligation)
