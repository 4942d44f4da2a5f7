"""What can be done just now: every entry of the menus, and every button of the screen in sight.

Nobody keeps a list of commands: what can be pressed can be found, and nothing else can.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from vcs_desktop.ui.palette.matching import Command
from vcs_desktop.ui.widgets.panels import FOUND_BY, IconButton

_MNEMONIC = re.compile(r"&(?=.)")


def commands_of_screen(screen: QWidget, where: str) -> Iterator[Command]:
    """Every button that can be pressed in a screen, in its order."""
    for button in screen.findChildren(IconButton):
        if button.isVisible() and button.isEnabled():
            name, found_by = button.accessibleName(), button.found_by
            yield Command(name, where, button.key, button.click, found_by)


def commands_of_menus(menus: QMenuBar, but: QAction) -> Iterator[Command]:
    """Every entry of the menus that can be chosen, in its order, but for one."""
    for entry in menus.actions():
        menu = entry.menu()
        if isinstance(menu, QMenu):
            yield from _entries(menu, _plain(entry), but)


def _entries(menu: QMenu, where: str, but: QAction) -> Iterator[Command]:
    for action in menu.actions():
        if action.isSeparator() or not action.isEnabled() or action is but:
            continue
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        found_by = str(action.property(FOUND_BY) or "")
        yield Command(_plain(action), where, key, action.trigger, found_by)


def _plain(action: QAction) -> str:
    return _MNEMONIC.sub("", action.text()).rstrip("…")
