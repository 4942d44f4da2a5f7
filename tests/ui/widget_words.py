"""Every word that stands in any widget or model of the program, seen or not."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

_ROLES = [*(int(role) for role in Qt.ItemDataRole), *range(0x0100, 0x0110)]


def words_anywhere() -> Iterator[str]:
    """All of them; each on its own."""
    for widget in QApplication.allWidgets():
        yield from words_in(widget)
    yield QApplication.clipboard().text()


def words_in(widget: QWidget) -> Iterator[str]:
    """The words of one widget, without its children."""
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.statusTip()
    yield widget.whatsThis()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, (QLabel, QAbstractButton, QProgressBar)):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.displayText()
        yield widget.placeholderText()
    elif isinstance(widget, QPlainTextEdit):
        yield "" if is_drawn_covered(widget) else widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from words_of_model(widget.model())


def is_drawn_covered(text: QPlainTextEdit) -> bool:
    """Whether other words in it would look the same: tried out, since it has no mode for it."""
    if not text.toPlainText():
        return False
    text.grab()  # The first picture of a field that was never shown gives it its size.
    before, said = text.grab().toImage(), text.toPlainText()
    text.setPlainText(said[::-1] + "\nmore")
    after = text.grab().toImage()
    text.setPlainText(said)
    return before == after


def words_of_model(model: QAbstractItemModel) -> Iterator[str]:
    """What a model says in any role."""
    is_list = isinstance(model, QAbstractListModel)
    for row in range(model.rowCount()):
        for column in range(1 if is_list else model.columnCount()):
            index = model.index(row, column)
            yield from (str(index.data(role)) for role in _ROLES if index.data(role) is not None)


def found(names: tuple[str, ...]) -> list[str]:
    """The words anywhere that hold one of these."""
    return [words for words in words_anywhere() if any(name in words for name in names)]
