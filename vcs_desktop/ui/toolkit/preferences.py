"""What the window remembers between days: its size, its looks, when it locks, how news was heard.

The table below is closed: no name, case, search or folder can be kept here, because there is
no key for it.  Officers stand here by their reference in the record, which says nothing of them.
"""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from vcs_desktop.rules.hand_entry import HowHeard, WhoTold
from vcs_desktop.ui.toolkit.idle_watch import (
    LEAST_MINUTES,
    MOST_MINUTES,
    USUAL_MINUTES,
    IdleClock,
    LockWishes,
)


class ThemeChoice(StrEnum):
    """How the officer wants the window to look."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class ScreenLanguage(StrEnum):
    """A language that the window can speak."""

    ENGLISH = "en"
    WELSH = "cy"


class Preference(StrEnum):
    """Every key that may ever be written."""

    GEOMETRY = "window/geometry"
    THEME = "look/theme"
    TEXT_SIZE = "look/text-size"
    HEARD_HOW = "entry/how"
    HEARD_FROM = "entry/who"
    IDLE_MINUTES = "lock/idle-minutes"
    IDLE_CLOCK = "lock/clock"
    VEIL_AT_START = "lock/veil-at-start"
    LANGUAGE = "language/last"
    LANGUAGES_OF_OFFICERS = "language/of-officers"
    FIRST_HOUR = "help/first-hour-on-today"


TEXT_SIZES = (100, 125, 150, 175, 200)
"""Sizes of text offered, in per cent."""


class Preferences:
    """Reads and writes the closed table of window preferences.

    Args:
        file: Where to keep them; None keeps them where this computer keeps settings.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._settings = (
            QSettings("VCS Desktop", "VCS Desktop")
            if file is None
            else QSettings(str(file), QSettings.Format.IniFormat)
        )

    def geometry(self) -> QByteArray:
        """Size and place of the window, as Qt keeps it; empty at first."""
        value = self._settings.value(Preference.GEOMETRY)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Remember size and place of the window."""
        self._settings.setValue(Preference.GEOMETRY, geometry)

    def theme(self) -> ThemeChoice:
        """The chosen look.  A value nobody knows any more counts as following the system."""
        value = str(self._settings.value(Preference.THEME, ThemeChoice.SYSTEM))
        return ThemeChoice(value) if value in set(ThemeChoice) else ThemeChoice.SYSTEM

    def keep_theme(self, choice: ThemeChoice) -> None:
        """Remember the chosen look."""
        self._settings.setValue(Preference.THEME, choice.value)

    def text_size(self) -> int:
        """The chosen size of text in per cent, one of `TEXT_SIZES`."""
        value = str(self._settings.value(Preference.TEXT_SIZE, TEXT_SIZES[0]))
        return next((size for size in TEXT_SIZES if str(size) == value), TEXT_SIZES[0])

    def keep_text_size(self, per_cent: int) -> None:
        """Remember the chosen size of text."""
        self._settings.setValue(Preference.TEXT_SIZE, per_cent)

    def heard_from(self) -> tuple[HowHeard, WhoTold]:
        """How news was heard last, and from what kind of place; at first a prison's call."""
        how = str(self._settings.value(Preference.HEARD_HOW, HowHeard.TELEPHONE))
        who = str(self._settings.value(Preference.HEARD_FROM, WhoTold.PRISON))
        return (
            HowHeard(how) if how in set(HowHeard) else HowHeard.TELEPHONE,
            WhoTold(who) if who in set(WhoTold) else WhoTold.PRISON,
        )

    def keep_heard_from(self, how: HowHeard, who: WhoTold) -> None:
        """Remember how news was heard.  That a victim told it is kept nowhere in clear."""
        self._settings.setValue(Preference.HEARD_HOW, how.value)
        if who is not WhoTold.VICTIM:
            self._settings.setValue(Preference.HEARD_FROM, who.value)

    def lock_wishes(self) -> LockWishes:
        """When the office locks by itself.  A time outside of what may be chosen is the usual."""
        minutes = str(self._settings.value(Preference.IDLE_MINUTES, USUAL_MINUTES))
        clock = str(self._settings.value(Preference.IDLE_CLOCK, IdleClock.COMPUTER))
        allowed = {str(count): count for count in range(LEAST_MINUTES, MOST_MINUTES + 1)}
        return LockWishes(
            allowed.get(minutes, USUAL_MINUTES),
            IdleClock(clock) if clock in set(IdleClock) else IdleClock.COMPUTER,
        )

    def keep_lock_wishes(self, wishes: LockWishes) -> None:
        """Remember when the office is to lock by itself."""
        self._settings.setValue(Preference.IDLE_MINUTES, wishes.minutes)
        self._settings.setValue(Preference.IDLE_CLOCK, wishes.clock.value)

    def veil_at_start(self) -> bool:
        """Whether the window opens with names covered."""
        return str(self._settings.value(Preference.VEIL_AT_START, "no")) == "yes"

    def keep_veil_at_start(self, *, is_wanted: bool) -> None:
        """Remember whether the window is to open with names covered."""
        self._settings.setValue(Preference.VEIL_AT_START, "yes" if is_wanted else "no")

    def language(self) -> ScreenLanguage:
        """What the window spoke last; at first English."""
        return _language(self._settings.value(Preference.LANGUAGE))

    def keep_language(self, language: ScreenLanguage) -> None:
        """Remember what the window speaks."""
        self._settings.setValue(Preference.LANGUAGE, language.value)

    def language_of(self, officer: str) -> ScreenLanguage:
        """What this officer chose on this computer, by their reference; at first English."""
        return _language(self._languages().get(officer))

    def keep_language_of(self, officer: str, language: ScreenLanguage) -> None:
        """Remember what an officer chose, by their reference."""
        chosen = self._languages() | {officer: language.value}
        lines = [f"{whose} {code}" for whose, code in sorted(chosen.items())]
        self._settings.setValue(Preference.LANGUAGES_OF_OFFICERS, ";".join(lines))

    def _languages(self) -> dict[str, str]:
        kept = str(self._settings.value(Preference.LANGUAGES_OF_OFFICERS, ""))
        pairs = [line.rpartition(" ") for line in kept.split(";")]
        return {whose: code for whose, _between, code in pairs if whose}

    def first_hour_on_today(self) -> bool:
        """Whether Today shows the list of the first hour while nothing is owed."""
        return str(self._settings.value(Preference.FIRST_HOUR, "yes")) == "yes"

    def keep_first_hour_on_today(self, *, is_wanted: bool) -> None:
        """Remember whether Today is to show it."""
        self._settings.setValue(Preference.FIRST_HOUR, "yes" if is_wanted else "no")


def _language(value: object) -> ScreenLanguage:
    known = {language.value: language for language in ScreenLanguage}
    return known.get(str(value), ScreenLanguage.ENGLISH)
