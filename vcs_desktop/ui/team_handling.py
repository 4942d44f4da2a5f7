"""Where the unit's work in numbers meets the screens around it: the cases behind a number."""

from __future__ import annotations

from typing import Protocol

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.ui.ports import Background, Jobs
from vcs_desktop.ui.team.presenter import TeamPresenter
from vcs_desktop.ui.team.screen import TeamScreen


class Around(Protocol):
    """The window around the screens, as far as it is needed here."""

    def open_case(self, case: CaseId) -> None:
        """Show one case."""


def join_team(
    around: Around, screen: TeamScreen, jobs: Jobs, background: Background
) -> TeamPresenter:
    """Join the screen to its presenter, and give the presenter."""
    presenter = TeamPresenter(screen, jobs, background)
    screen.count_opened.connect(presenter.open_count)
    screen.count_left.connect(presenter.close_count)
    screen.begun.connect(presenter.begin_anew)
    screen.day_chosen.connect(presenter.choose_day)
    screen.page_wanted.connect(presenter.fetch_page)
    screen.save_wanted.connect(presenter.save)
    screen.case_wanted.connect(around.open_case)
    return presenter
