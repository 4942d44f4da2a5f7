"""Ways that lead on: to a contact by way of its case, and to a part of Settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.ui.palette.matching import Command
from vcs_desktop.ui.widgets.panels import IconButton

if TYPE_CHECKING:
    from vcs_desktop.ui.settings.part_list import PartList


def command_of_contact(find_case: Callable[[], object]) -> Command:
    """Record a contact from a screen without a case: the case is looked for first."""
    return Command(
        _tr("Record a contact"),
        _tr("Find the case first"),
        "",
        find_case,
        _tr("call called ring rang telephone phoned visit visited meeting email spoke"),
        only_typed=True,
    )


def commands_of_parts(parts: PartList, open_settings: Callable[[], object]) -> Iterator[Command]:
    """One for each part of Settings, which it opens; offered only once something is typed."""
    for button in parts.findChildren(IconButton):
        yield Command(
            button.accessibleName(),
            _tr("Settings"),
            "",
            partial(_open_part, button, open_settings),
            button.found_by,
            only_typed=True,
        )


def _open_part(button: IconButton, open_settings: Callable[[], object]) -> None:
    open_settings()
    button.click()


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaletteHandling", text)
