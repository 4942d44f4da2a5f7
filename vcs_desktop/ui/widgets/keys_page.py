"""Every key of the window on one page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.printing import Printing, print_pages
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import (
    SCROLL_BAR_ROOM,
    Card,
    IconButton,
    OpenTerms,
    key_for,
    on_escape,
    scrolled,
)
from vcs_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from vcs_desktop.paper.pixels import PagePixels


class KeysPage(Screen):
    """What each key does.

    Signals:
        back_wanted: Go back to where the officer was.
        card_wanted: The keys are wanted on paper; the printer is chosen.
    """

    back_wanted = Signal()
    card_wanted = Signal()

    def __init__(self, theme: Theme, printing: Printing) -> None:
        super().__init__(theme)
        self._printing = printing
        self._printer: QPrinter | None = None
        self._back = IconButton(theme, "arrow-left", self.tr("Back"), key="Esc")
        self.print_button = IconButton(theme, "printer", self.tr("Print this page"), key="Ctrl+P")
        self._lay_out()
        self._back.clicked.connect(self.back_wanted)
        self.print_button.clicked.connect(self._choose_printer)
        key_for(self.print_button, "Ctrl+P", self)
        on_escape(self, self.back_wanted.emit)

    def take_keyboard(self) -> None:
        """Begin on the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Every key of the window, each with what it does."""
        return (
            ("Ctrl+1, Ctrl+2, Ctrl+3", self.tr("Today, Cases, Settings")),
            ("Ctrl+K", self.tr("Everything that can be done here, found by typing")),
            ("Ctrl+F", self.tr("Find anything: a name, a number, a postcode, a telephone")),
            ("Ctrl+I", self.tr("Import files")),
            ("Ctrl+5, Ctrl+6", self.tr("Sentences, Arrivals")),
            ("Ctrl+L", self.tr("Lock the office")),
            ("F8", self.tr("Cover names, and show them again")),
            ("Enter", self.tr("On Today and Cases: open the case. In a case: why it is owed")),
            ("V", self.tr("On Today: whose work is listed")),
            ("Right, Left", self.tr("On Today: show the people of a line, fold them up")),
            ("Ctrl+4, A", self.tr("See all changed dates")),
            ("Ctrl+7", self.tr("Team: what everybody holds and owes, in numbers")),
            ("1, 2, 3, D", self.tr("In Team: held, owed, waiting; drawn with large text")),
            ("T, P", self.tr("In Team: save the numbers as a table, as pages")),
            ("L", self.tr("See the letter for the chosen line")),
            ("S", self.tr("Read the call script for the chosen line")),
            ("C", self.tr("Record a contact")),
            ("F9", self.tr("Write down what somebody fears or reports, from any screen")),
            ("F, T", self.tr("In a case: concerns, reminders")),
            ("F, T", self.tr("On Today: to what is first of all, a reminder is done")),
            ("Ctrl+M, Ctrl+T", self.tr("In a case: the concern came further, the person knows")),
            ("E", self.tr("Enter news that you heard: on Today, in a case, in Sentences")),
            ("Y, O, M, N", self.tr("Needs a look: the same, different, it means, nothing")),
            ("Ctrl+Z", self.tr("Take back what was just entered")),
            ("W, H, R", self.tr("In a case: why, history, the letter came back")),
            ("O", self.tr("In a case: the whole sentence of its offender")),
            ("D, M", self.tr("In a case: record as done, record something else")),
            ("Ctrl+S", self.tr("Save what a form in a case or a tried setting says")),
            ("Ctrl+S, F2", self.tr("In Cases: keep what is listed as a list of yours, rename it")),
            ("Ctrl+P, M", self.tr("In a letter: print, say it has been posted")),
            ("Ctrl+Return, Ctrl+R", self.tr("In Arrivals: import the files, try them first")),
            ("Ctrl+., A", self.tr("In Arrivals: stop, see what came so far")),
            ("1, 2, 3 …", self.tr("In Settings: go to that part")),
            ("P, U, F, D", self.tr("In Settings: see what moves, undo, try rules, go back")),
            ("B, T", self.tr("In Settings, Backups: back up now, try a restore out")),
            ("/", self.tr("In Cases, Sentences, Settings, Help: find")),
            ("Esc, Alt+Left", self.tr("One step back")),
            ("Ctrl++, Ctrl+-", self.tr("Larger or smaller text")),
            ("F1", self.tr("Help on this screen, or on the field you are in")),
            ("Shift+F1", self.tr("This page")),
            ("F3", self.tr("Exercises, in an invented office")),
            ("B, H, R", self.tr("In Exercises: begin, see a hint, read about it")),
            ("Ctrl+Q", self.tr("Close the program")),
        )

    def headers(self) -> tuple[str, str]:
        """What stands over the keys, and over what they do."""
        return self.tr("Keys"), self.tr("What they do")

    def print_card(self, pages: Sequence[PagePixels]) -> None:
        """Put the card on the printer chosen before."""
        printer, self._printer = self._printer, None
        if printer is None:
            return
        try:
            print_pages(printer, self.tr("Keys"), pages)
        except KnownError as error:
            self.show_problem(error)
            return
        self.show_good_news(self.tr("The page of keys is on its way to the printer."))

    def _lay_out(self) -> None:
        terms = OpenTerms(self.theme.veil)
        terms.show_terms(self.keys())
        card = Card()
        card.inside.addWidget(terms)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._back)
        top.addWidget(heading(self.tr("Keys")), 1)
        top.addWidget(self.print_button)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.addWidget(card)
        column.addStretch(1)
        self.column.addLayout(top)
        self.column.addWidget(self.bar)
        self.column.addWidget(quiet(self.tr("Everything here can be done without a mouse.")))
        self.column.addWidget(scrolled(below, self.tr("Keys")), 1)

    @Slot()
    def _choose_printer(self) -> None:
        try:
            self._printer = self._printing.choose_printer(
                self, self.tr("The keys stand here at any time.")
            )
        except KnownError as error:
            self.show_problem(error)
            return
        if self._printer is not None:
            self.card_wanted.emit()
