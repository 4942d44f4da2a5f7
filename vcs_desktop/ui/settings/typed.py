"""What was typed in a form of Settings, read with care.  Knows no Qt."""

import re
from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.office_policy import SettingChange, SettingName

_DAY_LAST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})", re.ASCII)


@dataclass(frozen=True, slots=True)
class TypedSetting:
    """A figure as it was typed; with `is_off` the words of the figure count for nothing."""

    rule: str
    name: SettingName
    figure: str
    is_off: bool
    from_on: str


@dataclass(frozen=True, slots=True)
class TypedHoliday:
    """A bank holiday as it was typed."""

    on: str
    name: str
    source: str


def setting_typed(typed: TypedSetting, today: date | None) -> SettingChange:
    """The change that was meant.  `today` is None while the present day is not known.

    Raises:
        KnownError: The figure is no whole number, or the day no day.
    """
    words = typed.figure.strip()
    if not typed.is_off and not (words.isascii() and words.isdecimal() and len(words) < 7):  # noqa: PLR2004 - a longer one is no figure
        raise KnownError(
            "The figure is not a whole number.",
            "Nothing was tried or changed.",
            "Type a number such as 10.",
        )
    value = None if typed.is_off else int(words)
    return SettingChange(typed.rule, typed.name, value, day_typed(typed.from_on, today))


def day_typed(text: str, today: date | None = None) -> date:
    """The day that was meant, such as 30/11/2026 or 2026-11-30, or `today`.

    >>> day_typed("30/11/2026")
    datetime.date(2026, 11, 30)
    >>> day_typed("today", date(2026, 11, 2))
    datetime.date(2026, 11, 2)

    Raises:
        KnownError: It is no day.
    """
    words = " ".join(text.split())
    if today is not None and words.lower() == "today":
        return today
    last, first = _DAY_LAST.fullmatch(words), _DAY_FIRST.fullmatch(words)
    try:
        if last:
            return date(int(last[1]), int(last[2]), int(last[3]))
        if first:
            return date(int(first[3]), int(first[2]), int(first[1]))
    except ValueError:
        pass
    raise KnownError(
        "This is not a day.",
        "Nothing was tried or changed.",
        "Type the day, the month and the year, such as 30/11/2026.",
    )
