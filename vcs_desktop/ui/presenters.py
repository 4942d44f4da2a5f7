"""Who stands behind the commonest screens of an open office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.ui.arrivals.presenter import ArrivalsPresenter
from vcs_desktop.ui.case.presenter import CasePresenter
from vcs_desktop.ui.cases.presenter import CasesPresenter
from vcs_desktop.ui.letter.presenter import LetterPresenter
from vcs_desktop.ui.ports import Background, Jobs
from vcs_desktop.ui.today.presenter import TodayPresenter

if TYPE_CHECKING:
    from vcs_desktop.ui.arrivals.screen import ArrivalsScreen
    from vcs_desktop.ui.case.screen import CaseScreen
    from vcs_desktop.ui.cases.screen import CasesScreen
    from vcs_desktop.ui.letter.screen import LetterScreen
    from vcs_desktop.ui.today.screen import TodayScreen


@dataclass(frozen=True, slots=True)
class Presenters:
    """Who fills each screen, and does what is asked there."""

    today: TodayPresenter
    cases: CasesPresenter
    case: CasePresenter
    letter: LetterPresenter
    arrivals: ArrivalsPresenter


class Screens(Protocol):
    """The screens that they fill."""

    today: TodayScreen
    cases: CasesScreen
    case: CaseScreen
    letter: LetterScreen
    arrivals: ArrivalsScreen


def presenters_of(screens: Screens, jobs: Jobs, background: Background) -> Presenters:
    """Give each screen the one who fills it."""
    return Presenters(
        TodayPresenter(screens.today, jobs, background),
        CasesPresenter(screens.cases, jobs, background),
        CasePresenter(screens.case, jobs, background),
        LetterPresenter(screens.letter, jobs, background),
        ArrivalsPresenter(screens.arrivals, jobs, background),
    )
