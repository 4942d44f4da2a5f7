"""What each source last sent, and what needs a look: shown while nothing is brought in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcs_desktop.ui.sentences.doubts_panel import DoubtsPanel
from vcs_desktop.ui.toolkit.form import heading, quiet
from vcs_desktop.ui.toolkit.language import local_moment, short_date
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.source_language import source_words
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import SCROLL_BAR_ROOM, Card, scrolled
from vcs_desktop.ui.widgets.rows import Column, RowsModel
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.office.arrivals_so_far import ArrivalsSoFar, SourceLine


class SoFarPage(QWidget):
    """The table of sources, and what needs a look under it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sources: RowsModel[SourceLine] = RowsModel(_columns())
        self.table = Table(
            theme, self._sources, self.tr("What each source last sent"), is_compact=True
        )
        self.table.show_whole()
        self.doubts = DoubtsPanel(theme)
        self._more = quiet("")
        self._unfinished = quiet("")
        card = Card()
        card.inside.addWidget(heading(self.tr("What each source last sent"), 2))
        card.inside.addWidget(
            quiet(
                self.tr(
                    "How often a source sends is agreed with it. If one has been silent for "
                    "longer, ask it."
                )
            )
        )
        card.inside.addWidget(self._unfinished)
        card.inside.addWidget(self.table)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.setSpacing(12)
        for part in (card, self.doubts, self._more):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside, self.tr("Arrivals so far")))

    def take_keyboard(self) -> None:
        """Begin on what needs a look, or else on the sources."""
        first = self.table if self.doubts.isHidden() else self.doubts.table
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_so_far(self, so_far: ArrivalsSoFar) -> None:
        """Show what came in so far."""
        place = max(self.table.currentIndex().row(), 0)
        self._sources.show(so_far.sources)
        self.table.choose(place)
        self.doubts.show_looks(so_far.looks)
        more = _counted(
            "{count} more need a look, about offenders whom no case here is about.",
            so_far.looks_elsewhere,
        )
        self._more.setText(more)
        self._more.setVisible(so_far.looks_elsewhere > 0)
        unfinished = self.tr("Read whole and not taken in yet: {count}.")
        self._unfinished.setText(unfinished.format(count=so_far.unfinished))
        self._unfinished.setVisible(so_far.unfinished > 0)


def _columns() -> tuple[Column[SourceLine], ...]:
    return (
        Column(
            _tr("Source"),
            lambda line: source_words(line.source),
            is_strong=True,
            is_open=True,
            share=26,
        ),
        Column(_tr("How long ago"), _ago, tone=_tone, is_open=True, share=22),
        Column(
            _tr("Last received"),
            lambda line: local_moment(line.last_at) if line.last_at else "",
            detail=lambda line: (
                _tr("by {officer}").format(officer=line.officer) if line.officer else ""
            ),
            is_open=True,
            share=24,
        ),
        Column(_tr("That day"), _much, is_open=True, share=22),
        Column(
            _tr("Up to"),
            lambda line: short_date(line.as_at) if line.as_at else "",
            is_open=True,
            share=20,
        ),
    )


def _ago(line: SourceLine) -> str:
    if line.days_ago is None:
        return _tr("Never")
    if line.days_ago <= 0:
        return _tr("Today")
    if line.days_ago == 1:
        return _tr("Yesterday")
    return _counted("{count} days ago", line.days_ago)


def _tone(line: SourceLine) -> Tone:
    """No number of days is called too many: only today's and what never came stand out."""
    if line.days_ago is None:
        return Tone.PASSED
    return Tone.GOOD if line.days_ago <= 0 else Tone.QUIET


def _much(line: SourceLine) -> str:
    if not line.files:
        return "" if line.last_at is None else _tr("Not noted by an earlier version")
    return f"{line.read:,} {_counted('in {count} files', line.files)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("arrivals", text)


def _counted(words: str, count: int) -> str:
    return counted("arrivals", words, count).format(count=count)
