"""Opens the command palette over the window, with what can be done just there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from vcs_desktop.ui.palette.commands import commands_of_menus, commands_of_screen
from vcs_desktop.ui.palette.dialog import CommandPalette
from vcs_desktop.ui.palette.leading import command_of_contact, commands_of_parts
from vcs_desktop.ui.palette.news import commands_of_news

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from vcs_desktop.ui.menus import Menus
    from vcs_desktop.ui.office_frame import OfficeFrame
    from vcs_desktop.ui.palette.matching import Command
    from vcs_desktop.ui.toolkit.theme import Theme


class PaletteHandling(QObject):
    """The palette of one open office."""

    def __init__(self, frame: OfficeFrame, menus: Menus, theme: Theme) -> None:
        super().__init__(frame)
        self._frame, self._menus, self._theme = frame, menus, theme
        menus.commands_wanted.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Show what can be done from the screen in sight."""
        here = QCoreApplication.translate("PaletteHandling", "This screen")
        screen = self._frame.current_screen()
        of_screen = tuple(commands_of_screen(screen, here))
        commands = (
            *of_screen,
            *self._leading(screen, {command.words for command in of_screen}),
            *commands_of_menus(self._menus, self._menus.commands_action),
            *commands_of_news(self._frame.entries.open_stage),
        )
        palette = CommandPalette(self._frame.window(), self._theme, commands)
        palette.cases_wanted.connect(self._frame.find_cases)
        palette.open()

    def _leading(self, screen: QWidget, here: set[str]) -> Iterator[Command]:
        """What leads on to elsewhere, where the screen in sight doesn't offer it itself."""
        contact = command_of_contact(self._frame.open_cases)
        if contact.words not in here:
            yield contact
        if screen is not self._frame.settings:
            yield from commands_of_parts(self._frame.settings.parts, self._frame.open_settings)
