"""A table of a rule file, read word by word, that refuses whatever it cannot trust.

Every refusal names the file and the line.  The TOML reader of the standard library keeps no
line numbers, so the line is found again in the text: the first place, from the table's own
beginning, where the key stands.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from vcs_desktop.kernel.errors import KnownError

Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class RuleText:
    """The text of one rule file and the file's name."""

    file_name: str
    text: str

    def refusal(self, problem: str, line_number: int) -> KnownError:
        """The error that names this file and a line in it."""
        return KnownError(
            f"The rule file {self.file_name}, line {line_number}: {problem}.",
            "No rules were loaded, so no obligation was worked out or changed.",
            "Mend that line, or install the program again to have its own rules back.",
        )

    def line_of(self, pattern: str, first_line: int = 1) -> int:
        """The number of the first line, from `first_line` on, that holds the pattern."""
        for number, line in enumerate(self.text.splitlines(), start=1):
            if number >= first_line and re.search(pattern, line):
                return number
        return first_line


@dataclass(frozen=True, slots=True)
class CheckedTable:
    """One table of the file.  Read each key once, then `close` to refuse the unread ones."""

    source: RuleText
    values: Mapping[str, Any]
    first_line: int = 1
    _read: set[str] = field(default_factory=set)

    def refuse(self, key: str, problem: str) -> KnownError:
        """The error about this key, with its line; of a missing key, where its table begins."""
        if key not in self.values:
            return self.source.refusal(problem, self.first_line)
        pattern = rf"(^|[\s{{,\[.]){re.escape(key)}\s*(=|\])"
        return self.source.refusal(problem, self.source.line_of(pattern, self.first_line))

    def take(self, key: str) -> object:
        """The value of a key, or None; it counts as read."""
        self._read.add(key)
        return self.values.get(key)

    def text(self, key: str, *, required: bool = True) -> str:
        """A piece of text; empty only where it is not required."""
        value = self.take(key)
        if value is None and not required:
            return ""
        if not isinstance(value, str) or (required and not value.strip()):
            raise self.refuse(key, f"it needs `{key}`, as text")
        return value

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value = self.take(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise self.refuse(key, f"`{key}` must be true or false")
        return value

    def positive_number(self, key: str) -> int:
        """A whole number of one or more."""
        return self.whole_number(key, least=1)

    def whole_number(self, key: str, *, least: int) -> int:
        """A whole number that is not less than `least`."""
        value = self.take(key)
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise self.refuse(key, f"`{key}` must be a whole number of at least {least}")
        return value

    def day(self, key: str) -> date | None:
        """A date without a time, or None."""
        value = self.take(key)
        if value is None:
            return None
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.refuse(key, f"`{key}` must be a date such as 2021-04-01")
        return value

    def one_of(self, key: str, words: type[Word]) -> Word:
        """One word of a closed list."""
        return self._known(key, self.take(key), words)

    def one_of_or_none(self, key: str, words: type[Word]) -> Word | None:
        """One word of a closed list; None where the key is missing or says `none`."""
        value = self.take(key)
        return None if value in (None, "none") else self._known(key, value, words)

    def many_of(self, key: str, words: type[Word]) -> frozenset[Word]:
        """Words of a closed list; none where the key is missing."""
        values = self.take(key)
        if values is None:
            return frozenset()
        if not isinstance(values, list):
            raise self.refuse(key, f"`{key}` must be a list")
        return frozenset(self._known(key, value, words) for value in values)

    def table(self, key: str) -> "CheckedTable":
        """A table inside this one; empty where the key is missing."""
        value = self.take(key)
        if value is None:
            return CheckedTable(self.source, {}, self.first_line)
        if not isinstance(value, dict):
            raise self.refuse(key, f"`{key}` must be a table")
        pattern = rf"(\[{re.escape(key)}\]|(^|\s){re.escape(key)}\s*=)"
        return CheckedTable(self.source, value, self.source.line_of(pattern, self.first_line))

    def tables(self, key: str) -> tuple["CheckedTable", ...]:
        """The repeated tables of this name, each knowing where it begins."""
        values = self.take(key)
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            raise self.refuse(key, f"it needs at least one `[[{key}]]`")
        found, line_number = [], 0
        for value in values:
            line_number = self.source.line_of(rf"^\s*\[\[{re.escape(key)}\]\]", line_number + 1)
            found.append(CheckedTable(self.source, value, line_number))
        return tuple(found)

    def close(self) -> None:
        """Refuse the first key nobody asked for: a misspelt safeguard must not pass unseen."""
        for key in self.values:
            if key not in self._read:
                raise self.refuse(key, f"the key `{key}` is not known here")

    def _known(self, key: str, value: object, words: type[Word]) -> Word:
        known: list[str] = [word.value for word in words]
        if not isinstance(value, str) or value not in known:
            shown = "missing" if value is None else f"`{value}`"
            raise self.refuse(key, f"`{key}` is {shown}, but must be one of {', '.join(known)}")
        return words(value)
