"""The command palette itself: a field to type in, and what it finds."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from vcs_desktop.ui.palette.matching import Command, matching
from vcs_desktop.ui.toolkit.form import quiet
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import covered
from vcs_desktop.ui.widgets.search_field import SearchField

_WIDTH = 620
_HEIGHT = 420
_TOP = 70
_LIST_KEYS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class CommandPalette(QDialog):
    """Typing finds commands, arrows choose among them, Enter does one, Esc leaves all as it was.

    Words that name no command are looked for among the cases.

    Signals:
        cases_wanted: The words that shall be looked for among the cases.
    """

    cases_wanted = Signal(str)

    def __init__(self, window: QWidget, theme: Theme, commands: Sequence[Command]) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands"))
        self._commands = commands
        self._veil = theme.veil
        self._found: Sequence[Command] = ()
        self.field = SearchField()
        self.field.follow(theme.veil)
        self.field.setAccessibleName(self.tr("What do you want to do?"))
        self.field.setPlaceholderText(self.tr("What do you want to do, or whom do you look for?"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out(window, theme)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._do_chosen)
        self.list.itemClicked.connect(self._do_chosen)
        self.field.installEventFilter(self)
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the keyboard stays in the field."""
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in _LIST_KEYS:
            self.list.keyPressEvent(event)
            self._read_out()
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _find(self, typed: str) -> None:
        self._found = matching(typed, self._commands)
        self.list.clear()
        for command in self._found:
            self._place(command.words, command.where, command.key)
        if typed.strip():
            words = self.tr("Find “{words}” among the cases").format(words=covered(typed.strip()))
            self._place(self._veil.reveal(words), "", "")
        self.list.setCurrentRow(0)
        self._read_out()

    @Slot()
    def _do_chosen(self) -> None:
        row, typed = self.list.currentRow(), self.field.text().strip()
        self.accept()
        if 0 <= row < len(self._found):
            self._found[row].do()
        elif typed:
            self.cases_wanted.emit(typed)

    def _place(self, words: str, where: str, key: str) -> None:
        said = f"{words}  ·  {where}" if where else words
        item = QListWidgetItem(f"{said}    {key}" if key else said)
        spoken = ", ".join(one for one in (words, where, key) if one)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.list.addItem(item)

    def _read_out(self) -> None:
        """The keyboard never leaves the field, so the field says what Enter would do."""
        place = self.list.currentIndex()
        spoken = place.data(Qt.ItemDataRole.AccessibleTextRole) if place.isValid() else ""
        self.field.setAccessibleDescription(spoken)

    def _lay_out(self, window: QWidget, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(quiet(self.tr("Arrows choose, Enter does it, Esc leaves.")))
        width = min(theme.pixels(_WIDTH), window.width() - 40)
        height = min(theme.pixels(_HEIGHT), window.height() - 2 * _TOP)
        self.resize(width, height)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + _TOP)
