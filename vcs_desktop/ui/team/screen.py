"""Team, as widgets: officers, then one officer's numbers, then the cases behind a number."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QWidget,
)

from vcs_desktop.ui.team.cases_page import CasesPage
from vcs_desktop.ui.team.counts_page import CountsPage
from vcs_desktop.ui.team.officers_page import OfficersPage
from vcs_desktop.ui.team.presenter import ChosenCount, FileWish
from vcs_desktop.ui.team.words import age_words, name_of
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.language import long_date
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.day_field import DayField
from vcs_desktop.ui.widgets.panels import IconButton, Pill, key_for, on_escape
from vcs_desktop.ui.widgets.screen import Place, Screen

if TYPE_CHECKING:
    from vcs_desktop.office.workload import CountedRow, TeamLine, Workload


class TeamScreen(Screen):
    """The unit's work in numbers.

    Attributes:
        work: What is shown; None before it is counted.

    Signals:
        count_opened: The `ChosenCount` whose cases are wanted.
        count_left: The cases behind a number are left.
        begun: It is opened anew, with the numbers of today.
        day_chosen: The day that was typed, which the numbers are to be of.
        page_wanted: The offset of a page of them that came in sight.
        case_wanted: The case that was opened.
        save_wanted: A `FileWish`.
    """

    place = Place.TEAM

    count_opened = Signal(object)
    count_left = Signal()
    begun = Signal()
    day_chosen = Signal(str)
    page_wanted = Signal(int)
    case_wanted = Signal(str)
    save_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.work: Workload | None = None
        self.officers = OfficersPage(theme)
        self.counts = CountsPage(theme)
        self.cases = CasesPage(theme)
        self._pages = QStackedWidget()
        self.back_button = IconButton(theme, "arrow-left", self.tr("Back"), key="Esc")
        self.day_field = DayField()
        self._other_day, self._as_on = Pill(), quiet("")
        self._other_day.hide()
        self.numbered_box = QCheckBox(self.tr("&Number officers"))
        self.table_button = IconButton(theme, "save", self.tr("Save table"), key="T")
        self.pages_button = IconButton(theme, "save", self.tr("Save pages"), key="P")
        self._saving = QWidget()
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on what is in sight."""
        self._page().take_keyboard()

    def begin_anew(self) -> None:
        """Go to the officers, from wherever it was left."""
        self._show_page(self.officers)
        self.begun.emit()

    def show_work(self, work: Workload, *, is_today: bool = True) -> None:
        """Show everybody's numbers, as they look today or on another day."""
        self.work = work
        oldest_on = work.needs_look.oldest_on
        looks = self.tr("Needs a look, for the whole unit: {count}")
        age = self.tr("the oldest {age}").format(
            age=age_words((work.on - oldest_on).days) if oldest_on else ""
        )
        said = looks.format(count=work.needs_look.number) + (f", {age}" if oldest_on else "")
        self._as_on.setText(f"{said}.")
        self.day_field.show_day(work.on)
        day = self.tr("As on {day}, not today").format(day=long_date(work.on))
        self._other_day.show_status("" if is_today else day, Tone.SOON)
        self.officers.show_work(work)
        line = self._line(self.counts.officer)
        if line is not None:
            self.counts.show_line(line, work.on)

    def show_count(self, chosen: ChosenCount, count: int) -> None:
        """Begin the list of what is behind a number."""
        line = self._line(chosen.officer)
        name = name_of(line) if line is not None else ""
        self.cases.show_count(chosen.counted, name, count)

    def show_page(self, offset: int, rows: Sequence[CountedRow]) -> None:
        """Place one page of that list."""
        self.cases.show_page(offset, rows)

    def show_saved(self, wish: FileWish) -> None:
        """Say that the file is there."""
        who = (
            self.tr("Officers are numbered in it.")
            if wish.is_numbered
            else self.tr("Officers are named in it.")
        )
        saved = self.tr("Saved, and on record. No person and no offender is named in it.")
        self.show_good_news(f"{saved} {who}")

    @Slot()
    def go_up(self) -> None:
        """Go back from the cases to the number, and from the numbers to the officers."""
        if self._page() is self.cases:
            self.count_left.emit()
            self._show_page(self.counts)
        elif self._page() is self.counts:
            self._show_page(self.officers)

    @Slot(object)
    def open_line(self, line: TeamLine) -> None:
        """Show one officer's numbers."""
        if self.work is not None:
            self.counts.show_line(line, self.work.on)
            self._show_page(self.counts)

    @Slot(object)
    def open_count(self, chosen: ChosenCount) -> None:
        """Show the cases behind a number."""
        self.count_opened.emit(chosen)
        self._show_page(self.cases)

    def _page(self) -> OfficersPage | CountsPage | CasesPage:
        for page in (self.counts, self.cases):
            if self._pages.currentWidget() is page:
                return page
        return self.officers

    def _show_page(self, page: OfficersPage | CountsPage | CasesPage) -> None:
        self.bar.clear()
        self._pages.setCurrentWidget(page)
        first, later = self._saving, self.back_button
        # What goes is hidden first: both at once would make the window wider.
        going, coming = (later, first) if page is self.officers else (first, later)
        going.hide()
        coming.show()
        page.take_keyboard()

    def _line(self, officer: str | None) -> TeamLine | None:
        if self.work is None or officer is None:
            return None
        if not officer:
            return self.work.in_all
        return next((line for line in self.work.lines if line.officer == officer), None)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.back_button)
        top.addWidget(heading(self.tr("Team")), 1)
        top.addWidget(self._saving)
        for page in (self.officers, self.counts, self.cases):
            self._pages.addWidget(page)
        saving = QHBoxLayout(self._saving)
        saving.setContentsMargins(0, 0, 0, 0)
        saving.setSpacing(10)
        saving.addWidget(self.table_button)
        saving.addWidget(self.pages_button)
        saving.addWidget(self.numbered_box)
        self.column.addLayout(top)
        self.column.addWidget(self.bar)
        self.column.addLayout(self._day_line())
        self.column.addWidget(self._pages, 1)
        self.back_button.hide()

    def _day_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        label = QLabel(self.tr("&As on"))
        label.setBuddy(self.day_field)
        self.day_field.setAccessibleName(self.tr("The day that the numbers are of"))
        line.addWidget(label)
        line.addWidget(self.day_field)
        line.addWidget(self._other_day)
        line.addWidget(self._as_on, 1)
        self._give_room()
        return line

    @Slot()
    def _give_room(self) -> None:
        self.day_field.setFixedWidth(self.theme.pixels(110))

    def _join(self) -> None:
        self.theme.changed.connect(self._give_room)
        self.day_field.returnPressed.connect(lambda: self.day_chosen.emit(self.day_field.text()))
        self.officers.line_opened.connect(self.open_line)
        self.counts.count_opened.connect(self.open_count)
        self.cases.page_wanted.connect(self.page_wanted)
        self.cases.case_wanted.connect(self.case_wanted)
        self.back_button.clicked.connect(self.go_up)
        on_escape(self, self.go_up)
        self.table_button.clicked.connect(lambda: self._choose_file("work.csv"))
        self.pages_button.clicked.connect(lambda: self._choose_file("work.pdf"))
        for button in (self.table_button, self.pages_button):
            key_for(button, button.key, self)

    def _choose_file(self, name: str) -> None:
        dialog = QFileDialog(self, self.tr("Save the numbers"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(name.rsplit(".", 1)[1])
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda file: self._tell_file(Path(file)))
        dialog.open()

    def _tell_file(self, file: Path) -> None:
        is_table = file.suffix.lower() != ".pdf"
        self.save_wanted.emit(FileWish(file, is_table, self.numbered_box.isChecked()))
