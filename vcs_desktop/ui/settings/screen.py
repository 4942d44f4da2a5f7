"""Settings, as widgets: rules, the team's figures and the calendar, and what a decision moves."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.settings.backups_part import BackupsPart
from vcs_desktop.ui.settings.calendar_part import CalendarPart
from vcs_desktop.ui.settings.computer_part import ComputerPart
from vcs_desktop.ui.settings.figures_part import FiguresPart
from vcs_desktop.ui.settings.officers_part import OfficersPart
from vcs_desktop.ui.settings.part_list import PartList
from vcs_desktop.ui.settings.presenter import DecisionKind, Trial
from vcs_desktop.ui.settings.rules_part import RulesPart
from vcs_desktop.ui.settings.trial_page import TrialPage
from vcs_desktop.ui.settings.unit_part import UnitPart
from vcs_desktop.ui.toolkit.form import heading, plain
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.drafted import DraftedForm
from vcs_desktop.ui.widgets.panels import key_for
from vcs_desktop.ui.widgets.screen import Place, Screen

if TYPE_CHECKING:
    from vcs_desktop.office.rule_list import RuleLine
    from vcs_desktop.office.team_settings import SettingLine
    from vcs_desktop.office.what_moves import WhatMoves
    from vcs_desktop.ui.settings_ports import WhatIsSet


class SettingsScreen(Screen):
    """What the senior officer may decide.

    Signals:
        folder_chosen: The folder of a rule pack to be tried.
        left: Nothing of what was tried is to be decided.
    """

    place = Place.SETTINGS

    folder_chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.rules = RulesPart(theme)
        self.figures = FiguresPart(theme)
        self.calendar = CalendarPart(theme)
        self.trial = TrialPage(theme)
        self.computer = ComputerPart(theme)
        self.backups = BackupsPart(theme)
        self.parts = PartList(theme, self)
        add = self.parts.add
        self.rules_button = add("scroll-text", self.tr("Rules"), self.rules)
        self.figures_button = add(
            "sliders-horizontal",
            self.tr("Team settings"),
            self.figures,
            self.tr("figures targets days"),
        )
        self.calendar_button = add(
            "calendar", self.tr("Calendar"), self.calendar, self.tr("bank holidays")
        )
        self.computer_button = add(
            "lock", self.tr("This computer"), self.computer, self.tr("language keyring text size")
        )
        self.why_shown = plain("")
        self.why_shown.hide()
        self.officers = OfficersPart(theme)
        self.officers_button = add(
            "user", self.tr("Officers"), self.officers, self.tr("passphrase role leave recovery")
        )
        self.backups_button = add(
            "save", self.tr("Backups"), self.backups, self.tr("restore copy folder")
        )
        self.unit = UnitPart(theme)
        self.unit_button = add(
            "mail", self.tr("Letterhead"), self.unit, self.tr("address telephone email")
        )
        self.unit_button.setAccessibleName(self.tr("Unit and letterhead"))
        self._pages = QStackedWidget()
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on the list of the part in sight."""
        part = self.parts.pages.currentWidget()
        own = RulesPart | FiguresPart | CalendarPart
        if isinstance(part, own | ComputerPart | OfficersPart | BackupsPart | UnitPart):
            part.take_keyboard()

    def show_all(self, what: WhatIsSet) -> None:
        """Show everything as it stands."""
        self.why_shown.setText(what.why_only_shown)
        self.why_shown.setVisible(bool(what.why_only_shown))
        self.trial.allow_deciding(is_allowed=not what.why_only_shown)
        self.rules.show_whose(what.rules)
        self.figures.show_changes(what.changes)
        self.calendar.show_holidays(what.holidays)

    def show_rules(self, lines: Sequence[RuleLine]) -> None:
        """List these rules."""
        self.rules.show_rules(lines)

    def show_figures(self, lines: Sequence[SettingLine]) -> None:
        """List these figures."""
        self.figures.show_figures(lines)

    def show_waiting(self) -> None:
        """Say that what would move is being worked out."""
        self.bar.clear()
        self._pages.setCurrentWidget(self.trial)
        self.trial.show_waiting()

    def show_trial(self, trial: Trial) -> None:
        """Show what would move."""
        self._pages.setCurrentWidget(self.trial)
        self.trial.show_trial(trial)

    def show_decided(self, kind: DecisionKind, moves: WhatMoves) -> None:
        """Say that it is decided, and how much moved."""
        self.trial.draft.sent()
        said = {
            DecisionKind.FIGURE: self.tr("The figure is set, and on record."),
            DecisionKind.UNDO: self.tr("The change is undone, and that is on record."),
            DecisionKind.HOLIDAY: self.tr("The bank holiday is added, and on record."),
            DecisionKind.REMOVAL: self.tr(
                "The bank holiday is taken back, and that is on record."
            ),
            DecisionKind.PACK: self.tr("The rules are adopted, and that is on record."),
            DecisionKind.DROP: self.tr("The program's own rules are in use again."),
        }
        count = sum(line.kind != "beside" for line in moves.lines)
        moved = counted("SettingsScreen", "{count} things that are owed moved.", count)
        nothing = self.tr("Nothing that is owed moved.")
        self.show_good_news(f"{said[kind]} {moved.format(count=count) if count else nothing}")
        self.figures.clear_form()
        self.calendar.clear_form()
        self.take_keyboard()

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work; what was typed is still typed."""
        self.trial.draft.came_back()
        super().show_problem(error)

    def begin_drafts(self) -> None:
        """Begin to keep what is typed, once the office is open."""
        for draft in (self.figures.draft, self.calendar.draft):
            draft.begin("")

    @property
    def drafts(self) -> tuple[DraftedForm, ...]:
        """The words of every form."""
        return self.figures.draft, self.calendar.draft, self.trial.draft, self.unit.draft

    def show_left(self) -> None:
        """Go back to the lists."""
        if self._pages.currentWidget() is self.trial:
            self._pages.setCurrentIndex(0)
            self.take_keyboard()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(heading(self.tr("Settings")), 1)
        top.addWidget(self.parts)
        self._pages.addWidget(self.parts.pages)
        self._pages.addWidget(self.trial)
        self.column.addLayout(top)
        self.column.addWidget(self.why_shown)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._pages, 1)

    def _join(self) -> None:
        self.rules.folder_wanted.connect(self._choose_folder)
        self.trial.left.connect(self.left)
        self.parts.turned.connect(self._leave)
        key_for(self.rules.try_button, "F", self.rules)
        key_for(self.rules.drop_button, "D", self.rules)
        key_for(self.figures.try_button, "P", self.figures)
        key_for(self.figures.undo_button, "U", self.figures)
        key_for(self.calendar.try_button, "P", self.calendar)
        key_for(self.calendar.remove_button, "U", self.calendar)
        for field, part in (
            (self.rules.search_field, self.rules),
            (self.figures.search_field, self.figures),
        ):
            slash = QShortcut(QKeySequence("/"), part)
            slash.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            slash.activated.connect(field.setFocus)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)

    @Slot()
    def _leave(self) -> None:
        """Whoever goes back or to another part leaves what was tried."""
        if self._pages.currentWidget() is self.trial:
            self.left.emit()

    @Slot()
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the folder of a rule pack"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._tell_folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(str)
    def _tell_folder(self, folder: str) -> None:
        self.folder_chosen.emit(Path(folder))
