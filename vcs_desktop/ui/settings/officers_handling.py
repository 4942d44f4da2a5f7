"""The Officers part of Settings, joined to its presenter."""

from PySide6.QtCore import QObject, Slot

from vcs_desktop.ui.ports import Background, Jobs
from vcs_desktop.ui.settings.officers_presenter import OfficersPresenter
from vcs_desktop.ui.settings.screen import SettingsScreen


class OfficersHandling(QObject):
    """Lists officers anew whenever their part comes in sight."""

    def __init__(self, screen: SettingsScreen, jobs: Jobs, background: Background) -> None:
        super().__init__(screen)
        self._screen = screen
        self._part = screen.officers
        self._presenter = OfficersPresenter(self._part, jobs.settings.officers, background)
        part, presenter = self._part, self._presenter
        part.let_in.connect(presenter.add)
        part.roles_chosen.connect(presenter.change_roles)
        part.let_go.connect(presenter.let_go)
        part.own.passphrase_typed.connect(presenter.change_passphrase)
        part.own.keyring_switched.connect(self._switch_keyring)
        part.problem.connect(screen.show_problem)
        part.good_news.connect(screen.show_good_news)
        screen.parts.turned.connect(self._look)

    @Slot(str, bool)
    def _switch_keyring(self, own: str, on: bool) -> None:  # noqa: FBT001 - Qt's signal gives it so
        self._presenter.switch_keyring(own, on=on)

    @Slot()
    def _look(self) -> None:
        if self._screen.parts.pages.currentWidget() is self._part:
            self._presenter.refresh()
