"""Where the bank holidays of England and Wales come from.

Two sources make one calendar: the `holidays` package, which works the known ones out, and a
table of our own for those announced too late for it.  This module knows no rule and counts
nothing.
"""

import tomllib
from datetime import date, datetime
from pathlib import Path

from holidays import country_holidays

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.working_days import Calendar

FIRST_YEAR = 2000
LAST_YEAR = 2060
"""Between these years the package's bank holidays are asked for.  Beyond them only weekends
are known as days off."""

_FIELDS = {"on", "name", "source"}


def load_calendar(extra: Path) -> Calendar:
    """Read the working days of England and Wales.

    The same package version and the same table always give the same calendar, with the
    same `version`.

    Args:
        extra: The table of late-announced bank holidays, `england-and-wales.toml`.

    Raises:
        KnownError: The table can't be read, or an entry lacks its day, name or source.
    """
    # The subdivision ENG stands for England and Wales: their bank holidays are one list.
    known = country_holidays("GB", subdiv="ENG", years=range(FIRST_YEAR, LAST_YEAR + 1))
    return Calendar(frozenset(known), FIRST_YEAR, LAST_YEAR).with_bank_holidays(_table(extra))


def _table(path: Path) -> tuple[date, ...]:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _refusal(path, f"It can't be read ({error}).") from error
    entries = content.pop("bank-holiday", [])
    if content:
        raise _refusal(path, f"It has a part nobody knows: {min(content)}.")
    if not isinstance(entries, list):
        raise _refusal(path, "Each bank holiday begins with [[bank-holiday]].")
    return tuple(_day(path, number, entry) for number, entry in enumerate(entries, start=1))


def _day(path: Path, number: int, entry: object) -> date:
    where = f"Bank holiday number {number}"
    if not isinstance(entry, dict) or set(entry) != _FIELDS:
        raise _refusal(path, f"{where} needs exactly: on, name and source.")
    on = entry["on"]
    if not isinstance(on, date) or isinstance(on, datetime):
        raise _refusal(path, f"{where} needs a day such as 2026-12-28, without quotes.")
    if not all(isinstance(entry[field], str) and entry[field] for field in ("name", "source")):
        raise _refusal(path, f"{where} needs a name and a source in words.")
    return on


def _refusal(path: Path, problem: str) -> KnownError:
    return KnownError(
        f"The table of bank holidays, {path.name}, has a mistake. {problem}",
        "No deadline was counted with it.",
        "Mend the table, or put back the one the program came with, and start again.",
    )
