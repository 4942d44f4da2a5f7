"""The desk: an open office, with everything a job needs, for one officer."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from vcs_desktop.crossing.door import Door
from vcs_desktop.kernel.clock import Clock, london_day
from vcs_desktop.kernel.officer import Officer, Unit
from vcs_desktop.office.opening_news import OpeningNews
from vcs_desktop.office.sitting import Sitting
from vcs_desktop.office.upgrade import Upgraded
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.storage.witness import Witness
from vcs_desktop.victims.services.casebook import Casebook


@dataclass(frozen=True, slots=True)
class Desk:
    """An open office.  Made by `startup.office`; closed by whoever opened it.

    Attributes:
        is_invented: Everything in the office is invented and nothing can be sent from it.
        upgraded: That the office was brought up to date at this opening, if it was.
        resources: The folder of wordings, rules, fonts and the rest that comes with the program.
        sitting: What was shown since it was opened.
        news: What whoever opened it is told first.
        witnesses: What the officer's keyring remembers of both records, where it is switched on.
        warnings: What was found at the opening that everybody should know.
    """

    officer: Officer
    unit: Unit
    is_invented: bool
    book: Casebook
    door: Door
    clock: Clock
    resources: Path
    closing: ExitStack
    sitting: Sitting = field(default_factory=Sitting)
    news: OpeningNews = field(default_factory=OpeningNews)
    witnesses: tuple[Witness, ...] = ()
    warnings: tuple[str, ...] = ()
    upgraded: Upgraded | None = None

    @property
    def rulebook(self) -> Rulebook:
        """The rules in use."""
        return self.book.rulebook

    @property
    def today(self) -> date:
        """The present day in England and Wales."""
        return london_day(self.clock.now())

    def close(self) -> None:
        """Close both stores, drop their keys and let the profile go."""
        self.closing.close()
