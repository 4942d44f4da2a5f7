"""What else can be recorded about a case: one choice, the small form for it, and one button."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from vcs_desktop.rules.case_words import Membership
from vcs_desktop.ui.case.decision_forms import DormantForm, EndForm, StatementForm
from vcs_desktop.ui.case.request_forms import AskForm, MoveForm
from vcs_desktop.ui.case.typed_acts import MoreAct
from vcs_desktop.ui.toolkit.form import Form, chosen_in, heading
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.drafted import DraftedForm, Fields, kept
from vcs_desktop.ui.widgets.panels import SCROLL_BAR_ROOM, Card, IconButton, key_for, scrolled

if TYPE_CHECKING:
    from vcs_desktop.office.show_case import CaseFile

_NEVER_ANSWERED = frozenset({Membership.REFERRED, Membership.OFFERED})


class MorePanel(Card):
    """A request, the statement, or what the unit decides about the case.

    Signals:
        typed: What is to be recorded (`typed_acts.TypedAct`).
        end_typed: A `TypedEnd`, to be asked about once more.
        cancelled: Nothing is to be recorded.
    """

    typed = Signal(object)
    end_typed = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.what_box = QComboBox()
        self.ask = AskForm()
        self.move_on = MoveForm()
        self.statement = StatementForm()
        self.dormant = DormantForm()
        self.end = EndForm()
        self._forms: dict[MoreAct, AskForm | MoveForm | StatementForm | DormantForm | EndForm] = {
            MoreAct.ASK: self.ask,
            MoreAct.MOVE: self.move_on,
            MoreAct.STATEMENT: self.statement,
            MoreAct.DORMANT: self.dormant,
            MoreAct.END: self.end,
        }
        self.save_button = IconButton(theme, "check", "", key="Ctrl+S", kind="main")
        self._cancel_button = IconButton(theme, "x", self.tr("Leave it"), key="Esc")
        self.draft = self._lay_out()
        self.what_box.currentIndexChanged.connect(self._weigh)
        self.move_on.state_box.currentIndexChanged.connect(self._weigh)
        self.save_button.clicked.connect(self._tell)
        self._cancel_button.clicked.connect(self.cancelled)
        key_for(self.save_button, "Ctrl+S", self)
        self._weigh()

    def take_keyboard(self) -> None:
        """Begin with what it is about, or with what was typed before."""
        self.draft.first_of(self.what_box).setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, file: CaseFile) -> None:
        """Offer what can be recorded about this case."""
        for form in self._forms.values():
            form.offer(file)
        offered = {
            MoreAct.ASK: self.tr("They ask for a condition"),
            MoreAct.MOVE: self.tr("A request has come further"),
            MoreAct.STATEMENT: self.tr("The statement to the Parole Board"),
            MoreAct.DORMANT: self.tr("Nobody answered: set the case dormant"),
            MoreAct.END: self.tr("End the case"),
        }
        if not any(line.moves for line in file.acts.requests):
            del offered[MoreAct.MOVE]
        if file.row.membership not in _NEVER_ANSWERED:
            del offered[MoreAct.DORMANT]
        if file.row.membership is Membership.ENDED:
            offered = {}
        self.what_box.clear()
        for act, words in offered.items():
            self.what_box.addItem(words, act.value)
        self._weigh()

    def choose(self, act: MoreAct) -> None:
        """Go to the form for this."""
        self.what_box.setCurrentIndex(self.what_box.findData(act.value))

    def _draft_fields(self) -> Fields:
        fields = {"what": kept(self.what_box, is_typed=False)}
        for act, form in self._forms.items():
            fields |= {f"{act} {name}": field for name, field in form.draft_fields().items()}
        return fields

    def _lay_out(self) -> DraftedForm:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        form = Form()
        form.add(self.tr("What it is a&bout"), self.what_box)
        column.addLayout(form)
        for part in self._forms.values():
            column.addWidget(part)
        column.addStretch(1)
        self.inside.addWidget(heading(self.tr("Record something else"), 2))
        area = scrolled(inside, self.tr("Record something else"))
        fenced = (area, self.save_button)
        draft = DraftedForm("more", self._draft_fields, fenced, self._weigh)
        self.inside.addWidget(draft.offer_line)
        self.inside.addWidget(area, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button, 1)
        buttons.addWidget(self._cancel_button)
        self.inside.addLayout(buttons)
        return draft

    def _act(self) -> MoreAct | None:
        return chosen_in(self.what_box, MoreAct) if self.what_box.count() else None

    @Slot()
    def _weigh(self) -> None:
        """Show the form for what was chosen, and say on the button what it does."""
        act = self._act()
        for one, form in self._forms.items():
            form.setVisible(one is act)
        self.save_button.setEnabled(act is not None)
        words = self._words(act)
        self.save_button.say(words)
        self.save_button.setAccessibleName(words)

    def _words(self, act: MoreAct | None) -> str:
        if act is MoreAct.MOVE and self.move_on.is_forwarding:
            return self.tr("Forward it…")
        words = {
            MoreAct.ASK: self.tr("Record the request"),
            MoreAct.MOVE: self.tr("Record the step"),
            MoreAct.STATEMENT: self.tr("Record the step"),
            MoreAct.DORMANT: self.tr("Set the case dormant"),
            MoreAct.END: self.tr("End the case…"),
        }
        return words[act] if act else self.tr("Nothing to record")

    @Slot()
    def _tell(self) -> None:
        act = self._act()
        if act is None:
            return
        if act is MoreAct.MOVE and self.move_on.is_forwarding:
            self._choose_file()
        elif act is MoreAct.END:
            self.draft.leave()
            self.end_typed.emit(self.end.typed())
        else:
            typed = self._forms[act].typed()
            if typed is not None:
                self.draft.send()
                self.typed.emit(typed)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the page to send"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self.tr("request.txt"))
        dialog.fileSelected.connect(self._forward)
        dialog.open()

    @Slot(str)
    def _forward(self, file: str) -> None:
        typed = self.move_on.typed(Path(file))
        if typed is not None:
            self.draft.send()
            self.typed.emit(typed)
