"""Who the person is and how to reach them safely: the first thing on the Case screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from vcs_desktop.ui.toolkit.form import plain
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import Card, IconButton, Terms

if TYPE_CHECKING:
    from vcs_desktop.office.show_case import CaseFile


class SafetyLine(QFrame):
    """One fact about safe contact: an icon, words, and a colour that agrees."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("safety")
        self._picture = QLabel()
        self._words = plain("")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 7, 8, 7)
        self.row.setSpacing(10)
        self.row.addWidget(self._picture)
        self.row.addWidget(self._words, 1)

    def show_fact(self, icon: str, words: str, tone: Tone) -> None:
        """Say this."""
        self._words.setText(words)
        ink = self._theme.palette.tones[tone].ink
        self._picture.setPixmap(self._theme.pixmap(icon, ink, 20))
        self.setProperty("tone", tone.value)
        for widget in (self, self._words):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class PersonPanel(Card):
    """Safe contact, address, and how the person is addressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._file: CaseFile | None = None
        self._phone = SafetyLine(theme)
        self._address = SafetyLine(theme)
        self.confirm_button = IconButton(
            theme, "map-pin-check", self.tr("Record that they confirmed it")
        )
        self._address.row.addWidget(self.confirm_button)
        self._terms = Terms()
        safety = QVBoxLayout()
        safety.setSpacing(6)
        safety.addWidget(self._phone)
        safety.addWidget(self._address)
        self.inside.addLayout(safety)
        self.inside.addWidget(self._terms)
        theme.changed.connect(self._draw)

    def show_person(self, file: CaseFile) -> None:
        """Show how this person may be reached."""
        self._file = file
        self._draw()

    def _draw(self) -> None:
        file = self._file
        if file is None:
            return
        self._phone.show_fact(*self._phone_fact(file))
        self._address.show_fact(*self._address_fact(file))
        self.confirm_button.setVisible(not file.address_confirmed)
        self._terms.show_terms(
            (
                (self.tr("Write to"), file.salutation),
                (self.tr("At"), ", ".join(file.address_lines)),
                (self.tr("Email"), file.email),
                (self.tr("In the scheme as"), file.capacity.replace("-", " ")),
                (self.tr("Language"), self._language(file.language)),
                (self.tr("Needs"), self._need(file.communication_need)),
                (self.tr("About"), file.row.offender),
                (self.tr("Officer"), file.row.officer),
            )
        )

    def _phone_fact(self, file: CaseFile) -> tuple[str, str, Tone]:
        number = file.telephone
        if not number:
            return "phone-off", self.tr("No telephone number is on file."), Tone.SOON
        if file.telephone_safe is None:
            words = self.tr("{number}: not known to be safe. Leave no message.")
            return "phone", words.format(number=number), Tone.SOON
        if file.telephone_safe:
            return "phone", self.tr("{number}: safe to ring.").format(number=number), Tone.GOOD
        words = self.tr("{number}: NOT safe. Do not ring and leave no message.")
        return "phone-off", words.format(number=number), Tone.URGENT

    def _address_fact(self, file: CaseFile) -> tuple[str, str, Tone]:
        if file.address_confirmed:
            return "map-pin-check", self.tr("Address confirmed."), Tone.GOOD
        words = self.tr("Address not confirmed yet. Letters wait for it.")
        return "map-pin-x", words, Tone.SOON

    def _language(self, code: str) -> str:
        known = {"en": self.tr("English"), "cy": self.tr("Welsh")}
        return known.get(code, code)

    def _need(self, code: str) -> str:
        known = {
            "large-print": self.tr("Large print"),
            "easy-read": self.tr("Easy Read"),
            "braille": self.tr("Braille"),
            "audio": self.tr("Audio"),
            "interpreter": self.tr("An interpreter"),
            "other": self.tr("Another format: ask them"),
        }
        return known.get(code, code)
