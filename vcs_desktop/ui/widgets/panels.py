"""Cards, pills, term-and-words lists and buttons with an icon: the bricks of a screen."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from vcs_desktop.ui.toolkit.form import plain
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import Veil

FOUND_BY = "found_by"
"""The property of a menu's entry that holds other words for it."""

SCROLL_BAR_ROOM = 12
"""Pixels at the right of what scrolls, so that no word touches the scroll bar."""

_LONG_WORD = re.compile(r"\S{18,}")
_JOINT = re.compile(r"(?<=[/._-])(?=\w)|(?<=[a-z])(?=[A-Z])")
_ZERO_WIDTH_SPACE = "\u200b"


class Card(QFrame):
    """A white area with a fine edge, its content under each other."""

    def __init__(self, name: str = "card") -> None:
        super().__init__()
        self.setObjectName(name)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(16, 14, 16, 14)
        self.inside.setSpacing(8)


class Pill(QLabel):
    """A status: a word, and a colour that agrees with it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setProperty("kind", "pill")

    def show_status(self, words: str, tone: Tone) -> None:
        """Say this status."""
        self.setText(words)
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setVisible(bool(words))


class Terms(QWidget):
    """A list of terms, each with its words beside or under it.

    Args:
        veil: Whether they can be read.  Words that nobody marked are covered by it.
    """

    def __init__(self, veil: Veil) -> None:
        super().__init__()
        self._veil = veil
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)

    def show_terms(self, terms: Sequence[tuple[str, str]]) -> None:
        """Show these; a term without words is left out."""
        empty(self._grid)
        for number, (term, words) in enumerate((t, w) for t, w in terms if w):
            name = plain(term)
            name.setProperty("kind", "term")
            said = plain("")
            self._put(said, breakable(words))
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(name, number, 0, top)
            self._grid.addWidget(said, number, 1, top)
        self._grid.setColumnMinimumWidth(0, 90)

    def _put(self, said: QLabel, words: str) -> None:
        self._veil.put_closed(said, words)


class OpenTerms(Terms):
    """The same for the program's own words and the office's, which are about no case."""

    def _put(self, said: QLabel, words: str) -> None:
        self._veil.put(said, words)


class Figures(QWidget):
    """Numbers beside each other, each over what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(0)

    def show_figures(self, figures: Sequence[tuple[str, int]]) -> None:
        """Show these numbers."""
        empty(self._grid)
        for place, (words, count) in enumerate(figures):
            number = QLabel(str(count))
            number.setProperty("kind", "heading1")
            said = plain(words)
            said.setProperty("kind", "term")
            self._grid.addWidget(number, 0, place)
            self._grid.addWidget(said, 1, place)


class IconButton(QPushButton):
    """A button with an icon in the colour of its words, and the key that presses it.

    Attributes:
        found_by: Other words that people have for what it does.
    """

    found_by = ""

    def __init__(
        self, theme: Theme, icon: str, words: str, *, key: str = "", kind: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self.key = key
        self.say(words)
        self.setProperty("kind", kind)
        self.setAutoDefault(True)
        self.setAccessibleName(words)
        if key:
            self.setAccessibleDescription(key)
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, words: str) -> None:
        """Put these words on the button; none leaves the icon alone."""
        key = f"  ({self.key})" if self.key else ""
        # Qt puts an icon right against its words; the blank in front gives them air.
        self.setText(f" {words}{key}" if words else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the icon the colour that belongs on the focus ground."""
        super().focusInEvent(event)
        self._dress()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give the icon its own colour back."""
        super().focusOutEvent(event)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        look = self._theme.palette
        colour = {"main": look.accent.ink, "side": look.side.ink}
        ink = colour.get(str(self.property("kind")), look.ink)
        if self.hasFocus():
            ink = look.focus.ink
        self.setIcon(self._theme.icon(self._icon_name, ink))
        edge = self._theme.pixels(18)
        self.setIconSize(QSize(edge, edge))


def key_for(button: QPushButton, keys: str, screen: QWidget) -> QShortcut:
    """Let these keys press the button while the keyboard is anywhere in the screen.

    A button that is not in sight is not pressed: nobody could see what it is about.
    """
    shortcut = QShortcut(QKeySequence(keys), screen)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lambda: button.click() if button.isVisibleTo(screen) else None)
    return shortcut


class WholeArea(QScrollArea):
    """A widget that scrolls in the room there is, or takes all the room it needs.

    The second is for a page that scrolls as a whole: two scroll bars beside each other help
    nobody.
    """

    def __init__(self, inside: QWidget, name: str) -> None:
        super().__init__()
        self._is_whole = False
        self._inside = inside
        _prepare(self, inside, name)

    def show_whole(self, *, is_whole: bool) -> None:
        """Take all the room that the widget needs, or scroll."""
        self._is_whole = is_whole
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that run on over more lines need more room."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the widget asks for."""
        is_answered = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return is_answered

    def _fit(self) -> None:
        room = self.viewport().width()
        needed = self._inside.heightForWidth(room) if self._is_whole else 0
        self.setMinimumHeight(max(needed, 0))


def on_escape(screen: QWidget, act: Callable[[], object]) -> None:
    """Let Esc do this while the keyboard is anywhere in the screen."""
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), screen)
    escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    escape.activated.connect(act)


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """A widget that scrolls when there is more of it than room."""
    area = QScrollArea()
    _prepare(area, inside, name)
    return area


def _prepare(area: QScrollArea, inside: QWidget, name: str) -> None:
    area.setObjectName("plain_area")
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside.setObjectName(inside.objectName() or "inside")
    area.setWidget(inside)


def breakable(words: str) -> str:
    """The same words, in which a file name or address may go on in the next line."""
    return _LONG_WORD.sub(lambda word: _JOINT.sub(_ZERO_WIDTH_SPACE, word.group()), words)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
