"""Packs and erasures from the Case screen: saved or shown first, and asked about once more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.case.screen import CaseScreen
from vcs_desktop.ui.case.typed_acts import TypedErasure, TypedPack
from vcs_desktop.ui.cases.screen import CasesScreen
from vcs_desktop.ui.ports import Background, Jobs, Topic
from vcs_desktop.ui.toolkit.palettes import Tone

if TYPE_CHECKING:
    from vcs_desktop.office.erase_case import Erased, ErasurePreview
    from vcs_desktop.office.make_pack import MadePack

_SCREEN = "case"


class Place(Protocol):
    """The window around the screens, as far as it is needed here."""

    cases: CasesScreen

    def open_cases(self) -> None:
        """Show every case."""


class RightsHandling(QObject):
    """Joins the forms of the Case screen to the office, and tells what came of it."""

    def __init__(
        self, place: Place, screen: CaseScreen, jobs: Jobs, background: Background
    ) -> None:
        super().__init__(screen)
        self._place = place
        self._screen = screen
        self._jobs = jobs
        self._background = background
        screen.more.rights_typed.connect(self._begin)

    @Slot(object)
    def _begin(self, typed: TypedPack | TypedErasure) -> None:
        if isinstance(typed, TypedPack):
            self._background.write(
                Topic(_SCREEN, "pack"),
                lambda: self._jobs.rights.make_pack(typed.case, typed.out),
                self._tell_pack,
                self._problem,
            )
        else:
            self._background.read(
                Topic(_SCREEN, "erasure"),
                lambda: self._jobs.rights.preview_erasure(typed.case),
                lambda preview: self._ask(typed, preview),
                self._problem,
            )

    def _tell_pack(self, made: MadePack) -> None:
        pages = sorted({place.page for place in made.places if place.page})
        words = self.tr("The pack is saved, and stands in the disclosure register.")
        if pages:
            numbers = ", ".join(map(str, pages))
            read = self.tr("Read what was written by hand before you give it: page {pages}.")
            words = f"{words} {read.format(pages=numbers)}"
        for number in made.namesakes:
            same = self.tr("{number} is under the same name: look whether it is theirs too.")
            words = f"{words} {same.format(number=number)}"
        self._screen.bar.say(words, Tone.SOON if pages or made.namesakes else Tone.GOOD)

    def _ask(self, typed: TypedErasure, preview: ErasurePreview) -> None:
        if preview.against:
            self._screen.bar.say(
                self.tr("It can't be erased now. {why}").format(why=" ".join(preview.against)),
                Tone.URGENT,
            )
            return
        self._screen.more.erase.tell_what_stays(preview.stays, preview.beyond)
        goes = "; ".join(f"{what} ({count})" for what, count in preview.goes)
        self._screen.bar.ask(
            self.tr("Erase {number} for good? It can't be taken back. This goes: {goes}.").format(
                number=preview.case_number, goes=goes
            ),
            (self.tr("Erase for good"), self.tr("Keep the case")),
            lambda: self._erase(typed),
        )

    def _erase(self, typed: TypedErasure) -> None:
        from vcs_desktop.office.erase_case import ErasureWish, Ground  # noqa: PLC0415 - only when needed: see ui.ports

        ground = Ground(typed.ground)
        wish = ErasureWish(typed.case, ground, typed.approved_by, alone=typed.alone)
        self._background.write(
            Topic(_SCREEN, "erase"),
            lambda: self._jobs.rights.erase_case(wish),
            self._tell_erased,
            self._problem,
        )

    def _tell_erased(self, erased: Erased) -> None:
        words = self.tr("{number} is erased for good.").format(number=erased.case_number)
        if not erased.is_wiped:
            later = self.tr("Close every window of the program once, so that its file follows.")
            words = f"{words} {later}"
        self._place.open_cases()
        self._place.cases.bar.say(words, Tone.GOOD if erased.is_wiped else Tone.SOON)

    def _problem(self, error: KnownError) -> None:
        self._screen.show_problem(error)
