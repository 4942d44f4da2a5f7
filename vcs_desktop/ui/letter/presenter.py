"""One letter: seen as it will be printed, printed, and only then said to be posted.

A refused letter shows why and offers nothing to print.  Knows no Qt and no wording.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from vcs_desktop.kernel.errors import ChangedMeanwhileError, KnownError, RefusedUnlessDoneError
from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.ui.ports import Background, Jobs, Topic

if TYPE_CHECKING:
    from pathlib import Path

    from vcs_desktop.office.write_letter import DraftLetter, LetterToPrint

SCREEN = "letter"

_Answer = TypeVar("_Answer")


class LetterView(Protocol):
    """What the Letter screen can do."""

    def show_waiting(self) -> None:
        """Say that the letter is being prepared."""

    def show_letter(self, letter: DraftLetter) -> None:
        """Show the real pages."""

    def show_refusal(self, error: KnownError) -> None:
        """Say why there is no letter yet."""

    def print_pages(self, letter: LetterToPrint) -> None:
        """Put the pages on the printer chosen before."""

    def show_saved(self) -> None:
        """Say that the pages are in a file now, and what that means."""

    def show_posted(self) -> None:
        """Say that the posting is on record."""

    def ask_whether_gone(self, error: KnownError) -> None:
        """Say why a letter should not go, and ask whether it has gone already."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""


class LetterPresenter:
    """Leads one letter from draft to posted."""

    def __init__(self, view: LetterView, jobs: Jobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background
        self._obligation: ObligationId | None = None
        self._is_printing = False
        self._shown = ""

    def open(self, obligation: ObligationId) -> None:
        """Prepare and check the letter that answers this obligation."""
        self._obligation = obligation
        self._view.show_waiting()
        self._background.read(
            Topic(SCREEN, "draft"),
            lambda: self._jobs.draft_letter(obligation),
            self._show,
            self._view.show_refusal,
        )

    def refresh(self) -> None:
        """Prepare the letter again."""
        if self._obligation is not None:
            self.open(self._obligation)

    def print_letter(self) -> None:
        """Keep the letter as printed, and print it; one that changed meanwhile is shown again."""
        self._is_printing, shown = self._obligation is not None, self._shown
        self._with_obligation(
            "print",
            lambda obligation: self._jobs.print_letter(obligation, shown),
            self._put_on_paper,
            self._refuse_printing,
        )

    def save_letter(self, to: Path) -> None:
        """Keep the letter, and save it as a file; one that changed meanwhile is shown again."""
        shown = self._shown
        self._with_obligation(
            "save",
            lambda obligation: self._jobs.save_letter(obligation, to, shown),
            lambda _nothing: self._view.show_saved(),
            self._refuse_changed,
        )

    def unprinted_count(self) -> int:
        """One while the letter is being kept and not on paper yet."""
        return int(self._is_printing)

    def mark_posted(self) -> None:
        """Record that the letter left the office; from then on the obligation is met."""
        self._with_obligation(
            "posted",
            self._jobs.mark_posted,
            lambda _nothing: self._view.show_posted(),
            self._refuse_posting,
        )

    def mark_already_gone(self) -> None:
        """Record a letter that had left, although something has been heard since."""
        self._with_obligation(
            "posted",
            lambda obligation: self._jobs.mark_posted(obligation, already_gone=True),
            lambda _nothing: self._view.show_posted(),
        )

    def _show(self, letter: DraftLetter) -> None:
        self._shown = letter.sha256
        self._view.show_letter(letter)

    def _put_on_paper(self, letter: LetterToPrint) -> None:
        self._is_printing = False
        self._view.print_pages(letter)

    def _refuse_printing(self, error: KnownError) -> None:
        self._is_printing = False
        self._refuse_changed(error)

    def _refuse_changed(self, error: KnownError) -> None:
        obligation = self._obligation
        if not isinstance(error, ChangedMeanwhileError) or obligation is None:
            self._view.show_problem(error)
            return

        def show_again(letter: DraftLetter) -> None:
            self._show(letter)
            self._view.show_problem(error)

        self._background.read(
            Topic(SCREEN, "draft"),
            lambda: self._jobs.draft_letter(obligation),
            show_again,
            self._view.show_refusal,
        )

    def _refuse_posting(self, error: KnownError) -> None:
        if isinstance(error, RefusedUnlessDoneError):
            self._view.ask_whether_gone(error)
        else:
            self._view.show_problem(error)

    def _with_obligation(
        self,
        question: str,
        job: Callable[[ObligationId], _Answer],
        done: Callable[[_Answer], None],
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        obligation = self._obligation
        if obligation is not None:
            self._background.write(
                Topic(SCREEN, question),
                lambda: job(obligation),
                done,
                failed or self._view.show_problem,
            )
