"""What was entered by hand about a sentence, each with the button that takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vcs_desktop.ui.toolkit.form import plain, quiet
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import covered
from vcs_desktop.ui.widgets.panels import IconButton, empty

if TYPE_CHECKING:
    from vcs_desktop.office.entries_of_case import EntryLine


class EntryList(QWidget):
    """Entries under each other, the newest first; nothing at all where there are none.

    Signals:
        withdrawal_wanted: The reference of an entry that is to be taken back.
    """

    withdrawal_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_entries(self, entries: Sequence[EntryLine]) -> None:
        """Show these."""
        empty(self._column)
        if entries:
            title = plain(self.tr("Entered by hand"))
            title.setProperty("kind", "strong")
            self._column.addWidget(title)
        for entry in entries:
            self._add(plain(""), entry.words)
            if entry.standing:
                self._add(quiet(""), entry.standing)
            if entry.may_be_withdrawn:
                self._column.addWidget(self._button_for(entry), 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(entries))

    def _add(self, label: QLabel, words: str) -> None:
        self._theme.veil.put_closed(label, words)
        self._column.addWidget(label)

    def _button_for(self, entry: EntryLine) -> IconButton:
        button = IconButton(self._theme, "undo-2", self.tr("Take it back"))
        spoken = self.tr("Take back: {entry}").format(entry=covered(entry.words))
        self._theme.veil.put_spoken(button, spoken)
        button.clicked.connect(partial(self._tell, entry.entry))
        return button

    def _tell(self, entry: str, _is_checked: object = None) -> None:
        self.withdrawal_wanted.emit(entry)
