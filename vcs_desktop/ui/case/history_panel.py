"""What happened in a case, newest first, and a look at the sentence that is never saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcs_desktop.ui.case.entry_list import EntryList
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.language import long_date, short_date
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import Card, Terms, scrolled
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
    """

    withdrawal_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._timeline = Timeline(theme)
        self._sentence = Terms(theme.veil)
        self._heard = quiet("")
        self._entries = EntryList(theme)
        self._entries.withdrawal_wanted.connect(self.withdrawal_wanted)
        history = Card("timeline")
        history.inside.addWidget(heading(self.tr("What happened"), 2))
        history.inside.addWidget(scrolled(self._timeline, self.tr("What happened")), 1)
        glance = Card("sentence")
        glance.inside.addWidget(heading(self.tr("The sentence"), 2))
        glance.inside.addWidget(
            quiet(self.tr("A look into the sentence store. It is not saved with the case."))
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._entries)
        column.addWidget(self._sentence)
        column.addWidget(self._heard)
        column.addStretch(1)
        glance.inside.addWidget(scrolled(inside, self.tr("The sentence")), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(history, 3)
        whole.addWidget(glance, 2)

    def show_file(self, file: CaseFile) -> None:
        """Show what happened in this case."""
        self._timeline.show_marks([_mark(line) for line in file.timeline])
        if file.sentence is None:
            self._sentence.show_terms(())
            self._entries.show_entries(())
            self._heard.setText(self.tr("Nothing about the sentence has been heard yet."))
        else:
            self._show_sentence(file.sentence)

    def _show_sentence(self, glance: SentenceGlance) -> None:
        self._entries.show_entries(glance.entries)
        terms = [(self.tr("Prison number"), glance.noms)]
        terms += [(day.name, day.words) for day in glance.dates]
        terms += [(short_date(on), words) for on, words in glance.stages]
        self._sentence.show_terms(terms)
        heard = glance.last_heard_on
        words = self.tr("Last heard on {day}.")
        self._heard.setText(words.format(day=long_date(heard)) if heard else "")


def _mark(line: TimelineLine) -> Mark:
    detail = " · ".join(part for part in (short_date(line.on), line.officer) if part)
    return Mark(_ICON_OF.get(line.kind, "info"), line.words, detail)
