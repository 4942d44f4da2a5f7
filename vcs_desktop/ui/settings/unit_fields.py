"""The fields of a letterhead, each with what stands against it right beside it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from vcs_desktop.kernel.officer import Nation, Unit
from vcs_desktop.ui.toolkit.form import Form, plain, text_field
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.drafted import Fields, kept

if TYPE_CHECKING:
    from vcs_desktop.office.unit_details import UnitProblem

_NAME, _ADDRESS, _TELEPHONE, _EMAIL = "name", "address", "telephone", "email"


class UnitFields(QWidget):
    """Name, address, telephone and email of a unit.

    Signals:
        typed: Something in them is another.
        entered: Enter was pressed in one of them.
    """

    typed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._nation = Nation.ENGLAND
        self.name_field = text_field()
        self.address_field = QPlainTextEdit()
        self.address_field.setTabChangesFocus(True)
        self.telephone_field = text_field()
        self.email_field = text_field()
        self._widgets: dict[str, QLineEdit | QPlainTextEdit] = {
            _NAME: self.name_field,
            _ADDRESS: self.address_field,
            _TELEPHONE: self.telephone_field,
            _EMAIL: self.email_field,
        }
        self._notes: dict[str, QLabel] = {}
        self._said: dict[str, str] = {}
        self._meanwhile: dict[str, str] = {}
        self._lay_out()
        for field in self._widgets.values():
            field.textChanged.connect(self._tell)
            if isinstance(field, QLineEdit):
                field.returnPressed.connect(self.entered)
        theme.changed.connect(self._turn)
        self._turn()

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.name_field

    def fields(self) -> Fields:
        """What is kept of them while they are typed."""
        return {name: kept(widget) for name, widget in self._widgets.items()}

    def unit(self) -> Unit:
        """The unit as it stands in them."""
        lines = (line.strip() for line in self.address_field.toPlainText().splitlines())
        return Unit(
            self.name_field.text().strip(),
            self._nation,
            tuple(filter(None, lines)),
            self.telephone_field.text().strip(),
            self.email_field.text().strip(),
        )

    def fill(self, unit: Unit) -> None:
        """Put this unit in them."""
        self._nation = unit.nation
        self._meanwhile.clear()
        for name, words in words_of(unit).items():
            self._put(name, words)

    def join(self, seen: Unit, now: Unit) -> None:
        """Take over what was saved meanwhile, beside what is typed.

        A field in which nothing was typed shows what was saved.  Where both are another than
        `seen`, the typed words stay, and what was saved is said under them.
        """
        typed, before, after = words_of(self.unit()), words_of(seen), words_of(now)
        for name, saved in after.items():
            if typed[name] == before[name]:
                self._put(name, saved)
            elif saved not in {before[name], typed[name]}:
                one_line = saved.replace("\n", ", ") or _tr("nothing")
                words = _tr("Saved meanwhile: {words}").format(words=one_line)
                self._meanwhile[name] = words
                self._note(name, words)

    def show_problems(self, problems: Iterable[UnitProblem]) -> None:
        """Say beside each field what stands against it; nothing beside the others."""
        found: dict[str, list[str]] = {}
        for problem in problems:
            found.setdefault(problem.field.value, []).append(_said_of(problem))
        for name in self._widgets:
            said = (*found.get(name, ()), self._meanwhile.get(name, ""))
            self._note(name, " ".join(filter(None, said)))

    def allow(self, *, may_change: bool) -> None:
        """Let them be changed, or read and copied only."""
        for field in self._widgets.values():
            field.setReadOnly(not may_change)

    def _put(self, name: str, words: str) -> None:
        widget = self._widgets[name]
        if isinstance(widget, QLineEdit):
            widget.setText(words)
        else:
            widget.setPlainText(words)

    def _note(self, name: str, words: str) -> None:
        note, widget = self._notes[name], self._widgets[name]
        note.setText(words)
        note.setVisible(bool(words))
        about = widget.accessibleDescription().replace(self._said.get(name, ""), "")
        self._said[name] = f" {words}" if words else ""
        widget.setAccessibleDescription(f"{about}{self._said[name]}")

    def _lay_out(self) -> None:
        labels = {
            _NAME: (self.tr("The unit's &name"), ""),
            _ADDRESS: (
                self.tr("&Address, line by line"),
                self.tr("The postcode stands last."),
            ),
            _TELEPHONE: (
                self.tr("&Telephone"),
                self.tr("A number that somebody answers."),
            ),
            _EMAIL: (
                self.tr("&Email"),
                self.tr("If empty: that of the whole scheme."),
            ),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for name, (label, hint) in labels.items():
            form = Form()
            form.add(label, self._widgets[name], hint)
            note = plain("")
            note.setProperty("kind", "note")
            note.hide()
            self._notes[name] = note
            form.insertWidget(form.count() - 1, note)
            column.addLayout(form)

    @Slot()
    def _turn(self) -> None:
        self.address_field.setFixedHeight(self._theme.pixels(104))

    @Slot()
    def _tell(self) -> None:
        self.typed.emit()


def words_of(unit: Unit) -> dict[str, str]:
    """What stands in each field for a unit."""
    return {
        _NAME: unit.name,
        _ADDRESS: "\n".join(unit.address_lines),
        _TELEPHONE: unit.telephone,
        _EMAIL: unit.email,
    }


def _said_of(problem: UnitProblem) -> str:
    """In the language that is spoken; what has a number in it, as the office says it."""
    said = {
        "no-name": _tr("The unit's name is missing."),
        "too-long": _tr("A line is far too long."),
        "bad-signs": _tr("There are double brackets, or signs that can't be printed."),
        "bad-telephone": _tr(
            "This is no telephone number: digits and spaces, with + or brackets, and an extension "
            "as “ext 12”."
        ),
        "bad-email": _tr("This is no email address."),
    }
    return said.get(problem.fault.value, problem.words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("UnitFields", words)
