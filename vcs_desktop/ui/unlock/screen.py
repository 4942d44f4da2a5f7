"""Unlocking, as widgets: a name, a passphrase, and the way back when it is forgotten."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.ports import ProfileLook
from vcs_desktop.ui.toolkit.form import Form, heading, plain, quiet, secret_field, text_field
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.unlock.why_locked import WhyLocked
from vcs_desktop.ui.widgets.panels import Card, IconButton, scrolled
from vcs_desktop.ui.widgets.screen import Screen


class UnlockScreen(Screen):
    """Who is there, and their passphrase.

    Signals:
        opening: An officer's name and passphrase.
        opening_by_keyring: An officer's name.
        recovering: An officer's name, the recovery code, and the new passphrase twice.
    """

    opening = Signal(str, str)
    opening_by_keyring = Signal(str)
    recovering = Signal(str, str, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.why_locked = WhyLocked()
        self.officer_box = QComboBox()
        self.passphrase_field = secret_field()
        self.code_field = text_field()
        self.new_field = secret_field()
        self.again_field = secret_field()
        self.open_button = IconButton(theme, "lock", self.tr("Open the office"), kind="main")
        self.keyring_button = IconButton(
            theme, "key-round", self.tr("Open it with this computer's keyring")
        )
        self._keyring_officers: tuple[str, ...] = ()
        self._demo_passphrase = ""
        self.keyring_rests = quiet(
            self.tr(
                "The keyring doesn't open it this time: the office was locked when the program "
                "last ended. Your passphrase shows that it is you."
            )
        )
        self.forgotten_button = IconButton(
            theme, "key-round", self.tr("Use the recovery code instead"), kind="link"
        )
        self.recover_button = IconButton(
            theme, "key-round", self.tr("Set the new passphrase and open"), kind="main"
        )
        self.remember_button = IconButton(
            theme, "undo-2", self.tr("Go back to the passphrase"), kind="link"
        )
        self._invented = QWidget()
        self._passphrase_part = QWidget()
        self._recovery_part = QWidget()
        self._lay_out()
        self._join()
        self._show_recovery(is_shown=False)

    def take_keyboard(self) -> None:
        """Begin with the passphrase; the name is usually right already."""
        if self.passphrase_field.text():
            self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.passphrase_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_officers(self, look: ProfileLook, officer: str) -> None:
        """Offer these officers; an invented office fills in its own passphrase."""
        self.officer_box.clear()
        self.officer_box.addItems(list(look.officers))
        if officer in look.officers:
            self.officer_box.setCurrentText(officer)
        self._demo_passphrase = look.demo_passphrase or ""
        self.passphrase_field.setText(self._demo_passphrase)
        self._keyring_officers = look.keyring_officers
        self._offer_keyring()
        self.keyring_rests.setVisible(look.keyring_rests)
        self._invented.setVisible(look.demo_passphrase is not None)
        self._show_recovery(is_shown=False)
        self.take_keyboard()

    def is_recovering(self) -> bool:
        """Whether the recovery code is asked for in the place of the passphrase."""
        return self._recovery_part.isVisibleTo(self)

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Say that the office is being opened, or take it back."""
        for part in (self._passphrase_part, self._recovery_part, self.officer_box):
            part.setDisabled(is_waiting)
        self.open_button.say(self.tr("Opening…") if is_waiting else self.tr("Open the office"))

    def show_problem(self, error: KnownError) -> None:
        """Tell why the office did not open, and put the keyboard where to try again."""
        super().show_problem(error)
        if self._demo_passphrase:
            # What the banner says stays true, and nobody looks for a passphrase that is no secret.
            self.passphrase_field.setText(self._demo_passphrase)
        field = self.code_field if self._recovery_part.isVisible() else self.passphrase_field
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def forget(self) -> None:
        """Empty every field."""
        for field in (self.passphrase_field, self.code_field, self.new_field, self.again_field):
            field.clear()
        self.bar.clear()
        self.why_locked.show_why(None)

    def _lay_out(self) -> None:
        card = Card()
        card.inside.addWidget(heading(self.tr("Open the office")))
        self._invented.setObjectName("invented_banner")
        self._invented.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        said = plain(
            self.tr("Invented office: nothing here is real. Its passphrase is filled in for you.")
        )
        QVBoxLayout(self._invented).addWidget(said)
        card.inside.addWidget(self._invented)
        who = Form()
        who.add(self.tr("&Your name"), self.officer_box)
        card.inside.addLayout(who)
        self._lay_out_passphrase()
        self._lay_out_recovery()
        card.inside.addWidget(self._passphrase_part)
        card.inside.addWidget(self._recovery_part)
        self.column.addWidget(scrolled(self._centred(card), self.tr("Open the office")), 1)

    def _centred(self, card: Card) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.addStretch(1)
        column.addWidget(self.why_locked)
        column.addWidget(self.bar)
        column.addWidget(card)
        column.addStretch(2)
        self._middle = middle
        self._turn()
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.addStretch(1)
        row.addWidget(middle, 4)
        row.addStretch(1)
        return ground

    def _lay_out_passphrase(self) -> None:
        form = Form()
        self._passphrase_part.setLayout(form)
        form.add(self.tr("&Passphrase"), self.passphrase_field)
        form.addWidget(self.open_button)
        form.addWidget(self.keyring_button)
        form.addWidget(self.keyring_rests)
        form.addWidget(self.forgotten_button)

    def _lay_out_recovery(self) -> None:
        form = Form()
        self._recovery_part.setLayout(form)
        form.add(
            self.tr("&Recovery code"),
            self.code_field,
            self.tr("From the recovery sheet. Capitals, spaces and dashes do not matter."),
        )
        form.add(
            self.tr("&New passphrase"),
            self.new_field,
            self.tr("At least 12 characters. Four or more unrelated words are easy to keep."),
        )
        form.add(self.tr("New passphrase &again"), self.again_field)
        form.addWidget(self.recover_button)
        form.addWidget(self.remember_button)

    def _join(self) -> None:
        self.passphrase_field.returnPressed.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.keyring_button.clicked.connect(self._open_by_keyring)
        self.officer_box.currentTextChanged.connect(self._offer_keyring)
        self.again_field.returnPressed.connect(self._recover)
        self.recover_button.clicked.connect(self._recover)
        self.forgotten_button.clicked.connect(self._forgot)
        self.remember_button.clicked.connect(self._remembered)
        self.theme.changed.connect(self._turn)

    @Slot()
    def _turn(self) -> None:
        self._middle.setMaximumWidth(self.theme.pixels(560))

    def _show_recovery(self, *, is_shown: bool) -> None:
        self._recovery_part.setVisible(is_shown)
        self._passphrase_part.setVisible(not is_shown)

    @Slot()
    def _open(self) -> None:
        self.bar.clear()
        self.opening.emit(self.officer_box.currentText(), self.passphrase_field.text())

    @Slot()
    def _offer_keyring(self) -> None:
        """Offer the keyring to whoever switched it on, and to nobody else."""
        self.keyring_button.setVisible(self.officer_box.currentText() in self._keyring_officers)

    @Slot()
    def _open_by_keyring(self) -> None:
        self.bar.clear()
        self.opening_by_keyring.emit(self.officer_box.currentText())

    @Slot()
    def _recover(self) -> None:
        self.bar.clear()
        self.recovering.emit(
            self.officer_box.currentText(),
            self.code_field.text(),
            self.new_field.text(),
            self.again_field.text(),
        )

    @Slot()
    def _forgot(self) -> None:
        self.bar.clear()
        self._show_recovery(is_shown=True)
        self.code_field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _remembered(self) -> None:
        self.bar.clear()
        self._show_recovery(is_shown=False)
        self.take_keyboard()
