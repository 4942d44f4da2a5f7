"""What every screen is: a ground, a message bar on top, and a place for the keyboard to start."""

from enum import StrEnum
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcs_desktop.kernel.errors import KnownError, ReasonNeededError
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.messages import MessageBar
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import Card


class Place(StrEnum):
    """Where a screen stands in the navigation; `ELSEWHERE` has no button of its own there."""

    TODAY = "today"
    CASES = "cases"
    SENTENCES = "sentences"
    ARRIVALS = "arrivals"
    TEAM = "team"
    SETTINGS = "settings"
    ELSEWHERE = "elsewhere"


class Screen(QWidget):
    """A screen of the window.  Subclasses place widgets in `column` and tell signals.

    Attributes:
        place: Where it stands in the navigation; None for what belongs to wherever one came from.

    Signals:
        reason_needed: It is asked why this officer looks at the case of this reference.
    """

    place: ClassVar[Place | None] = None
    reason_needed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setObjectName("screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = MessageBar(theme)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 18, 24, 16)
        self.column.setSpacing(12)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from whatever else it does here while something is asked."""
        is_press = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_press and self._declines(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the harmless answer to what is asked."""
        if self._declines(event):
            self.bar.no_button.click()
        else:
            super().keyPressEvent(event)

    def show_problem(self, error: KnownError) -> None:
        """Tell what happened, in place; a colleague's case lets it be asked why instead."""
        if isinstance(error, ReasonNeededError):
            self.reason_needed.emit(error.case)
        else:
            self.bar.show_problem(error)

    def show_good_news(self, words: str) -> None:
        """Tell that something went well."""
        self.bar.say(words, Tone.GOOD)

    def _declines(self, event: QEvent) -> bool:
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return is_escape and self.bar.is_asking

    def take_keyboard(self) -> None:
        """Put the keyboard where work begins."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class EmptyState(Card):
    """What a list shows when there is nothing to list: said kindly, with what to do next."""

    def __init__(self) -> None:
        super().__init__()
        self._headline = heading("", 2)
        self._words = quiet("")
        for label in (self._headline, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.inside.addStretch(1)
        self.inside.addWidget(self._headline)
        self.inside.addWidget(self._words)
        self.inside.addStretch(2)

    def put_below(self, widget: QWidget) -> None:
        """Put something under the words."""
        self.inside.insertWidget(self.inside.indexOf(self._words) + 1, widget)

    def show_words(self, headline: str, words: str) -> None:
        """Say this."""
        self._headline.setText(headline)
        self._words.setText(words)
