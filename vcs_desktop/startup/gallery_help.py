"""The scenes of help, exercises and the first hour, for the gallery.  Nothing is recorded."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from vcs_desktop.office.exercises import Exercise, ExerciseLine, Progress, read_exercises
from vcs_desktop.startup.resources import resources_folder
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame

Scene = tuple[str, Callable[[], None]]

_FAR = (Progress.DONE, Progress.BEGUN)


@dataclass(frozen=True, slots=True)
class _Acts:
    """What is done in the window for each scene."""

    window: MainWindow
    frame: OfficeFrame
    settle: Callable[[], None]

    def help_of_today(self) -> None:
        self.frame.open_today()
        self.settle()
        self.window.help.open()

    def help_of_a_field(self) -> None:
        self.frame.leave_help()
        self.frame.today.entry_button.click()
        self.settle()
        self.frame.entry.finder.line.setFocus()
        self.window.help.open()

    def find(self) -> None:
        self.frame.help.search_field.setText("absc")

    def a_rule(self) -> None:
        self.frame.help.search_field.clear()
        self.window.help.open_topic("KEY-24")

    def exercises(self) -> None:
        self.frame.open_today()
        self.settle()
        self.frame.training.open_exercises()
        self.settle()
        screen = self.frame.training.exercises
        screen.show_exercises(_some_way_on(screen.theme.languages.chosen.value))
        screen.table.choose(1)
        screen.hint_button.click()

    def first_hour(self) -> None:
        self.frame.training.open_first_hour()


def _some_way_on(language: str) -> tuple[ExerciseLine, ...]:
    """As after a first morning: one is done, one is begun."""
    texts = read_exercises(resources_folder(), language)
    lines = [
        ExerciseLine(
            exercise,
            texts[exercise]["title"],
            texts[exercise]["task"],
            texts[exercise]["hint"].replace("((samples))", "resources/samples"),
            texts[exercise]["page"],
            texts[exercise].get("asks", ""),
            Progress.NOT_BEGUN,
        )
        for exercise in Exercise
    ]
    begun = [replace(line, progress=far) for line, far in zip(lines, _FAR, strict=False)]
    return (*begun, *lines[len(begun) :])


def help_scenes(window: MainWindow, frame: OfficeFrame, settle: Callable[[], None]) -> list[Scene]:
    """Help of a screen, of a field and of a rule, a search, exercises, and the first hour."""
    acts = _Acts(window, frame, settle)
    return [
        ("help", acts.help_of_today),
        ("help-field", acts.help_of_a_field),
        ("help-find", acts.find),
        ("help-rule", acts.a_rule),
        ("exercises", acts.exercises),
        ("first-hour", acts.first_hour),
    ]
