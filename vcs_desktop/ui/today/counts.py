"""The row of counts on Today: each is a button that narrows the list to what it counts."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vcs_desktop.ui.today.presenter import Counts, Heap
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme

_TONE_OF = {
    Heap.NOW: Tone.QUIET,
    Heap.OVERDUE: Tone.URGENT,
    Heap.DUE: Tone.SOON,
    Heap.SOON_AS_PRACTICABLE: Tone.OPEN,
    Heap.LATER: Tone.QUIET,
    Heap.NEEDS_LOOK: Tone.PASSED,
    Heap.SILENT: Tone.PASSED,
}


class CountCard(QPushButton):
    """A number and what it counts."""

    def __init__(self, heap: Heap, words: str) -> None:
        super().__init__()
        self.heap = heap
        self._words = words
        self._number = QLabel("0")
        self._number.setProperty("kind", "count")
        under = QLabel(words)
        under.setWordWrap(True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(14, 4, 14, 5)
        inside.setSpacing(0)
        for label in (self._number, under):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(label)
        inside.setStretch(1, 1)
        self.setProperty("kind", "count")
        self.setCheckable(True)
        self.setAccessibleName(words)

    def show_count(self, count: int) -> None:
        """Show how many; a number above nothing takes its colour."""
        self._number.setText(str(count))
        tone = _TONE_OF[self.heap] if count else Tone.QUIET
        self._number.setProperty("tone", tone.value)
        self._number.style().unpolish(self._number)
        self._number.style().polish(self._number)
        self.setAccessibleName(f"{count} {self._words}")

    @property
    def words(self) -> str:
        """The number and what it counts, in a row."""
        return f"{self._number.text()}  {self._words}"

    def sizeHint(self) -> QSize:
        """As large as what is written on it."""
        inside = self.layout()
        return inside.totalSizeHint() if inside is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its words."""
        return QSize(80, self.sizeHint().height())


class CountRow(QWidget):
    """One card a heap; exactly one is chosen.  With large text one box to choose from.

    Signals:
        heap_chosen: The `Heap` that was chosen.
    """

    heap_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        words = {
            Heap.NOW: self.tr("owed now"),
            Heap.OVERDUE: self.tr("overdue"),
            Heap.DUE: self.tr("due soon"),
            Heap.SOON_AS_PRACTICABLE: self.tr("as soon as you can"),
            Heap.LATER: self.tr("later on"),
            Heap.NEEDS_LOOK: self.tr("need a look"),
            Heap.SILENT: self.tr("not heard yet"),
        }
        self._cards = {heap: CountCard(heap, said) for heap, said in words.items()}
        self._group = QButtonGroup(self)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("What is listed"))
        self.box.view().setAccessibleName(self.tr("What is listed"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.box, 1)
        for card in self._cards.values():
            self._group.addButton(card)
            row.addWidget(card, 1)
            self.box.addItem(card.words)
        self.box.activated.connect(self._choose)
        self._cards[Heap.NOW].setChecked(True)
        self._group.buttonToggled.connect(self._tell)
        theme.changed.connect(self._turn)
        self._turn()

    def show_counts(self, counts: Counts) -> None:
        """Show how many lines each heap holds."""
        for heap, card in self._cards.items():
            card.show_count(counts[heap])
        for place, card in enumerate(self._cards.values()):
            self.box.setItemText(place, card.words)

    def take_keyboard(self) -> None:
        """Put the keyboard on the chosen card, or on the box."""
        if self._theme.has_large_text:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        for card in self._cards.values():
            if card.isChecked():
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _turn(self) -> None:
        """Cards in two rows of large text would leave no room for the work."""
        is_large = self._theme.has_large_text
        cards = tuple(self._cards.values())
        # Both at once would be too wide: what goes is gone before anything else comes.
        for widget in cards if is_large else (self.box,):
            widget.hide()
        for widget in (self.box,) if is_large else cards:
            widget.show()

    @Slot(int)
    def _choose(self, place: int) -> None:
        list(self._cards.values())[place].setChecked(True)

    @Slot(object, bool)
    def _tell(self, card: CountCard, is_chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        if is_chosen:
            self.box.setCurrentIndex(list(self._cards).index(card.heap))
            self.heap_chosen.emit(card.heap)
