"""What an officer typed and did not send: kept, offered to the same officer again, forgotten."""

from dataclasses import replace

from vcs_desktop.kernel.draft import Draft, DraftBody, DraftKey
from vcs_desktop.office.desk import Desk
from vcs_desktop.victims.services import drafts


def keep_draft(desk: Desk, key: DraftKey, body: DraftBody) -> None:
    """Keep what was typed.

    Raises:
        KnownError: The disk or another program refuses.
    """
    drafts.keep_draft(desk.book, key, body)


def drop_draft(desk: Desk, key: DraftKey) -> None:
    """Forget what was typed.

    Raises:
        KnownError: The disk or another program refuses.
    """
    drafts.drop_draft(desk.book, key)


def drafts_about(desk: Desk, subject: str) -> tuple[Draft, ...]:
    """What this officer typed about one thing and did not send."""
    return drafts.drafts_about(desk.book, subject)


def ending_draft(desk: Desk, key: DraftKey) -> Desk:
    """The same desk; what is recorded with it ends this draft in the same transaction."""
    return replace(desk, book=drafts.ending_draft(desk.book, key))
