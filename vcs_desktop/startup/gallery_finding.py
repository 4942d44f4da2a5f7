"""The scenes about finding: a person by the sound of a name, and a command by a few letters."""

from collections.abc import Callable

from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.menus import Menus
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.palette.dialog import CommandPalette

Scene = tuple[str, Callable[[], None]]


def finding_scenes(window: MainWindow, frame: OfficeFrame) -> list[Scene]:
    """Cases found and not found by what was typed, and the palette over a case."""

    def open_palette() -> None:
        frame.find_cases("")
        menus = window.findChild(Menus)
        if menus is not None:
            menus.commands_wanted.emit()
        for palette in window.findChildren(CommandPalette):
            palette.field.setText("re")

    def close_palette() -> None:
        for palette in window.findChildren(CommandPalette):
            palette.reject()
        frame.find_cases("zzzz")

    return [
        ("cases-found", lambda: frame.find_cases("rees")),
        ("palette", open_palette),
        ("cases-nobody", close_palette),
    ]
