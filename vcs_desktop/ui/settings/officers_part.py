"""Officers, as widgets: who is in the unit, letting in and letting go, and one's own way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Role
from vcs_desktop.ui.settings.halves import Halves
from vcs_desktop.ui.settings.officers_presenter import Done, TypedColleague
from vcs_desktop.ui.settings.own_way import OwnWay
from vcs_desktop.ui.toolkit.form import Form, heading, plain, quiet, secret_field, text_field
from vcs_desktop.ui.toolkit.language import long_date
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton
from vcs_desktop.ui.widgets.rows import Column, RowsModel
from vcs_desktop.ui.widgets.table import Table
from vcs_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from vcs_desktop.office.officers import OfficerLine
    from vcs_desktop.ui.officer_ports import OfficersShown


class OfficersPart(Halves):
    """Who is here, and what for.

    Signals:
        let_in: A `TypedColleague`.
        roles_chosen: An officer's name and their roles.
        let_go: An officer's name, who has their cases, and one's own passphrase.
        problem: A `KnownError` to be told in the screen's bar.
        good_news: Words for the screen's bar.
    """

    let_in = Signal(object)
    roles_chosen = Signal(str, object)
    let_go = Signal(str, str, str)
    problem = Signal(object)
    good_news = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Officers"))
        self._model: RowsModel[OfficerLine] = RowsModel(_columns())
        self.table = Table(theme, self._model, self.tr("Officers of the unit"), is_compact=True)
        self.why_shown = plain("")
        self.keys_owed = plain(
            self.tr("The keys are made anew when the office is unlocked next, because one left.")
        )
        self.own = OwnWay(theme)
        self.name_field = text_field()
        self.role_boxes = {role: TickBox(_role_words(role)) for role in Role}
        self.first_field = secret_field()
        self.to_box = QComboBox()
        self.let_in_button = IconButton(theme, "user", self.tr("Let them in"), kind="main")
        self.roles_button = IconButton(
            theme, "check", self.tr("Give the chosen officer these roles")
        )
        self.let_go_button = IconButton(theme, "x", self.tr("The chosen officer has left"))
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_officers(self, shown: OfficersShown) -> None:
        """List everybody, and allow what may be done."""
        place = self.table.currentIndex().row()
        self._model.show(sorted(shown.lines, key=lambda line: line.left_on is not None))
        self.to_box.clear()
        self.to_box.addItem(self.tr("nobody: there are none"), "")
        for line in shown.lines:
            if line.left_on is None and line.roles & {Role.VLO, Role.SPO}:
                self.to_box.addItem(line.name, line.name)
        self.why_shown.setText(shown.why_only_shown)
        self.why_shown.setVisible(bool(shown.why_only_shown))
        self.keys_owed.setVisible(shown.keys_owed)
        for each in (self.let_in_button, self.roles_button, self.let_go_button):
            each.setEnabled(not shown.why_only_shown)
        self.own.show_keyring(is_on=shown.uses_keyring)
        self.table.choose(max(place, 0))

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Say that work is going on, or take it back."""
        self.setDisabled(is_waiting)

    def show_done(self, done: Done, cases: int = 0) -> None:
        """Say what was done, and empty every secret field."""
        went_over = counted("OfficersPart", "{count} cases went over.", cases).format(count=cases)
        said = {
            Done.LET_IN: self.tr("They can unlock now. Ask them to change the passphrase."),
            Done.ROLES: self.tr("The roles count from their next unlocking on."),
            Done.LET_GO: f"{self.tr('They have left, and that is on record.')} {went_over}",
            Done.PASSPHRASE: self.tr("Your passphrase is changed."),
            Done.KEYRING_ON: self.tr("This computer's keyring may open the office for you."),
            Done.KEYRING_OFF: self.tr("The keyring opens the office for you no more."),
        }
        self.good_news.emit(said[done])
        self.name_field.clear()
        self.first_field.clear()
        self.own.forget()

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work, in the screen's bar."""
        self.problem.emit(error)

    def _lay_out(self) -> None:
        self.left.addWidget(self.why_shown)
        self.left.addWidget(self.keys_owed)
        self.left.addWidget(self.table, 1)
        self.panel.addWidget(self.own)
        self.panel.addWidget(heading(self.tr("A colleague"), 2))
        form = Form()
        form.add(self.tr("Their &name"), self.name_field, self.tr("As letters should be signed."))
        form.add(
            self.tr("Their &first passphrase"),
            self.first_field,
            self.tr("Hand it to them in person. They change it at once."),
        )
        self.panel.addLayout(form)
        for box in self.role_boxes.values():
            self.panel.addWidget(box)
        self.panel.addWidget(self.let_in_button)
        self.panel.addWidget(self.roles_button)
        leaving = Form()
        leaving.add(
            self.tr("Their cases &go to"),
            self.to_box,
            self.tr("What the record says of them stays, and their passphrase opens nothing."),
        )
        self.panel.addLayout(leaving)
        self.panel.addWidget(self.let_go_button)
        self.panel.addWidget(
            quiet(self.tr("Letting in and letting go ask for your own passphrase, above."))
        )
        self.panel.addStretch(1)

    def _join(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.let_in_button.clicked.connect(self._let_in)
        self.roles_button.clicked.connect(self._give_roles)
        self.let_go_button.clicked.connect(self._let_go)

    def _chosen_roles(self) -> frozenset[Role]:
        return frozenset(role for role, box in self.role_boxes.items() if box.isChecked())

    def _chosen_name(self) -> str:
        line = self._model.row_at(self.table.currentIndex().row())
        return line.name if line is not None else ""

    @Slot(QModelIndex)
    def _show_chosen(self, _index: QModelIndex | None = None) -> None:
        line = self._model.row_at(self.table.currentIndex().row())
        for role, box in self.role_boxes.items():
            box.setChecked(line is not None and role in line.roles)

    @Slot()
    def _let_in(self) -> None:
        name, first = self.name_field.text(), self.first_field.text()
        own = self.own.passphrase
        self.let_in.emit(TypedColleague(name, self._chosen_roles(), first, own))

    @Slot()
    def _give_roles(self) -> None:
        self.roles_chosen.emit(self._chosen_name(), self._chosen_roles())

    @Slot()
    def _let_go(self) -> None:
        to = str(self.to_box.currentData() or "")
        self.let_go.emit(self._chosen_name(), to, self.own.passphrase)


def _columns() -> tuple[Column[OfficerLine], ...]:
    return (
        Column(_tr("Name"), lambda line: line.name, is_strong=True, is_open=True, share=31),
        Column(_tr("Roles"), _roles, is_open=True, share=38),
        Column(_tr("Cases"), lambda line: str(line.cases), is_open=True, share=15),
        Column(_tr("Way in"), _way_in, is_open=True, share=28),
    )


def _roles(line: OfficerLine) -> str:
    return ", ".join(_short_words(role) for role in Role if role in line.roles)


def _way_in(line: OfficerLine) -> str:
    if line.left_on is not None:
        return _tr("left on {day}").format(day=long_date(line.left_on))
    if not line.may_unlock:
        return _tr("none yet")
    return _tr("passphrase and keyring") if line.uses_keyring else _tr("passphrase")


def _short_words(role: Role) -> str:
    return {
        Role.VLO: _tr("Victim Liaison Officer"),
        Role.SPO: _tr("senior probation officer"),
        Role.ADMINISTRATOR: _tr("administrator"),
        Role.AUDITOR: _tr("auditor"),
    }[role]


def _role_words(role: Role) -> str:
    return {
        Role.VLO: _tr("Victim Liaison Officer: works with cases"),
        Role.SPO: _tr("Senior probation officer: cases, and decides for the unit"),
        Role.ADMINISTRATOR: _tr("Administrator: officers, keys, backups; opens no case"),
        Role.AUDITOR: _tr("Auditor: reads the record; opens no case"),
    }[role]


def _tr(words: str) -> str:
    return QCoreApplication.translate("OfficersPart", words)
