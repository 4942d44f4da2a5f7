"""What else can be recorded about a case: one choice, the small form for it, and one button."""

from __future__ import annotations

from collections.abc import Callable
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
from vcs_desktop.ui.case.rights_forms import EraseForm, PackForm
from vcs_desktop.ui.case.typed_acts import MoreAct, TypedAct
from vcs_desktop.ui.case.way_form import WayForm
from vcs_desktop.ui.toolkit.form import Form, chosen_in, heading
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.drafted import DraftedForm, Fields, kept
from vcs_desktop.ui.widgets.panels import SCROLL_BAR_ROOM, Card, IconButton, key_for, scrolled

if TYPE_CHECKING:
    from vcs_desktop.office.show_case import CaseFile

AnyForm = (
    AskForm | MoveForm | StatementForm | WayForm | DormantForm | EndForm | PackForm | EraseForm
)

_NEVER_ANSWERED = frozenset({Membership.REFERRED, Membership.OFFERED})


class MorePanel(Card):
    """A request, the statement, or what the unit decides about the case.

    Signals:
        typed: What is to be recorded (`typed_acts.TypedAct`).
        end_typed: A `TypedEnd`, to be asked about once more.
        rights_typed: A `TypedPack` or a `TypedErasure`, which is shown first.
        cancelled: Nothing is to be recorded.
    """

    typed = Signal(object)
    end_typed = Signal(object)
    rights_typed = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.what_box = QComboBox()
        self.ask = AskForm()
        self.move_on = MoveForm()
        self.statement = StatementForm()
        self.way = WayForm(theme.veil)
        self.dormant = DormantForm()
        self.end = EndForm()
        self.pack = PackForm()
        self.erase = EraseForm()
        self._forms: dict[MoreAct, AnyForm] = {
            MoreAct.ASK: self.ask,
            MoreAct.MOVE: self.move_on,
            MoreAct.STATEMENT: self.statement,
            MoreAct.WAY: self.way,
            MoreAct.DORMANT: self.dormant,
            MoreAct.END: self.end,
            MoreAct.PACK: self.pack,
            MoreAct.ERASE: self.erase,
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
            MoreAct.WAY: self.tr("How they may be reached safely"),
            MoreAct.DORMANT: self.tr("Nobody answered: set the case dormant"),
            MoreAct.END: self.tr("End the case"),
        }
        if not any(line.moves for line in file.acts.requests):
            del offered[MoreAct.MOVE]
        if file.row.membership not in _NEVER_ANSWERED:
            del offered[MoreAct.DORMANT]
        has_ended = file.row.membership is Membership.ENDED
        if has_ended:
            offered = {}
        if file.may_give_pack:
            offered[MoreAct.PACK] = self.tr("What we hold about them")
        if file.may_erase and has_ended:
            offered[MoreAct.ERASE] = self.tr("Erase the case")
        self.what_box.clear()
        for act, words in offered.items():
            self.what_box.addItem(words, act.value)
        self._weigh()

    def choose(self, act: MoreAct) -> None:
        """Go to the form for this."""
        self.what_box.setCurrentIndex(self.what_box.findData(act.value))

    def tell(self, typed: TypedAct) -> None:
        """Send what was typed, once it was asked about."""
        self.draft.send()
        self.typed.emit(typed)

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
            MoreAct.WAY: self.tr("Record it"),
            MoreAct.DORMANT: self.tr("Set the case dormant"),
            MoreAct.END: self.tr("End the case…"),
            MoreAct.PACK: self.tr("Save the pack…"),
            MoreAct.ERASE: self.tr("See what goes…"),
        }
        return words[act] if act else self.tr("Nothing to record")

    @Slot()
    def _tell(self) -> None:
        act = self._act()
        if act is None:
            return
        if act is MoreAct.MOVE and self.move_on.is_forwarding:
            self._choose_file(self.tr("Save the page to send"), "request.txt", self._forward)
        elif act is MoreAct.PACK:
            self._choose_file(self.tr("Save the pack"), "pack.pdf", self._tell_pack)
        elif act is MoreAct.END:
            self.draft.leave()
            self.end_typed.emit(self.end.typed())
        elif act is MoreAct.ERASE:
            self.rights_typed.emit(self.erase.typed())
        else:
            self._tell_act(self._forms[act])

    def _tell_act(self, form: AnyForm) -> None:
        typed = None if isinstance(form, PackForm) else form.typed()
        if typed is not None:
            self.draft.send()
            self.typed.emit(typed)

    def _choose_file(self, title: str, name: str, chosen: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(name.rsplit(".", 1)[1])
        dialog.selectFile(name)
        dialog.fileSelected.connect(chosen)
        dialog.open()

    @Slot(str)
    def _tell_pack(self, file: str) -> None:
        self.rights_typed.emit(self.pack.typed(Path(file)))

    @Slot(str)
    def _forward(self, file: str) -> None:
        typed = self.move_on.typed(Path(file))
        if typed is not None:
            self.draft.send()
            self.typed.emit(typed)
