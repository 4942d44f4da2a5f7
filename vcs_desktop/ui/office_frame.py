"""An open office: the navigation, the screens in their places, and the signals between them.

Built when an office is opened and thrown away whole when it is locked, so nothing of it stays
on screen.  Knows which screen follows which, and no victim.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.ui.arrivals.screen import ArrivalsScreen
from vcs_desktop.ui.case.screen import CaseScreen
from vcs_desktop.ui.cases.screen import CasesScreen
from vcs_desktop.ui.changed_dates.screen import ChangedDatesScreen
from vcs_desktop.ui.concern_handling import ConcernHandling
from vcs_desktop.ui.dates_handling import DatesHandling
from vcs_desktop.ui.draft_keeper import DraftKeeper
from vcs_desktop.ui.entry.screen import EntryScreen
from vcs_desktop.ui.entry_handling import EntryHandling
from vcs_desktop.ui.help.screen import HelpScreen
from vcs_desktop.ui.keys_handling import KeysHandling
from vcs_desktop.ui.letter.screen import LetterScreen
from vcs_desktop.ui.ports import Background, Jobs
from vcs_desktop.ui.presenters import presenters_of
from vcs_desktop.ui.reason.screen import ReasonScreen
from vcs_desktop.ui.reason_handling import ReasonHandling
from vcs_desktop.ui.rights_handling import RightsHandling
from vcs_desktop.ui.sentences_handling import SentencesHandling
from vcs_desktop.ui.settings.screen import SettingsScreen
from vcs_desktop.ui.settings_handling import join_settings
from vcs_desktop.ui.side_nav import SideNav
from vcs_desktop.ui.team.screen import TeamScreen
from vcs_desktop.ui.team_handling import join_team
from vcs_desktop.ui.today.screen import TodayScreen
from vcs_desktop.ui.toolkit.preferences import Preferences
from vcs_desktop.ui.toolkit.printing import Printing
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.training_handling import TrainingHandling
from vcs_desktop.ui.widgets.invented_banner import InventedBanner
from vcs_desktop.ui.widgets.keys_page import KeysPage
from vcs_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from vcs_desktop.office.bulk_dates import ChangedDate
    from vcs_desktop.office.show_case import CaseWork
    from vcs_desktop.office.work_item import WorkItem


class OfficeFrame(QWidget):
    """The screens of an open office; `ui.joins` joins them to their presenters.

    Signals:
        import_wanted: Files are to be chosen and brought in.
        lock_wanted: The office is to be locked.
    """

    import_wanted = Signal()
    lock_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        background: Background,
        printing: Printing,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self.today, self.cases = TodayScreen(theme), CasesScreen(theme)
        self.case = CaseScreen(theme)
        self.letter = LetterScreen(theme, printing)
        self.arrivals, self.team = ArrivalsScreen(theme), TeamScreen(theme)
        self.settings = SettingsScreen(theme)
        self.entry = EntryScreen(theme, preferences)
        self.changed_dates = ChangedDatesScreen(theme, printing)
        self.keys, self.reason = KeysPage(theme, printing), ReasonScreen(theme)
        self.help = HelpScreen(theme)
        self.presenters = presenters_of(self, jobs, background)
        self._settings = join_settings(self.settings, jobs, background)
        self.entries = EntryHandling(self, self.entry, jobs, background)
        self._card = KeysHandling(self.keys, jobs, background)
        self._dates = DatesHandling(self, self.changed_dates, jobs, background)
        self.sentences = SentencesHandling(self, theme, jobs, background)
        self._team = join_team(self, self.team, jobs, background)
        self.training = TrainingHandling(self, theme, preferences, background)
        self.training.serve(jobs)
        self._ask_before(jobs, background)
        self.side = SideNav(theme, jobs.officer.name, jobs.unit.name)
        self._stack, self._trail = QStackedWidget(), list[Screen]()
        self._refresh: dict[Screen, Callable[[], None]] = {
            self.today: self.presenters.today.refresh,
            self.cases: self.presenters.cases.refresh,
            self.case: self.presenters.case.refresh,
            self.letter: self.presenters.letter.refresh,
            self.settings: self._settings.refresh,
            self.changed_dates: self._dates.refresh,
            self.arrivals: self.presenters.arrivals.refresh,
            self.sentences.screen: self.sentences.refresh,
            self.sentences.offender: self.sentences.refresh_offender,
            self.team: self._team.refresh,
            self.training.exercises: self.training.refresh,
        }
        self._lay_out(is_invented=jobs.is_invented)
        self.keeper = self._keep_words(jobs, background)

    def _ask_before(self, jobs: Jobs, background: Background) -> None:
        """Join what asks first: why a colleague's case, and whether a case is to be erased."""
        ReasonHandling(self, self.reason, (self.case, self.letter), jobs, background)
        RightsHandling(self, self.case, jobs, background)
        self.concerns = ConcernHandling(self, jobs, background)

    @Slot()
    def open_today(self) -> None:
        """Show what is owed."""
        self._begin_with(self.today)

    @Slot()
    def open_cases(self) -> None:
        """Show every case."""
        self._begin_with(self.cases)

    @Slot()
    def open_sentences(self) -> None:
        """Show every offender heard of."""
        self._begin_with(self.sentences.screen)

    @Slot()
    def open_arrivals(self) -> None:
        """Show what each source last sent, or what is being brought in."""
        self._trail.clear()
        self.presenters.arrivals.open()
        self.show_screen(self.arrivals)

    @Slot(str)
    def find_cases(self, words: str) -> None:
        """Show the cases that these words find among everybody's."""
        self.presenters.cases.want_anybody(words)
        self.open_cases()
        # Whoever typed these words goes on typing, and does not begin anew.
        self.cases.search_field.deselect()

    @Slot()
    def open_settings(self) -> None:
        """Show what the senior officer may decide."""
        self._begin_with(self.settings)

    @Slot()
    def open_team(self) -> None:
        """Show the unit's work in numbers."""
        self.team.begin_anew()
        self._begin_with(self.team)

    @Slot()
    def open_changed_dates(self) -> None:
        """Show whose month of release changed."""
        self._dates.refresh()
        self.go_to(self.changed_dates)

    @Slot(str)
    def open_case(self, case: CaseId, about: ObligationId | None = None) -> None:
        """Show one case, with the keyboard on what it is opened about."""
        self.presenters.case.open(case, about)
        self.go_to(self.case)

    @Slot(object)
    def open_letter(self, work: WorkItem | CaseWork | ChangedDate) -> None:
        """Show the letter that answers this piece of work."""
        self.presenters.letter.open(work.obligation)
        self.go_to(self.letter)

    @Slot()
    def open_keys(self) -> None:
        """Show what each key does."""
        self.go_to(self.keys)

    @Slot()
    def go_back(self) -> None:
        """Go back to the screen before, as it is now."""
        self.show_screen(self._trail.pop() if self._trail else self.today)
        self.refresh()

    def leave_help(self) -> None:
        """Go back to the screen before, just as it was left."""
        self.show_screen(self._trail.pop() if self._trail else self.today)

    def refresh(self) -> None:
        """Ask again for what is on the screen in sight."""
        refresh = self._refresh.get(self.current_screen())
        if refresh is not None:
            refresh()

    def choose_files(self, files: Sequence[Path]) -> None:
        """Ask what to do with files that were chosen to be brought in."""
        self.presenters.arrivals.choose(files)
        self.go_to(self.arrivals)

    def show_problem(self, error: KnownError) -> None:
        """Tell a failure on whatever screen is in sight."""
        self.current_screen().show_problem(error)

    def unprinted_count(self) -> int:
        """How many letters are on their way to the printer and not handed to it yet."""
        return self.presenters.letter.unprinted_count() + self._dates.unprinted_count()

    @property
    def is_at_work(self) -> bool:
        """Whether files are being brought in, or letters are on their way to the printer."""
        return self.presenters.arrivals.is_under_way or self.unprinted_count() > 0

    def current_screen(self) -> Screen:
        """The screen in sight."""
        screen = self._stack.currentWidget()
        return screen if isinstance(screen, Screen) else self.today

    def _begin_with(self, screen: Screen) -> None:
        """Show a place of the navigation as it is now; nothing before it is gone back to."""
        self._trail.clear()
        self._refresh[screen]()
        self.show_screen(screen)

    def go_to(self, screen: Screen) -> None:
        """Show a screen; the one before is gone back to."""
        current = self.current_screen()
        if current is not screen:
            self._trail.append(current)
        self.show_screen(screen)

    def show_screen(self, screen: Screen) -> None:
        """Show a screen in the place of the one in sight, which isn't gone back to."""
        if self.current_screen() is not screen:
            screen.bar.clear()
        self._stack.setCurrentWidget(screen)
        self.side.show_place([one.place for one in (*self._trail, screen)])
        screen.take_keyboard()

    def _lay_out(self, *, is_invented: bool) -> None:
        self.setObjectName("office")
        others = (self.entry, self.keys, self.help, self.reason, self.training.first_hour)
        for screen in (*self._refresh, *others):
            self._stack.addWidget(screen)
        banner = InventedBanner()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(banner)
        right.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.side)
        whole.addLayout(right, 1)
        banner.setVisible(is_invented)

    def _keep_words(self, jobs: Jobs, background: Background) -> DraftKeeper:
        """Give what keeps the words typed in the screens."""
        self.entries.join(self.today, self.case)
        self.entries.join_doubts(self.arrivals, self.arrivals.so_far.doubts)
        self.sentences.join_entries(self.entries)
        forms = (*self.case.drafts.forms, self.entry.draft, *self.settings.drafts)
        keeper = DraftKeeper(self, forms, jobs.drafts, background)
        keeper.failed.connect(self.show_problem)
        self.settings.begin_drafts()
        return keeper

    @Slot(object)
    def open_script(self, item: WorkItem) -> None:
        """Show one case with what to say on the telephone."""
        self.presenters.case.open_script(item.case, item.obligation)
        self.go_to(self.case)

    @Slot(str)
    def open_contact(self, case: CaseId, about: ObligationId | None = None) -> None:
        """Show one case with the form for a contact, which begins with what it is about."""
        self.presenters.case.open_contact(case, about)
        self.go_to(self.case)

    @Slot(str)
    def tell_import(self, words: str) -> None:
        """Tell whoever went on working that an import has ended."""
        screen = self.current_screen()
        if screen is not self.arrivals:
            self.refresh()
            screen.show_good_news(words)

    @Slot()
    def tell_posted(self) -> None:
        """Go back from a letter that was posted, and say so there."""
        self.go_back()
        self.current_screen().show_good_news(
            self.tr("Posted, and on record. This is no longer owed.")
        )
