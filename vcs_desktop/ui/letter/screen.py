"""One letter, as widgets: the real pages, or why there is none, and the two acts in order."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vcs_desktop.kernel.errors import KnownError, ReasonNeededError
from vcs_desktop.ui.toolkit.form import heading, plain, quiet
from vcs_desktop.ui.toolkit.printing import Printing, print_pages
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.told_errors import told
from vcs_desktop.ui.toolkit.veil import covered, named
from vcs_desktop.ui.widgets.page_view import PageView
from vcs_desktop.ui.widgets.panels import (
    SCROLL_BAR_ROOM,
    Card,
    IconButton,
    key_for,
    on_escape,
    scrolled,
)
from vcs_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from vcs_desktop.office.write_letter import DraftLetter, LetterToPrint


class LetterScreen(Screen):
    """A letter on its way from draft to posted.

    Signals:
        back_wanted: Leave the letter.
        print_wanted: A printer was chosen; the letter is to be kept and printed.
        save_wanted: The file that the letter is to be kept and saved in.
        posting_told: The officer says it has left the office.
        already_gone: The officer says it had left, although it should not have.
        posted: The posting is on record.
    """

    back_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal(object)
    posting_told = Signal()
    already_gone = Signal()
    posted = Signal()

    def __init__(self, theme: Theme, printing: Printing) -> None:
        super().__init__(theme)
        self._printing = printing
        self._printer: QPrinter | None = None
        self._headline = heading("")
        self._recipient = plain("")
        self.pages = PageView(theme, self.tr("The letter, as it will be printed"))
        self._refusal = Card()
        self._refusal_headline = heading(self.tr("This letter can't be printed yet"), 2)
        self.refusal_words = plain("")
        self._refusal_next = plain("")
        self._middle = QStackedWidget()
        self.back_button = IconButton(theme, "arrow-left", self.tr("Back"), key="Esc")
        self.print_button = IconButton(
            theme, "printer", self.tr("Print"), key="Ctrl+P", kind="main"
        )
        self.save_button = IconButton(theme, "save", self.tr("Save as PDF"), key="Ctrl+S")
        self.posted_button = IconButton(theme, "inbox", self.tr("Posted"), key="M")
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on the pages, so that they can be read with the keys."""
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_waiting(self) -> None:
        """Say that the letter is being prepared."""
        self.bar.clear()
        self._headline.setText(self.tr("Preparing the letter…"))
        self.theme.veil.put(self._recipient, "")
        self.pages.show_pages(())
        self._middle.setCurrentWidget(self.pages)
        self._allow(is_ready=False)

    def show_letter(self, letter: DraftLetter) -> None:
        """Show the real pages."""
        self._headline.setText(
            self.tr("{title}  ·  {number}").format(title=letter.title, number=letter.case_number)
        )
        name, *address = letter.recipient
        lines = (named(name), *map(covered, address))
        self.theme.veil.put(self._recipient, "\n".join(lines))
        self.pages.show_pages(letter.pages)
        self._middle.setCurrentWidget(self.pages)
        self._allow(is_ready=not letter.is_kept)
        if letter.is_kept:
            self.show_good_news(self.tr("This is the letter as it was posted."))
        self.take_keyboard()

    def show_refusal(self, error: KnownError) -> None:
        """Say why there is no letter yet."""
        if isinstance(error, ReasonNeededError):
            self.show_problem(error)
            return
        self._headline.setText(self.tr("Letter"))
        self.theme.veil.put(self._recipient, self.tr("Nobody yet."))
        said = told(error)
        self.refusal_words.setText(said.happened)
        self._refusal_next.setText(f"{said.not_done} {said.next_step}".strip())
        self._middle.setCurrentWidget(self._refusal)
        self._allow(is_ready=False)
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_pages(self, letter: LetterToPrint) -> None:
        """Put the pages on the printer chosen before."""
        printer, self._printer = self._printer, None
        if printer is None:
            return
        try:
            print_pages(printer, letter.job_title, letter.pages)
        except KnownError as error:
            self.show_problem(error)
            return
        self.show_good_news(self.tr("Printed. When it has left the office, press M."))
        self.posted_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_saved(self) -> None:
        """Say that the pages are in a file now, and what that means."""
        self.show_good_news(
            self.tr(
                "Saved, and on record. Whoever opens that file can read the letter, without a "
                "passphrase: delete it once it is printed. When the letter has left the office, "
                "press M."
            )
        )
        self.posted_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_whether_gone(self, error: KnownError) -> None:
        """Say why a letter should not go, and ask whether it has gone already."""
        self.bar.ask(
            self.tr("{why} Has this letter already left the office?").format(why=error.happened),
            (self.tr("It has already gone"), self.tr("It is still here")),
            self.already_gone.emit,
        )

    def show_posted(self) -> None:
        """Say that the posting is on record."""
        self.posted.emit()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.back_button)
        top.addWidget(self._headline, 1)
        top.addWidget(self.print_button)
        top.addWidget(self.posted_button)
        self._refusal.inside.addWidget(self._refusal_headline)
        self._refusal.inside.addWidget(self.refusal_words)
        self._refusal.inside.addWidget(self._refusal_next)
        self._refusal.inside.addStretch(1)
        self._refusal_next.setProperty("kind", "strong")
        self._middle.addWidget(self.pages)
        self._middle.addWidget(self._refusal)
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addWidget(self._middle, 1)
        self._side = self._steps()
        body.addWidget(self._side)
        self.column.addLayout(top)
        self.column.addWidget(self.bar)
        self.column.addLayout(body, 1)
        self._turn()

    def _steps(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.addWidget(heading(self.tr("Going to"), 2))
        column.addWidget(self._recipient)
        column.addSpacing(10)
        column.addWidget(heading(self.tr("Step by step"), 2))
        for step in (
            self.tr("1.  Read the pages. Page Down scrolls."),
            self.tr(
                "2.  Print it, or save it as a file and print that elsewhere. "
                "The letter is kept exactly as it is here."
            ),
            self.tr("3.  When it has left the office, say Posted. Only then is it done."),
        ):
            column.addWidget(plain(step))
        column.addWidget(
            quiet(self.tr("A printed letter on a desk has told nobody anything yet."))
        )
        column.addStretch(1)
        card = Card()
        card.inside.addWidget(scrolled(inside, self.tr("Step by step")), 1)
        card.inside.addWidget(self.save_button)
        return card

    def _join(self) -> None:
        self.back_button.clicked.connect(self.back_wanted)
        self.print_button.clicked.connect(self._choose_printer)
        self.posted_button.clicked.connect(self._ask_posted)
        self.save_button.clicked.connect(self._choose_file)
        key_for(self.print_button, "Ctrl+P", self)
        key_for(self.save_button, "Ctrl+S", self)
        key_for(self.posted_button, "M", self)
        on_escape(self, self.back_wanted.emit)
        self.theme.changed.connect(self._turn)

    def _allow(self, *, is_ready: bool) -> None:
        for button in (self.print_button, self.save_button, self.posted_button):
            button.setEnabled(is_ready)

    @Slot()
    def _turn(self) -> None:
        self._side.setFixedWidth(min(self.theme.pixels(270), 420))

    @Slot()
    def _choose_printer(self) -> None:
        """The printer comes first: thinking better of it then leaves nothing on record."""
        try:
            self._printer = self._printing.choose_printer(
                self, self.tr("Connect one, or press Ctrl+S to save the letter as a file.")
            )
        except KnownError as error:
            self.show_problem(error)
            return
        if self._printer is not None:
            self.print_wanted.emit()

    @Slot()
    def _choose_file(self) -> None:
        """The name offered names nobody: whoever sees the folder learns nothing from it."""
        dialog = QFileDialog(self, self.tr("Save the letter"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("letter.pdf")
        dialog.fileSelected.connect(lambda file: self.save_wanted.emit(Path(file)))
        dialog.open()

    @Slot()
    def _ask_posted(self) -> None:
        self.bar.ask(
            self.tr("Has this letter left the office?"),
            (self.tr("It has been posted"), self.tr("Not yet")),
            self.posting_told.emit,
        )
