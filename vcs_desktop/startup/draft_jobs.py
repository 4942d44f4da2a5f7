"""The jobs about drafts behind the window's ports, each bound to one open desk."""

from vcs_desktop.kernel.draft import Draft, DraftBody, DraftKey
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.drafts import drafts_about, drop_draft, keep_draft
from vcs_desktop.ui.toolkit.background import forbid_window_thread


class DeskDrafts:
    """What the officer typed and did not send (`ui.draft_ports.DraftJobs`)."""

    def __init__(self, desk: Desk) -> None:
        self._open_desk = desk

    def keep(self, key: DraftKey, body: DraftBody) -> None:
        """Keep what was typed."""
        keep_draft(self._desk, key, body)

    def drop(self, key: DraftKey) -> None:
        """Forget what was typed."""
        drop_draft(self._desk, key)

    def about(self, subject: str) -> tuple[Draft, ...]:
        """What this officer typed about one thing."""
        return drafts_about(self._desk, subject)

    @property
    def _desk(self) -> Desk:
        """The desk, for a job in the background."""
        forbid_window_thread()
        return self._open_desk
