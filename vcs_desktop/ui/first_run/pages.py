"""The three pages of set-up: who and a passphrase, the recovery sheet, and its proof."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from vcs_desktop.kernel.officer import Nation
from vcs_desktop.ui.first_run.presenter import TypedWishes
from vcs_desktop.ui.toolkit.form import (
    Form,
    chosen_in,
    heading,
    plain,
    quiet,
    secret_field,
    text_field,
)
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import Card, IconButton
from vcs_desktop.ui.widgets.tick_box import TickBox


class FormPage(QWidget):
    """Who, where, and a passphrase.

    Signals:
        typed: The `TypedWishes`.
    """

    typed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.name_field = text_field()
        self.unit_field = text_field()
        self.nation_box = QComboBox()
        self.nation_box.addItem(self.tr("England"), Nation.ENGLAND.value)
        self.nation_box.addItem(self.tr("Wales"), Nation.WALES.value)
        self.address_field = QPlainTextEdit()
        self.address_field.setTabChangesFocus(True)
        self.telephone_field = text_field()
        self.email_field = text_field()
        self.passphrase_field = secret_field()
        self.again_field = secret_field()
        self.keyring_box = TickBox(
            self.tr("Let this computer's keyring open it when the program starts")
        )
        self.go_on_button = IconButton(theme, "check", self.tr("Make the office"), kind="main")
        self.first = self.name_field
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        columns.addWidget(self._unit_card(theme), 1)
        columns.addWidget(self._passphrase_card(), 1)
        self.again_field.returnPressed.connect(self._tell)
        self.go_on_button.clicked.connect(self._tell)

    def forget(self) -> None:
        """Empty the passphrase fields."""
        self.passphrase_field.clear()
        self.again_field.clear()

    def _unit_card(self, theme: Theme) -> Card:
        card = Card()
        card.inside.addWidget(heading(self.tr("You and your unit"), 2))
        form = Form()
        form.add(self.tr("&Your name"), self.name_field, self.tr("As letters should be signed."))
        form.add(self.tr("Victim Liaison &Unit"), self.unit_field)
        form.add(self.tr("&Nation"), self.nation_box)
        form.add(
            self.tr("&Address for letters"),
            self.address_field,
            self.tr("Printed at the top of every letter. Settings can change it later."),
        )
        self.address_field.setFixedHeight(theme.pixels(78))
        form.add(self.tr("&Telephone"), self.telephone_field)
        form.add(self.tr("&Email"), self.email_field)
        card.inside.addLayout(form)
        card.inside.addStretch(1)
        return card

    def _passphrase_card(self) -> Card:
        card = Card()
        card.inside.addWidget(heading(self.tr("A passphrase"), 2))
        for words in (
            self.tr("It locks everything in this office. Nobody can look it up for you."),
            self.tr("At least 12 characters. Four or more unrelated words are easy to keep."),
            self.tr("Spaces are fine. It need not contain a digit or a sign."),
        ):
            card.inside.addWidget(quiet(words))
        form = Form()
        form.add(self.tr("&Passphrase"), self.passphrase_field)
        form.add(self.tr("Passphrase a&gain"), self.again_field)
        card.inside.addLayout(form)
        card.inside.addWidget(self.keyring_box)
        card.inside.addWidget(
            quiet(
                self.tr(
                    "Then whoever uses your account on this computer can open it without the "
                    "passphrase. After it was locked, the passphrase is asked all the same."
                )
            )
        )
        card.inside.addWidget(
            quiet(
                self.tr(
                    "You will look after cases, decide for the unit, and look after officers and "
                    "backups, until you let colleagues in and share that."
                )
            )
        )
        card.inside.addWidget(
            quiet(self.tr("Next comes a recovery sheet, for the day it is forgotten."))
        )
        card.inside.addWidget(self.go_on_button)
        card.inside.addStretch(1)
        return card

    @Slot()
    def _tell(self) -> None:
        self.typed.emit(
            TypedWishes(
                officer_name=self.name_field.text(),
                unit_name=self.unit_field.text(),
                nation=chosen_in(self.nation_box, Nation),
                address=self.address_field.toPlainText(),
                telephone=self.telephone_field.text(),
                email=self.email_field.text(),
                passphrase=self.passphrase_field.text(),
                passphrase_again=self.again_field.text(),
                uses_keyring=self.keyring_box.isChecked(),
            )
        )


class SheetPage(QWidget):
    """The recovery code, to be put on paper."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._code = QLabel()
        self._code.setProperty("kind", "code")
        self._code.setWordWrap(True)
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._code.setAccessibleName(self.tr("Recovery code"))
        self.print_button = IconButton(
            theme, "printer", self.tr("Print the recovery sheet"), kind="main"
        )
        self.save_button = IconButton(theme, "save", self.tr("Save it in a file…"))
        self.go_on_button = IconButton(theme, "check", self.tr("I have it on paper, go on"))
        self.first = self.print_button
        card = Card()
        card.inside.addWidget(heading(self.tr("Your recovery code"), 2))
        card.inside.addWidget(
            plain(
                self.tr(
                    "If the passphrase is forgotten, this code is the only way back in. "
                    "Put it on paper and keep it away from this computer."
                )
            )
        )
        card.inside.addWidget(self._code)
        for button in (self.print_button, self.save_button, self.go_on_button):
            card.inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)

    def show_code(self, code: str) -> None:
        """Show this code."""
        self._code.setText(code)


class ProofPage(QWidget):
    """The code, typed back from paper.

    Signals:
        typed: The code.
    """

    typed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.code_field = text_field()
        self.check_button = IconButton(
            theme, "check", self.tr("Check it and open the office"), kind="main"
        )
        self.back_button = IconButton(
            theme, "arrow-left", self.tr("Show the sheet again"), kind="link"
        )
        self.first = self.code_field
        card = Card()
        card.inside.addWidget(
            plain(
                self.tr(
                    "Type the code from your paper. That proves the sheet is right "
                    "before anything depends on it."
                )
            )
        )
        form = Form()
        form.add(
            self.tr("&Recovery code"),
            self.code_field,
            self.tr("Capitals, spaces and dashes do not matter."),
        )
        card.inside.addLayout(form)
        card.inside.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignLeft)
        card.inside.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        self.code_field.returnPressed.connect(self._tell)
        self.check_button.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.typed.emit(self.code_field.text())
