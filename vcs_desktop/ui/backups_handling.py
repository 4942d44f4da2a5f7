"""Backups in the window: by themselves after an opening, and by a button in Settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.long_work import EndedError, LongWork
from vcs_desktop.ui.backup_ports import BackupsLook
from vcs_desktop.ui.ports import Background, Jobs, Topic
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.palettes import Tone

if TYPE_CHECKING:
    from vcs_desktop.ui.office_frame import OfficeFrame

_SCREEN = "backups"


class BackupsHandling(QObject):
    """Makes backups and tries restores out, beside everything else.

    Signals:
        returned: The office was put back as it was before its upgrade, and is closed.
    """

    returned = Signal()

    def __init__(self, frame: OfficeFrame, jobs: Jobs, background: Background) -> None:
        super().__init__(frame)
        self._today, self._settings = frame.today, frame.settings
        settings = frame.settings
        self._part = settings.backups
        self._jobs = jobs.backups
        self._background = background
        self._has_kept = False
        settings.backups_button.toggled.connect(self.refresh)
        self._part.backup_wanted.connect(self._back_up)
        self._part.proof_wanted.connect(self._prove)
        self._part.place_chosen.connect(self._set_place)
        self._part.return_wanted.connect(self._ask_to_return)

    def keep(self) -> None:
        """Do what is due by itself; tell only what went wrong, on Today."""
        self._watch("keep", self._jobs.keep_by_itself, self._kept, _silent)

    @Slot(bool)
    def keep_in_a_quiet_moment(self, is_busy: bool) -> None:  # noqa: FBT001 - what the signal tells
        """Begin with it once, when nothing is awaited: it would hold the first list up."""
        if not is_busy and not self._has_kept:
            self._has_kept = True
            self.keep()

    @Slot()
    def refresh(self) -> None:
        """Look again how they stand."""
        self._background.read(
            Topic(_SCREEN, "look"), self._jobs.look, self._part.show_look, self._failed
        )

    @Slot()
    def _back_up(self) -> None:
        self._part.show_working(_tr("The backup is being made and read back."))
        self._watch("work", self._jobs.back_up, self._made, self._failed)

    @Slot()
    def _prove(self) -> None:
        self._part.show_working(_tr("The newest backup is being restored on a copy."))
        self._watch("work", self._jobs.prove, self._proved, self._failed)

    @Slot(object)
    def _set_place(self, folder: Path | None) -> None:
        self._background.write(
            Topic(_SCREEN, "place"),
            lambda: self._jobs.set_place(folder),
            self._part.show_look,
            self._failed,
        )

    @Slot(int)
    def _ask_to_return(self, would_lose: int) -> None:
        lost = _tr("Nothing that anybody did since then will be lost.")
        if would_lose:
            lost = counted(
                "BackupsHandling",
                "{count} entries of work since then will be lost.",
                would_lose,
            )
        question = _tr(
            "Put the office back as it was before the upgrade? {lost} It closes, and waits for "
            "the earlier version of the program. The stores of now are kept aside."
        )
        self._settings.bar.ask(
            question.format(lost=lost.format(count=would_lose)),
            (_tr("Return to before"), _tr("Stay as it is")),
            lambda: self._return(would_lose),
        )

    def _return(self, would_lose: int) -> None:
        self._part.show_working(_tr("The office is being put back."))
        self._background.write(
            Topic(_SCREEN, "return"),
            lambda: self._jobs.return_before_upgrade(would_lose),
            self._went,
            self._failed,
        )

    def _watch(
        self,
        question: str,
        job: Callable[[LongWork], BackupsLook],
        done: Callable[[BackupsLook], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        self._background.watch(
            Topic(_SCREEN, question),
            lambda work: _unless_left(job, work),
            _silent,
            lambda look: None if look is None else done(look),
            failed,
        )

    def _kept(self, look: BackupsLook) -> None:
        if look.problem:
            self._today.bar.say(look.problem, Tone.SOON)
        self._part.show_look(look)

    def _made(self, look: BackupsLook) -> None:
        self._part.show_look(look)
        self._settings.show_good_news(_tr("The backup was made and read back."))

    def _proved(self, look: BackupsLook) -> None:
        self._part.show_look(look)
        if not look.findings:
            self._settings.show_good_news(
                _tr("The backup was restored on a copy, and all is sound.")
            )

    def _went(self, _nothing: None) -> None:
        self.returned.emit()

    def _failed(self, error: KnownError) -> None:
        self._part.show_working("")
        self._settings.show_problem(error)
        self._background.read(
            Topic(_SCREEN, "look"), self._jobs.look, self._part.show_look, _silent
        )


def _unless_left(job: Callable[[LongWork], BackupsLook], work: LongWork) -> BackupsLook | None:
    """What a job comes to; None where the office closed meanwhile, which nobody need be told."""
    try:
        return job(work)
    except EndedError:
        return None


def _silent(_told: object) -> None:
    """What went wrong is kept in view; how far it has come is told by its words alone."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("BackupsHandling", words)
