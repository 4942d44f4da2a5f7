"""Help, Diagnostics: what a helper may be told, shown whole before anything is copied or saved."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.ports import Background, FrontDoor, Topic
from vcs_desktop.ui.toolkit.form import heading, plain, quiet

_SCREEN = "diagnostics"


class DiagnosticsDialog(QDialog):
    """Everything that would be sent, and nothing else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(parent.size() * 0.7)
        self.setWindowTitle(self.tr("Diagnostics"))
        self.words = QPlainTextEdit(readOnly=True)
        self.words.setAccessibleName(self.tr("Diagnostics"))
        self.words.setTabChangesFocus(True)
        self.told = plain("")
        self.copy_button = QPushButton(self.tr("&Copy"))
        self.save_button = QPushButton(self.tr("&Save…"))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self.show_words("")

    def show_words(self, words: str) -> None:
        """Show what was found; until then there is nothing to copy."""
        self.words.setPlainText(words)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(bool(words))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("Diagnostics"), 2))
        column.addWidget(
            quiet(
                self.tr(
                    "For whoever helps you with this program. It was made without opening the "
                    "office, so nobody's name can be in it. Read it through before you send it: "
                    "this is all of it. Nothing is sent from here."
                )
            )
        )
        column.addWidget(self.words, 1)
        column.addWidget(self.told)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.copy_button, self.save_button, self.close_button):
            row.addWidget(button)
        column.addLayout(row)


class DiagnosticsHandling(QWidget):
    """Opens the dialog and does what its buttons ask.  Never shown itself."""

    def __init__(self, window: QWidget, door: FrontDoor, background: Background) -> None:
        super().__init__(window)
        self.hide()
        self._window = window
        self._door = door
        self._background = background
        self.dialog: DiagnosticsDialog | None = None

    @Slot()
    def open(self) -> None:
        """Show the dialog; what it tells is found out away from the window."""
        dialog = DiagnosticsDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.copy_button.clicked.connect(self._copy)
        dialog.save_button.clicked.connect(self._choose_file)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()
        topic = Topic(_SCREEN, "look")
        self._background.read(topic, self._door.diagnose, self._show, self._tell_problem)

    @Slot()
    def _copy(self) -> None:
        if self.dialog is not None:
            QGuiApplication.clipboard().setText(self.dialog.words.toPlainText())
            self.dialog.told.setText(self.tr("Copied."))

    @Slot()
    def _choose_file(self) -> None:
        if self.dialog is not None:
            chooser = QFileDialog(self.dialog, self.tr("Save the diagnostics"))
            chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            chooser.setDefaultSuffix("txt")
            chooser.selectFile("vcs-desktop-diagnostics.txt")
            chooser.fileSelected.connect(self.save)
            chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            chooser.open()

    @Slot(str)
    def save(self, file: str) -> None:
        """Write what is shown into a file."""
        if self.dialog is not None:
            content = self.dialog.words.toPlainText().encode()
            self._background.write(
                Topic(_SCREEN, "save"),
                lambda: self._door.save_sheet(content, Path(file)),
                self._tell_saved,
                self._tell_problem,
            )

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    def _show(self, words: str) -> None:
        if self.dialog is not None:
            self.dialog.show_words(words)

    def _tell_saved(self, _nothing: None) -> None:
        if self.dialog is not None:
            self.dialog.told.setText(self.tr("Saved."))

    def _tell_problem(self, error: KnownError) -> None:
        if self.dialog is not None:
            self.dialog.told.setText(str(error))
