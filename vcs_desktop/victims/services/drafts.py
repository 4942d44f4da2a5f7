"""Drafts: what an officer typed and did not send, kept for that officer alone.

They lie in the victim store, sealed as everything in it.  The record tells nothing of them, and
they end with their case.
"""

from dataclasses import replace

from vcs_desktop.kernel.draft import Draft, DraftBody, DraftKey
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.store import case_rows, draft_rows


def keep_draft(book: Casebook, key: DraftKey, body: DraftBody) -> None:
    """Keep what was typed, in the place of what was kept before.

    Raises:
        KnownError: The disk or another program refuses.
    """
    with book.store.unrecorded() as connection:
        place = _about_case(connection, key)
        draft_rows.keep(connection, book.officer.id, place, body, book.clock.now())


def drop_draft(book: Casebook, key: DraftKey) -> None:
    """Forget what was typed.

    Raises:
        KnownError: The disk or another program refuses.
    """
    with book.store.unrecorded() as connection:
        draft_rows.remove(connection, book.officer.id, _about_case(connection, key))


def drafts_about(book: Casebook, subject: str) -> tuple[Draft, ...]:
    """What this officer typed about one thing and did not send."""
    with book.reading() as connection:
        place = _about_case(connection, DraftKey("", subject))
        return draft_rows.about(connection, book.officer.id, place.subject)


def ending_draft(book: Casebook, key: DraftKey) -> Casebook:
    """The same casebook; a change made with it ends this draft in the same transaction."""
    with book.reading() as connection:
        return replace(book, ends_draft=_about_case(connection, key))


def _about_case(connection: Transaction, key: DraftKey) -> DraftKey:
    """The same key; a case is meant by its reference, however it was named."""
    case = case_rows.find_case(connection, key.subject) if key.subject else None
    return key if case is None else replace(key, subject=case)
