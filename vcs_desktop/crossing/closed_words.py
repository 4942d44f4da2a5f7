"""Closed words out of JSON: what is none of them is not kept, for it may be a name."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.kernel.clock import LONDON, is_countable

NOMS_PATTERN = re.compile(r"[A-Z][0-9]{4}[A-Z]{2}")
CRN_PATTERN = re.compile(r"[A-Z][0-9]{5,6}")
OTHER = "OTHER"
"""Stands for a word that is on no closed list: what it said is not kept."""

_NUMBER = re.compile(r"[0-9]{1,18}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_OF_THE_PROBATION_CASE = re.compile(
    rf"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ({'|'.join(_MONTHS)}) ([0-9]{{1,2}}) "
    r"([0-9]{2}):([0-9]{2}):([0-9]{2}) (BST|GMT|UTC) ([0-9]{4})"
)
"""How messages of the probation case write a moment: Fri Jun 14 09:06:52 BST 2024."""
_AHEAD = {"BST": timedelta(hours=1), "GMT": timedelta(0), "UTC": timedelta(0)}


def word(content: Mapping[str, Any], name: str) -> str:
    """The text under a name, whatever it says; empty where there is none."""
    value = content.get(name)
    return value if isinstance(value, str) else ""


def closed_word(content: Mapping[str, Any], name: str, pattern: re.Pattern[str]) -> str:
    """The text under a name if it looks like a code, `OTHER` if not; empty where none stands."""
    text = word(content, name)
    return text if not text or pattern.fullmatch(text) else OTHER


def number_as_text(content: Mapping[str, Any], name: str) -> str:
    """A number of a record, written as a number or as text; empty where it is none."""
    value = content.get(name)
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    return text if isinstance(text, str) and _NUMBER.fullmatch(text) else ""


def yes_or_no(content: Mapping[str, Any], name: str) -> bool | None:
    """True, false, or None where neither stands."""
    value = content.get(name)
    return value if isinstance(value, bool) else None


def moment(text: str) -> datetime | None:
    """A moment in UTC; None where it can't be read or lies where nothing is counted.

    Nine digits of a second are read to six; a time without a zone is London's.
    """
    try:
        found = _moment_of_the_probation_case(text) or datetime.fromisoformat(text)
    except ValueError:
        return None
    if not is_countable(found.date()):
        return None
    aware = found if found.tzinfo else found.replace(tzinfo=LONDON)
    return aware.astimezone(UTC)


def day(content: Mapping[str, Any], name: str) -> date | None:
    """A day such as 2026-11-22; None where nothing stands.

    Raises:
        FileRefusedError: Something stands there that is no such day.
    """
    if content.get(name) is None:
        return None
    text = word(content, name)
    try:
        found = date.fromisoformat(text) if _DAY.fullmatch(text) else date.min
    except ValueError:
        found = date.min
    if not is_countable(found):
        raise FileRefusedError(f"there is no readable day in {name}")
    return found


def _moment_of_the_probation_case(text: str) -> datetime | None:
    found = _OF_THE_PROBATION_CASE.fullmatch(text)
    if found is None:
        return None
    month, in_month, hour, minute, second, zone, year = found.groups()
    wall = datetime(
        int(year), _MONTHS.index(month) + 1, int(in_month), int(hour), int(minute), int(second),
        tzinfo=UTC,
    )  # fmt: skip
    return wall - _AHEAD[zone]
