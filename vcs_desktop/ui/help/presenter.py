"""Opens pages of help, finds in them, and knows the way back.  Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.ui.background_port import Background, Topic
from vcs_desktop.ui.help.finding import Hit, Indexed, find_in_help, indexed

if TYPE_CHECKING:
    from vcs_desktop.kernel.errors import KnownError
    from vcs_desktop.office.help_page import HelpPage
    from vcs_desktop.office.help_shelf import HelpShelf

FIRST_TOPIC = "contents"
_SCREEN = "help"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in help.

    Attributes:
        field: A field or heading on the page; empty for its beginning.
    """

    topic: str
    field: str = ""


class HelpView(Protocol):
    """The screen of help."""

    def show_page(self, page: HelpPage, field: str) -> None:
        """Show a page, at one of its parts."""

    def show_contents(self, pages: Sequence[HelpPage]) -> None:
        """List the pages."""

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """List what was found."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what happened."""


class Library(Protocol):
    """Where help is read; it is asked through `Background` only."""

    def read_help(self, language: str = "en") -> HelpShelf:
        """Every page of help."""


class HelpPresenter:
    """Shows pages of help; each way through them begins at the screen it was asked from."""

    def __init__(
        self, view: HelpView, library: Library, background: Background, language: str = "en"
    ) -> None:
        self._view = view
        self._library = library
        self._background = background
        self._language = language
        self._shelf: HelpShelf | None = None
        self._index: Sequence[Indexed] = ()
        self._way: list[Spot] = []

    def with_shelf(self, then: Callable[[HelpShelf], None]) -> None:
        """Do something with help as soon as it is read."""
        if self._shelf is not None:
            then(self._shelf)
            return

        def keep(read: tuple[HelpShelf, Sequence[Indexed]]) -> None:
            self._shelf, self._index = read
            then(read[0])

        self._background.read(Topic(_SCREEN, "read"), self._read, keep, self._view.show_problem)

    def open(self, spot: Spot) -> None:
        """Begin at this place."""
        self._way = [spot]
        self.with_shelf(self._show_all)

    def follow(self, spot: Spot) -> None:
        """Go on to another page; the one before is gone back to."""
        if self._shelf is not None and spot != self._way[-1]:
            self._way.append(spot)
            self._show(self._shelf)

    def go_back(self) -> bool:
        """Go back to the page before; False where help began here."""
        if self._shelf is None or len(self._way) < 2:  # noqa: PLR2004 - this page and one before
            return False
        self._way.pop()
        self._show(self._shelf)
        return True

    def search(self, words: str) -> None:
        """List what these words find; all pages where there are none."""
        if self._shelf is None:
            return
        if words.strip():
            self._view.show_hits(find_in_help(words, self._index))
        else:
            self._view.show_contents(self._shelf.pages)

    def _read(self) -> tuple[HelpShelf, Sequence[Indexed]]:
        """Read all of it away from the window, and look through its words there."""
        shelf = self._library.read_help(self._language)
        return shelf, indexed((*shelf.pages, *shelf.rules))

    def _show_all(self, shelf: HelpShelf) -> None:
        self._view.show_contents(shelf.pages)
        self._show(shelf)

    def _show(self, shelf: HelpShelf) -> None:
        spot = self._way[-1]
        section = shelf.about_field(spot.topic, spot.field)
        title = section.title if section is not None else spot.field
        self._view.show_page(shelf.page(spot.topic), title)
