"""How far an import has come: words and a bar that say the same, and the way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from vcs_desktop.kernel.long_work import Phase, Progress
from vcs_desktop.ui.toolkit.form import plain
from vcs_desktop.ui.widgets.panels import IconButton

if TYPE_CHECKING:
    from vcs_desktop.ui.toolkit.theme import Theme

_PARTS = 1000
"""How finely the bar moves."""


class ProgressPanel(QWidget):
    """Words, a bar and a button."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = plain("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the import has come"))
        self.stop_button = IconButton(theme, "x", self.tr("Stop"), key="Ctrl+.")
        left = QVBoxLayout()
        left.addWidget(self.words)
        left.addWidget(self.bar)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addLayout(left, 1)
        whole.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignBottom)

    def begin(self) -> None:
        """Nothing is known yet, and it can be stopped."""
        self.words.setText(self.tr("Beginning…"))
        self.bar.setRange(0, 0)
        self.stop_button.setEnabled(True)

    def show_progress(self, progress: Progress, *, may_stop: bool) -> None:
        """Say how far it has come; a screen reader hears the words of the bar."""
        words = self._in_words(progress)
        self.words.setText(words)
        self.bar.setAccessibleDescription(words)
        share = progress.share
        self.bar.setRange(0, 0 if share is None else _PARTS)
        self.bar.setValue(0 if share is None else round(share * _PARTS))
        if not may_stop and self.stop_button.hasFocus():
            self.focusNextChild()
        self.stop_button.setEnabled(may_stop)

    def _in_words(self, progress: Progress) -> str:
        words = {
            Phase.READING: self.tr("Reading"),
            Phase.TAKING_IN: self.tr("Taking in"),
            Phase.HEARING: self.tr("Telling the cases what happened"),
            Phase.COMPARING: self.tr("Comparing with the office as it is"),
        }[progress.phase]
        if progress.files > 1:
            which = self.tr("file {number} of {count}")
            words += " " + which.format(number=progress.file, count=progress.files)
        if progress.share is not None:
            words += f": {progress.share:.0%}".replace("%", " %")
        elif progress.done:
            words += f": {progress.done:,}"
        return words
