"""The team's own figures, the law beside each; a form to change one, and every change made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from vcs_desktop.rules.office_policy import SettingName
from vcs_desktop.ui.settings.columns import change_columns, figure_columns
from vcs_desktop.ui.settings.halves import Halves
from vcs_desktop.ui.settings.search import search_row
from vcs_desktop.ui.settings.typed import TypedSetting
from vcs_desktop.ui.settings.words import change_words, figure_words
from vcs_desktop.ui.toolkit.form import Form, heading, text_field
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.drafted import DraftedForm, Field, Fields, kept
from vcs_desktop.ui.widgets.panels import IconButton, OpenTerms
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.screen import EmptyState
from vcs_desktop.ui.widgets.table import Table
from vcs_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from vcs_desktop.office.team_settings import SettingDecision, SettingLine


class FiguresPart(Halves):
    """The figures that the team may set.

    Signals:
        search_changed: What is searched for now.
        typed: A `TypedSetting` to be tried.
        undo_wanted: The reference of a change to be taken back, once tried.
    """

    search_changed = Signal(str)
    typed = Signal(object)
    undo_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("The team's figures"))
        self._figures: RowsModel[SettingLine] = RowsModel(figure_columns())
        self._changes: RowsModel[SettingDecision] = RowsModel(change_columns())
        self.table = Table(theme, self._figures, self.tr("Figures"), is_compact=True)
        self.changes_table = Table(theme, self._changes, self.tr("Changes"), is_compact=True)
        self._empty = EmptyState()
        self._lists = QStackedWidget()
        self._title = heading("", 2)
        self._terms = OpenTerms(theme.veil)
        self.figure_field = text_field()
        self.off_box = TickBox(self.tr("Switched off from that day"))
        self.from_field = text_field(self.tr("30/11/2026"))
        self.try_button = IconButton(
            theme, "circle-question-mark", self.tr("See what moves"), key="P", kind="main"
        )
        self.undo_button = IconButton(theme, "undo-2", self.tr("Undo this change"), key="U")
        self.search_field, self._search_row = search_row(self.tr("Find a figure"))
        fenced = (self.figure_field, self.off_box, self.from_field, self.try_button)
        self.draft = DraftedForm("figure", self._draft_fields, fenced)
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_figures(self, lines: Sequence[SettingLine]) -> None:
        """List these figures: the team's own first, then the places in the harm order."""
        place = self.table.currentIndex().row()
        ordered = sorted(lines, key=lambda line: line.name is SettingName.HARM_RANK)
        self._figures.show(ordered)
        self._lists.setCurrentWidget(self.table if lines else self._empty)
        self.table.choose(max(place, 0))
        self._show_chosen()

    def _draft_fields(self) -> Fields:
        return {
            "which": Field(self._which, self._choose, is_typed=False),
            "figure": kept(self.figure_field),
            "off": kept(self.off_box),
            "from": kept(self.from_field),
        }

    def _which(self) -> str:
        line = self.table.chosen_row()
        return f"{line.rule} {line.name}" if line is not None else ""

    def _choose(self, which: str) -> None:
        for place, line in enumerate(self.table.rows()):
            if f"{line.rule} {line.name}" == which:
                self.table.choose(place)

    def show_changes(self, changes: Sequence[SettingDecision]) -> None:
        """List every change that was made, the newest first."""
        self._changes.show(changes)
        self.changes_table.setVisible(bool(changes))
        self.undo_button.setVisible(bool(changes))
        self.changes_table.choose(0)
        self._weigh()

    def clear_form(self) -> None:
        """Forget what was typed."""
        self.draft.send()
        for field in (self.figure_field, self.from_field):
            field.clear()
        self.off_box.setChecked(False)
        self.draft.sent()

    def _lay_out(self) -> None:
        self._empty.show_words(
            self.tr("No figure is found by these words."),
            self.tr("Try fewer letters, or the rule's id such as KEY-13."),
        )
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._empty)
        self.left.addLayout(self._search_row)
        self.left.addWidget(self._lists, 3)
        self.left.addWidget(self.changes_table, 2)
        self.left.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignLeft)
        form = Form()
        form.add(self.tr("&New figure"), self.figure_field)
        form.addWidget(self.off_box)
        form.add(
            self.tr("&From which day on"),
            self.from_field,
            self.tr(
                "A day, or today. It counts for what is counted from that day on, and for "
                "nothing before."
            ),
        )
        self.panel.addWidget(self._title)
        self.panel.addWidget(self._terms)
        self.panel.addWidget(self.draft.offer_line)
        self.panel.addLayout(form)
        self.panel.addWidget(self.try_button)
        self.panel.addStretch(1)

    def _join(self) -> None:
        self.search_field.textChanged.connect(self.search_changed)
        self.search_field.returnPressed.connect(self.take_keyboard)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.table.row_opened.connect(self._go_to_form)
        self.changes_table.selectionModel().currentRowChanged.connect(self._weigh)
        self.off_box.toggled.connect(self.figure_field.setDisabled)
        self.figure_field.returnPressed.connect(self._tell)
        self.from_field.returnPressed.connect(self._tell)
        self.try_button.clicked.connect(self._tell)
        self.undo_button.clicked.connect(self._tell_undo)

    @Slot(QModelIndex, QModelIndex)
    def _show_chosen(self, *_rows: QModelIndex) -> None:
        line = self.table.chosen_row()
        self.card.setVisible(line is not None)
        if line is None:
            return
        is_target = line.name is SettingName.TARGET
        order = self.tr("{rule}: its place in the harm order")
        self._title.setText(
            self.tr("{rule}: the team's figure").format(rule=line.rule)
            if is_target
            else order.format(rule=line.rule)
        )
        self.off_box.setVisible(line.may_be_off)
        if not line.may_be_off:
            self.off_box.setChecked(False)
        planned = "; ".join(change_words(one) for one in line.planned)
        reason = line.change.decided.reason if line.change else ""
        self._terms.show_terms(
            (
                (self.tr("The rule asks"), line.title),
                (self.tr("The team's figure"), figure_words(line)),
                (self.tr("Reason given"), reason),
                (self.tr("Planned"), planned),
                (self.tr("The rule's own"), str(line.own_value)),
                (self.tr("The source says"), line.law),
                (self.tr("Source"), line.source),
            )
        )

    @Slot(QModelIndex, QModelIndex)
    def _weigh(self, *_rows: QModelIndex) -> None:
        chosen = self.changes_table.chosen_row()
        self.undo_button.setEnabled(chosen is not None and chosen.undone is None)

    @Slot()
    def _go_to_form(self) -> None:
        self.figure_field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _tell(self) -> None:
        line = self.table.chosen_row()
        if line is not None:
            self.typed.emit(
                TypedSetting(
                    rule=line.rule,
                    name=line.name,
                    figure=self.figure_field.text(),
                    is_off=self.off_box.isChecked(),
                    from_on=self.from_field.text(),
                )
            )

    @Slot()
    def _tell_undo(self) -> None:
        chosen = self.changes_table.chosen_row()
        if chosen is not None:
            self.undo_wanted.emit(chosen.id)
