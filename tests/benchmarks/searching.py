"""From a key to a painted list: typing a search and sorting, in the real window.

The floor is a bare list of Qt that takes other rows at each key and paints them.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QVBoxLayout, QWidget

from tests.benchmarks.a_window import AWindow, Painting, a_window
from tests.benchmarks.offices import kept_office
from tests.benchmarks.row import Aim, Row, Wish

SORTED_BY = (0, 0, 1, 1, 2, 2)
"""The columns whose titles are clicked: each twice, for both ways round."""

AIM = Aim(16.0, is_of_ratio=False)
WORDS = ("exampl", "sample", "a00", "vc-0001", "wren", "test off")
_TILL_THE_LAST = "From the key to the last painting that it led to, at the 95th percentile."


def rows(wish: Wish) -> Iterator[Row]:
    """Keys typed and lists sorted, in the largest office."""
    floor = _percentile(_in_a_bare_list(wish))
    with a_window(kept_office(wish, wish.many)) as opened:
        opened.open()
        opened.frame.open_cases()
        opened.settle()
        typed = _percentile(_typed(opened, wish))
        yield Row(_said("a key of a search", wish), "ms", floor, typed, AIM, _TILL_THE_LAST)
        ordered = _percentile(_sorted(opened, wish))
        yield Row(_said("a sort", wish), "ms", floor, ordered, AIM, _TILL_THE_LAST)


def _said(what: str, wish: Wish) -> str:
    return f"{what} to its list, {wish.many:,} cases"


def _typed(opened: AWindow, wish: Wish) -> list[float]:
    cases = opened.frame.cases
    painting = Painting(cases.table, cases.table.model())
    took: list[float] = []
    for word in WORDS[: wish.rounds + 1]:
        for act in _keys(cases.search_field, word):
            took.append(painting.after(act, opened.lanes.is_busy))
            opened.settle()
    return took


def _keys(field: QLineEdit, word: str) -> Iterator[Callable[[], None]]:
    """Each letter as a key, and one key that takes the word away."""
    for letter in word:
        yield partial(QTest.keyClick, field, letter)
    yield field.clear


def _sorted(opened: AWindow, wish: Wish) -> list[float]:
    cases = opened.frame.cases
    painting = Painting(cases.table, cases.table.model())
    across = cases.table.horizontalHeader()
    took: list[float] = []
    for _ in range(wish.rounds):
        for column in SORTED_BY:
            click = partial(across.sectionClicked.emit, column)
            took.append(painting.after(click, opened.lanes.is_busy))
            opened.settle()
    return took


def _in_a_bare_list(wish: Wish) -> list[float]:
    assert QApplication.instance() or QApplication([])
    window, field, table = QWidget(), QLineEdit(), QTableView()
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(table)
    model = QStringListModel([str(number) for number in range(200)])
    table.setModel(model)
    field.textChanged.connect(
        lambda text: model.setStringList([f"{text} {number}" for number in range(200)])
    )
    window.resize(1280, 800)
    window.show()
    QApplication.processEvents()
    painting = Painting(table, model)
    keys = [Qt.Key.Key_A] * 20 * wish.rounds
    took = [painting.after(partial(QTest.keyClick, field, key), lambda: False) for key in keys]
    window.close()
    return took


def _percentile(took: Sequence[float]) -> float | None:
    """Under this many milliseconds 95 of 100 were."""
    return sorted(took)[int(len(took) * 0.95)] if took else None
