"""Forms in one line a field: label, control, its name for screen readers, and a hint.

Knows no subject.  Labels stand above their controls, so nothing is cut off at large text.
"""

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

Choice = TypeVar("Choice", bound=StrEnum)


class Form(QVBoxLayout):
    """Fields under each other, each with its label as buddy and its accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(4)
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, label: str, control: QWidget, hint: str = "") -> QLabel:
        """Place a labelled control; `hint` is read out with it."""
        words = QLabel(label)
        words.setProperty("kind", "label")
        words.setBuddy(control)
        control.setAccessibleName(label.replace("&", ""))
        if isinstance(control, QComboBox):
            control.view().setAccessibleName(label.replace("&", ""))
            # A long choice is cut off in the box alone, and never widens a whole panel.
            by_length = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            control.setSizeAdjustPolicy(by_length)
        self.addWidget(words)
        if hint:
            self.addWidget(quiet(hint))
            control.setAccessibleDescription(hint)
        self.addWidget(control)
        self.addSpacing(8)
        return words


def text_field(placeholder: str = "") -> QLineEdit:
    """A field for one line of text."""
    field = QLineEdit()
    field.setPlaceholderText(placeholder)
    return field


def secret_field() -> QLineEdit:
    """A field that never shows, suggests or undoes what was typed."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
    )
    return field


def heading(text: str, level: int = 1) -> QLabel:
    """A heading; level 1 names the screen."""
    label = QLabel(text)
    label.setProperty("kind", f"heading{level}")
    label.setWordWrap(True)
    return label


def quiet(text: str) -> QLabel:
    """Words that explain other words."""
    label = plain(text)
    label.setProperty("kind", "quiet")
    return label


def strong(text: str) -> QLabel:
    """Words that matter more than those around them."""
    label = plain(text)
    label.setProperty("kind", "strong")
    return label


def plain(text: str) -> QLabel:
    """Words, never read as markup: they may come from a file."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def choose_in(box: QComboBox, choice: StrEnum) -> None:
    """Put a choice box on this choice."""
    box.setCurrentIndex(box.findData(choice.value))


def chosen_in(box: QComboBox, kind: type[Choice]) -> Choice:
    """What a choice box is on."""
    return kind(str(box.currentData()))
