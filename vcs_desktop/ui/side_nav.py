"""The navigation at the left: where the officer is, and where else to go."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QVBoxLayout

from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton
from vcs_desktop.ui.widgets.screen import Place


class SideNav(QFrame):
    """Words with icons; with large text the icons stand alone and keep their names.

    Signals:
        today_wanted, cases_wanted, sentences_wanted, arrivals_wanted, team_wanted,
        settings_wanted, import_wanted, lock_wanted: Where to go.
    """

    today_wanted = Signal()
    cases_wanted = Signal()
    sentences_wanted = Signal()
    arrivals_wanted = Signal()
    team_wanted = Signal()
    settings_wanted = Signal()
    import_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, theme: Theme, officer: str, unit: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("side")
        self.setAccessibleName(self.tr("Navigation"))
        self._officer, self.unit = officer, unit
        self._titles = (QLabel(self.tr("VCS Desktop")), QLabel(f"{officer}\n{unit}"))
        self._buttons: list[tuple[IconButton, str]] = []
        self._column = QVBoxLayout(self)
        self._place_titles()
        self.today_button = self._place("sun", self.tr("Today"), "Ctrl+1")
        self.cases_button = self._place("folder-open", self.tr("Cases"), "Ctrl+2")
        self.sentences_button = self._place("landmark", self.tr("Sentences"), "Ctrl+5")
        self.arrivals_button = self._place("inbox", self.tr("Arrivals"), "Ctrl+6")
        self.team_button = self._place("bars", self.tr("Team"), "Ctrl+7")
        self.settings_button = self._place("sliders-horizontal", self.tr("Settings"), "Ctrl+3")
        self._column.addStretch(1)
        self._import_button = self._place("file-input", self.tr("Import files"), "Ctrl+I")
        self._lock_button = self._place("lock", self.tr("Lock"), "Ctrl+L")
        self._of_place = self._by_place()
        self._places = QButtonGroup(self)
        for button in self._of_place.values():
            button.setCheckable(True)
            self._places.addButton(button)
        self._join()
        theme.changed.connect(self._turn)
        self._turn()

    def _by_place(self) -> dict[Place, IconButton]:
        return {
            Place.TODAY: self.today_button,
            Place.CASES: self.cases_button,
            Place.SENTENCES: self.sentences_button,
            Place.ARRIVALS: self.arrivals_button,
            Place.TEAM: self.team_button,
            Place.SETTINGS: self.settings_button,
        }

    @Slot(str)
    def show_unit(self, unit: str) -> None:
        """Say whose office it is."""
        self.unit = unit
        self._titles[1].setText(f"{self._officer}\n{unit}")

    def show_place(self, trail: Sequence[Place | None]) -> None:
        """Mark where the officer is, by the places they came through; nothing for elsewhere."""
        places = [place for place in trail if place is not None]
        chosen = self._of_place.get(places[-1]) if places else None
        # A group whose buttons exclude each other always keeps one of them marked.
        self._places.setExclusive(False)
        for button in self._of_place.values():
            button.setChecked(button is chosen)
        self._places.setExclusive(True)

    def _join(self) -> None:
        self.today_button.clicked.connect(self.today_wanted)
        self.cases_button.clicked.connect(self.cases_wanted)
        self.sentences_button.clicked.connect(self.sentences_wanted)
        self.arrivals_button.clicked.connect(self.arrivals_wanted)
        self.team_button.clicked.connect(self.team_wanted)
        self.settings_button.clicked.connect(self.settings_wanted)
        self._import_button.clicked.connect(self.import_wanted)
        self._lock_button.clicked.connect(self.lock_wanted)

    def _place_titles(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 12)
        self._column.setSpacing(2)
        for label, kind in zip(self._titles, ("product", "whose"), strict=True):
            label.setProperty("kind", kind)
            label.setWordWrap(True)
            self._column.addWidget(label)

    def _place(self, icon: str, words: str, key: str) -> IconButton:
        button = IconButton(self._theme, icon, words, kind="side")
        button.setToolTip(f"{words} ({key})")
        self._buttons.append((button, words))
        self._column.addWidget(button)
        return button

    @Slot()
    def _turn(self) -> None:
        is_narrow = self._theme.has_large_text
        self.setProperty("narrow", is_narrow)
        for label in self._titles:
            label.setVisible(not is_narrow)
        for button, words in self._buttons:
            button.say("" if is_narrow else words)
        self.setFixedWidth(self._theme.pixels(44) if is_narrow else self._theme.pixels(180))
