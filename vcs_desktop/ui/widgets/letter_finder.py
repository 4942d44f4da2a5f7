"""A choice among many, found by typing a few letters: a field over a list that grows shorter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from vcs_desktop.ui.toolkit.covered_fields import leave_open
from vcs_desktop.ui.toolkit.form import quiet

_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class _Line(QLineEdit):
    """Arrows move in the list below; letters find."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or type."""
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(move)


class LetterFinder(QWidget):
    """A field and the choices that fit what is typed in it.

    Signals:
        chosen_changed: Another choice is marked, or none.
        picked: The marked choice was picked with the mouse.
    """

    chosen_changed = Signal()
    picked = Signal()

    def __init__(self, name: str, list_name: str) -> None:
        super().__init__()
        self._choices: tuple[tuple[str, str], ...] = ()
        self.line = _Line()
        leave_open(self.line)
        self.line.setAccessibleName(name)
        self.list = QListWidget()
        self.list.setAccessibleName(list_name)
        # The keyboard stays in the field: arrows move here from there.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self._nothing = quiet(self.tr("Nothing is called that. Try fewer letters."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._find)
        self.line.moved.connect(self._move)
        self.list.currentRowChanged.connect(self._tell)
        self.list.itemClicked.connect(self.picked)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these, each with its code and its words, and begin with nothing typed."""
        self._choices = tuple(choices)
        self.line.clear()
        self._find()

    def chosen(self) -> str:
        """The code of the marked choice; empty where none is marked."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(Qt.ItemDataRole.UserRole)) if row >= 0 else ""

    def choose(self, code: str) -> None:
        """Mark a choice that fits what is typed."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == code:
                self.list.setCurrentRow(row)

    @Slot()
    def _find(self) -> None:
        """Show what fits, words that begin so first, and mark the first once letters are typed."""
        typed = self.line.text().casefold().split()
        fitting = [choice for choice in self._choices if _fits(choice, typed)]
        fitting.sort(key=lambda choice: not choice[1].casefold().startswith(" ".join(typed)))
        self.list.blockSignals(True)
        self.list.clear()
        for code, words in fitting:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, code)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if typed and fitting else -1)
        self.list.blockSignals(False)
        self._nothing.setVisible(not fitting)
        self._tell()

    @Slot(int)
    def _move(self, by: int) -> None:
        last = self.list.count() - 1
        if last >= 0:
            self.list.setCurrentRow(min(max(self.list.currentRow() + by, 0), last))

    @Slot()
    def _tell(self) -> None:
        row = self.list.currentRow()
        self.line.setAccessibleDescription(self.list.item(row).text() if row >= 0 else "")
        self.chosen_changed.emit()


def _fits(choice: tuple[str, str], typed: Sequence[str]) -> bool:
    """Whether each typed word begins a word of the choice, or stands in its code."""
    code, words = choice
    beginnings = words.casefold().replace(",", " ").split()
    return all(
        any(word.startswith(letters) for word in beginnings) or letters in code
        for letters in typed
    )
