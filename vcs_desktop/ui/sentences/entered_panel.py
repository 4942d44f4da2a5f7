"""What was entered by hand about an offender, on a card that is there only with entries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from vcs_desktop.ui.toolkit.form import heading
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import openly
from vcs_desktop.ui.widgets.entry_list import EntryList
from vcs_desktop.ui.widgets.panels import Card

if TYPE_CHECKING:
    from vcs_desktop.ui.entry_ports import EntryOnFile


class EnteredPanel(Card):
    """The list in a card.

    Signals:
        withdrawal_wanted: The reference of an entry that is to be taken back.
    """

    withdrawal_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._list = EntryList(theme, heading(self.tr("Entered by hand"), 2), openly)
        self._list.withdrawal_wanted.connect(self.withdrawal_wanted)
        self.inside.addWidget(self._list)
        self.hide()

    def show_entries(self, entries: Sequence[EntryOnFile]) -> None:
        """Show these."""
        self._list.show_entries(entries)
        self.setVisible(bool(entries))
