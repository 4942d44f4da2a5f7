"""The floor of a start: the barest window of Qt with a list in it.

    python -m tests.benchmarks.bare_window

Says "painted" once its list was painted with rows, and then how much memory it took, and ends.
"""

from tests.benchmarks.painted import say_memory, say_painted_and_quit

ROWS = 40


def main() -> None:
    """Open the window and wait for its list."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel  # noqa: PLC0415 - the start is what is measured
    from PySide6.QtWidgets import QApplication, QTableView, QVBoxLayout, QWidget  # noqa: PLC0415 - as above

    application = QApplication([])
    model = QStandardItemModel()
    for number in range(ROWS):
        model.appendRow([QStandardItem(f"{number} {column}") for column in range(5)])
    window, table = QWidget(), QTableView()
    QVBoxLayout(window).addWidget(table)
    table.setModel(model)
    window.resize(1280, 800)
    watch = say_painted_and_quit(table)
    window.show()
    application.exec()
    say_memory()
    del watch


if __name__ == "__main__":
    main()
