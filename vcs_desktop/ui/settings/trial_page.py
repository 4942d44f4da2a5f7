"""What would move by a decision that is not made yet, with the reason and the two ways on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vcs_desktop.ui.settings.columns import move_columns
from vcs_desktop.ui.settings.presenter import DecisionKind, Trial
from vcs_desktop.ui.toolkit.form import Form, heading, plain, text_field
from vcs_desktop.ui.toolkit.language import long_date
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.drafted import DraftedForm, kept
from vcs_desktop.ui.widgets.panels import (
    SCROLL_BAR_ROOM,
    Card,
    Figures,
    IconButton,
    OpenTerms,
    key_for,
    scrolled,
)
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.screen import EmptyState
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.office.policy_rehearsal import PackTrial
    from vcs_desktop.office.what_moves import MoveLine, WhatMoves


class TrialPage(QWidget):
    """Before and after, and what to do with it.

    Signals:
        decided: The reason that was typed; empty where none is needed.
        left: Nothing is to be decided.
    """

    decided = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._may_decide = True
        self._headline = heading("", 2)
        self._summary = plain("")
        self._figures = Figures()
        self._rules = OpenTerms(theme.veil)
        self._model: RowsModel[MoveLine] = RowsModel(move_columns())
        self.table = Table(theme, self._model, self.tr("What moves"), is_compact=True)
        self._empty = EmptyState()
        self._lists = QStackedWidget()
        self._reason = QWidget()
        self.reason_field = text_field()
        self.decide_button = IconButton(
            theme, "check", self.tr("Save it"), key="Ctrl+S", kind="main"
        )
        self.leave_button = IconButton(theme, "x", self.tr("Leave everything as it is"), key="Esc")
        self.draft = DraftedForm(
            "reason",
            lambda: {"reason": kept(self.reason_field)},
            (self.reason_field, self.decide_button),
        )
        self._lay_out()
        self.decide_button.clicked.connect(self._tell)
        self.reason_field.returnPressed.connect(self._tell)
        self.leave_button.clicked.connect(self.left)
        key_for(self.decide_button, "Ctrl+S", self)

    def allow_deciding(self, *, is_allowed: bool) -> None:
        """Whether this officer may decide, or only see what would move."""
        self._may_decide = is_allowed

    def show_waiting(self) -> None:
        """Say that it is being worked out."""
        self._headline.setText(self.tr("Working out what would move…"))
        self._summary.setText(self.tr("It is tried on a private copy. Nothing is changed."))
        self._figures.show_figures(())
        self._rules.show_terms(())
        self._model.show(())
        self._lists.setCurrentWidget(self.table)
        self.decide_button.setEnabled(False)
        self._reason.hide()
        self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trial(self, trial: Trial) -> None:
        """Show what would move."""
        moves = trial.moves
        self._headline.setText(self._question(trial))
        self._summary.setText(self._summary_of(moves))
        self._figures.show_figures(self._counts(moves))
        self._rules.show_terms(self._rules_of(trial.rules) if trial.rules else ())
        lines = [line for line in moves.lines if line.kind != "beside"]
        self._model.show(lines)
        self._lists.setCurrentWidget(self.table if lines else self._empty)
        self.table.choose(0)
        self.decide_button.say(self._verb(trial.kind))
        self.decide_button.setAccessibleName(self._verb(trial.kind))
        self.decide_button.setEnabled(self._may_decide)
        self.draft.leave()
        self.reason_field.clear()
        asks_reason = trial.needs_reason and self._may_decide
        if asks_reason:
            self.draft.begin(trial.about, trial.kind)
        self._reason.setVisible(asks_reason)
        unread = self.reason_field if asks_reason else self.leave_button
        if self._may_decide and not asks_reason:
            unread = self.decide_button
        (self.table if lines else unread).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._summary.setProperty("kind", "strong")
        self._empty.show_words(
            self.tr("No duty and no day moves."),
            self.tr("It counts for what comes from now on."),
        )
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._empty)
        form = Form()
        form.addWidget(self.draft.offer_line)
        form.add(
            self.tr("&Reason"),
            self.reason_field,
            self.tr("Kept with the decision. No names of people, please."),
        )
        self._reason.setLayout(form)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.decide_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(scrolled(self._all(), self.tr("What would move")), 1)
        whole.addWidget(self._reason)
        whole.addLayout(buttons)
        self._theme.changed.connect(self._turn)
        self._turn()

    def _all(self) -> QWidget:
        """What is read before the buttons are pressed; it scrolls where the text is large."""
        top = Card()
        for widget in (self._headline, self._summary, self._figures, self._rules):
            top.inside.addWidget(widget)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(10)
        self._column.addWidget(top)
        self._column.addWidget(self._lists, 1)
        return inside

    def _question(self, trial: Trial) -> str:
        words = {
            DecisionKind.FIGURE: self.tr("What this figure of {about} would move"),
            DecisionKind.UNDO: self.tr("What undoing {about} would move"),
            DecisionKind.HOLIDAY: self.tr("What the bank holiday on {about} would move"),
            DecisionKind.REMOVAL: self.tr(
                "What taking back the bank holiday on {about} would move"
            ),
            DecisionKind.PACK: self.tr("Who would be owed what by the rules in {about}"),
            DecisionKind.DROP: self.tr("Who would be owed what by the program's own rules"),
        }
        about = trial.about
        if trial.kind in {DecisionKind.HOLIDAY, DecisionKind.REMOVAL}:
            about = long_date(date.fromisoformat(about))
        return words[trial.kind].format(about=about)

    def _verb(self, kind: DecisionKind) -> str:
        return {
            DecisionKind.FIGURE: self.tr("Set this figure"),
            DecisionKind.UNDO: self.tr("Undo the change"),
            DecisionKind.HOLIDAY: self.tr("Add this day"),
            DecisionKind.REMOVAL: self.tr("Take it back"),
            DecisionKind.PACK: self.tr("Adopt these rules"),
            DecisionKind.DROP: self.tr("Go back to them"),
        }[kind]

    def _summary_of(self, moves: WhatMoves) -> str:
        said = [self.tr("Nothing is changed yet.")]
        beside = sum(line.kind == "beside" for line in moves.lines)
        if beside:
            words = counted(
                "TrialPage", "{count} that nobody has to act on would be counted anew.", beside
            )
            said.append(words.format(count=beside))
        before, after = moves.silences or (0, 0)
        if before != after:
            words = self.tr("Dates that passed with no word: {before} now, {after} then.")
            said.append(words.format(before=before, after=after))
        return " ".join(said)

    def _counts(self, moves: WhatMoves) -> tuple[tuple[str, int], ...]:
        counts = {kind.value: count for kind, count in moves.counts.items()}
        return (
            (self.tr("newly owed"), counts["newly-owed"]),
            (self.tr("moved"), counts["moved"]),
            (self.tr("not owed any more"), counts["ended"]),
            (self.tr("met"), counts["met"]),
        )

    def _rules_of(self, rules: PackTrial) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("New rules"), ", ".join(rules.added)),
            (self.tr("Changed"), ", ".join(rules.changed)),
            (self.tr("No longer there"), ", ".join(rules.gone)),
            (self.tr("Would come on"), ", ".join(rules.switched_on)),
            (self.tr("Would go off"), ", ".join(rules.switched_off)),
        )

    @Slot()
    def _turn(self) -> None:
        """Give the list room of its own, and the words room beside the scroll bar."""
        self._lists.setMinimumHeight(self._theme.pixels(190))
        room = SCROLL_BAR_ROOM if self._theme.has_large_text else 0
        self._column.setContentsMargins(0, 0, room, 0)

    @Slot()
    def _tell(self) -> None:
        if self.decide_button.isEnabled():
            self.draft.send()
            self.decided.emit(self.reason_field.text())
