"""Why an officer looks at a colleague's case: asked in place of the case, which stays shut."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from vcs_desktop.rules.why_outside import LONGEST_REASON, Because, WhyOutside
from vcs_desktop.ui.toolkit.form import Form, chosen_in, heading, plain, quiet, text_field
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import Card, IconButton
from vcs_desktop.ui.widgets.screen import Screen


class ReasonScreen(Screen):
    """One question with four ready answers, or a few words.

    Signals:
        reason_typed: A `Because`.
        left: The case is not to be opened.
    """

    reason_typed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.why_box = QComboBox()
        self.words_field = text_field()
        self.open_button = IconButton(theme, "folder-open", self.tr("Open the case"), kind="main")
        self.leave_button = IconButton(
            theme, "arrow-left", self.tr("Leave it shut"), key="Esc", kind="link"
        )
        self._lay_out()
        self._join()

    def ask(self) -> None:
        """Begin anew."""
        self.why_box.setCurrentIndex(0)
        self.words_field.clear()
        self._weigh()

    def take_keyboard(self) -> None:
        """Begin with the reason."""
        self.why_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        for why, words in self._words().items():
            self.why_box.addItem(words, why.value)
        self.words_field.setMaxLength(LONGEST_REASON)
        card = Card()
        card.inside.addWidget(heading(self.tr("This is a colleague's case")))
        card.inside.addWidget(
            plain(self.tr("Say why you look at it. It then stays open to you for today."))
        )
        form = Form()
        form.add(self.tr("&Why"), self.why_box)
        self._words_label = form.add(self.tr("In a &few words"), self.words_field)
        card.inside.addLayout(form)
        card.inside.addWidget(
            quiet(self.tr("Your senior officer can see who looked at which case, and why."))
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        card.inside.addLayout(buttons)
        self.column.addWidget(self.bar)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self._weigh()

    def _words(self) -> dict[WhyOutside, str]:
        return {
            WhyOutside.COVERING: self.tr("I am covering for a colleague"),
            WhyOutside.RANG: self.tr("The person rang"),
            WhyOutside.ASKED: self.tr("The senior officer asked me to"),
            WhyOutside.HANDING_OVER: self.tr("The case is being handed over"),
            WhyOutside.OTHER: self.tr("Another reason"),
        }

    def _join(self) -> None:
        self.why_box.currentIndexChanged.connect(self._weigh)
        self.words_field.textChanged.connect(self._weigh)
        self.words_field.returnPressed.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.leave_button.clicked.connect(self.left)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    @Slot()
    def _weigh(self) -> None:
        """Ask for words only where none of the answers is theirs."""
        is_other = chosen_in(self.why_box, WhyOutside) is WhyOutside.OTHER
        for widget in (self._words_label, self.words_field):
            widget.setVisible(is_other)
        self.open_button.setEnabled(self._because().says_something)

    @Slot()
    def _open(self) -> None:
        if self.open_button.isEnabled():
            self.reason_typed.emit(self._because())

    def _because(self) -> Because:
        why = chosen_in(self.why_box, WhyOutside)
        words = self.words_field.text().strip() if why is WhyOutside.OTHER else ""
        return Because(why, words)
