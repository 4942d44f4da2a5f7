"""The pages of a letter stand still at whatever width there is for them."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from vcs_desktop.paper.pixels import PagePixels
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.page_view import PageView


@pytest.mark.parametrize("width", [420, 650, 670, 690, 900])
def test_a_tall_page_is_drawn_once_and_stays(theme: Theme, qtbot: QtBot, width: int) -> None:
    view = PageView(theme, "The letter")
    qtbot.addWidget(view)
    view.resize(width, 300)
    view.show()
    view.show_pages([PagePixels(210, 297, bytes(210 * 297 * 3))])
    for _each in range(5):
        QApplication.processEvents()
    (page,) = (label for label in view.findChildren(QLabel) if label.isVisible())
    for _each in range(5):
        QApplication.processEvents()
    assert [label for label in view.findChildren(QLabel) if label.isVisible()] == [page]
    assert page.height() >= page.pixmap().deviceIndependentSize().height()
    assert page.width() <= view.viewport().width()
