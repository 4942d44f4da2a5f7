"""The privacy veil: the one place that decides whether names can be read on the screen.

Words about somebody are covered unless somebody said that they may be read (`openly`), or that
they are a name, of which initials are left (`named`).  Words of the program's own around a mark
are put with `put`; even there whatever has the shape of a prison number, a telephone number, a
postcode or an address for e-mail is covered.  The marks never reach the screen.
"""

import re

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QLabel, QWidget

_NAME, _COVERED, _END, _OPEN = "\ue100", "\ue101", "\ue102", "\ue103"
_MARKED = re.compile(f"([{_NAME}{_COVERED}{_OPEN}])([^{_END}]*){_END}")
_SHAPED = re.compile(
    r"\b[A-Z]\d{4}[A-Z]{2}\b"  # a prison number
    r"|(?<![\w-])(?:\+44|0)[\d\u200b ()-]{8,}\d\b"  # a telephone number
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"  # a postcode
    r"|[^\s@]+@[^\s@]+\.[^\s@]+"  # an address for e-mail
)
"""What is covered wherever it stands, marked or not."""
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
_KEPT, _SPOKEN = "veiled", "veiled_spoken"
"""The properties that hold words with their marks: a label's, and those of a screen reader."""


def named(name: str) -> str:
    """Mark a person's name."""
    return f"{_NAME}{name}{_END}" if name else ""


def covered(words: str) -> str:
    """Mark an address, a number, or whole sentences that tell who somebody is."""
    return f"{_COVERED}{words}{_END}" if words else ""


def openly(words: str) -> str:
    """Mark words that tell nobody who somebody is, and may be read with the veil on."""
    return f"{_OPEN}{words}{_END}" if words else ""


def closed(words: str) -> str:
    """Mark as covered whatever of these words nobody marked; what only parts them stays.

    >>> veil = Veil()
    >>> veil.switch(True)
    >>> veil.reveal(closed(f"of {named('Ann Example')}, {openly('today')}"))
    '(covered)A. E., today'
    """
    told, end = [], 0
    for mark in _MARKED.finditer(words):
        told += [_close(words[end : mark.start()]), mark.group()]
        end = mark.end()
    return "".join((*told, _close(words[end:])))


def _close(words: str) -> str:
    return covered(words) if any(letter.isalnum() for letter in words) else words


def initials(name: str) -> str:
    """What is left of a name.

    >>> initials("Ms Ann Example"), initials("Mr O'Neil-Sample"), initials("")
    ('A. E.', 'O.', '')
    """
    words = [word.strip(".,()'") for word in name.split()]
    parts = [word for word in words if word and word.lower() not in _TITLES]
    return " ".join(f"{part[0].upper()}." for part in parts)


class Veil(QObject):
    """On or off, for the whole window; see `toolkit.covered_fields` for what is typed.

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
                self._say_anew(widget)
            self.changed.emit()

    def reveal(self, words: str) -> str:
        """Words as they may be read now."""
        told, end = [], 0
        for mark in _MARKED.finditer(words):
            told += [self._around(words[end : mark.start()]), self._as_allowed(mark)]
            end = mark.end()
        return "".join((*told, self._around(words[end:])))

    def put(self, label: QLabel, words: str) -> None:
        """Let a label say this, now and whenever the veil is switched."""
        label.setProperty(_KEPT, words)
        label.setText(self.reveal(words))

    def put_closed(self, label: QLabel, words: str) -> None:
        """The same for words about somebody: whatever was not marked is covered."""
        self.put(label, closed(words))

    def put_spoken(self, widget: QWidget, words: str) -> None:
        """Let a screen reader say this of a widget, now and whenever the veil is switched."""
        widget.setProperty(_SPOKEN, words)
        widget.setAccessibleName(self.reveal(words))

    def _say_anew(self, widget: QWidget) -> None:
        if isinstance(widget, QLabel) and widget.property(_KEPT) is not None:
            widget.setText(self.reveal(str(widget.property(_KEPT))))
        if widget.property(_SPOKEN) is not None:
            widget.setAccessibleName(self.reveal(str(widget.property(_SPOKEN))))

    def _around(self, words: str) -> str:
        return _SHAPED.sub(_cover, words) if self.is_on else words

    def _as_allowed(self, found: re.Match[str]) -> str:
        kind, words = found.groups()
        if kind == _OPEN:
            return self._around(words)
        if not self.is_on:
            return words
        if kind == _NAME:
            return initials(words)
        return covered_words()


def covered_words() -> str:
    """What stands where something is covered."""
    return QCoreApplication.translate("veil", "(covered)")


def _cover(_found: re.Match[str]) -> str:
    return covered_words()
