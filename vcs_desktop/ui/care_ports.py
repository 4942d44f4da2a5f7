"""What concerns and reminders need from outside, as a protocol; see `ui.ports`."""

from __future__ import annotations

from typing import Protocol

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.concern_words import ConcernKind, ConcernStep


class CareJobs(Protocol):
    """What a person fears, and what an officer means to do about a case."""

    def report_concern(self, case: CaseId, kind: ConcernKind, words: str, passed_to: str) -> None:
        """Keep what a person reported."""

    def move_concern(self, number: int, step: ConcernStep, passed_to: str) -> None:
        """Keep what became of a concern."""

    def make_reminder(self, case: CaseId, line: str) -> None:
        """Make a reminder of a line as it was typed."""

    def finish_reminder(self, number: int) -> None:
        """Keep that a reminder was done."""
