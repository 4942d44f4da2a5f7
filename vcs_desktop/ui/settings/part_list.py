"""The parts of Settings: a button for each, with its number as its key, over the part in sight."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QStackedWidget, QWidget

from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton, key_for

_ACROSS, _ACROSS_AT_LARGE_TEXT = 4, 3


class PartList(QWidget):
    """Buttons in rows beside each other, fewer where the text is large.  `pages` holds the parts.

    Signals:
        turned: Another part is in sight.
    """

    turned = Signal()

    def __init__(self, theme: Theme, screen: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._screen = screen
        self._parts: dict[IconButton, QWidget] = {}
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self.pages = QStackedWidget()
        theme.changed.connect(self._turn)

    def add(self, icon: str, words: str, part: QWidget, found_by: str = "") -> IconButton:
        """Add a part at the end; the first one is in sight.

        Args:
            icon: The name of its drawing.
            words: What it is called.
            part: The part.
            found_by: Other words that people have for it.

        Returns:
            Its button.
        """
        key = str(len(self._parts) + 1)
        button = IconButton(self._theme, icon, words, key=key, kind="part")
        button.found_by = found_by
        button.setCheckable(True)
        button.setChecked(not self._parts)
        self._parts[button] = part
        self._group.addButton(button)
        self.pages.addWidget(part)
        key_for(button, key, self._screen)
        button.toggled.connect(self._show_chosen)
        self._turn()
        return button

    def show_same_as(self, earlier: "PartList") -> None:
        """Show the part that stands in sight in an earlier list."""
        for number, button in enumerate(earlier._parts):  # noqa: SLF001 - its own kind
            if button.isChecked():
                list(self._parts)[number].click()

    @Slot()
    def _turn(self) -> None:
        """Put the buttons in rows that fit into the window."""
        across = _ACROSS_AT_LARGE_TEXT if self._theme.has_large_text else _ACROSS
        for number, button in enumerate(self._parts):
            self._grid.addWidget(button, number // across, number % across)

    @Slot(bool)
    def _show_chosen(self, is_chosen: bool) -> None:  # noqa: FBT001 - Qt's signal gives it so
        if is_chosen:
            for button, part in self._parts.items():
                if button.isChecked():
                    self.pages.setCurrentWidget(part)
            self.turned.emit()
