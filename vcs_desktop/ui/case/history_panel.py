"""What happened in a case, newest first, and a look at the sentence that is never saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vcs_desktop.ui.toolkit.form import heading, plain, quiet
from vcs_desktop.ui.toolkit.language import long_date, short_date
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import covered
from vcs_desktop.ui.widgets.entry_list import EntryList
from vcs_desktop.ui.widgets.panels import (
    SCROLL_BAR_ROOM,
    Card,
    IconButton,
    Terms,
    key_for,
    scrolled,
)
from vcs_desktop.ui.widgets.timeline import Mark, Timeline

if TYPE_CHECKING:
    from vcs_desktop.office.show_case import CaseFile, SentenceGlance, TimelineLine

_ICON_OF = {
    "stage": "landmark",
    "contact": "message-circle",
    "letter": "mail",
    "case": "user",
    "record": "file-check",
}


class HistoryPanel(QWidget):
    """The timeline, and the sentence under it.

    Signals:
        withdrawal_wanted: The reference of an entry by hand that is to be taken back.
        sentence_wanted: The offender whose own page is wanted.
    """

    withdrawal_wanted = Signal(str)
    sentence_wanted = Signal(str)

    def __init__(self, theme: Theme, beside: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._shown = ""
        self._timeline = Timeline(theme)
        self._sentence = Terms(theme.veil)
        self._heard = quiet("")
        title = plain(self.tr("Entered by hand"))
        title.setProperty("kind", "strong")
        self._entries = EntryList(theme, title, covered)
        self._entries.withdrawal_wanted.connect(self.withdrawal_wanted)
        self.sentence_button = IconButton(
            theme, "landmark", self.tr("The whole sentence"), key="O"
        )
        self.sentence_button.clicked.connect(self._want_sentence)
        history = Card("timeline")
        top = QHBoxLayout()
        top.addWidget(heading(self.tr("What happened"), 2), 1)
        for button in beside:
            top.addWidget(button)
        history.inside.addLayout(top)
        self._area = scrolled(self._timeline, self.tr("What happened"))
        history.inside.addWidget(self._area, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(history, 3)
        whole.addWidget(self._glance(), 2)

    def give_keys(self, screen: QWidget) -> None:
        """Let the key of the button press it while the keyboard is anywhere in the screen."""
        key_for(self.sentence_button, self.sentence_button.key, screen)

    def take_keyboard(self) -> None:
        """Begin at the newest, where Page Down reads on."""
        self._area.verticalScrollBar().setValue(0)
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_file(self, file: CaseFile) -> None:
        """Show what happened in this case."""
        self._timeline.show_marks([_mark(line) for line in file.timeline])
        if file.sentence is None:
            self._sentence.show_terms(())
            self._entries.show_entries(())
            self._heard.setText(self.tr("Nothing about the sentence has been heard yet."))
            self.sentence_button.hide()
        else:
            self._show_sentence(file.sentence)

    def _glance(self) -> Card:
        glance = Card("sentence")
        top = QHBoxLayout()
        top.addWidget(heading(self.tr("The sentence"), 2), 1)
        top.addWidget(self.sentence_button)
        glance.inside.addLayout(top)
        glance.inside.addWidget(
            quiet(self.tr("A look into the sentence store. It is not saved with the case."))
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.addWidget(self._entries)
        column.addWidget(self._sentence)
        column.addWidget(self._heard)
        column.addStretch(1)
        glance.inside.addWidget(scrolled(inside, self.tr("The sentence")), 1)
        return glance

    def _show_sentence(self, glance: SentenceGlance) -> None:
        self._shown = glance.sentence or glance.noms
        self.sentence_button.setVisible(bool(self._shown))
        self._entries.show_entries(glance.entries)
        terms = [(self.tr("Prison number"), glance.noms)]
        terms += [(day.name, day.words) for day in glance.dates]
        terms += [(short_date(on), words) for on, words in glance.stages]
        self._sentence.show_terms(terms)
        heard = glance.last_heard_on
        words = self.tr("Last heard on {day}.")
        self._heard.setText(words.format(day=long_date(heard)) if heard else "")

    @Slot()
    def _want_sentence(self) -> None:
        self.sentence_wanted.emit(self._shown)


def _mark(line: TimelineLine) -> Mark:
    detail = " · ".join(part for part in (short_date(line.on), line.officer) if part)
    return Mark(_ICON_OF.get(line.kind, "info"), line.words, detail)
