"""The line that says whole what would be recorded, and knows whether it was in sight."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel

from vcs_desktop.ui.entry.presenter import About
from vcs_desktop.ui.toolkit.veil import Veil, covered, named

_JOIN = "  ·  "


class EntrySummary(QLabel):
    """What would be recorded, about whom, in the full strength of the text."""

    def __init__(self, veil: Veil) -> None:
        super().__init__()
        self._veil = veil
        self._painted = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("kind", "strong")

    def sum_up(self, stage: str, about: About | None, details: Sequence[str]) -> None:
        """Say which stage, about whom and what else; `about` is None where nobody asks it."""
        what = [stage or self.tr("Nothing is chosen yet.")]
        what += [self._whom(about)] if about is not None else []
        lines = [what, details if stage else ()]
        said = "\n".join(_JOIN.join(parts) for parts in lines if parts)
        self._veil.put(self, said)

    def was_in_sight(self) -> bool:
        """Whether the present words were drawn: keys may be pressed faster than that."""
        return self._painted == self.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and remember which."""
        super().paintEvent(event)
        self._painted = self.text()

    def _whom(self, about: About) -> str:
        if not about.number:
            return self.tr("about whom?")
        if not about.offender:
            return self.tr("about {number}").format(number=covered(about.number))
        words = self.tr("about {offender} ({number})")
        return words.format(offender=named(about.offender), number=about.number)
