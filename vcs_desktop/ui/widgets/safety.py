"""One fact about reaching a person safely, said wherever somebody is about to do it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from vcs_desktop.ui.toolkit.form import plain
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import covered


class SafetyLine(QFrame):
    """An icon, words, and a colour that agrees."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fact = ("", "", Tone.QUIET)
        self.setObjectName("safety")
        self._picture = QLabel()
        self._words = plain("")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 7, 8, 7)
        self.row.setSpacing(10)
        self.row.addWidget(self._picture)
        self.row.addWidget(self._words, 1)
        theme.changed.connect(self._draw)

    def show_fact(self, icon: str, words: str, tone: Tone) -> None:
        """Say this."""
        self._fact = (icon, words, tone)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        icon, words, tone = self._fact
        if not icon:
            return
        self._theme.veil.put(self._words, words)
        ink = self._theme.palette.tones[tone].ink
        self._picture.setPixmap(self._theme.pixmap(icon, ink, 20))
        self.setProperty("tone", tone.value)
        for widget in (self, self._words):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class TelephoneLine(SafetyLine):
    """A person's number, and whether it is safe to ring.

    Args:
        is_repeated: The same stands on top of the screen; with large text that is right above
            it, and the room is needed.
        only_warns: It is not said that a number is safe.
    """

    def __init__(
        self, theme: Theme, *, is_repeated: bool = False, only_warns: bool = False
    ) -> None:
        super().__init__(theme)
        self._is_repeated, self._only_warns = is_repeated, only_warns
        self._is_wanted = False
        # Shown before it has a place it would be a window of its own.
        self.hide()
        theme.changed.connect(self._allow)

    def show_number(self, number: str, *, is_safe: bool | None, mind: str = "") -> None:
        """Say whether they may be rung, and what they asked us to mind.

        Args:
            number: Empty where there is none.
            is_safe: None while nobody knows.
            mind: A sentence of what to mind, which may name somebody; empty for nothing.
        """
        self._is_wanted = not (self._only_warns and number and is_safe and not mind)
        self._allow()
        tail = f" {covered(mind)}" if mind else ""
        if not number:
            self.show_fact("phone-off", self.tr("No telephone number is on file."), Tone.SOON)
        elif is_safe is None:
            words = self.tr(
                "{number}: nobody has confirmed that it is safe. Ring only if there is no safer "
                "way. Say nothing to anybody else who answers, and leave no message."
            )
            self.show_fact("phone", words.format(number=covered(number)) + tail, Tone.SOON)
        elif is_safe:
            words = self.tr("{number}: safe to ring.")
            tone = Tone.SOON if mind else Tone.GOOD
            self.show_fact("phone", words.format(number=covered(number)) + tail, tone)
        else:
            words = self.tr("{number}: NOT safe. Do not ring and leave no message.")
            self.show_fact("phone-off", words.format(number=covered(number)), Tone.URGENT)

    @Slot()
    def _allow(self) -> None:
        self.setVisible(self._is_wanted and not (self._is_repeated and self._theme.has_large_text))
