"""Tell the record that something was looked at.  Nothing else is changed."""

from collections.abc import Mapping

from vcs_desktop.storage.record import NewEntry
from vcs_desktop.victims.services.casebook import Casebook


def note(
    book: Casebook, act: str, subject: str = "", details: Mapping[str, str | int] | None = None
) -> None:
    """Record one look.

    Raises:
        KnownError: It can't be recorded.
    """
    with book.store.changing() as connection:
        book.store.record.append(connection, NewEntry(act, subject, details or {}))
