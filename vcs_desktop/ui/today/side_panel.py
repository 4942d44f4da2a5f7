"""The panel beside the list on Today: why this line is owed, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcs_desktop.rules.explain import Explanation
from vcs_desktop.ui.toolkit.form import heading, plain, quiet
from vcs_desktop.ui.toolkit.language import state_tone, state_words
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.explanation import ExplanationTerms
from vcs_desktop.ui.widgets.panels import SCROLL_BAR_ROOM, Card, IconButton, Pill, scrolled

if TYPE_CHECKING:
    from vcs_desktop.office.today import WorkItem


class SidePanel(Card):
    """Why, and the next actions with their keys."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = heading("", 2)
        self._pill = Pill()
        self._about = quiet("")
        self._ring_first = plain(self.tr("Ring first. A letter alone is not how to hear this."))
        self._terms = ExplanationTerms()
        self.letter_button = IconButton(
            theme, "mail", self.tr("See the letter"), key="L", kind="main"
        )
        self.script_button = IconButton(
            theme, "phone-call", self.tr("Read the call script"), key="S", kind="main"
        )
        self.case_button = IconButton(theme, "folder-open", self.tr("Open the case"), key="Enter")
        self.contact_button = IconButton(
            theme, "message-circle", self.tr("Record a contact"), key="C"
        )
        self._ring_first.setProperty("kind", "strong")
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        for button in (
            self.script_button,
            self.letter_button,
            self.case_button,
            self.contact_button,
        ):
            buttons.addWidget(button)
        for part in (self._title, self._pill, self._about, self._ring_first):
            self.inside.addWidget(part)
        self.inside.addLayout(buttons)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 6, SCROLL_BAR_ROOM, 0)
        column.addWidget(self._terms)
        column.addStretch(1)
        self.inside.addWidget(scrolled(below, self.tr("Why this is owed")), 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No line is chosen."""
        self._title.setText(self.tr("Why, and what next"))
        self._about.setText(self.tr("Choose a line of work to see why it is owed."))
        self._pill.show_status("", Tone.QUIET)
        self._ring_first.hide()
        self._terms.hide()
        self._enable(item=None)

    def show_item(self, item: WorkItem, why: Explanation) -> None:
        """Say why this line is owed and offer what can be done."""
        self._title.setText(item.title)
        self._pill.show_status(state_words(item.state), state_tone(item.state))
        self._about.setText(
            self.tr("{person} ({number}), about {offender}").format(
                person=item.person, number=item.case_number, offender=item.offender
            )
        )
        self._ring_first.setVisible(item.call_first)
        self._terms.show_explanation(why)
        self._terms.show()
        self._enable(item)

    def _enable(self, item: WorkItem | None) -> None:
        is_line = item is not None
        self.letter_button.setVisible(item is not None and item.letter is not None)
        self.script_button.setVisible(item is not None and item.script is not None)
        self.case_button.setVisible(is_line)
        self.contact_button.setVisible(is_line)
