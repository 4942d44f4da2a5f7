"""What the senior officer decided for the office, with who, when and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from vcs_desktop.rules.office_policy import SettingChange


@dataclass(frozen=True, slots=True)
class Decided:
    """Who decided something, when, and why."""

    officer_name: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class SettingDecision:
    """A team setting that was changed; `undone` tells that the change does not count any more."""

    id: str
    change: SettingChange
    decided: Decided
    undone: Decided | None


@dataclass(frozen=True, slots=True)
class PackDecision:
    """A rule pack that was adopted: the text of each rule file, by the file's name."""

    id: str
    files: Mapping[str, str]
    decided: Decided
    dropped: Decided | None


@dataclass(frozen=True, slots=True)
class HolidayDecision:
    """A bank holiday announced too late for the program; `decided.reason` is its source."""

    id: str
    on: date
    name: str
    decided: Decided
    removed: Decided | None


@dataclass(frozen=True, slots=True)
class SinceWhen:
    """Since when a rule is on in this office.

    Attributes:
        first_on: Its first day; None for the beginning of the office.
        off_on: The day on which it went off; None while it is on.
    """

    rule: str
    first_on: date | None
    off_on: date | None = None
