"""This computer: when the office locks by itself here, and whether names begin covered.

It is the choice of whoever uses this computer.  No policy gives these figures, nothing of it goes
on record, and it counts at once.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from vcs_desktop.kernel.locking import LockReason
from vcs_desktop.ui.toolkit.form import Form, choose_in, chosen_in, heading, plain, quiet
from vcs_desktop.ui.toolkit.idle_lock import IdleLock
from vcs_desktop.ui.toolkit.idle_watch import (
    LEAST_MINUTES,
    MOST_MINUTES,
    IdleClock,
    LockWishes,
)
from vcs_desktop.ui.toolkit.languages import counted, language_names
from vcs_desktop.ui.toolkit.preferences import Preferences, ScreenLanguage
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import SCROLL_BAR_ROOM, Card, scrolled
from vcs_desktop.ui.widgets.tick_box import TickBox


class ComputerPart(QWidget):
    """Choices about this computer alone.

    Signals:
        language_wanted: The `ScreenLanguage` to speak.
    """

    language_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._languages = theme.languages
        self.language_box = QComboBox()
        for language, words in language_names().items():
            self.language_box.addItem(words, language.value)
        self._idle: IdleLock | None = None
        self._preferences: Preferences | None = None
        self.minutes_box = QComboBox()
        self.clock_box = QComboBox()
        self.veil_box = TickBox(self.tr("Open the window with names covered"))
        self._knows = plain("")
        self._hears = plain("")
        self._lay_out()
        self.minutes_box.currentIndexChanged.connect(self._keep)
        self.clock_box.currentIndexChanged.connect(self._keep)
        self.veil_box.toggled.connect(self._keep)
        self.language_box.activated.connect(self._tell_language)

    def take_keyboard(self) -> None:
        """Begin on the minutes, and say what this computer tells just now."""
        self._tell()
        self.minutes_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def serve(self, idle: IdleLock, preferences: Preferences) -> None:
        """Show what is chosen, and hand on what is chosen from now on."""
        self._idle, self._preferences = None, None
        choose_in(self.language_box, self._languages.chosen)
        wishes = preferences.lock_wishes()
        self.minutes_box.setCurrentIndex(self.minutes_box.findData(wishes.minutes))
        choose_in(self.clock_box, wishes.clock)
        self.veil_box.setChecked(preferences.veil_at_start())
        self._idle, self._preferences = idle, preferences
        self._tell()

    def _lay_out(self) -> None:
        for count in range(LEAST_MINUTES, MOST_MINUTES + 1):
            words = counted("ComputerPart", "{count} minutes", count)
            self.minutes_box.addItem(words.format(count=count), count)
        clocks = {
            IdleClock.COMPUTER: self.tr("this computer"),
            IdleClock.PROGRAM: self.tr("this program"),
        }
        for clock, words in clocks.items():
            self.clock_box.addItem(words, clock.value)
        form = Form()
        form.add(
            self.tr("&Lock the office after"),
            self.minutes_box,
            self.tr("Your own choice for this computer. No policy gives a figure for it."),
        )
        form.add(
            self.tr("in which nobody &used"),
            self.clock_box,
            self.tr("By this program's clock, work in other programs does not keep it open."),
        )
        self._place(self._locking_card(form), self._names_card(), self._language_card())

    def _language_card(self) -> Card:
        card = Card()
        card.inside.addWidget(heading(self.tr("Language"), 2))
        form = Form()
        form.add(
            self.tr("Lan&guage of the screens"),
            self.language_box,
            self.tr(
                "Your own choice on this computer. It counts at once. The Welsh is a draft that "
                "no translator has reviewed. What it lacks stays English, as do the rules."
            ),
        )
        card.inside.addLayout(form)
        return card

    def _names_card(self) -> Card:
        card = Card()
        card.inside.addWidget(heading(self.tr("Names"), 2))
        card.inside.addWidget(self.veil_box)
        words = self.tr(
            "F8 covers names, addresses and telephone numbers when somebody may look over your "
            "shoulder, and shows them again."
        )
        card.inside.addWidget(quiet(words))
        return card

    def _locking_card(self, form: Form) -> Card:
        card = Card()
        card.inside.addWidget(heading(self.tr("Locking by itself"), 2))
        card.inside.addLayout(form)
        card.inside.addWidget(self._knows)
        card.inside.addWidget(self._hears)
        card.inside.addWidget(quiet(self.tr("Ctrl+L locks it at once, from anywhere.")))
        return card

    def _place(self, *cards: Card) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.setSpacing(12)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside, self.tr("This computer")))

    def _tell(self) -> None:
        """Say what this computer can tell: where it tells nothing, that is said too."""
        if self._idle is None:
            return
        counts_computer = chosen_in(self.clock_box, IdleClock) is IdleClock.COMPUTER
        self._knows.setText(
            self.tr(
                "This computer does not tell how long nobody used it, so this program's clock "
                "counts instead."
            )
        )
        self._knows.setVisible(counts_computer and not self._idle.watch.knows_computer)
        signs = {
            LockReason.SCREEN_LOCKED: self.tr("the screen is locked"),
            LockReason.GOING_TO_SLEEP: self.tr("the computer goes to sleep"),
            LockReason.USER_SWITCHED: self.tr("the screen goes to another user"),
        }
        told = [words for sign, words in signs.items() if sign in self._idle.hears]
        untold = [words for sign, words in signs.items() if sign not in self._idle.hears]
        said = []
        if told:
            words = self.tr("It also locks when {signs}.")
            said.append(words.format(signs=self.tr(", and when ").join(told)))
        if untold:
            words = self.tr("This computer does not tell this program when {signs}.")
            said.append(words.format(signs=self.tr(", or when ").join(untold)))
        said.append(self.tr("After a sleep longer than the time above it is always locked."))
        self._hears.setText(" ".join(said))

    @Slot()
    def _tell_language(self) -> None:
        self.language_wanted.emit(chosen_in(self.language_box, ScreenLanguage))

    @Slot()
    def _keep(self) -> None:
        idle, preferences = self._idle, self._preferences
        if idle is None or preferences is None:
            return
        minutes = int(self.minutes_box.currentData())
        wishes = LockWishes(minutes, chosen_in(self.clock_box, IdleClock))
        preferences.keep_lock_wishes(wishes)
        preferences.keep_veil_at_start(is_wanted=self.veil_box.isChecked())
        idle.take_wishes()
        self._tell()
