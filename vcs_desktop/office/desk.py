"""The desk: an open office, with everything a job needs, for one officer."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from vcs_desktop.crossing.door import Door
from vcs_desktop.kernel.clock import Clock, london_day
from vcs_desktop.kernel.officer import Officer, Unit
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.opening_news import OpeningNews
from vcs_desktop.office.sitting import Sitting
from vcs_desktop.office.upgrade import Upgraded
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.storage.witness import Witness
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.the_unit import unit_of


@dataclass(frozen=True, slots=True)
class Desk:
    """An open office.  Made by `startup.office`; closed by whoever opened it.

    Attributes:
        is_invented: Everything in the office is invented and nothing can be sent from it.
        resources: The folder of wordings, rules, fonts and the rest that comes with the program.
        sitting: What was shown since it was opened.
        back: The same office without its cases.
    """

    officer: Officer
    is_invented: bool
    book: Casebook
    door: Door
    clock: Clock
    resources: Path
    closing: ExitStack
    back: BackOffice
    sitting: Sitting = field(default_factory=Sitting)

    @property
    def witnesses(self) -> tuple[Witness, ...]:
        """What the officer's keyring remembers of both records."""
        return self.back.witnesses

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was found at the opening that everybody should know."""
        return self.back.warnings

    @property
    def news(self) -> OpeningNews:
        """What whoever opened it is told first."""
        return self.back.news

    @property
    def upgraded(self) -> Upgraded | None:
        """That the office was brought up to date at this opening, if it was."""
        return self.back.upgraded

    @property
    def unit(self) -> Unit:
        """The unit as it stands now: another window or command may have changed it."""
        return unit_of(self.book)

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
