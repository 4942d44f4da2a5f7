"""How people come through the scheme in an invented office."""

from collections.abc import Mapping
from enum import StrEnum

from vcs_desktop.rules.case_words import Level


class Path(StrEnum):
    """How one person came through the scheme up to now."""

    KEY_STAGES = "key-stages"
    ANNUAL = "annual"
    MONTH_ONLY = "month-only"
    TAKEN_ON = "taken-on"
    OFFERED = "offered"
    DORMANT = "dormant"
    DECLINED = "declined"
    OPTED_OUT = "opted-out"
    NEW = "new"

    @property
    def is_silent(self) -> bool:
        """The person never answered."""
        return self in {Path.OFFERED, Path.DORMANT}

    @property
    def is_told_news(self) -> bool:
        """The person was in the scheme for some time at least."""
        return not self.is_silent and self is not Path.DECLINED

    @property
    def has_yearly_contact(self) -> bool:
        """The person is in the scheme, and may be owed a contact each year."""
        return self in {Path.KEY_STAGES, Path.ANNUAL, Path.TAKEN_ON}

    @property
    def level(self) -> Level:
        """How much the person asked to be told, where they said yes."""
        return _LEVELS.get(self, Level.KEY_STAGES)


_LEVELS = {Path.ANNUAL: Level.ANNUAL, Path.MONTH_ONLY: Level.MONTH_ONLY}

PATHS: Mapping[Path, int] = {
    Path.KEY_STAGES: 517,
    Path.ANNUAL: 110,
    Path.MONTH_ONLY: 70,
    Path.TAKEN_ON: 120,
    Path.OFFERED: 8,
    Path.DORMANT: 35,
    Path.DECLINED: 45,
    Path.OPTED_OUT: 40,
    Path.NEW: 55,
}
"""How many of a thousand people came which way."""
