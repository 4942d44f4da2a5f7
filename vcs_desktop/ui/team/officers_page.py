"""Every officer's numbers: a table, and beside it, or in its place at large text, bars."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vcs_desktop.ui.team.bars import Bars
from vcs_desktop.ui.team.groups import Group, columns_of, group_words, picture_of
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import (
    SCROLL_BAR_ROOM,
    Card,
    IconButton,
    Pill,
    key_for,
    scrolled,
)
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.screen import EmptyState
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.office.workload import TeamLine, Workload


_ICONS = {Group.HELD: "folder-open", Group.OWED: "calendar", Group.WAITING: "inbox"}


class OfficersPage(QWidget):
    """One line for each officer, and the whole unit's last.

    Signals:
        line_opened: The `TeamLine` whose numbers are wanted.
    """

    line_opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._work: Workload | None = None
        self.group = Group.HELD
        self._model: RowsModel[TeamLine] = RowsModel(columns_of(self.group, self._on))
        self.table = Table(theme, self._model, self.tr("Officers"), is_compact=True)
        self.bars = Bars(theme)
        self.warning = Pill()
        self.warning.setWordWrap(True)
        self.warning.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.warning.hide()
        self.group_buttons = {group: self._group_button(group) for group in Group}
        self.drawn_button = IconButton(theme, "bars", self.tr("Drawn"), key="D", kind="part")
        self.drawn_button.setCheckable(True)
        self._picture = Card()
        self._empty = EmptyState()
        self._empty.show_words(
            self.tr("There is nobody to count for yet."),
            self.tr("Everybody who works with cases has a line here."),
        )
        self._lay_out()
        self._join()
        self._turn()

    def take_keyboard(self) -> None:
        """Begin on the table, on what is drawn where that has its place, or on the choice."""
        drawn = self.group_buttons[self.group] if self._picture.isHidden() else self.bars
        start = drawn if self.table.isHidden() else self.table
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_work(self, work: Workload) -> None:
        """Show everybody's numbers."""
        self._work = work
        count = work.without_anybody
        words = counted(
            "OfficersPage",
            "{count} cases are with somebody who does not work with cases here any more. "
            "Nobody sees them as their own.",
            count,
        ).format(count=count)
        self.warning.show_status(words if count else "", Tone.URGENT)
        self._show()

    def _show(self) -> None:
        if self._work is None:
            return
        place = max(self.table.currentIndex().row(), 0)
        in_all = (self._work.in_all,) if self._work.in_all is not None else ()
        self._model.columns = columns_of(self.group, self._on)
        self._model.show((*self._work.lines, *in_all))
        self.table.choose(place)
        self.bars.show_picture(picture_of(self.group, self._work.lines))
        self._turn()

    def _on(self) -> date:
        return self._work.on if self._work is not None else date.min

    def _group_button(self, group: Group) -> IconButton:
        number = str(list(Group).index(group) + 1)
        icon = _ICONS[group]
        button = IconButton(self._theme, icon, group_words(group), key=number, kind="part")
        button.setCheckable(True)
        button.setChecked(group is self.group)
        return button

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(8)
        groups = QButtonGroup(self)
        for button in self.group_buttons.values():
            groups.addButton(button)
            choices.addWidget(button)
        choices.addWidget(self.drawn_button)
        choices.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.addWidget(self.bars)
        column.addStretch(1)
        self._picture.inside.addWidget(scrolled(inside, self.tr("Drawn")), 1)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self._empty, 66)
        both.addWidget(self.table, 66)
        both.addWidget(self._picture, 34)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.warning)
        whole.addLayout(choices)
        whole.addLayout(both, 1)

    def _join(self) -> None:
        for group, button in self.group_buttons.items():
            button.clicked.connect(lambda _checked, one=group: self._choose(one))
            key_for(button, button.key, self)
        self.drawn_button.clicked.connect(self._turn_over)
        key_for(self.drawn_button, self.drawn_button.key, self)
        self.table.row_opened.connect(self.line_opened)
        self._theme.changed.connect(self._turn)

    def _choose(self, group: Group) -> None:
        self.group = group
        self._show()

    @Slot()
    def _turn_over(self) -> None:
        self._turn()
        self.take_keyboard()

    @Slot()
    def _turn(self) -> None:
        """Both beside each other, or where the text is large one in the place of the other."""
        is_large = self._theme.has_large_text
        is_drawn = self.drawn_button.isChecked()
        self.drawn_button.setVisible(is_large)
        is_empty = self._work is not None and not self._work.lines
        self._empty.setVisible(is_empty)
        self.table.setVisible(not is_empty and not (is_large and is_drawn))
        self._picture.setVisible(not is_empty and (is_drawn or not is_large))
