"""The two halves of the Case screen: beside each other, or under each other at large text.

With large text a form or a script has the whole room while it is open, so that its buttons
never lie under the edge of the window, and only one thing scrolls.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import WholeArea, scrolled


class CaseHalves(QWidget):
    """What is known and owed at the left; at the right one of several panels.

    Args:
        theme: Says whether the text is large.
        left: What always stands at the left.
        resting: The panel that stands there while no other is wanted.
        others: The panels that are opened for a while.
    """

    def __init__(
        self, theme: Theme, left: QWidget, resting: QWidget, others: Sequence[QWidget]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._resting = resting
        self._side = QStackedWidget()
        for panel in (resting, *others):
            self._side.addWidget(panel)
        self._left = WholeArea(left, self.tr("The person and what is owed"))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(12)
        self._split.addWidget(self._left)
        self._split.addWidget(self._side)
        self._all = scrolled(self._split, self.tr("The case"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._all)
        theme.changed.connect(self._turn)
        self._turn()

    @property
    def is_resting(self) -> bool:
        """Whether no panel is open."""
        return self._side.currentWidget() is self._resting

    def show_panel(self, panel: QWidget) -> None:
        """Open a panel, or close whatever is open by showing the resting one."""
        self._side.setCurrentWidget(panel)
        self._turn()

    def bring_in_sight(self, widget: QWidget) -> None:
        """Scroll to a widget, where everything scrolls as one page."""
        self._all.ensureWidgetVisible(widget)

    @Slot()
    def _turn(self) -> None:
        is_large = self._theme.has_large_text
        is_stacked = is_large and self.is_resting
        self._split.setOrientation(
            Qt.Orientation.Vertical if is_large else Qt.Orientation.Horizontal
        )
        self._left.setVisible(is_stacked or not is_large)
        self._left.show_whole(is_whole=is_stacked)
        self._side.setMinimumHeight(self._theme.pixels(330) if is_stacked else 0)
        if not is_large:
            self._split.setSizes([620, 400])
        # The area around asks for its height before the halves have looked at theirs anew.
        self._split.refresh()
