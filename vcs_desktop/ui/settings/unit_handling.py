"""The part about the unit and its letterhead, joined to its presenter."""

from PySide6.QtCore import QObject

from vcs_desktop.ui.ports import Background, Jobs
from vcs_desktop.ui.settings.screen import SettingsScreen
from vcs_desktop.ui.settings.unit_presenter import UnitPresenter


class UnitHandling(QObject):
    """Looks anew how the unit stands whenever its part comes in sight."""

    def __init__(self, screen: SettingsScreen, jobs: Jobs, background: Background) -> None:
        super().__init__(screen)
        part = screen.unit
        self._presenter = presenter = UnitPresenter(part, jobs.settings.unit, background)
        part.in_sight.connect(presenter.refresh)
        part.try_wanted.connect(presenter.try_head)
        part.save_wanted.connect(presenter.save)
        part.problem.connect(screen.show_problem)
        part.good_news.connect(screen.show_good_news)
