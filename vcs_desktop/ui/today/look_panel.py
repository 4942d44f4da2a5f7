"""The panel beside what needs a look: what is in doubt, and what an officer may say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcs_desktop.ui.toolkit.form import heading, plain, quiet
from vcs_desktop.ui.toolkit.language import long_date, stage_words
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import openly
from vcs_desktop.ui.widgets.panels import SCROLL_BAR_ROOM, Card, IconButton, Terms, scrolled

if TYPE_CHECKING:
    from vcs_desktop.office.today import LookItem, StageOn


class LookPanel(Card):
    """What is in doubt, both facts where they may be one, and the answers with their keys.

    Signals:
        same_told: The `LookItem` that is the same as what was entered.
        other_told: The `LookItem` that is something else.
        nothing_told: The `LookItem` about which there is nothing to tell.
        meaning_wanted: The `LookItem` whose meaning is to be said.
    """

    same_told = Signal(object)
    other_told = Signal(object)
    nothing_told = Signal(object)
    meaning_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._look: LookItem | None = None
        self._title = heading("", 2)
        self._problem = plain("")
        self._facts = Terms(theme.veil)
        self._hint = quiet("")
        make = IconButton
        self.same_button = make(theme, "check", self.tr("Same as entered"), key="Y", kind="main")
        self.other_button = make(theme, "file-input", self.tr("Something else"), key="O")
        self.means_button = make(theme, "landmark", self.tr("It means …"), key="M", kind="main")
        self.nothing_button = make(theme, "circle-check", self.tr("Nothing to tell"), key="N")
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        for button in self.buttons:
            buttons.addWidget(button)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 6, SCROLL_BAR_ROOM, 0)
        for part in (self._facts, self._hint):
            column.addWidget(part)
        column.addStretch(1)
        for part in (self._title, self._problem):
            self.inside.addWidget(part)
        self.inside.addLayout(buttons)
        self.inside.addWidget(scrolled(below, self.tr("What is in doubt")), 1)
        self._join()

    @property
    def buttons(self) -> tuple[IconButton, ...]:
        """Every answer, in the order in which they stand."""
        return self.same_button, self.other_button, self.means_button, self.nothing_button

    def show_look(self, look: LookItem) -> None:
        """Show what is in doubt, and offer the answers that fit."""
        self._look = look
        match = look.match
        is_match = match is not None
        title = self.tr("Is it what was entered?") if is_match else self.tr("What is it?")
        self._title.setText(title)
        self._theme.veil.put_closed(self._problem, look.problem)
        self._facts.show_terms(
            (
                (self.tr("Entered by hand"), _in_words(match.entered) if match else ""),
                (self.tr("Reported"), _in_words(match.reported) if match else ""),
                (self.tr("Came from"), look.source),
                (self.tr("Came in"), openly(long_date(look.heard_on))),
            )
        )
        self._hint.setText(self._what_follows(look))
        self.same_button.setVisible(is_match)
        self.other_button.setVisible(is_match)
        self.means_button.setVisible(look.may_be_decided)
        self.nothing_button.setVisible(not is_match)

    def _what_follows(self, look: LookItem) -> str:
        if look.match is not None:
            return self.tr(
                "The same: nothing more is owed. Something else: it is news of its own, and is "
                "owed as such."
            )
        if look.may_be_decided:
            return self.tr(
                "Ask the source if you can. Say what it means and it is told like any news; "
                "nothing to tell takes it off this list and keeps it on record."
            )
        return self.tr(
            "Find out what is behind it. What you learn can be entered by hand (E); then there "
            "is nothing more to tell of this."
        )

    def _join(self) -> None:
        self.same_button.clicked.connect(self._tell_same)
        self.other_button.clicked.connect(self._tell_other)
        self.means_button.clicked.connect(self._want_meaning)
        self.nothing_button.clicked.connect(self._tell_nothing)

    @Slot()
    def _tell_same(self) -> None:
        self.same_told.emit(self._look)

    @Slot()
    def _tell_other(self) -> None:
        self.other_told.emit(self._look)

    @Slot()
    def _want_meaning(self) -> None:
        self.meaning_wanted.emit(self._look)

    @Slot()
    def _tell_nothing(self) -> None:
        self.nothing_told.emit(self._look)


def _in_words(fact: StageOn) -> str:
    return f"{stage_words(fact.stage)}, {long_date(fact.on)}"
