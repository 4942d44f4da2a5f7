"""What an import brought in, as widgets: counts first, then whatever wants a person's eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from vcs_desktop.ui.arrivals.lines import ArrivalLine, line_columns, lines_of
from vcs_desktop.ui.toolkit.form import heading, plain
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import Card, Figures, IconButton
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.screen import EmptyState, Screen
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.office.import_files import ImportReport


class ArrivalsScreen(Screen):
    """The result of an import.

    Signals:
        today_wanted: Go to what is owed now.
    """

    today_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._headline = heading("")
        self._summary = plain("")
        self._counts = Figures()
        self._lines: RowsModel[ArrivalLine] = RowsModel(line_columns())
        self.table = Table(theme, self._lines, self.tr("What came in"))
        self._calm = EmptyState()
        self._lists = QStackedWidget()
        self.today_button = IconButton(
            theme, "sun", self.tr("See what is owed today"), key="Esc", kind="main"
        )
        self._lay_out()
        self.today_button.clicked.connect(self.today_wanted)

    def take_keyboard(self) -> None:
        """Begin on the way back to Today."""
        self.today_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_waiting(self, count: int) -> None:
        """Say that this many files are being read."""
        self.bar.clear()
        many = self.tr("Reading {count} files…").format(count=count)
        self._headline.setText(self.tr("Reading one file…") if count == 1 else many)
        self._summary.setText(self.tr("You can go on working. Nothing is half imported."))
        self._counts.show_figures(())
        self._lines.show(())
        self._lists.setCurrentWidget(self.table)

    def show_report(self, report: ImportReport) -> None:
        """Say what came of the import."""
        owed = len(report.obligations)
        self._headline.setText(self.tr("The files have been read"))
        none = self.tr("Nothing new is owed because of it.")
        one = self.tr("One new thing is owed because of it.")
        many = self.tr("{count} new things are owed because of it.").format(count=owed)
        self._summary.setText(none if owed == 0 else one if owed == 1 else many)
        self._counts.show_figures(
            (
                (self.tr("Read"), report.read),
                (self.tr("Taken in"), report.accepted),
                (self.tr("Known already"), report.duplicates),
                (self.tr("Not for us"), report.ignored),
                (self.tr("Need a look"), len(report.needs_look)),
                (self.tr("Refused"), len(report.refused)),
            )
        )
        lines = lines_of(report)
        self._lines.show(lines)
        self._lists.setCurrentWidget(self.table if lines else self._calm)
        self.take_keyboard()

    def _lay_out(self) -> None:
        self._calm.show_words(
            self.tr("Nothing else to report."),
            self.tr("Everything in these files was known already or is not for this office."),
        )
        top = QHBoxLayout()
        top.addWidget(self._headline, 1)
        top.addWidget(self.today_button)
        counts = Card()
        counts.inside.addWidget(self._summary)
        counts.inside.addWidget(self._counts)
        self._summary.setProperty("kind", "strong")
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._calm)
        self.column.addLayout(top)
        self.column.addWidget(self.bar)
        self.column.addWidget(counts)
        self.column.addWidget(self._lists, 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.today_wanted)
