"""The real office behind `ui.ports.EntryJobs`: each job bound to one open desk.

Every job refuses to run on the window's thread.  Decides nothing.
"""

from datetime import date

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.enter_stage import (
    EnteredStage,
    StageChoices,
    StageToEnter,
    enter_stage,
    stage_choices,
)
from vcs_desktop.office.settle_look import (
    SettledLook,
    decide_look,
    settle_look,
    settle_match,
)
from vcs_desktop.office.withdraw_entry import WithdrawnEntry, withdraw_entry
from vcs_desktop.rules.hand_entry import WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.ui.toolkit.background import forbid_window_thread


class DeskEntries:
    """What officers enter by hand and say about messages in doubt (`ui.ports.EntryJobs`)."""

    def __init__(self, desk: Desk) -> None:
        self._open_desk = desk

    def stage_choices(self) -> StageChoices:
        """What may be entered by hand."""
        return stage_choices(self._desk)

    def enter_stage(self, stage: StageToEnter) -> EnteredStage:
        """Enter a key stage by hand."""
        return enter_stage(self._desk, stage)

    def withdraw_entry(self, entry: str, because: WhyWithdrawn) -> WithdrawnEntry:
        """Take back what was entered by hand."""
        return withdraw_entry(self._desk, entry, because)

    def settle_look(self, look: str) -> SettledLook:
        """Say that there is nothing to tell."""
        return settle_look(self._desk, look)

    def settle_match(self, look: str, *, is_same: bool) -> SettledLook:
        """Say whether a message is what was entered by hand."""
        return settle_match(self._desk, look, is_same=is_same)

    def decide_look(self, look: str, stage: KeyStageKind, on: date | None) -> SettledLook:
        """Say which stage a message means."""
        return decide_look(self._desk, look, stage, on)

    @property
    def _desk(self) -> Desk:
        """The desk, for a job in the background."""
        forbid_window_thread()
        return self._open_desk
