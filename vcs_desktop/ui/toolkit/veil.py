"""The privacy veil: the one place that decides whether names can be read on the screen.

Whoever shows a name, an address or a number marks it as one.  The marks never reach the screen:
with the veil off the words stand there as they are, with the veil on a name is its initials and
everything else that was marked is covered.
"""

import re

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QLabel

_NAME, _COVERED, _END = "\ue100", "\ue101", "\ue102"
_MARKED = re.compile(f"([{_NAME}{_COVERED}])([^{_END}]*){_END}")
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "sir",
        "dame",
        "lord",
        "lady",
        "rev",
        "revd",
        "prof",
        "professor",
        "master",
        "messrs",
    ]
)
_KEPT = "veiled"
"""The property of a label that holds its words with their marks."""


def named(name: str) -> str:
    """Mark a person's name."""
    return f"{_NAME}{name}{_END}" if name else ""


def covered(words: str) -> str:
    """Mark an address, a number, or whole sentences that tell who somebody is."""
    return f"{_COVERED}{words}{_END}" if words else ""


def initials(name: str) -> str:
    """What is left of a name.

    >>> initials("Ms Ann Example"), initials("Mr O'Neil-Sample"), initials("")
    ('A. E.', 'O.', '')
    """
    words = [word.strip(".,()'") for word in name.split()]
    parts = [word for word in words if word and word.lower() not in _TITLES]
    return " ".join(f"{part[0].upper()}." for part in parts)


class Veil(QObject):
    """On or off, for the whole window.

    Signals:
        changed: It was switched; whatever shows names shows them otherwise now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on = False

    @Slot(bool)
    def switch(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal gives it so
        """Put the veil on, or take it off."""
        if is_on != self.is_on:
            self.is_on = is_on
            for widget in QApplication.allWidgets():
                if isinstance(widget, QLabel) and widget.property(_KEPT) is not None:
                    widget.setText(self.reveal(str(widget.property(_KEPT))))
            self.changed.emit()

    def reveal(self, words: str) -> str:
        """Words as they may be read now."""
        return _MARKED.sub(self._as_allowed, words)

    def put(self, label: QLabel, words: str) -> None:
        """Let a label say this, now and whenever the veil is switched."""
        label.setProperty(_KEPT, words)
        label.setText(self.reveal(words))

    def _as_allowed(self, found: re.Match[str]) -> str:
        kind, words = found.groups()
        if not self.is_on:
            return words
        if kind == _NAME:
            return initials(words)
        return QCoreApplication.translate("veil", "(covered)")
