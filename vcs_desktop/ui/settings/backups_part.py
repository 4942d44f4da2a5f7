"""Backups: when the last was made and tried out, where they lie, and the way back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from vcs_desktop.ui.backup_ports import BackupsLook
from vcs_desktop.ui.toolkit.form import heading, plain, quiet
from vcs_desktop.ui.toolkit.language import local_moment
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import (
    SCROLL_BAR_ROOM,
    Card,
    IconButton,
    OpenTerms,
    Pill,
    key_for,
    scrolled,
)


class BackupsPart(QWidget):
    """How the office's backups stand.

    Signals:
        backup_wanted: A backup is to be made now.
        proof_wanted: A restore is to be tried out now.
        place_chosen: The folder of the second place, or None.
        return_wanted: The office is to be put back as it was before its last upgrade, and
            so many entries of work were shown that would be lost.
    """

    backup_wanted = Signal()
    proof_wanted = Signal()
    place_chosen = Signal(object)
    return_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._state = Pill()
        self._problem = plain("")
        self._working = quiet("")
        self._terms = OpenTerms(theme.veil)
        self._place_terms = OpenTerms(theme.veil)
        self._place_only = plain("")
        self._return_words = plain("")
        self.backup_button = IconButton(
            theme, "save", self.tr("Back up now"), key="B", kind="main"
        )
        self.proof_button = IconButton(
            theme, "circle-check", self.tr("Try a restore out"), key="T"
        )
        self.place_button = IconButton(theme, "folder-open", self.tr("Choose a folder…"), key="F")
        self.no_place_button = IconButton(theme, "x", self.tr("No second place"))
        self.return_button = IconButton(theme, "undo-2", self.tr("Return to before the upgrade…"))
        self._would_lose = 0
        self._return_card = self._way_back()
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on making one."""
        self.backup_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_working(self, words: str) -> None:
        """Say what is being done; until it is done nothing else can be begun."""
        self._working.setText(words)
        self._working.setVisible(bool(words))
        for button in (self.backup_button, self.proof_button, self.return_button):
            button.setEnabled(not words)

    def show_look(self, look: BackupsLook) -> None:
        """Show how they stand."""
        self.show_working("")
        none_yet = self.tr("none yet")
        self._show_state(look)
        self._problem.setText(look.problem)
        self._problem.setVisible(bool(look.problem))
        found = " ".join(look.findings) or self.tr("all was sound")
        self._terms.show_terms(
            (
                (self.tr("Last backup"), _moment(look.made_at) or none_yet),
                (self.tr("Last trial restore"), _moment(look.proved_at) or none_yet),
                (self.tr("It found"), found if look.proved_at else ""),
                (self.tr("Kept here"), str(look.count)),
                (self.tr("Folder"), look.folder),
            )
        )
        self._place_terms.show_terms(
            (
                (self.tr("Folder"), look.place or self.tr("none")),
                (self.tr("Last copy there"), _moment(look.placed_at) if look.place else ""),
            )
        )
        self.no_place_button.setVisible(bool(look.place))
        self._place_only.setText(look.why_not)
        self._place_only.setVisible(bool(look.why_not))
        for button in (self.place_button, self.no_place_button):
            button.setEnabled(not look.why_not)
        self._show_way_back(look)

    def _show_state(self, look: BackupsLook) -> None:
        """All is well only where a restore was tried out, and this computer may be lost."""
        if look.problem or look.made_at is None:
            self._state.show_status(self.tr("Needs a look"), Tone.SOON)
        elif look.proved_at is None:
            self._state.show_status(self.tr("No restore was tried out yet"), Tone.SOON)
        elif not look.place:
            self._state.show_status(self.tr("On this computer only"), Tone.SOON)
        else:
            self._state.show_status(self.tr("All is well"), Tone.GOOD)

    def _show_way_back(self, look: BackupsLook) -> None:
        self._would_lose = look.work_since or 0
        self._return_card.setVisible(look.work_since is not None)
        lost = self.tr("Nothing that anybody did since then would be lost.")
        if look.work_since:
            lost = counted(
                "BackupsPart",
                "{count} entries of work since then would be lost.",
                look.work_since,
            ).format(count=look.work_since)
        words = self.tr(
            "This office was brought up to date on {day}. You can put it back as it was before, "
            "for the earlier version of the program. {lost}"
        )
        words = words.format(day=_moment(look.upgraded_at), lost=lost)
        self._return_words.setText(look.why_not or words)
        self.return_button.setEnabled(not look.why_not)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.setSpacing(12)
        for card in (self._standing(), self._second_place(), self._return_card):
            column.addWidget(card)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside, self.tr("Backups")))

    def _standing(self) -> Card:
        card = Card()
        top = QHBoxLayout()
        top.addWidget(heading(self.tr("Backups"), 2), 1)
        top.addWidget(self._state)
        card.inside.addLayout(top)
        card.inside.addWidget(self._problem)
        card.inside.addWidget(self._terms)
        card.inside.addWidget(
            quiet(
                self.tr(
                    "One is made each day and read back; once a week one is restored on a copy "
                    "and checked. Seven days, five weeks and twelve months are kept."
                )
            )
        )
        card.inside.addLayout(_row(self.backup_button, self.proof_button))
        card.inside.addWidget(self._working)
        return card

    def _second_place(self) -> Card:
        card = Card()
        card.inside.addWidget(heading(self.tr("A second place"), 2))
        card.inside.addWidget(self._place_terms)
        card.inside.addWidget(
            quiet(
                self.tr(
                    "Another disk or a network folder. Without one, the backups are lost together "
                    "with this computer. They are encrypted wherever they lie."
                )
            )
        )
        card.inside.addWidget(self._place_only)
        card.inside.addLayout(_row(self.place_button, self.no_place_button))
        return card

    def _way_back(self) -> Card:
        card = Card()
        card.inside.addWidget(heading(self.tr("The way back"), 2))
        card.inside.addWidget(self._return_words)
        card.inside.addLayout(_row(self.return_button))
        card.setVisible(False)
        return card

    def _join(self) -> None:
        self.backup_button.clicked.connect(self.backup_wanted)
        self.proof_button.clicked.connect(self.proof_wanted)
        self.place_button.clicked.connect(self._choose)
        self.no_place_button.clicked.connect(self._choose_none)
        self.return_button.clicked.connect(self._want_to_return)
        key_for(self.backup_button, "B", self)
        key_for(self.proof_button, "T", self)
        key_for(self.place_button, "F", self)

    @Slot()
    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder for backups"))
        if folder:
            self.place_chosen.emit(Path(folder))

    @Slot()
    def _want_to_return(self) -> None:
        self.return_wanted.emit(self._would_lose)

    @Slot()
    def _choose_none(self) -> None:
        self.place_chosen.emit(None)


def _row(*buttons: IconButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _moment(moment: datetime | None) -> str:
    return local_moment(moment) if moment else ""
