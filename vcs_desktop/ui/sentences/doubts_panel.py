"""Messages about this offender that need a look, and the answers with their keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vcs_desktop.ui.sentences.columns import look_columns
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.language import long_date, stage_words
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import Card, IconButton, key_for
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.ui.sentences.ports import LookWaiting, StageOn


class DoubtsPanel(Card):
    """What is in doubt, one under the other; nothing at all where there is none.

    Signals:
        same_told: The look that is the same as what was entered.
        other_told: The look that is something else.
        nothing_told: The look about which there is nothing to tell.
        meaning_wanted: The look whose meaning is to be said.
    """

    same_told = Signal(object)
    other_told = Signal(object)
    nothing_told = Signal(object)
    meaning_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._looks: RowsModel[LookWaiting] = RowsModel(look_columns())
        self.table = Table(theme, self._looks, self.tr("Needs a look"), is_compact=True)
        self.table.show_whole()
        self._reports = quiet("")
        make = IconButton
        self.same_button = make(theme, "check", self.tr("Same as entered"), key="Y")
        self.other_button = make(theme, "file-input", self.tr("Something else"), key="O")
        self.means_button = make(theme, "landmark", self.tr("It means …"), key="M")
        self.nothing_button = make(theme, "circle-check", self.tr("Nothing to tell"), key="N")
        answers = QHBoxLayout()
        for button in self.buttons:
            answers.addWidget(button)
        answers.addStretch(1)
        self.inside.addWidget(heading(self.tr("Needs a look"), 2))
        self.inside.addWidget(self.table)
        self.inside.addWidget(self._reports)
        self.inside.addLayout(answers)
        self._join()
        self.show_looks(())

    @property
    def buttons(self) -> tuple[IconButton, ...]:
        """Every answer, in the order in which they stand."""
        return self.same_button, self.other_button, self.means_button, self.nothing_button

    def show_looks(self, looks: Sequence[LookWaiting]) -> None:
        """Show what waits."""
        self._looks.show(looks)
        self.setVisible(bool(looks))
        if looks:
            self.table.choose(0)
        self._offer()

    def give_keys(self, screen: QWidget) -> None:
        """Let the keys of the answers work anywhere in a screen."""
        for button in self.buttons:
            key_for(button, button.key, screen)

    def _join(self) -> None:
        self.table.row_chosen.connect(self._offer)
        for button, told in (
            (self.same_button, self.same_told),
            (self.other_button, self.other_told),
            (self.means_button, self.meaning_wanted),
            (self.nothing_button, self.nothing_told),
        ):
            button.clicked.connect(partial(self._tell, told))

    @Slot()
    def _offer(self) -> None:
        """Offer the answers that fit the chosen doubt, and say both reports if there are two."""
        look = self.table.chosen_row()
        match = look.match if look else None
        self.same_button.setVisible(match is not None)
        self.other_button.setVisible(match is not None)
        self.means_button.setVisible(look is not None and look.may_be_decided)
        self.nothing_button.setVisible(look is not None and match is None)
        words = self.tr("Entered: {entered}. Reported: {reported}.")
        self._reports.setText(
            words.format(entered=_in_words(match.entered), reported=_in_words(match.reported))
            if match
            else ""
        )
        self._reports.setVisible(match is not None)

    def _tell(self, told: SignalInstance, _is_checked: object = None) -> None:
        look = self.table.chosen_row()
        if look is not None:
            told.emit(look)


def _in_words(fact: StageOn) -> str:
    return f"{stage_words(fact.stage)}, {long_date(fact.on)}"
