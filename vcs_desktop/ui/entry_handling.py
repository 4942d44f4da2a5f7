"""What officers enter and settle, joined to the screens it is done from.

Opens the form, goes back when it is done, tells on the screen in sight what came of it, and
offers to take an entry back.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.hand_entry import WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.ui.case.screen import CaseScreen
from vcs_desktop.ui.entry.presenter import About, EntryPresenter
from vcs_desktop.ui.entry.screen import EntryScreen
from vcs_desktop.ui.ports import Background, Jobs
from vcs_desktop.ui.sentences.doubts_panel import DoubtsPanel
from vcs_desktop.ui.sentences.offender_screen import OffenderScreen
from vcs_desktop.ui.sentences.screen import SentencesScreen
from vcs_desktop.ui.today.screen import TodayScreen
from vcs_desktop.ui.toolkit.entry_language import why_withdrawn_words
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.taking_back import ask_why_back, offer_words
from vcs_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from vcs_desktop.office.enter_stage import EnteredStage
    from vcs_desktop.office.settle_look import SettledLook
    from vcs_desktop.office.today import LookItem
    from vcs_desktop.office.withdraw_entry import WithdrawnEntry


class Place(Protocol):
    """The window around the screens, as far as it is needed here."""

    def go_to(self, screen: Screen) -> None:
        """Show a screen; the one before is gone back to."""

    def go_back(self) -> None:
        """Go back to the screen before, as it is now."""

    def refresh(self) -> None:
        """Ask again for what is on the screen in sight."""

    def current_screen(self) -> Screen:
        """The screen in sight."""


class EntryHandling(QObject):
    """The form and its presenter, and what follows from them."""

    def __init__(
        self, place: Place, screen: EntryScreen, jobs: Jobs, background: Background
    ) -> None:
        super().__init__(screen)
        self._place = place
        self._screen = screen
        self._stage = ""
        self._presenter = EntryPresenter(screen, jobs, background)
        screen.back_wanted.connect(self._leave)
        screen.typed.connect(self._presenter.enter)
        screen.another_wanted.connect(self._presenter.enter_another)
        screen.decided.connect(self._presenter.decide)
        screen.entered.connect(self._tell_entered)
        screen.settled.connect(self._tell_settled)
        screen.withdrawn.connect(self._tell_withdrawn)
        screen.problem_elsewhere.connect(self._tell_problem)

    def join(self, today: TodayScreen, case: CaseScreen) -> None:
        """Let news be entered and settled from these screens, and Ctrl+Z take an entry back."""
        today.entry_wanted.connect(self.open_beside_line)
        today.same_told.connect(self.tell_same)
        today.other_told.connect(self.tell_other)
        today.nothing_told.connect(self.settle_look)
        today.meaning_wanted.connect(self.open_for_look)
        case.entry_wanted.connect(self.open)
        case.withdrawal_wanted.connect(self.ask_to_withdraw)
        for screen in (today, case):
            _undo_by_key(screen)

    def join_sentences(self, many: SentencesScreen, one: OffenderScreen) -> None:
        """The same from the screens of sentences."""
        many.entry_wanted.connect(self.open_about_offender)
        one.entry_wanted.connect(self.open_about_offender)
        one.withdrawal_wanted.connect(self.ask_to_withdraw)
        self.join_doubts(one, one.doubts)
        _undo_by_key(many)

    def join_doubts(self, screen: Screen, doubts: DoubtsPanel) -> None:
        """Let what is in doubt be settled on this screen."""
        doubts.same_told.connect(self.tell_same)
        doubts.other_told.connect(self.tell_other)
        doubts.nothing_told.connect(self.settle_look)
        doubts.meaning_wanted.connect(self.open_for_look)
        _undo_by_key(screen)

    @Slot(str)
    def open_about_offender(self, noms: str) -> None:
        """Begin an entry about the offender of this number, or of one that is typed."""
        self._begin(About(noms, is_certain=bool(noms)))

    @Slot(str, str)
    def open(self, about: str, offender: str) -> None:
        """Begin an entry in a case, about its offender."""
        self._begin(About(about, offender, is_certain=True))

    @Slot(str, str)
    def open_beside_line(self, about: str, offender: str) -> None:
        """Begin an entry where a line happened to be chosen: whom it is about is asked first."""
        self._begin(About(about, offender))

    def open_stage(self, kind: KeyStageKind) -> None:
        """Begin an entry with its stage chosen: about the case in sight, or whomever is typed."""
        self._stage = kind.value
        screen = self._place.current_screen()
        if isinstance(screen, CaseScreen) and screen.buttons.news.isEnabled():
            screen.buttons.news.click()
        else:
            self.open_about_offender("")

    def _begin(self, about: About) -> None:
        stage, self._stage = self._stage, ""
        self._presenter.open(replace(about, stage=stage))
        self._place.go_to(self._screen)

    @Slot(object)
    def open_for_look(self, look: LookItem) -> None:
        """Begin to say what a message means."""
        self._presenter.open_for_look(look)
        self._place.go_to(self._screen)

    @Slot(object)
    def tell_same(self, look: LookItem) -> None:
        """Say that a message is what was entered by hand."""
        self._presenter.settle_match(look, is_same=True)

    @Slot(object)
    def tell_other(self, look: LookItem) -> None:
        """Say that a message is something else than what was entered."""
        self._presenter.settle_match(look, is_same=False)

    @Slot(object)
    def settle_look(self, look: LookItem) -> None:
        """Say that there is nothing to tell."""
        self._presenter.settle_look(look)

    @Slot(str)
    def ask_to_withdraw(self, entry: str) -> None:
        """Ask why an entry is to be taken back; the answer takes it back."""
        ask_why_back(
            self._place.current_screen().bar,
            (
                (why_withdrawn_words(why), partial(self._presenter.withdraw, entry, why))
                for why in WhyWithdrawn
            ),
        )

    @Slot()
    def _leave(self) -> None:
        self._place.go_back()

    @Slot(object)
    def _tell_entered(self, entered: EnteredStage) -> None:
        self._place.go_back()
        bar = self._place.current_screen().bar
        if entered.is_new:
            act = partial(self.ask_to_withdraw, entered.entry)
            bar.offer(entered.words, offer_words(), act)
        else:
            bar.say(entered.words, Tone.SOON)

    @Slot(object)
    def _tell_settled(self, settled: SettledLook) -> None:
        if self._place.current_screen() is self._screen:
            self._place.go_back()
        else:
            self._place.refresh()
        self._place.current_screen().show_good_news(settled.words)

    @Slot(object)
    def _tell_withdrawn(self, withdrawn: WithdrawnEntry) -> None:
        self._place.refresh()
        self._place.current_screen().show_good_news(withdrawn.words)

    @Slot(object)
    def _tell_problem(self, error: KnownError) -> None:
        self._place.current_screen().show_problem(error)


def _undo_by_key(screen: Screen) -> None:
    """Let Ctrl+Z do what the message bar offers."""
    undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), screen)
    undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    undo.activated.connect(screen.bar.take_offer)
