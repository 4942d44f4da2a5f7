"""Whom an entry is about: a case or an offender's number, with the name where it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcs_desktop.ui.entry.presenter import About
from vcs_desktop.ui.toolkit.form import Form, quiet, text_field
from vcs_desktop.ui.toolkit.language import stage_words
from vcs_desktop.ui.toolkit.veil import Veil, named

if TYPE_CHECKING:
    from vcs_desktop.office.enter_stage import StageChoices


class WhomPart(QWidget):
    """The field for the number, and under its label whom the case is about.

    Signals:
        changed: It is about somebody else now.
    """

    changed = Signal()

    def __init__(self, veil: Veil) -> None:
        super().__init__()
        self._veil = veil
        self.about = About()
        self.field = text_field()
        self._offender = quiet("")
        form = Form()
        form.add(self.tr("&About (case number, or the offender's NOMS number)"), self.field)
        form.insertWidget(form.count() - 1, self._offender)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        self.field.textChanged.connect(self._name_offender)

    def said(self) -> About:
        """Whom it is about, as far as it is said."""
        is_known = not self._offender.isHidden()
        return About(self.field.text().strip(), self.about.offender if is_known else "")

    def begin(self, about: About) -> None:
        """Begin with the case that was come from, or with nothing."""
        self.about = about
        self.field.setText(about.number)
        self._name_offender()

    @Slot()
    def _name_offender(self) -> None:
        """Say whom the case is about, as long as it is the one that was come from."""
        is_known = self.field.text().strip() == self.about.number != ""
        self._veil.put(self._offender, named(self.about.offender) if is_known else "")
        self._offender.setVisible(is_known)
        self.changed.emit()


def offered(choices: StageChoices, *, is_look: bool) -> list[tuple[str, str]]:
    """The code and words of each stage that can be chosen; a message never means a state."""
    forms = [form for form in choices.table.offered if not (is_look and form.is_state)]
    return [(form.kind.value, stage_words(form.kind)) for form in forms]
