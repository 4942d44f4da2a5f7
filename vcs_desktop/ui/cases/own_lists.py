"""Keeping, renaming and deleting a list of one's own: three buttons and a field for the name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from vcs_desktop.kernel.case_list import SavedList
from vcs_desktop.ui.toolkit.form import quiet
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton, key_for


class OwnLists(QWidget):
    """What can be done with a list; the field for its name shows itself when it is needed.

    Signals:
        keep_wanted: Keep what is listed now under this name.
        rename_wanted: Give the list of the first name the second one.
        delete_wanted: Delete the list of this name.
        left: The field was left without doing anything.
    """

    keep_wanted = Signal(str)
    rename_wanted = Signal(str, str)
    delete_wanted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, screen: QWidget) -> None:
        super().__init__()
        self._own: SavedList | None = None
        # What is shown may change while its new name is typed.
        self._renamed: SavedList | None = None
        self.keep_button = IconButton(theme, "save", self.tr("Keep this list"), key="Ctrl+S")
        self.rename_button = IconButton(theme, "scroll-text", self.tr("Rename"), key="F2")
        self.delete_button = IconButton(theme, "x", self.tr("Delete"))
        self.name_field = QLineEdit()
        self.name_field.setMaxLength(60)
        self.name_field.setAccessibleName(self.tr("Name of the list"))
        self._done = QPushButton(self.tr("Keep"))
        self._leave = QPushButton(self.tr("Leave it"))
        self._naming, self._buttons = QWidget(), QWidget()
        self._lay_out()
        self._join(screen)
        self.show_own(None)

    def show_own(self, own: SavedList | None) -> None:
        """Offer what can be done with the list that is shown: one's own, or another."""
        self._own = own
        self.rename_button.setVisible(own is not None)
        self.delete_button.setVisible(own is not None)

    def close_field(self) -> None:
        """Put the field for the name away."""
        self.name_field.clear()
        self._naming.hide()
        self._buttons.show()

    def _lay_out(self) -> None:
        label = quiet(self.tr("&Name of the list"))
        label.setTextFormat(Qt.TextFormat.AutoText)
        label.setWordWrap(False)
        label.setBuddy(self.name_field)
        naming = QHBoxLayout(self._naming)
        naming.setContentsMargins(0, 0, 0, 0)
        naming.setSpacing(12)
        naming.addWidget(label)
        naming.addWidget(self.name_field, 1)
        for button in (self._done, self._leave):
            button.setAutoDefault(True)
            naming.addWidget(button)
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(12)
        for one in (self.keep_button, self.rename_button, self.delete_button):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._naming)
        column.addWidget(self._buttons)
        self._naming.hide()

    def _join(self, screen: QWidget) -> None:
        key_for(self.keep_button, "Ctrl+S", screen)
        key_for(self.rename_button, "F2", screen)
        self.keep_button.clicked.connect(self._ask_name)
        self.rename_button.clicked.connect(self._ask_other_name)
        self.delete_button.clicked.connect(self._delete)
        self.name_field.returnPressed.connect(self._take_name)
        self._done.clicked.connect(self._take_name)
        self._leave.clicked.connect(self._leave_it)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._naming)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave_it)

    @Slot()
    def _ask_name(self) -> None:
        self._open_field(None)

    @Slot()
    def _ask_other_name(self) -> None:
        if self._own is not None:
            self._open_field(self._own)

    def _open_field(self, renamed: SavedList | None) -> None:
        self._renamed = renamed
        self._done.setText(self.tr("Keep") if renamed is None else self.tr("Rename"))
        # One or the other: at twice the size the list needs the room.
        self._buttons.hide()
        self._naming.show()
        self.name_field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take_name(self) -> None:
        name = self.name_field.text().strip()
        if not name:
            return
        if self._renamed is not None:
            self.rename_wanted.emit(self._renamed.name, name)
        else:
            self.keep_wanted.emit(name)

    @Slot()
    def _delete(self) -> None:
        if self._own is not None:
            self.delete_wanted.emit(self._own.name)

    @Slot()
    def _leave_it(self) -> None:
        self.close_field()
        self.left.emit()
