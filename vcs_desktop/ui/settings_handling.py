"""Settings, joined: what the screen tells goes to its presenters."""

from vcs_desktop.ui.ports import Background, Jobs
from vcs_desktop.ui.settings.officers_handling import OfficersHandling
from vcs_desktop.ui.settings.presenter import SettingsPresenter
from vcs_desktop.ui.settings.screen import SettingsScreen
from vcs_desktop.ui.settings.unit_handling import UnitHandling


def join_settings(screen: SettingsScreen, jobs: Jobs, background: Background) -> SettingsPresenter:
    """Join the screen to the office, and give whoever lists what is set."""
    presenter = SettingsPresenter(screen, jobs, background)
    screen.rules.search_changed.connect(presenter.search_rules)
    screen.rules.drop_wanted.connect(presenter.try_drop)
    screen.folder_chosen.connect(presenter.try_pack)
    screen.figures.search_changed.connect(presenter.search_figures)
    screen.figures.typed.connect(presenter.try_setting)
    screen.figures.undo_wanted.connect(presenter.try_undo)
    screen.calendar.typed.connect(presenter.try_holiday)
    screen.calendar.removal_wanted.connect(presenter.try_removal)
    screen.trial.decided.connect(presenter.decide)
    screen.left.connect(presenter.leave)
    OfficersHandling(screen, jobs, background)
    UnitHandling(screen, jobs, background)
    return presenter
