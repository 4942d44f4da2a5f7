"""The unit and its letterhead: shown, tried while it is typed, saved.  Knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.errors import ChangedMeanwhileError, KnownError
from vcs_desktop.ui.ports import Background, Topic

if TYPE_CHECKING:
    from vcs_desktop.kernel.officer import Unit
    from vcs_desktop.office.change_unit import HeadTrial, UnitShown
    from vcs_desktop.ui.unit_ports import UnitJobs

SCREEN = "unit"


class UnitView(Protocol):
    """What the part about the unit can do."""

    def show_unit(self, shown: UnitShown) -> None:
        """Show how it stands; words that somebody is typing stay."""

    def show_trial(self, trial: HeadTrial) -> None:
        """Show what stands against what is typed, or how a letter with it would begin."""

    def show_saved(self, unit: Unit) -> None:
        """Say that it is saved."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work; what was typed is still typed."""


class UnitPresenter:
    """Asks the office, and lets the newest answer count."""

    def __init__(self, view: UnitView, jobs: UnitJobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background

    def refresh(self) -> None:
        """Look how it stands."""
        self._background.read(
            Topic(SCREEN, "look"),
            self._jobs.look,
            self._view.show_unit,
            self._view.show_problem,
        )

    def try_head(self, wanted: Unit) -> None:
        """See whether letters can be made with what is typed; an older answer is dropped."""
        self._background.read(
            Topic(SCREEN, "try"),
            lambda: self._jobs.try_head(wanted),
            self._view.show_trial,
            self._view.show_problem,
        )

    def save(self, wanted: Unit, seen: Unit) -> None:
        """Let letters tell it so from now on."""
        self._background.write(
            Topic(SCREEN, "save"),
            lambda: self._jobs.change(wanted, seen),
            self._saved,
            self._refused,
        )

    def _saved(self, unit: Unit) -> None:
        self._view.show_saved(unit)
        self.refresh()

    def _refused(self, error: KnownError) -> None:
        self._view.show_problem(error)
        if isinstance(error, ChangedMeanwhileError):
            # So that whoever reads why sees beside their own words what was saved.
            self.refresh()
