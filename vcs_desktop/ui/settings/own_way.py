"""One's own way in, as widgets: passphrase and keyring."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcs_desktop.ui.toolkit.form import Form, heading, quiet, secret_field
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton


class OwnWay(QWidget):
    """The officer's own passphrase, a new one, and the keyring.

    Signals:
        passphrase_typed: The present passphrase and the new one twice.
        keyring_switched: The present passphrase, and whether the keyring shall open the office.
    """

    passphrase_typed = Signal(str, str, str)
    keyring_switched = Signal(str, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._is_keyring_on = False
        self.own_field = secret_field()
        self.new_field = secret_field()
        self.again_field = secret_field()
        self.change_button = IconButton(theme, "key-round", self.tr("Change my passphrase"))
        self.keyring_button = IconButton(theme, "lock", "")
        form = Form()
        form.add(self.tr("Your own &passphrase"), self.own_field)
        form.add(
            self.tr("A ne&w one"),
            self.new_field,
            self.tr("At least 12 characters. Four or more unrelated words are easy to keep."),
        )
        form.add(self.tr("The new one &again"), self.again_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading(self.tr("Your own way in"), 2))
        column.addLayout(form)
        column.addWidget(self.change_button)
        column.addWidget(self.keyring_button)
        column.addWidget(
            quiet(
                self.tr(
                    "With the keyring, whoever uses your account on this computer can open the "
                    "office when the program starts. After a lock the passphrase is asked."
                )
            )
        )
        self.show_keyring(is_on=False)
        self.change_button.clicked.connect(self._change)
        self.again_field.returnPressed.connect(self._change)
        self.keyring_button.clicked.connect(self._switch)

    @property
    def passphrase(self) -> str:
        """The officer's own passphrase, as it stands in the field."""
        return self.own_field.text()

    def show_keyring(self, *, is_on: bool) -> None:
        """Say what the keyring button would do."""
        self._is_keyring_on = is_on
        self.keyring_button.say(
            self.tr("Stop using this computer's keyring")
            if is_on
            else self.tr("Let this computer's keyring open it")
        )

    def forget(self) -> None:
        """Empty every field."""
        for field in (self.own_field, self.new_field, self.again_field):
            field.clear()

    @Slot()
    def _change(self) -> None:
        self.passphrase_typed.emit(
            self.own_field.text(), self.new_field.text(), self.again_field.text()
        )

    @Slot()
    def _switch(self) -> None:
        self.keyring_switched.emit(self.own_field.text(), not self._is_keyring_on)
