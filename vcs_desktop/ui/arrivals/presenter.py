"""Bringing files in, and saying calmly what came of it.  Knows no Qt and no file format.

Files that were chosen wait for a word: to be brought in, or to be tried out first.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.long_work import LongWork, Progress
from vcs_desktop.ui.ports import Background, Jobs, Topic

if TYPE_CHECKING:
    from vcs_desktop.office.arrivals_so_far import ArrivalsSoFar
    from vcs_desktop.office.import_files import ImportReport
    from vcs_desktop.office.rehearse_import import RehearsalReport

SCREEN = "arrivals"


class ArrivalsView(Protocol):
    """What the Arrivals screen can do."""

    def show_so_far(self, so_far: ArrivalsSoFar) -> None:
        """Show what each source last sent."""

    def is_in_sight(self) -> bool:
        """Whether somebody can see it now."""

    def show_chosen(self, names: Sequence[str]) -> None:
        """Ask what to do with these files."""

    def show_waiting(self, count: int, *, is_rehearsal: bool) -> None:
        """Say that this many files are being read."""

    def show_progress(self, progress: Progress, *, may_stop: bool) -> None:
        """Say how far it has come."""

    def show_report(self, report: ImportReport) -> None:
        """Say what came of the import."""

    def show_rehearsal(self, rehearsal: RehearsalReport) -> None:
        """Say what would come of the import."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""


class ArrivalsPresenter:
    """Imports the files that were chosen, or rehearses it; one import at a time."""

    def __init__(self, view: ArrivalsView, jobs: Jobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background
        self._files: tuple[Path, ...] = ()
        self._work: LongWork | None = None
        self._is_under_way = False
        self._shows_so_far = False
        self._is_unread = False

    @property
    def is_under_way(self) -> bool:
        """Whether files are being brought in or tried out."""
        return self._is_under_way

    def open(self) -> None:
        """Show what is under way or chosen, a report that nobody saw yet, or what came so far."""
        if self._is_under_way or self._files or self._is_unread:
            self._is_unread = False
            return
        self._shows_so_far = True
        self.refresh()

    def refresh(self) -> None:
        """Ask again for what came so far, where that is on the screen."""
        if self._shows_so_far:
            self._background.read(
                Topic(SCREEN, "so far"),
                self._jobs.list_arrivals,
                self._tell_so_far,
                self._view.show_problem,
            )

    def choose(self, files: Sequence[Path]) -> None:
        """Take note of files, and ask what to do with them."""
        if self._is_under_way:
            self._view.show_problem(
                KnownError(
                    "An import is under way.",
                    "The files that you chose were left alone.",
                    "Choose them again when it has ended.",
                )
            )
            return
        self._files = tuple(files)
        self._show_chosen()

    def leave(self) -> None:
        """Let go of files that were chosen and not brought in, and show what came so far."""
        if not self._is_under_way:
            self._files = ()
            self.open()

    def import_files(self) -> None:
        """Bring the chosen files in."""
        files = self._begin(is_rehearsal=False)
        self._work = self._background.watch(
            Topic(SCREEN, "import"),
            lambda work: self._jobs.import_files(files, work),
            self._show_progress,
            self._tell_report,
            self._tell_problem,
        )

    def rehearse(self) -> None:
        """Say what bringing the chosen files in would change."""
        files = self._begin(is_rehearsal=True)
        self._work = self._background.watch(
            Topic(SCREEN, "rehearse"),
            lambda work: self._jobs.rehearse_import(files, work),
            self._show_progress,
            self._tell_rehearsal,
            self._tell_problem,
        )

    def stop(self) -> None:
        """Stop what is under way, if it still can be."""
        if self._work is not None:
            self._work.stop()

    def _begin(self, *, is_rehearsal: bool) -> tuple[Path, ...]:
        self._is_under_way = True
        self._view.show_waiting(len(self._files), is_rehearsal=is_rehearsal)
        return self._files

    def _tell_so_far(self, so_far: ArrivalsSoFar) -> None:
        if self._shows_so_far:
            self._view.show_so_far(so_far)

    def _show_chosen(self) -> None:
        self._shows_so_far = False
        self._view.show_chosen([file.name for file in self._files])

    def _show_progress(self, progress: Progress) -> None:
        may_stop = self._work is not None and self._work.may_stop(progress)
        self._view.show_progress(progress, may_stop=may_stop)

    def _tell_report(self, report: ImportReport) -> None:
        self._is_under_way = False
        self._files = ()
        self._is_unread = not self._view.is_in_sight()
        self._view.show_report(report)

    def _tell_rehearsal(self, rehearsal: RehearsalReport) -> None:
        self._is_under_way = False
        self._view.show_rehearsal(rehearsal)

    def _tell_problem(self, error: KnownError) -> None:
        self._is_under_way = False
        self._show_chosen()
        self._view.show_problem(error)
