"""What came in so far, and what an import brings in: the files, how far it is, what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vcs_desktop.kernel.long_work import Progress
from vcs_desktop.ui.arrivals.lines import (
    ArrivalLine,
    line_columns,
    lines_of,
    lines_of_files,
    lines_of_rehearsal,
)
from vcs_desktop.ui.arrivals.progress import ProgressPanel
from vcs_desktop.ui.arrivals.so_far import SoFarPage
from vcs_desktop.ui.toolkit.form import heading, plain
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import Card, Figures, IconButton, key_for
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.screen import EmptyState, Place, Screen
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.office.arrivals_so_far import ArrivalsSoFar
    from vcs_desktop.office.import_files import ImportReport
    from vcs_desktop.office.rehearse_import import RehearsalReport


class ArrivalsScreen(Screen):
    """What each source last sent; files that were chosen, an import under way, and its result.

    Signals:
        today_wanted: Go to what is owed now.
        import_wanted: Bring the chosen files in.
        rehearsal_wanted: Say first what would change.
        stop_wanted: Stop what is under way.
        files_wanted: Files are to be chosen.
        so_far_wanted: Leave the files that are chosen, or the report, for what came so far.
        ended: An import ended; these words say what came of it.
    """

    place = Place.ARRIVALS

    today_wanted = Signal()
    import_wanted = Signal()
    rehearsal_wanted = Signal()
    stop_wanted = Signal()
    files_wanted = Signal()
    so_far_wanted = Signal()
    ended = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._headline = heading("")
        self._summary = plain("")
        self._counts = Figures()
        self.progress = ProgressPanel(theme)
        self._lines: RowsModel[ArrivalLine] = RowsModel(line_columns())
        self.table = Table(theme, self._lines, self.tr("What came in"))
        self._calm = EmptyState()
        self._lists = QStackedWidget()
        self._acts = QWidget()
        self.so_far = SoFarPage(theme)
        self._pages, self._one_import, self._begins = QStackedWidget(), QWidget(), True
        self.files_button = IconButton(
            theme, "file-input", self.tr("Import files"), key="Ctrl+I", kind="main"
        )
        self.so_far_button = IconButton(theme, "inbox", self.tr("What came so far"), key="A")
        self.today_button = IconButton(theme, "sun", self.tr("See what is owed today"), key="Esc")
        self.import_button = IconButton(
            theme, "file-input", self.tr("Import these files"), key="Ctrl+Return", kind="main"
        )
        self.rehearse_button = IconButton(
            theme, "circle-question-mark", self.tr("See first what would change"), key="Ctrl+R"
        )
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on what comes next: the import, stopping it, or the way back to Today."""
        self._begins = self._pages.currentWidget() is self.so_far
        if self._begins:
            self.so_far.take_keyboard()
            return
        start = self.today_button
        if not self._acts.isHidden():
            start = self.import_button
        elif not self.progress.isHidden() and self.progress.stop_button.isEnabled():
            start = self.progress.stop_button
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_in_sight(self) -> bool:
        """Whether somebody can see it now."""
        return self.isVisible()

    def show_so_far(self, so_far: ArrivalsSoFar) -> None:
        """Show what each source last sent."""
        self._headline.setText(self.tr("Arrivals"))
        self.so_far.show_so_far(so_far)
        self._show_page(self.so_far)
        if self._begins and self.isVisible():
            self.so_far.take_keyboard()
        self._begins = False

    def show_chosen(self, names: Sequence[str]) -> None:
        """Ask what to do with these files."""
        self.bar.clear()
        self._headline.setText(_counted("{count} files are chosen", len(names)))
        words = self.tr("Nothing counts until every file has been read whole. {again}")
        again = self.tr("Importing a file twice changes nothing.")
        self._summary.setText(words.format(again=again))
        self._show_lines(lines_of_files(names))
        self.rehearse_button.show()
        self._show_part(self._acts)

    def show_waiting(self, count: int, *, is_rehearsal: bool) -> None:
        """Say that this many files are being read."""
        self.bar.clear()
        self._headline.setText(_counted("Importing {count} files…", count))
        words = self.tr("You can go on working. Nothing is half imported.")
        if is_rehearsal:
            self._headline.setText(self.tr("Trying it out…"))
            words = self.tr("You can go on working. This changes nothing in the office.")
        self._summary.setText(words)
        self._show_lines(())
        self._lists.setCurrentWidget(self.table)
        self.progress.begin()
        self._show_part(self.progress)

    def show_progress(self, progress: Progress, *, may_stop: bool) -> None:
        """Say how far it has come, and when it can't be stopped any more."""
        if not may_stop:
            self._summary.setText(self.tr("Being taken in, which ends by itself. Go on working."))
        self.progress.show_progress(progress, may_stop=may_stop)

    def show_report(self, report: ImportReport) -> None:
        """Say what came of the import."""
        owed = len(report.obligations)
        self._headline.setText(self.tr("The files have been read"))
        many = _counted("{count} new things are owed because of it.", owed)
        words = many if owed else self.tr("Nothing new is owed because of it.")
        self._summary.setText(words)
        self._show_lines(lines_of(report), report)
        self._show_part(None)
        self.ended.emit(f"{self._headline.text()}. {words}")

    def show_rehearsal(self, rehearsal: RehearsalReport) -> None:
        """Say what would come of the import."""
        changes = len(rehearsal.would_change)
        self._headline.setText(self.tr("This would happen"))
        many = _counted("{count} things that are owed would change.", changes)
        owed = many if changes else self.tr("Nothing that is owed would change.")
        self._summary.setText(f"{self.tr('Nothing was taken in.')} {owed}")
        self._show_lines(lines_of_rehearsal(rehearsal), rehearsal.report)
        self.rehearse_button.hide()
        self._show_part(self._acts)

    def _show_lines(
        self, lines: Sequence[ArrivalLine], report: ImportReport | None = None
    ) -> None:
        self._counts.show_figures(() if report is None else self._figures(report))
        self._lines.show(tuple(lines))
        self._lists.setCurrentWidget(self.table if lines else self._calm)

    def _figures(self, report: ImportReport) -> tuple[tuple[str, int], ...]:
        return (
            (self.tr("Read"), report.read),
            (self.tr("Taken in"), report.accepted),
            (self.tr("Known already"), report.duplicates),
            (self.tr("Not for us"), report.ignored),
            (self.tr("Need a look"), len(report.needs_look)),
            (self.tr("Refused"), len(report.refused)),
        )

    def _show_page(self, page: QWidget) -> None:
        is_so_far = page is self.so_far
        self._pages.setCurrentWidget(page)
        self.files_button.setVisible(is_so_far)
        self.so_far_button.setVisible(not is_so_far)

    def _show_part(self, part: QWidget | None) -> None:
        """Show what can be done now, and put the keyboard there if the screen is in sight."""
        self._show_page(self._one_import)
        self.so_far_button.setEnabled(part is not self.progress)
        for each in (self._acts, self.progress):
            each.setVisible(each is part)
        if self.isVisible():
            self.take_keyboard()

    def _lay_out(self) -> None:
        self._calm.show_words(
            self.tr("Nothing else to report."),
            self.tr("Everything in these files was known already or is not for this office."),
        )
        top = QHBoxLayout()
        top.addWidget(self._headline, 1)
        for button in (self.files_button, self.so_far_button, self.today_button):
            top.addWidget(button)
        counts = Card()
        for widget in (self._summary, self._counts, self.progress):
            counts.inside.addWidget(widget)
        self._summary.setProperty("kind", "strong")
        for each in (self.table, self._calm):
            self._lists.addWidget(each)
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.addWidget(self.import_button)
        acts.addWidget(self.rehearse_button)
        acts.addStretch(1)
        self._lay_out_import(counts)
        self._pages.addWidget(self.so_far)
        self._pages.addWidget(self._one_import)
        self.column.addLayout(top)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._pages, 1)
        self._acts.hide()
        self.progress.hide()
        self._show_page(self.so_far)

    def _lay_out_import(self, counts: Card) -> None:
        below = QVBoxLayout(self._one_import)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(counts)
        below.addWidget(self._acts)
        below.addWidget(self._lists, 1)

    def _join(self) -> None:
        self.today_button.clicked.connect(self.today_wanted)
        self.import_button.clicked.connect(self.import_wanted)
        self.rehearse_button.clicked.connect(self.rehearsal_wanted)
        self.progress.stop_button.clicked.connect(self._stop)
        self.files_button.clicked.connect(self.files_wanted)
        self.so_far_button.clicked.connect(self.so_far_wanted)
        key_for(self.so_far_button, "A", self)
        self.so_far.doubts.give_keys(self)
        key_for(self.import_button, "Ctrl+Return", self)
        key_for(self.rehearse_button, "Ctrl+R", self)
        key_for(self.progress.stop_button, "Ctrl+.", self)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.today_wanted)

    @Slot()
    def _stop(self) -> None:
        self.progress.stop_button.setEnabled(False)
        self.today_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stop_wanted.emit()


def _counted(words: str, count: int) -> str:
    return counted("ArrivalsScreen", words, count).format(count=count)
