"""Bank holidays that are announced late: added, tried first, and taken back."""

from datetime import date
from functools import partial

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.powers import Power, require
from vcs_desktop.office.what_moves import WhatMoves, decided, previewed
from vcs_desktop.victims.model.decisions import HolidayDecision
from vcs_desktop.victims.services import holidays as kept

__all__ = [
    "HolidayDecision",
    "add_holiday",
    "list_holidays",
    "preview_added",
    "preview_removed",
    "remove_holiday",
]


def list_holidays(desk: Desk) -> tuple[HolidayDecision, ...]:
    """Every bank holiday that this office added, by day, also those taken back."""
    return tuple(sorted(kept.holidays_of(desk.book), key=lambda one: (one.on, one.decided.at)))


def add_holiday(desk: Desk, on: date, name: str, source: str) -> WhatMoves:
    """Add a bank holiday with its name and source.

    Raises:
        KnownError: This officer doesn't decide for the unit.
            Or: The day can't be counted with or is a bank holiday already, or its name or
            source is missing.
    """
    require(desk, Power.SETTINGS)
    return decided(desk, partial(kept.add_holiday, on=on, name=name, source=source))


def preview_added(desk: Desk, on: date) -> WhatMoves:
    """What would move.  Nothing is changed.

    Raises:
        KnownError: The day can't be counted with or is a bank holiday already.
    """
    return previewed(desk, partial(kept.add_holiday, on=on, name="preview", source="preview"))


def remove_holiday(desk: Desk, on: date, reason: str) -> WhatMoves:
    """Take back a bank holiday that this office added.

    Raises:
        KnownError: This officer doesn't decide for the unit.
            Or: The office added none on this day, or the reason is missing.
    """
    require(desk, Power.SETTINGS)
    return decided(desk, partial(kept.remove_holiday, on=on, reason=reason))


def preview_removed(desk: Desk, on: date) -> WhatMoves:
    """What would move.  Nothing is changed.

    Raises:
        KnownError: The office added none on this day.
    """
    return previewed(desk, partial(kept.remove_holiday, on=on, reason="preview"))
