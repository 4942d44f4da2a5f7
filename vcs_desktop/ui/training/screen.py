"""The screen of exercises: what there is to do, and whether it was done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from vcs_desktop.ui.settings.halves import Halves
from vcs_desktop.ui.toolkit.covered_fields import leave_open
from vcs_desktop.ui.toolkit.form import Form, heading, plain, quiet, text_field
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.training.columns import exercise_columns
from vcs_desktop.ui.widgets.panels import IconButton, breakable, key_for, on_escape
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.screen import Screen
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.office.exercises import ExerciseLine


class TrainingScreen(Screen):
    """Ten exercises, each with its task, a hint and a page of help.

    Signals:
        back_wanted: Go back to where the officer was.
        begin_wanted: The exercise that is to be begun.
        answered: An exercise and the words typed for it.
        help_wanted: The page of help about the chosen exercise.
    """

    back_wanted = Signal()
    begin_wanted = Signal(object)
    answered = Signal(object, str)
    help_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        make = IconButton
        self._back = make(theme, "arrow-left", self.tr("Back"), key="Esc")
        self._model: RowsModel[ExerciseLine] = RowsModel(exercise_columns())
        self.table = Table(theme, self._model, self.tr("Exercises"), is_compact=True)
        self._halves = Halves(theme, self.tr("The chosen exercise"))
        self._how_many = quiet("")
        self._title = heading("", 2)
        self._task, self._hint = plain(""), quiet("")
        self.answer_field = text_field()
        leave_open(self.answer_field)
        self.begin_button = make(theme, "check", self.tr("Begin"), key="B", kind="main")
        self.hint_button = make(theme, "circle-question-mark", self.tr("See a hint"), key="H")
        self.help_button = make(theme, "info", self.tr("Read about it"), key="R")
        self.answer_button = make(theme, "check", self.tr("Answer"))
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_exercises(self, lines: Sequence[ExerciseLine]) -> None:
        """List these, with how far each has come."""
        place = max(self.table.currentIndex().row(), 0)
        self._model.show(lines)
        self.table.choose(place)
        done = sum(line.progress == "done" for line in lines)
        self._how_many.setText(self.tr("{done} of {all} done.").format(done=done, all=len(lines)))
        self._show_chosen()

    def show_begun(self) -> None:
        """Tell that one was begun, and what follows."""
        words = self.tr("Begun. Do it in the office, and come back with F3: it notices by itself.")
        self.bar.say(words, Tone.OPEN)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._back)
        top.addWidget(heading(self.tr("Exercises")), 1)
        self.column.addLayout(top)
        self.column.addWidget(self.bar)
        self.column.addWidget(
            quiet(
                self.tr(
                    "Everybody in this office is invented: nothing here can go wrong, and "
                    "nothing can be sent. Take them in any order, as often as you like."
                )
            )
        )
        self._halves.left.addWidget(self.table, 1)
        self._halves.left.addWidget(self._how_many)
        panel = self._halves.panel
        for words in (self._title, self._task, self._hint):
            panel.addWidget(words)
        form = Form()
        self._answer_label = form.add(self.tr("The rule's &id"), self.answer_field)
        panel.addLayout(form)
        panel.addWidget(self.answer_button, 0, Qt.AlignmentFlag.AlignLeft)
        for button in (self.begin_button, self.hint_button, self.help_button):
            panel.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        panel.addStretch(1)
        self.column.addWidget(self._halves, 1)

    def _join(self) -> None:
        self._back.clicked.connect(self.back_wanted)
        on_escape(self, self.back_wanted.emit)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.table.row_opened.connect(self._begin)
        self.begin_button.clicked.connect(self._begin)
        self.hint_button.clicked.connect(self._hint.show)
        self.help_button.clicked.connect(self._want_help)
        self.answer_button.clicked.connect(self._answer)
        self.answer_field.returnPressed.connect(self._answer)
        for button in (self.begin_button, self.hint_button, self.help_button):
            key_for(button, button.key, self)

    @Slot(QModelIndex, QModelIndex)
    def _show_chosen(self, *_rows: QModelIndex) -> None:
        line = self.table.chosen_row()
        self._halves.card.setVisible(line is not None)
        if line is None:
            return
        self._title.setText(line.title)
        self._task.setText(line.task)
        self._hint.setText(breakable(line.hint))
        self._hint.hide()
        may_answer = bool(line.asks) and line.progress == "begun"
        for widget in (self._answer_label, self.answer_field, self.answer_button):
            widget.setVisible(may_answer)
        again = line.progress != "not-begun"
        self.begin_button.say(self.tr("Begin again") if again else self.tr("Begin"))

    @Slot()
    def _begin(self) -> None:
        line = self.table.chosen_row()
        if line is not None:
            self.answer_field.clear()
            self.begin_wanted.emit(line.exercise)

    @Slot()
    def _want_help(self) -> None:
        line = self.table.chosen_row()
        if line is not None:
            self.help_wanted.emit(line.page)

    @Slot()
    def _answer(self) -> None:
        line = self.table.chosen_row()
        if line is not None and self.answer_field.text().strip():
            self.answered.emit(line.exercise, self.answer_field.text())
