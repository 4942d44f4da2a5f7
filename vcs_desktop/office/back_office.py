"""The back office: an open office without its cases, for whoever looks after it.

Officers, keys, backups, the record, the check: everything that needs the stores open, and
nothing that needs to know a victim.  A job that is given a back office can reach no case,
because there is no casebook in it.
"""

from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from vcs_desktop.kernel.clock import Clock, london_day
from vcs_desktop.kernel.officer import Officer, Unit
from vcs_desktop.office.opening_news import OpeningNews
from vcs_desktop.office.upgrade import Upgraded
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.witness import Witness


@dataclass(frozen=True, slots=True)
class BackOffice:
    """An open office, for one officer of any role.  Closed by whoever opened it.

    Attributes:
        unit: As it was at the opening; whatever goes on paper asks how it stands now.
        is_invented: Everything in the office is invented and nothing can be sent from it.
        resources: The folder of wordings, rules, fonts and the rest that comes with the program.
        witnesses: What the officer's keyring remembers of both records, where it is switched on.
        news: What whoever opened it is told first.
        warnings: What was found at the opening that everybody should know.
        upgraded: That the office was brought up to date at this opening, if it was.
    """

    officer: Officer
    unit: Unit
    is_invented: bool
    profile: Profile
    sentences: RecordedStore
    victims: RecordedStore
    clock: Clock
    resources: Path
    closing: ExitStack
    news: OpeningNews = field(default_factory=OpeningNews)
    witnesses: tuple[Witness, ...] = ()
    warnings: tuple[str, ...] = ()
    upgraded: Upgraded | None = None

    @property
    def today(self) -> date:
        """The present day in England and Wales."""
        return london_day(self.clock.now())

    def close(self) -> None:
        """Close both stores, drop their keys and let the profile go."""
        self.closing.close()
