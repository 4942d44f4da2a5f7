"""Where the changed dates meet the other screens: the line on Today, the case, the letter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.ui.changed_dates.presenter import ChangedDatesPresenter
from vcs_desktop.ui.changed_dates.screen import ChangedDatesScreen
from vcs_desktop.ui.ports import Background, Jobs

if TYPE_CHECKING:
    from vcs_desktop.office.bulk_dates import ChangedDate


class Place(Protocol):
    """The window around the screens, as far as it is needed here."""

    def go_back(self) -> None:
        """Go back to the screen before, as it is now."""

    def open_case(self, case: CaseId) -> None:
        """Show one case."""

    def open_contact(self, case: CaseId) -> None:
        """Show one case with the form for a contact."""

    def open_letter(self, work: ChangedDate) -> None:
        """Show the letter that answers this piece of work."""


class DatesHandling:
    """Joins the screen of changed dates to its presenter and to the screens around it."""

    def __init__(
        self, place: Place, screen: ChangedDatesScreen, jobs: Jobs, background: Background
    ) -> None:
        self._presenter = ChangedDatesPresenter(screen, jobs, background)
        screen.back_wanted.connect(place.go_back)
        screen.case_wanted.connect(place.open_case)
        screen.call_wanted.connect(place.open_contact)
        screen.letter_wanted.connect(place.open_letter)
        screen.narrowed.connect(self._presenter.narrow)
        screen.print_wanted.connect(self._presenter.print_letters)
        screen.stop_wanted.connect(self._presenter.stop)
        screen.posting_told.connect(self._presenter.mark_posted)
        screen.review_told.connect(self._presenter.say_reviewed)

    def refresh(self) -> None:
        """Ask again whose month changed."""
        self._presenter.refresh()

    def unprinted_count(self) -> int:
        """How many letters of a run are not on paper yet."""
        return self._presenter.unprinted_count()
