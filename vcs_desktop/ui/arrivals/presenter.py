"""Bringing files in, and saying calmly what came of it.  Knows no Qt and no file format."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.ports import Background, Jobs, Topic

if TYPE_CHECKING:
    from vcs_desktop.office.import_files import ImportReport

SCREEN = "arrivals"


class ArrivalsView(Protocol):
    """What the Arrivals screen can do."""

    def show_waiting(self, count: int) -> None:
        """Say that this many files are being read."""

    def show_report(self, report: ImportReport) -> None:
        """Say what came of the import."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""


class ArrivalsPresenter:
    """Imports the files that were chosen."""

    def __init__(self, view: ArrivalsView, jobs: Jobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background

    def import_files(self, files: Sequence[Path]) -> None:
        """Bring these files in."""
        self._view.show_waiting(len(files))
        self._background.write(
            Topic(SCREEN, "import"),
            lambda: self._jobs.import_files(files),
            self._view.show_report,
            self._view.show_problem,
        )
