"""Who the person is and whether their address holds: the first thing under the safety line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from vcs_desktop.ui.toolkit.contact_language import way_words
from vcs_desktop.ui.toolkit.language import level_words
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import covered, named, openly
from vcs_desktop.ui.widgets.panels import Card, IconButton, Terms
from vcs_desktop.ui.widgets.safety import SafetyLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vcs_desktop.office.safe_ways import WayLine
    from vcs_desktop.office.show_case import CaseFile


def said_of(ways: Sequence[WayLine]) -> tuple[WayLine, ...]:
    """The ways of which there is more to mind than the lines of safety above say."""
    return tuple(line for line in ways if line.on_file.is_there and line.is_spoken_of)


class PersonPanel(Card):
    """The address, and how the person is addressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._address = SafetyLine(theme)
        self.confirm_button = IconButton(
            theme, "map-pin-check", self.tr("Record that they confirmed it")
        )
        self._terms = Terms(theme.veil)
        self.inside.addWidget(self._address)
        self.inside.addWidget(self.confirm_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.inside.addWidget(self._terms)

    def show_person(self, file: CaseFile) -> None:
        """Show how this person may be written to."""
        self._address.show_fact(*self._address_fact(file))
        self.confirm_button.setVisible(not file.address_confirmed and not file.ways.is_post_unsafe)
        self._terms.show_terms(
            (
                (self.tr("Write to"), named(file.salutation)),
                (self.tr("At"), covered(", ".join(file.address_lines))),
                (self.tr("Email"), covered(file.email)),
                *((way_words(line.way), covered(line.words)) for line in said_of(file.ways.lines)),
                (self.tr("In the scheme as"), openly(self._capacity(file.capacity))),
                (self.tr("Wants to hear"), self._level(file)),
                (self.tr("Language"), openly(self._language(file.language))),
                (self.tr("Needs"), openly(self._need(file.communication_need))),
                (self.tr("About"), named(file.row.offender)),
                (self.tr("Officer"), openly(file.row.officer)),
            )
        )

    def _level(self, file: CaseFile) -> str:
        return openly(level_words(file.row.level)) if file.row.level else ""

    def _address_fact(self, file: CaseFile) -> tuple[str, str, Tone]:
        if file.ways.is_post_unsafe:
            return "map-pin-x", self.tr("Letters are NOT safe. Do not write."), Tone.URGENT
        if file.address_confirmed:
            return "map-pin-check", self.tr("Address confirmed."), Tone.GOOD
        words = self.tr("Address not confirmed yet. Letters wait for it.")
        return "map-pin-x", words, Tone.SOON

    def _capacity(self, code: str) -> str:
        known = {
            "victim": self.tr("Victim"),
            "bereaved-relative": self.tr("Bereaved relative"),
            "parent-or-carer": self.tr("Parent or carer"),
            "spokesperson": self.tr("Spokesperson"),
            "acting-for-adult": self.tr("Acting for an adult"),
        }
        return known.get(code, code)

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
