"""What can be done about a case: a few buttons, each with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from vcs_desktop.rules.obligation import Status
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton, key_for

if TYPE_CHECKING:
    from vcs_desktop.office.show_case import CaseWork

_IN_A_ROW = 3


class CaseButtons(QWidget):
    """The buttons of the Case screen, enabled as the chosen work allows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.contact = IconButton(
            theme, "message-circle", self.tr("Record a contact"), key="C", kind="main"
        )
        self.contact.found_by = self.tr(
            "call called ring rang telephone phoned visit visited meeting email spoke"
        )
        self.letter = IconButton(theme, "mail", self.tr("See the letter"), key="L")
        self.script = IconButton(theme, "phone-call", self.tr("Call script"), key="S")
        self.why = IconButton(theme, "circle-question-mark", self.tr("Why?"), key="W")
        self.done = IconButton(theme, "circle-check", self.tr("Record as done"), key="D")
        self.returned = IconButton(theme, "undo-2", self.tr("It came back"), key="R")
        self.history = IconButton(theme, "scroll-text", self.tr("History"), key="H")
        self.more = IconButton(theme, "file-check", self.tr("More"), key="M")
        self.concern = IconButton(theme, "triangle-alert", self.tr("Concern"), key="F")
        self.reminder = IconButton(theme, "calendar", self.tr("Reminder"), key="T")
        self.news = IconButton(theme, "landmark", self.tr("Enter news"), key="E")
        self._keys = {
            self.contact: "C",
            self.letter: "L",
            self.script: "S",
            self.why: "W",
            self.done: "D",
            self.returned: "R",
            self.history: "H",
            self.more: "M",
            self.news: "E",
            self.concern: "F",
            self.reminder: "T",
        }
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        # What is about the person's own safety and promises stands beside the history.
        self.beside = (self.concern, self.reminder)
        for number, button in enumerate(one for one in self._keys if one not in self.beside):
            row.addWidget(button, number // _IN_A_ROW, number % _IN_A_ROW)

    def give_keys(self, screen: QWidget) -> None:
        """Let each key press its button while the keyboard is anywhere in the screen."""
        for button, key in self._keys.items():
            key_for(button, key, screen)

    def weigh(self, work: CaseWork | None) -> None:
        """Enable what can be done about this work."""
        is_owed = work is not None and work.status is Status.OWED
        can_be_written = is_owed and work is not None and work.letter is not None
        was_posted = work is not None and work.letter_state in {"posted", "returned"}
        self.letter.setEnabled(can_be_written or was_posted)
        self.script.setEnabled(is_owed and work is not None and work.script is not None)
        self.why.setEnabled(work is not None)
        self.done.setEnabled(work is not None and bool(work.deeds))
        self.returned.setEnabled(work is not None and work.letter_state == "posted")
