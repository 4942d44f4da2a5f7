"""Two small forms: what is held about a person, for that person; and that a case is erased."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.ui.case.typed_acts import TypedErasure, TypedPack
from vcs_desktop.ui.toolkit.form import Form, quiet
from vcs_desktop.ui.widgets.drafted import Fields
from vcs_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from vcs_desktop.office.show_case import CaseFile


class PackForm(QWidget):
    """What the pack is, before it is saved."""

    def __init__(self) -> None:
        super().__init__()
        self._case = CaseId("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            quiet(
                self.tr(
                    "One PDF of everything held about this person, for this person, with every "
                    "letter. Nothing about anybody else is in it, but read what was written by "
                    "hand before you give it: the pages are named once it is saved. It is not "
                    "encrypted."
                )
            )
        )

    def offer(self, file: CaseFile) -> None:
        """Begin anew, for this case."""
        self._case = file.row.case

    def draft_fields(self) -> Fields:
        """Nothing here is worth keeping while it is not sent."""
        return {}

    def typed(self, out: Path) -> TypedPack:
        """Where it goes."""
        return TypedPack(self._case, out)


class EraseForm(QWidget):
    """On what ground a case is erased, and who approved it."""

    def __init__(self) -> None:
        super().__init__()
        self._case = CaseId("")
        self.ground_box = QComboBox()
        for ground, words in {
            "no-longer-needed": self.tr("It is no longer needed"),
            "person-asked": self.tr("The person asked for it"),
            "held-unlawfully": self.tr("It is held unlawfully"),
            "opened-in-error": self.tr("The case was opened in error"),
            "law-or-court": self.tr("The law or a court orders it"),
            "review-decided": self.tr("A review decided so"),
        }.items():
            self.ground_box.addItem(words, ground)
        self.approver_field = QLineEdit()
        self._note = quiet("")
        self.alone_box = TickBox(self.tr("This office has one officer, and nobody else looked."))
        form = Form()
        form.add(self.tr("&On what ground"), self.ground_box)
        form.add(
            self.tr("&Approved by"), self.approver_field, self.tr("Another officer of the unit.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            quiet(
                self.tr(
                    "The person, the case and every letter go for good. You see exactly what "
                    "goes before anything is erased."
                )
            )
        )
        column.addLayout(form)
        column.addWidget(self.alone_box)
        column.addWidget(self._note)

    def offer(self, file: CaseFile) -> None:
        """Begin anew, for this case."""
        self._case = file.row.case
        self.ground_box.setCurrentIndex(0)
        self.approver_field.clear()
        self.alone_box.setChecked(False)
        self._note.clear()

    def draft_fields(self) -> Fields:
        """Nothing here is worth keeping while it is not sent."""
        return {}

    def tell_what_stays(self, stays: Sequence[str], beyond: Sequence[str]) -> None:
        """Say what no erasure takes away, before it is asked once more."""
        said = self.tr("What stays: {stays}").format(stays=" ".join(stays))
        self._note.setText(f"{said} {' '.join(beyond)}")

    def typed(self) -> TypedErasure:
        """What was chosen."""
        return TypedErasure(
            self._case,
            str(self.ground_box.currentData()),
            self.approver_field.text(),
            self.alone_box.isChecked(),
        )
