"""What the keeping of drafts needs from outside, as a protocol; see `ui.ports`.  Knows no Qt."""

from typing import Protocol

from vcs_desktop.kernel.draft import Draft, DraftBody, DraftKey


class DraftJobs(Protocol):
    """What the officer typed and did not send; nobody else is offered it."""

    def keep(self, key: DraftKey, body: DraftBody) -> None:
        """Keep what was typed, in the place of what was kept before."""

    def drop(self, key: DraftKey) -> None:
        """Forget what was typed."""

    def about(self, subject: str) -> tuple[Draft, ...]:
        """What this officer typed about one thing, such as a case."""
