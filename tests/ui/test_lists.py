"""Lists: whole or page by page, with words for screen readers."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.rows import PAGE_ROWS, PAGES_KEPT, Column, PagedModel, RowsModel
from vcs_desktop.ui.widgets.table import Table

COLUMNS: tuple[Column[int], ...] = (
    Column("Number", str, lambda number: f"half is {number / 2}", is_strong=True),
    Column("Kind", lambda number: "odd" if number % 2 else "even", tone=lambda _n: Tone.OPEN),
)


def a_page(model: PagedModel[int], offset: int) -> None:
    model.put(offset, range(offset, offset + PAGE_ROWS))


def test_a_short_list_keeps_to_qts_rules(qtmodeltester: ModelTester) -> None:
    model = RowsModel[int](COLUMNS)
    model.show([3, 4, 5])
    qtmodeltester.check(model, force_py=True)


def test_a_long_list_keeps_to_qts_rules(qtmodeltester: ModelTester) -> None:
    model = PagedModel[int](COLUMNS)
    model.start(PAGE_ROWS * 2)
    a_page(model, 0)
    qtmodeltester.check(model, force_py=True)


@pytest.mark.usefixtures("qapp")
def test_a_page_is_asked_for_once_and_only_when_seen() -> None:
    asked: list[int] = []
    model = PagedModel[int](COLUMNS)
    model.page_wanted.connect(asked.append)
    model.start(50_000)
    assert asked == []
    for row in (0, 5, PAGE_ROWS + 1, PAGE_ROWS + 2):
        assert model.data(model.index(row, 0)) == "…"
    assert asked == [0, PAGE_ROWS]
    a_page(model, PAGE_ROWS)
    assert model.data(model.index(PAGE_ROWS + 2, 0)) == str(PAGE_ROWS + 2)
    assert asked == [0, PAGE_ROWS]


@pytest.mark.usefixtures("qapp")
def test_only_so_many_pages_are_held() -> None:
    asked: list[int] = []
    model = PagedModel[int](COLUMNS)
    model.page_wanted.connect(asked.append)
    model.start(50_000)
    for number in range(PAGES_KEPT + 1):
        a_page(model, number * PAGE_ROWS)
    assert model.row_at(PAGES_KEPT * PAGE_ROWS) == PAGES_KEPT * PAGE_ROWS
    assert model.row_at(0) is None
    assert asked == [0]


@pytest.mark.usefixtures("qapp")
def test_a_screen_reader_hears_the_column_with_the_words() -> None:
    model = RowsModel[int](COLUMNS)
    model.show([7])
    heard = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Number: 7 half is 3.5"


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> Table[int]:
    model = RowsModel[int](COLUMNS)
    table = Table(theme, model, "Numbers")
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    model.show([7, 8, 9])
    return table


def test_the_arrows_choose_and_enter_opens(table: Table[int], qtbot: QtBot) -> None:
    chosen: list[int] = []
    opened: list[int] = []
    table.row_chosen.connect(chosen.append)
    table.row_opened.connect(opened.append)
    table.choose(0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen[-1] == 8
    assert opened == [8]


def test_every_word_of_a_row_has_room(table: Table[int], theme: Theme) -> None:
    ordinary = table.rowHeight(0)
    theme.choose_text_size(200)
    both_lines = theme.font().pixelSize() + theme.font(13).pixelSize()
    assert table.rowHeight(0) >= 1.3 * both_lines
    assert table.rowHeight(0) > ordinary
    width = sum(table.columnWidth(number) for number in range(len(COLUMNS)))
    assert width <= table.viewport().width()


@pytest.mark.usefixtures("qapp")
def test_a_row_is_as_high_as_its_words_in_the_last_column_need(theme: Theme, qtbot: QtBot) -> None:
    words = "These words take two lines or so in a column that is as wide as this one is."
    model = RowsModel[str]((Column("Rule", str, share=10), Column("Says", lambda _r: words)))
    table = Table(theme, model, "An invented list")
    qtbot.addWidget(table)
    model.show(["one"])
    table.resize(900, 300)
    table.show()
    qtbot.waitExposed(table)
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()
    assert table.rowHeight(0) == table.sizeHintForRow(0)
