"""What was entered by hand about a sentence, each with the button that takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from vcs_desktop.ui.toolkit.form import heading, plain, quiet
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import openly
from vcs_desktop.ui.widgets.panels import Card, IconButton, empty

if TYPE_CHECKING:
    from vcs_desktop.ui.sentences.ports import EntryOnFile


class EnteredPanel(Card):
    """Entries under each other, the newest first; nothing at all where there are none.

    Signals:
        withdrawal_wanted: The reference of an entry that is to be taken back.
    """

    withdrawal_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.inside.addWidget(heading(self.tr("Entered by hand"), 2))
        self.inside.addLayout(self._list)
        self.hide()

    def show_entries(self, entries: Sequence[EntryOnFile]) -> None:
        """Show these."""
        empty(self._list)
        for entry in entries:
            self._list.addWidget(plain(entry.words))
            if entry.standing:
                self._list.addWidget(quiet(entry.standing))
            if entry.may_be_withdrawn:
                self._list.addWidget(self._button_for(entry), 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(entries))

    def _button_for(self, entry: EntryOnFile) -> IconButton:
        button = IconButton(self._theme, "undo-2", self.tr("Take it back"))
        spoken = self.tr("Take back: {entry}").format(entry=openly(entry.words))
        self._theme.veil.put_spoken(button, spoken)
        button.clicked.connect(partial(self._tell, entry.entry))
        return button

    def _tell(self, entry: str, _is_checked: object = None) -> None:
        self.withdrawal_wanted.emit(entry)
