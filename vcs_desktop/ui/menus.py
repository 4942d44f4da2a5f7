"""The menu bar: every act of the window, each with its key."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from vcs_desktop.ui.toolkit.languages import language_names
from vcs_desktop.ui.toolkit.preferences import TEXT_SIZES, ScreenLanguage, ThemeChoice
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import FOUND_BY


class Menus(QMenuBar):
    """The menus.

    Signals:
        import_wanted, lock_wanted, quit_wanted, today_wanted, cases_wanted, settings_wanted,
        sentences_wanted, arrivals_wanted, team_wanted, dates_wanted, back_wanted, help_wanted,
        exercises_wanted, first_hour_wanted, keys_wanted, commands_wanted, concern_wanted,
        diagnostics_wanted: What was chosen.
        language_wanted: The `ScreenLanguage` to speak.

    Attributes:
        commands_action: Opens the command palette.
    """

    import_wanted = Signal()
    lock_wanted = Signal()
    quit_wanted = Signal()
    today_wanted = Signal()
    cases_wanted = Signal()
    sentences_wanted = Signal()
    arrivals_wanted = Signal()
    settings_wanted = Signal()
    team_wanted = Signal()
    dates_wanted = Signal()
    back_wanted = Signal()
    concern_wanted = Signal()
    help_wanted = Signal()
    exercises_wanted = Signal()
    first_hour_wanted = Signal()
    keys_wanted = Signal()
    commands_wanted = Signal()
    diagnostics_wanted = Signal()
    language_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._office_actions: list[QAction] = []
        self._is_open = False
        self._make_menus()

    def say_again(self) -> None:
        """Say every word anew, in the language that is spoken now."""
        options = Qt.FindChildOption.FindDirectChildrenOnly
        for menu in self.findChildren(QMenu, options=options):
            menu.deleteLater()
        self.clear()
        self._office_actions.clear()
        self._make_menus()
        self.allow_office(is_open=self._is_open)

    def _make_menus(self) -> None:
        self._looks, self._sizes, self._languages = (QActionGroup(self) for _each in range(3))
        self._make_file_menu()
        self._make_go_menu()
        self._make_view_menu()
        helping = self.addMenu(self.tr("&Help"))
        # Wanted most when the office can't be opened, as are the diagnostics.
        here = helping.addAction(self.tr("&Help on this screen"))
        here.setShortcut(QKeySequence("F1"))
        here.triggered.connect(self.help_wanted)
        self._act(helping, self.tr("&Keys"), "Shift+F1").triggered.connect(self.keys_wanted)
        first = self._act(helping, self.tr("The &first hour"), "")
        first.triggered.connect(self.first_hour_wanted)
        exercises = self._act(helping, self.tr("&Exercises"), "F3")
        exercises.triggered.connect(self.exercises_wanted)
        helping.addAction(self.tr("&Diagnostics…")).triggered.connect(self.diagnostics_wanted)

    def allow_office(self, *, is_open: bool) -> None:
        """Offer what needs an open office only while there is one."""
        self._is_open = is_open
        for action in self._office_actions:
            action.setEnabled(is_open)

    def _make_file_menu(self) -> None:
        menu = self.addMenu(self.tr("&File"))
        bring_in = self._act(menu, self.tr("&Import files…"), "Ctrl+I")
        bring_in.setProperty(FOUND_BY, self.tr("messages events spreadsheet bring in"))
        bring_in.triggered.connect(self.import_wanted)
        self._act(menu, self.tr("&Lock"), "Ctrl+L").triggered.connect(self.lock_wanted)
        menu.addSeparator()
        leave = menu.addAction(self.tr("&Quit"))
        leave.setShortcut(QKeySequence("Ctrl+Q"))
        leave.triggered.connect(self.quit_wanted)

    def _make_go_menu(self) -> None:
        menu = self.addMenu(self.tr("&Go"))
        self._act(menu, self.tr("&Today"), "Ctrl+1").triggered.connect(self.today_wanted)
        self._act(menu, self.tr("&Cases"), "Ctrl+2").triggered.connect(self.cases_wanted)
        find = self._act(menu, self.tr("&Find anything"), "Ctrl+F")
        find.triggered.connect(self.cases_wanted)
        settings = self._act(menu, self.tr("&Settings"), "Ctrl+3")
        settings.setProperty(
            FOUND_BY,
            self.tr(
                "figures targets rules bank holidays calendar backups officers passphrase unit "
                "letterhead computer"
            ),
        )
        settings.triggered.connect(self.settings_wanted)
        dates = self._act(menu, self.tr("Changed &dates"), "Ctrl+4")
        dates.triggered.connect(self.dates_wanted)
        sentences = self._act(menu, self.tr("S&entences"), "Ctrl+5")
        sentences.triggered.connect(self.sentences_wanted)
        arrivals = self._act(menu, self.tr("&Arrivals"), "Ctrl+6")
        arrivals.triggered.connect(self.arrivals_wanted)
        self._act(menu, self.tr("Tea&m"), "Ctrl+7").triggered.connect(self.team_wanted)
        self._act(menu, self.tr("&Back"), "Alt+Left").triggered.connect(self.back_wanted)
        menu.addSeparator()
        concern = self._act(menu, self.tr("Co&ncern reported…"), "F9")
        concern.triggered.connect(self.concern_wanted)
        self.commands_action = self._act(menu, self.tr("C&ommands…"), "Ctrl+K")
        self.commands_action.triggered.connect(self.commands_wanted)

    def _make_view_menu(self) -> None:
        menu = self.addMenu(self.tr("&View"))
        names = {
            ThemeChoice.SYSTEM: self.tr("&Follow the system"),
            ThemeChoice.LIGHT: self.tr("&Light"),
            ThemeChoice.DARK: self.tr("&Dark"),
            ThemeChoice.HIGH_CONTRAST: self.tr("&High contrast"),
        }
        for choice, words in names.items():
            action = self._choice(menu, self._looks, words, choice.value)
            action.setChecked(choice is self._theme.choice)
        menu.addSeparator()
        for size in TEXT_SIZES:
            words = self.tr("Text at {size} %").format(size=size)
            action = self._choice(menu, self._sizes, words, size)
            action.setChecked(size == self._theme.text_size)
        menu.addSeparator()
        veil = menu.addAction(self.tr("&Cover names"))
        veil.setShortcut(QKeySequence("F8"))
        veil.setCheckable(True)
        veil.setChecked(self._theme.veil.is_on)
        veil.toggled.connect(self._theme.veil.switch)
        menu.addSeparator()
        larger = menu.addAction(self.tr("Larger &text"))
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        larger.triggered.connect(self._enlarge)
        smaller = menu.addAction(self.tr("&Smaller text"))
        smaller.setShortcut(QKeySequence("Ctrl+-"))
        smaller.triggered.connect(self._shrink)
        self._make_language_menu(menu.addMenu(self.tr("Lan&guage")))
        self._looks.triggered.connect(self._choose_look)
        self._sizes.triggered.connect(self._choose_size)

    def _make_language_menu(self, menu: QMenu) -> None:
        for language, words in language_names().items():
            action = self._choice(menu, self._languages, words, language.value)
            action.setChecked(language is self._theme.languages.chosen)
        self._languages.triggered.connect(self._choose_language)

    def _act(self, menu: QMenu, words: str, key: str) -> QAction:
        action = menu.addAction(words)
        action.setShortcut(QKeySequence(key))
        self._office_actions.append(action)
        return action

    def _choice(self, menu: QMenu, group: QActionGroup, words: str, value: str | int) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setData(value)
        group.addAction(action)
        return action

    @Slot(QAction)
    def _choose_look(self, action: QAction) -> None:
        self._theme.choose(ThemeChoice(str(action.data())))

    @Slot(QAction)
    def _choose_size(self, action: QAction) -> None:
        self._theme.choose_text_size(int(str(action.data())))

    @Slot(QAction)
    def _choose_language(self, action: QAction) -> None:
        self.language_wanted.emit(ScreenLanguage(str(action.data())))

    @Slot()
    def _enlarge(self) -> None:
        self._step(1)

    @Slot()
    def _shrink(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        at = TEXT_SIZES.index(self._theme.text_size) + by
        size = TEXT_SIZES[min(max(at, 0), len(TEXT_SIZES) - 1)]
        self._theme.choose_text_size(size)
        for action in self._sizes.actions():
            action.setChecked(action.data() == size)
