"""The top of the Case screen: the way back, whose case it is, and how they stand in the scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from vcs_desktop.ui.toolkit.form import heading
from vcs_desktop.ui.toolkit.language import membership_tone, membership_words
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import named
from vcs_desktop.ui.widgets.panels import IconButton, Pill

if TYPE_CHECKING:
    from vcs_desktop.office.cases import CaseRow


class CaseHead(QWidget):
    """One row that names the case."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._veil = theme.veil
        self._headline = heading("")
        self._membership = Pill()
        self.back_button = IconButton(theme, "arrow-left", self.tr("Back"), key="Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.back_button)
        row.addWidget(self._headline, 1)
        row.addWidget(self._membership)

    def show_row(self, row: CaseRow) -> None:
        """Name the case."""
        said = self.tr("{person}  ·  {number}")
        said = said.format(person=named(row.person), number=row.case_number)
        self._veil.put(self._headline, said)
        self._membership.show_status(
            membership_words(row.membership), membership_tone(row.membership)
        )
