"""Every rule with its source and state, found by typing, and the way to try others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from vcs_desktop.ui.settings.columns import rule_columns
from vcs_desktop.ui.settings.halves import Halves
from vcs_desktop.ui.settings.search import search_row
from vcs_desktop.ui.settings.words import confidence_words, nature_words, party_words, state_words
from vcs_desktop.ui.toolkit.form import heading, plain
from vcs_desktop.ui.toolkit.language import long_date
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton, OpenTerms
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.screen import EmptyState
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.office.rule_list import RuleLine, RuleList


class RulesPart(Halves):
    """The rules in use.

    Signals:
        search_changed: What is searched for now.
        folder_wanted: A folder with other rules is to be chosen and tried.
        drop_wanted: The program's own rules are to be tried again.
    """

    search_changed = Signal(str)
    folder_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("The rules"))
        self._model: RowsModel[RuleLine] = RowsModel(rule_columns())
        self.table = Table(theme, self._model, self.tr("Rules"), is_compact=True)
        self._empty = EmptyState()
        self._lists = QStackedWidget()
        self._whose = plain("")
        self._title = heading("", 2)
        self._terms = OpenTerms(theme.veil)
        self.try_button = IconButton(theme, "folder-open", self.tr("Try other rules…"), key="F")
        self.drop_button = IconButton(
            theme, "undo-2", self.tr("Back to the program's rules"), key="D"
        )
        self.search_field, row = search_row(self.tr("Find a rule"))
        self._lay_out(row)
        self.search_field.textChanged.connect(self.search_changed)
        self.search_field.returnPressed.connect(self.take_keyboard)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.try_button.clicked.connect(self.folder_wanted)
        self.drop_button.clicked.connect(self.drop_wanted)

    def take_keyboard(self) -> None:
        """Begin on the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rules(self, lines: Sequence[RuleLine]) -> None:
        """List these rules."""
        place = self.table.currentIndex().row()
        self._model.show(lines)
        self._lists.setCurrentWidget(self.table if lines else self._empty)
        self.table.choose(max(place, 0))
        self._show_chosen()

    def show_whose(self, rules: RuleList) -> None:
        """Say whose rules are in use: the program's own, or an adopted pack's."""
        words = self.tr("The rules that came with the program are in use.")
        if rules.pack is not None:
            words = self.tr(
                "A rule pack is in use, adopted by {officer}: {reason}. Its rules: {names}"
            ).format(
                officer=rules.pack.decided.officer_name,
                reason=rules.pack.decided.reason,
                names=", ".join(name.removesuffix(".toml") for name in sorted(rules.pack.files)),
            )
        if rules.pack_problem:
            words = self.tr(
                "The adopted rule pack can't be read by this version, so the program's own "
                "rules are in use. {problem}"
            ).format(problem=rules.pack_problem)
        self._whose.setText(words)
        self.drop_button.setVisible(rules.pack is not None)

    def _lay_out(self, search: QHBoxLayout) -> None:
        self._empty.show_words(
            self.tr("No rule is found by these words."),
            self.tr("Try fewer letters, or the rule's id such as KEY-18."),
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.try_button, self.drop_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._empty)
        self.left.addLayout(search)
        self.left.addWidget(self._lists, 1)
        self.left.addWidget(self._whose)
        self.left.addLayout(buttons)
        self.panel.addWidget(self._title)
        self.panel.addWidget(self._terms)
        self.panel.addStretch(1)

    @Slot(QModelIndex, QModelIndex)
    def _show_chosen(self, *_rows: QModelIndex) -> None:
        line = self.table.chosen_row()
        self.card.setVisible(line is not None)
        if line is None:
            return
        self._title.setText(self.tr("{id}: {title}").format(id=line.id, title=line.title))
        since = long_date(line.since_on) if line.since_on else ""
        self._terms.show_terms(
            (
                (self.tr("State"), self._state(line)),
                (self.tr("On here since"), since),
                (self.tr("Kind"), nature_words(line.nature)),
                (self.tr("Who, to whom"), self._who(line)),
                (self.tr("The source says"), line.law),
                (self.tr("Team setting"), self._team_setting(line)),
                (self.tr("Source"), line.source),
                (self.tr("How well read"), self._how_well(line)),
                (self.tr("In force"), line.line),
                (self.tr("Note"), line.note),
                (self.tr("Harm order"), str(line.harm_rank)),
                (self.tr("Comes from"), self._origin(line)),
            )
        )

    def _state(self, line: RuleLine) -> str:
        if not line.off_because:
            return state_words(line)
        return self.tr("{state}: {why}").format(state=state_words(line), why=line.off_because)

    def _who(self, line: RuleLine) -> str:
        return self.tr("{owner}, to {whom}").format(
            owner=party_words(line.owner), whom=party_words(line.owed_to)
        )

    def _team_setting(self, line: RuleLine) -> str:
        if not line.team_setting:
            return ""
        return self.tr("{figure} (the team's own, not the law)").format(figure=line.team_setting)

    def _how_well(self, line: RuleLine) -> str:
        words = confidence_words(line.confidence)
        if line.limit_confidence is None:
            return words
        return self.tr("{words}; its figure: {figure}").format(
            words=words, figure=confidence_words(line.limit_confidence)
        )

    def _origin(self, line: RuleLine) -> str:
        return self.tr("the adopted rule pack") if line.is_from_pack else self.tr("the program")
