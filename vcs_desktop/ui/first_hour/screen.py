"""The first hour on a screen of its own, from the Help menu."""

from PySide6.QtCore import Qt, Signal

from vcs_desktop.ui.first_hour.card import FirstHourCard
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import Card, IconButton, on_escape, scrolled
from vcs_desktop.ui.widgets.screen import Screen


class FirstHourScreen(Screen):
    """The list, and the way back.

    Signals:
        back_wanted: Go back to where the officer was.
    """

    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._back = IconButton(theme, "arrow-left", self.tr("Back"), key="Esc")
        self.list = FirstHourCard(theme)
        card = Card()
        card.inside.addWidget(self.list)
        card.inside.addStretch(1)
        self.column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.bar)
        self.column.addWidget(scrolled(card, self.tr("Your first hour")), 1)
        self._back.clicked.connect(self.back_wanted)
        on_escape(self, self.back_wanted.emit)

    def take_keyboard(self) -> None:
        """Begin on the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
