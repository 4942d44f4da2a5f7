"""Every key of the window on one page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import SCROLL_BAR_ROOM, Card, IconButton, OpenTerms, scrolled
from vcs_desktop.ui.widgets.screen import Screen


class KeysPage(Screen):
    """What each key does.

    Signals:
        back_wanted: Go back to where the officer was.
    """

    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._back = IconButton(theme, "arrow-left", self.tr("Back"), key="Esc")
        terms = OpenTerms(theme.veil)
        terms.show_terms(
            (
                ("Ctrl+1, Ctrl+2, Ctrl+3", self.tr("Today, Cases, Settings")),
                ("Ctrl+K", self.tr("Everything that can be done here, found by typing")),
                ("Ctrl+I", self.tr("Import files")),
                ("Ctrl+L", self.tr("Lock the office")),
                ("F8", self.tr("Cover names, and show them again")),
                ("Enter", self.tr("On Today and Cases: open the case. In a case: why it is owed")),
                ("→, ←", self.tr("On Today: show the people of a line, fold them up")),
                ("Ctrl+4, A", self.tr("See all changed dates")),
                ("L", self.tr("See the letter for the chosen line")),
                ("S", self.tr("Read the call script for the chosen line")),
                ("C", self.tr("Record a contact")),
                ("E", self.tr("Enter news that you heard, from Today or in a case")),
                ("Y, O, M, N", self.tr("Needs a look: the same, different, it means, nothing")),
                ("Ctrl+Z", self.tr("Take back what was just entered")),
                ("W, H, R", self.tr("In a case: why, history, the letter came back")),
                ("D, M", self.tr("In a case: record as done, record something else")),
                ("Ctrl+S", self.tr("Save what a form in a case or a tried setting says")),
                ("Ctrl+P, M", self.tr("In a letter: print, say it has been posted")),
                ("Ctrl+Return, Ctrl+R", self.tr("In Arrivals: import the files, try them first")),
                ("Ctrl+.", self.tr("In Arrivals: stop")),
                ("1, 2, 3 …", self.tr("In Settings: go to that part")),
                ("P, U, F, D", self.tr("In Settings: see what moves, undo, try rules, go back")),
                ("B, T", self.tr("In Settings, Backups: back up now, try a restore out")),
                ("/", self.tr("In Cases and Settings: find")),
                ("Esc, Alt+Left", self.tr("One step back")),
                ("Ctrl++, Ctrl+-", self.tr("Larger or smaller text")),
                ("F1", self.tr("This page")),
                ("Ctrl+Q", self.tr("Close the program")),
            )
        )
        card = Card()
        card.inside.addWidget(terms)
        self.column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.bar)
        self.column.addWidget(heading(self.tr("Keys")))
        self.column.addWidget(quiet(self.tr("Everything here can be done without a mouse.")))
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.addWidget(card)
        column.addStretch(1)
        self.column.addWidget(scrolled(below, self.tr("Keys")), 1)
        self._back.clicked.connect(self.back_wanted)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back_wanted)

    def take_keyboard(self) -> None:
        """Begin on the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
