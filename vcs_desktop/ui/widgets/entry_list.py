"""What was entered by hand about a sentence, each with the button that takes it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vcs_desktop.ui.entry_ports import EntryOnFile
from vcs_desktop.ui.toolkit.form import plain, quiet
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton, empty


class EntryList(QWidget):
    """A title and entries under each other, the newest first; nothing at all without any.

    Args:
        title: What stands over them.
        mark: How the veil takes their words: `covered` beside a person's name, `openly` where
            nothing on the screen is about a case.

    Signals:
        withdrawal_wanted: The reference of an entry that is to be taken back.
    """

    withdrawal_wanted = Signal(str)

    def __init__(self, theme: Theme, title: QLabel, mark: Callable[[str], str]) -> None:
        super().__init__()
        self._theme, self._mark = theme, mark
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addLayout(self._list)

    def show_entries(self, entries: Sequence[EntryOnFile]) -> None:
        """Show these."""
        empty(self._list)
        for entry in entries:
            self._add(plain(""), entry.words)
            if entry.standing:
                self._add(quiet(""), entry.standing)
            if entry.may_be_withdrawn:
                self._list.addWidget(self._button_for(entry), 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(entries))

    def _add(self, label: QLabel, words: str) -> None:
        self._theme.veil.put(label, self._mark(words))
        self._list.addWidget(label)

    def _button_for(self, entry: EntryOnFile) -> IconButton:
        button = IconButton(self._theme, "undo-2", self.tr("Take it back"))
        spoken = self.tr("Take back: {entry}").format(entry=self._mark(entry.words))
        self._theme.veil.put_spoken(button, spoken)
        button.clicked.connect(partial(self._tell, entry.entry))
        return button

    def _tell(self, entry: str, _is_checked: object = None) -> None:
        self.withdrawal_wanted.emit(entry)
