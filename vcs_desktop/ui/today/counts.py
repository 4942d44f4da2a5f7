"""The row of counts on Today: each is a button that narrows the list to what it counts."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QGridLayout, QLabel, QPushButton, QWidget

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

_ACROSS_AT_LARGE_TEXT = 4


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
        self._inside = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._inside.setContentsMargins(14, 4, 14, 5)
        self._inside.setSpacing(0)
        for label in (self._number, under):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._inside.addWidget(label)
        self._inside.setStretch(1, 1)
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

    def lie_down(self, *, is_flat: bool) -> None:
        """Put the number beside its words, to take less height, or above them."""
        ways = QBoxLayout.Direction
        self._inside.setDirection(ways.LeftToRight if is_flat else ways.TopToBottom)
        self._inside.setSpacing(10 if is_flat else 0)

    def sizeHint(self) -> QSize:
        """As large as what is written on it."""
        inside = self.layout()
        return inside.totalSizeHint() if inside is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its words."""
        return QSize(80, self.sizeHint().height())


class CountRow(QWidget):
    """One card a heap; exactly one is chosen.

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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        for card in self._cards.values():
            self._group.addButton(card)
        self._cards[Heap.NOW].setChecked(True)
        self._group.buttonToggled.connect(self._tell)
        theme.changed.connect(self._turn)
        self._turn()

    def show_counts(self, counts: Counts) -> None:
        """Show how many lines each heap holds."""
        for heap, card in self._cards.items():
            card.show_count(counts[heap])

    def take_keyboard(self) -> None:
        """Put the keyboard on the chosen card."""
        for card in self._cards.values():
            if card.isChecked():
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _turn(self) -> None:
        """Put the cards in one row, or in two where the text is large."""
        across = _ACROSS_AT_LARGE_TEXT if self._theme.has_large_text else len(self._cards)
        for number, card in enumerate(self._cards.values()):
            card.lie_down(is_flat=self._theme.has_large_text)
            self._grid.addWidget(card, number // across, number % across)
            self._grid.setColumnStretch(number, int(number < across))

    @Slot(object, bool)
    def _tell(self, card: CountCard, is_chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        if is_chosen:
            self.heap_chosen.emit(card.heap)
