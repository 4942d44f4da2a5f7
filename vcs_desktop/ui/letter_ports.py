"""What letters need from outside, as a protocol; see `ui.ports`.  Knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.identifiers import ObligationId

if TYPE_CHECKING:
    from pathlib import Path

    from vcs_desktop.office.write_letter import DraftLetter, LetterToPrint


class HasLetters(Protocol):
    """An open office that writes letters, each from draft to posted."""

    def draft_letter(self, obligation: ObligationId) -> DraftLetter:
        """Prepare and check a letter.  A refused letter is a `KnownError` that says why."""

    def print_letter(self, obligation: ObligationId, shown: str = "") -> LetterToPrint:
        """Keep it as printed, for the printer; refused unless it is the one that was shown."""

    def save_letter(self, obligation: ObligationId, to: Path, shown: str = "") -> None:
        """Save it as a file and keep it; refused unless it is the one that was shown."""

    def mark_posted(self, obligation: ObligationId, *, already_gone: bool = False) -> None:
        """Record that the letter left the office, or that it had gone whatever was heard since."""

    def mark_returned(self, obligation: ObligationId) -> None:
        """Record that a posted letter came back."""
