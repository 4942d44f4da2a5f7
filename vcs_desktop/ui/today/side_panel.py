"""The panel beside the list on Today: why this line is owed, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcs_desktop.rules.explain import Explanation
from vcs_desktop.ui.toolkit.form import heading, quiet, strong
from vcs_desktop.ui.toolkit.language import state_tone, state_words
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import named
from vcs_desktop.ui.widgets.explanation import Explanations
from vcs_desktop.ui.widgets.panels import SCROLL_BAR_ROOM, Card, IconButton, Pill, scrolled
from vcs_desktop.ui.widgets.safety import TelephoneLine

if TYPE_CHECKING:
    from vcs_desktop.ui.today.rows import DayRow


class SidePanel(Card):
    """Why, and the next actions with their keys."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._veil, self._title = theme.veil, heading("", 2)
        self._pill = Pill()
        self._about = quiet("")
        self._telephone = TelephoneLine(theme)
        self._ring_first, self._check_first = strong(""), strong("")
        self._why = Explanations(theme.veil)
        self.letter_button = IconButton(
            theme, "mail", self.tr("See the letter"), key="L", kind="main"
        )
        self.script_button = IconButton(
            theme, "phone-call", self.tr("Read the call script"), key="S", kind="main"
        )
        self.people_button = IconButton(theme, "user", self.tr("Show the people"), key="Enter")
        self.dates_button = IconButton(
            theme, "calendar", self.tr("See all changed dates"), key="A", kind="main"
        )
        self.case_button = IconButton(theme, "folder-open", self.tr("Open the case"), key="Enter")
        self.contact_button = IconButton(
            theme, "message-circle", self.tr("Record a contact"), key="C"
        )
        self.contact_button.found_by = self.tr(
            "call called ring rang telephone phoned visit visited meeting email spoke"
        )
        self._lay_out()
        self.show_nothing()

    def show_nothing(self) -> None:
        """No line is chosen."""
        self._title.setText(self.tr("Why, and what next"))
        self._veil.put(self._about, self.tr("Choose a line of work to see why it is owed."))
        self._pill.show_status("", Tone.QUIET)
        self._ring_first.hide()
        self._check_first.hide()
        self._telephone.hide()
        self._why.hide()
        self._enable(row=None)

    def show_row(self, row: DayRow, explanations: Sequence[Explanation]) -> None:
        """Say why this row's work is owed and offer what can be done."""
        self._title.setText(row.line.title)
        self._pill.show_status(state_words(row.state), state_tone(row.state))
        self._veil.put(self._about, self._whom(row))
        self._check_first.setText(row.check_first)
        self._check_first.setVisible(bool(row.check_first))
        self._show_whether_to_ring(row)
        self._why.show_all(explanations)
        self._why.show()
        self._enable(row)

    def _lay_out(self) -> None:
        """One column that scrolls as a whole: nothing in it is squeezed by what stands above."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.setSpacing(6)
        words = (self._title, self._pill, self._about, self._check_first)
        buttons = (
            self.script_button,
            self.letter_button,
            self.dates_button,
            self.people_button,
            self.case_button,
            self.contact_button,
        )
        for part in (*words, self._telephone, self._ring_first, *buttons, self._why):
            column.addWidget(part)
        column.addStretch(1)
        self.inside.addWidget(scrolled(inside, self.tr("Why this is owed")), 1)

    def _show_whether_to_ring(self, row: DayRow) -> None:
        number = row.telephone
        if number is not None:
            self._telephone.show_number(number.number, is_safe=number.is_safe, mind=number.mind)
        else:
            self._telephone.hide()
        self._ring_first.setText(
            self.tr("Ring first. A letter alone is not how to hear this.")
            if row.may_be_rung
            else self.tr("A letter alone is not how to hear this. Look for another safe way.")
        )
        self._ring_first.setVisible(any(item.call_first for item in row.items))

    def _whom(self, row: DayRow) -> str:
        whose = row.whose
        if whose is not None:
            return self.tr("{person} ({number}), about {offender}").format(
                person=named(whose.person),
                number=whose.case_number,
                offender=named(whose.offender),
            )
        people = row.line.people
        words = counted(
            "SidePanel",
            "{count} people. Below is why it is owed to the first, {number}.",
            len(people),
        )
        return words.format(count=len(people), number=people[0].case_number)

    def _enable(self, row: DayRow | None) -> None:
        is_one = row is not None and row.whose is not None
        self.letter_button.setVisible(row is not None and row.letter is not None)
        self.script_button.setVisible(row is not None and row.script is not None)
        self.case_button.setVisible(is_one)
        self.contact_button.setVisible(is_one)
        self.people_button.setVisible(row is not None and row.has_people)
        self.dates_button.setVisible(row is not None and row.is_about_many_months)
        is_open = row is not None and row.is_open
        self.people_button.say(self.tr("Fold them up") if is_open else self.tr("Show the people"))
