"""How the window speaks: a calm bar in the screen, and one dialog for our own bugs.

Known errors and questions appear in the bar, in place, with verbs on the buttons.  Nothing
here decides anything; it shows words and tells which button was pressed.
"""

from __future__ import annotations

import logging
import secrets
import sys
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.told_errors import told

_log = logging.getLogger("vcs_desktop.window")

_ICON_OF = {
    Tone.URGENT: "triangle-alert",
    Tone.SOON: "circle-question-mark",
    Tone.GOOD: "circle-check",
}


class MessageBar(QFrame):
    """The line at the top of a screen that says what happened, or asks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tone = Tone.QUIET
        self._said = ("", "")
        self._answered: Callable[[], None] | None = None
        self._is_offer = False
        self.choice_buttons: list[QPushButton] = []
        self._picture = QLabel()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._buttons = QHBoxLayout()
        self._headline = QLabel()
        self._rest = QLabel()
        self.yes_button = QPushButton()
        self.no_button = QPushButton()
        self.yes_button.setProperty("kind", "main")
        for button in (self.yes_button, self.no_button):
            button.setAutoDefault(True)
        self._lay_out()
        self.yes_button.clicked.connect(self._answer)
        self.no_button.clicked.connect(self.clear)
        theme.changed.connect(self._dress)
        theme.changed.connect(self._turn)
        self._offer(self.tr("Go on"), self.tr("Close this message"))
        self.hide()

    def say(self, text: str, tone: Tone = Tone.GOOD) -> None:
        """Tell something in one sentence."""
        self._show(tone, text, "")
        self._offer("", self.tr("Close this message"))

    def show_problem(self, error: KnownError) -> None:
        """Tell what happened, what was not done, and what to do next."""
        said = told(error)
        self._show(Tone.URGENT, said.happened, f"{said.not_done} {said.next_step}".strip())
        self._offer("", self.tr("Close this message"))

    def offer(
        self, text: str, verb: str, answered: Callable[[], None], tone: Tone = Tone.GOOD
    ) -> None:
        """Tell that something was done, and offer one thing more, such as to take it back.

        The keyboard stays where it is; `take_offer` does what the button does.
        """
        self._show(tone, text, "")
        self._offer(verb, self.tr("Close this message"), kind="")
        self._answered = answered
        self._is_offer = True

    @Slot()
    def take_offer(self) -> None:
        """Take what is offered now, if anything is."""
        if self._is_offer and self.isVisible():
            self.yes_button.click()

    def choose(
        self, question: str, choices: Sequence[tuple[str, Callable[[], None]]], instead: str
    ) -> None:
        """Ask which of several it is.  The safe answer has the keyboard.

        Args:
            question: What is asked.
            choices: The words of each button, and what is called when it is pressed.
            instead: The words of the button that does nothing.
        """
        self._show(Tone.SOON, question, "")
        self._offer("", instead)
        for words, answered in choices:
            button = QPushButton(words)
            button.setAccessibleName(words)
            button.setAutoDefault(True)
            button.clicked.connect(partial(self._choose, answered))
            self._buttons.insertWidget(self._buttons.indexOf(self.no_button), button)
            self.choice_buttons.append(button)
        for before, after in pairwise((self.yes_button, *self.choice_buttons, self.no_button)):
            QWidget.setTabOrder(before, after)
        self._turn()
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, question: str, verbs: tuple[str, str], answered: Callable[[], None]) -> None:
        """Ask before something is done.  The safe answer has the keyboard.

        Args:
            question: What is asked.
            verbs: What to do, and what to do instead, as they stand on the buttons.
            answered: Called when the first verb is chosen.
        """
        self._show(Tone.SOON, question, "")
        self._offer(*verbs)
        self._answered = answered
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_over(self, earlier: MessageBar) -> None:
        """Say what another bar says now; what it asks or offers is not taken over."""
        if not earlier.isHidden() and not (earlier.is_asking or earlier._is_offer):
            self._show(earlier._tone, *earlier._said)
            self._offer("", self.tr("Close this message"))

    @property
    def is_asking(self) -> bool:
        """Whether a question stands here that nobody has answered."""
        has_answers = self._answered is not None or bool(self.choice_buttons)
        return has_answers and not self._is_offer and not self.isHidden()

    @Slot()
    def clear(self) -> None:
        """Say nothing."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.focusNextChild()
        self._forget()
        self.hide()

    def text(self) -> str:
        """Everything the bar says now, or nothing when it is hidden."""
        parts = (self._headline.text(), self._rest.text())
        return "" if self.isHidden() else " ".join(part for part in parts if part)

    def _lay_out(self) -> None:
        self.setObjectName("message_bar")
        for label in (self._headline, self._rest):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._headline.setProperty("kind", "strong")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._headline)
        words.addWidget(self._rest)
        row = self._row
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(words, 1)
        self._buttons.setSpacing(12)
        self._buttons.addStretch(1)
        for button in (self.yes_button, self.no_button):
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(said, 1)
        row.addLayout(self._buttons)

    def _show(self, tone: Tone, headline: str, rest: str) -> None:
        self._tone, self._said = tone, (headline, rest)
        self._forget()
        self._theme.veil.put(self._headline, headline)
        self._theme.veil.put(self._rest, rest)
        self._rest.setVisible(bool(rest))
        self.setProperty("tone", tone.value)
        self._dress()
        self.show()
        announcement = QAccessibleAnnouncementEvent(self, self.text())
        QAccessible.updateAccessibility(announcement)

    def _forget(self) -> None:
        """Nothing is asked or offered any more."""
        self._answered = None
        self._is_offer = False
        for button in self.choice_buttons:
            button.hide()
            button.deleteLater()
        self.choice_buttons.clear()
        self._turn()

    @Slot()
    def _turn(self) -> None:
        """Put several choices under the question where the text is large."""
        is_under = self._theme.has_large_text and bool(self.choice_buttons)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_under else direction.LeftToRight)

    def _offer(self, yes: str, no: str, kind: str = "main") -> None:
        for button, words in ((self.yes_button, yes), (self.no_button, no)):
            button.setText(words)
            button.setAccessibleName(words)
        self.yes_button.setProperty("kind", kind)
        self.yes_button.style().unpolish(self.yes_button)
        self.yes_button.style().polish(self.yes_button)
        self.yes_button.setVisible(bool(yes))

    @Slot()
    def _answer(self) -> None:
        answered = self._answered
        self.clear()
        if answered is not None:
            answered()

    def _choose(self, answered: Callable[[], None], _is_checked: object = None) -> None:
        self.clear()
        answered()

    @Slot()
    def _dress(self) -> None:
        ink = self._theme.palette.tones[self._tone].ink
        self._picture.setPixmap(self._theme.pixmap(_ICON_OF.get(self._tone, "info"), ink, 20))
        for widget in (self, self._headline, self._rest):
            self.style().unpolish(widget)
            self.style().polish(widget)


def report_bugs_in_a_dialog() -> None:
    """From now on a bug is logged with a reference and told in one dialog.

    The log gets the kind of error and the lines of our own code, never the error's words:
    those could carry a name.
    """
    sys.excepthook = _report


def _report(kind: type[BaseException], _bug: BaseException, where: TracebackType | None) -> None:
    reference = secrets.token_hex(4)
    _log.error("bug %s: %s at %s", reference, kind.__name__, _lines_of(where))
    words = QCoreApplication.translate(
        "messages",
        "This is a fault in the program, not something you did. "
        "What you were doing may not be finished; please check before going on.",
    )
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("messages", "Something went wrong"))
    box.setText(words)
    told = QCoreApplication.translate("messages", "If you report it, give this reference: {ref}")
    box.setInformativeText(told.format(ref=reference))
    go_on = QCoreApplication.translate("messages", "Go on")
    box.addButton(go_on, QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def _lines_of(where: TracebackType | None) -> str:
    lines = []
    while where is not None:
        code = where.tb_frame.f_code
        lines.append(f"{code.co_qualname}:{where.tb_lineno}")
        where = where.tb_next
    return " < ".join(reversed(lines))
