"""Making a new office, as widgets: the form, the recovery sheet, and its proof."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.first_run.pages import FormPage, ProofPage, SheetPage
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.printing import Printing, print_pages
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import scrolled
from vcs_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from vcs_desktop.paper.pixels import PagePixels


class FirstRunScreen(Screen):
    """Set-up in three steps.

    Signals:
        set_up_wanted: The `TypedWishes` of the form.
        sheet_print_wanted: Put the recovery sheet on paper.
        sheet_file_chosen: Write the recovery sheet into this file.
        proof_wanted: The sheet is on paper; go on.
        sheet_wanted: Show the sheet once more.
        code_typed: The recovery code, typed back.
    """

    set_up_wanted = Signal(object)
    sheet_print_wanted = Signal()
    sheet_file_chosen = Signal(Path)
    proof_wanted = Signal()
    sheet_wanted = Signal()
    code_typed = Signal(str)

    def __init__(self, theme: Theme, printing: Printing) -> None:
        super().__init__(theme)
        self._printing = printing
        self._step = quiet("")
        self.form = FormPage(theme)
        self.sheet = SheetPage(theme)
        self.proof = ProofPage(theme)
        self._pages = QStackedWidget()
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin with the first field of the step."""
        current = self._pages.currentWidget()
        for page in (self.form, self.sheet, self.proof):
            if page is current:
                page.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_form(self) -> None:
        """Ask who, where, and for a passphrase."""
        self._turn_to(self.form, self.tr("Step 1 of 3: you, your unit and a passphrase"))

    def is_at_its_form(self) -> bool:
        """Whether nothing was made yet, and nothing is being made."""
        return self._pages.isEnabled() and self._pages.currentWidget() is self.form

    def show_unfinished(self) -> None:
        """Say that an earlier set-up was left before its end."""
        self.show_problem(
            KnownError(
                self.tr("Setting up was not finished last time."),
                self.tr("No office was kept, because its recovery sheet was not proved."),
                self.tr("Please begin again. It takes a few minutes."),
            )
        )

    def show_recovery_sheet(self, code: str) -> None:
        """Show the recovery code, to be printed or written down."""
        self.form.forget()
        self.sheet.show_code(code)
        self._turn_to(self.sheet, self.tr("Step 2 of 3: the recovery sheet"))

    def show_proof(self) -> None:
        """Hide the code and ask for it to be typed back."""
        self.sheet.show_code("")
        self._turn_to(self.proof, self.tr("Step 3 of 3: prove the recovery sheet"))

    def print_sheet(self, pages: Sequence[PagePixels]) -> None:
        """Send the recovery sheet to a printer of the officer's choice."""
        try:
            printer = self._printing.choose_printer(
                self, self.tr("Connect one, or save the sheet as a file.")
            )
            if printer is None:
                return
            print_pages(printer, self.tr("Recovery sheet"), pages)
        except KnownError as error:
            self.show_problem(error)
            return
        self.show_good_news(self.tr("Printed. Keep it where you keep the office keys."))

    def show_saved(self) -> None:
        """Tell that the sheet is in a file now, and should not stay there."""
        self.show_good_news(self.tr("Saved. Print it soon, then delete the file for good."))

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Say that work is going on, or take it back."""
        self._pages.setDisabled(is_waiting)
        if not is_waiting:
            self.take_keyboard()

    def _turn_to(self, page: QWidget, step: str) -> None:
        self.bar.clear()
        self._step.setText(step)
        self._pages.setCurrentWidget(page)
        self.take_keyboard()

    def _lay_out(self) -> None:
        for page in (self.form, self.sheet, self.proof):
            self._pages.addWidget(page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.addWidget(heading(self.tr("A new office")))
        column.addWidget(self._step)
        column.addWidget(self.bar)
        column.addWidget(self._pages)
        column.addStretch(1)
        middle.setMaximumWidth(1000)
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.addStretch(1)
        row.addWidget(middle, 8)
        row.addStretch(1)
        self.column.addWidget(scrolled(ground, self.tr("A new office")), 1)

    def _join(self) -> None:
        self.form.typed.connect(self.set_up_wanted)
        self.sheet.print_button.clicked.connect(self.sheet_print_wanted)
        self.sheet.save_button.clicked.connect(self._ask_to_save)
        self.sheet.go_on_button.clicked.connect(self.proof_wanted)
        self.proof.back_button.clicked.connect(self.sheet_wanted)
        self.proof.typed.connect(self.code_typed)

    @Slot()
    def _ask_to_save(self) -> None:
        self.bar.ask(
            self.tr(
                "Whoever finds this file can open the office. Paper is safer. Save it even so?"
            ),
            (self.tr("Save it in a file"), self.tr("Keep to paper")),
            self._choose_file,
        )

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the recovery sheet"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("recovery-sheet.pdf"))
        dialog.fileSelected.connect(self._take_file)
        dialog.open()

    @Slot(str)
    def _take_file(self, file: str) -> None:
        self.sheet_file_chosen.emit(Path(file))
