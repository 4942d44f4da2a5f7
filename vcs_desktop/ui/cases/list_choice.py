"""Which list of cases, and in which order: two boxes; a list that was named can be kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from vcs_desktop.kernel.case_list import Among, CaseList, Order, SavedList
from vcs_desktop.ui.cases.columns import among_words, order_words
from vcs_desktop.ui.toolkit.form import choose_in, chosen_in, quiet
from vcs_desktop.ui.toolkit.veil import Veil, closed

_OWN = "own:"


class ListChoice(QWidget):
    """A box for the list and one for the order.

    Signals:
        among_chosen: A list that comes with the program: which cases to look among.
        own_chosen: A list that the officer kept.
        order_chosen: The order.
    """

    among_chosen = Signal(object)
    own_chosen = Signal(object)
    order_chosen = Signal(object)

    def __init__(self, veil: Veil) -> None:
        super().__init__()
        self._veil = veil
        self._lists: tuple[SavedList, ...] = ()
        self.list_box, self.order_box = QComboBox(), QComboBox()
        for order, said in order_words().items():
            self.order_box.addItem(said, order.value)
        self._lay_out()
        self._fill()
        veil.changed.connect(self._fill)
        self.list_box.currentIndexChanged.connect(self._tell_list)
        self.order_box.currentIndexChanged.connect(self._tell_order)

    def chosen_own(self) -> SavedList | None:
        """The list of the officer's own that the box is on; None for any other."""
        data = str(self.list_box.currentData())
        return next((one for one in self._lists if data == f"{_OWN}{one.name}"), None)

    def show_lists(self, lists: Sequence[SavedList]) -> None:
        """Offer these beside what comes with the program."""
        self._lists = tuple(lists)
        self._fill()

    def show_wanted(self, wanted: CaseList) -> None:
        """Say what is listed now."""
        with QSignalBlocker(self.order_box):
            choose_in(self.order_box, wanted.order)
        own = self.chosen_own()
        if own is None or own.wanted != wanted:
            same = next((f"{_OWN}{one.name}" for one in self._lists if one.wanted == wanted), "")
            with QSignalBlocker(self.list_box):
                self.list_box.setCurrentIndex(self.list_box.findData(same or wanted.among.value))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for name, box in ((self.tr("L&ist"), self.list_box), (self.tr("O&rder"), self.order_box)):
            label = quiet(name)
            _let_lead(label, box)
            by_length = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(by_length)
            box.setAccessibleName(name.replace("&", ""))
            box.view().setAccessibleName(name.replace("&", ""))
            row.addWidget(label)
            row.addWidget(box, 1)

    @Slot()
    def _fill(self) -> None:
        """Offer every list; the name of one's own may be somebody's, so the veil covers it."""
        before = self.list_box.currentData()
        with QSignalBlocker(self.list_box):
            self.list_box.clear()
            for among, said in among_words().items():
                self.list_box.addItem(said, among.value)
            for one in self._lists:
                self.list_box.addItem(self._veil.reveal(closed(one.name)), f"{_OWN}{one.name}")
            self.list_box.setCurrentIndex(max(self.list_box.findData(before), 0))

    @Slot()
    def _tell_list(self) -> None:
        own = self.chosen_own()
        if own is not None:
            self.own_chosen.emit(own)
        else:
            self.among_chosen.emit(chosen_in(self.list_box, Among))

    @Slot()
    def _tell_order(self) -> None:
        self.order_chosen.emit(chosen_in(self.order_box, Order))


def _let_lead(label: QLabel, box: QComboBox) -> None:
    """Let the letter that is underlined in a label lead to its box."""
    label.setTextFormat(label.textFormat().AutoText)
    label.setWordWrap(False)
    label.setBuddy(box)
