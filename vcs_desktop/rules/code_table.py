"""Rows of a code table in `resources/codes`: each dated, each with its source.

A table is refused whole, with its file and its line, where one row of it can't be trusted:
without a source, with a key that nobody knows, or with days that two rows claim or none does.
"""

import hashlib
import re
import tomllib
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.checked_table import CheckedTable, RuleText
from vcs_desktop.rules.rule import NOT_STATED


@dataclass(frozen=True, slots=True)
class CodeText(RuleText):
    """The text of one code table."""

    def refusal(self, problem: str, line_number: int) -> KnownError:
        """The error that names this file and a line in it."""
        return KnownError(
            f"The code table {self.file_name}, line {line_number}: {problem}.",
            "No message was read.",
            "Mend that line, or install the program again to have its own codes back.",
        )


@dataclass(frozen=True, slots=True)
class InForce:
    """The days between which a row holds, both included.

    Attributes:
        first: None where no source gives a first day: then it holds for every day before.
        last: None where it has not ended.
    """

    first: date | None = None
    last: date | None = None

    def on(self, day: date) -> bool:
        """Whether the row holds on this day."""
        begun = self.first is None or self.first <= day
        return begun and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class CodeFile:
    """One code table: its rows, and a hash that stands for its whole text."""

    rows: tuple[CheckedTable, ...]
    hash: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What a row says it is about, and when: no other row may say so of the same days."""

    key: Hashable
    in_force: InForce
    row: CheckedTable


def read_code_file(file: Path, name: str) -> CodeFile:
    """The rows `[[name]]` of a code table, not yet looked at.

    Raises:
        KnownError: The file is missing, or is not such a table; with its line where it has one.
    """
    text = _text_of(file)
    source = CodeText(file.name, text)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at_line = re.search(r"at line (\d+)", str(error))
        number = int(at_line[1]) if at_line else max(1, len(text.splitlines()))
        raise source.refusal("this is not readable TOML", number) from error
    whole = CheckedTable(source, values)
    rows = whole.tables(name)
    if not rows:
        raise source.refusal(f"it needs at least one `[[{name}]]`", 1)
    whole.close()
    return CodeFile(rows, hashlib.sha256(text.encode()).hexdigest())


def in_force_of(row: CheckedTable) -> InForce:
    """The days of a row: `in_force_from`, a date or "not stated", and `ended` if it has."""
    starts = None
    if row.values.get("in_force_from") == NOT_STATED:
        row.take("in_force_from")
    else:
        starts = row.day("in_force_from")
        if starts is None:
            problem = f"the row needs `in_force_from`: a date, or `{NOT_STATED}`"
            raise row.refuse("in_force_from", problem)
    ended = row.day("ended")
    if starts and ended and ended < starts:
        raise row.refuse("ended", "the row ended before it began")
    return InForce(starts, ended)


def words_of(row: CheckedTable, key: str) -> tuple[str, ...]:
    """A list of words, at least one, none twice."""
    value = row.take(key)
    is_list = isinstance(value, list) and all(isinstance(word, str) for word in value)
    if not isinstance(value, list) or not is_list or not value or len(set(value)) < len(value):
        raise row.refuse(key, f"it needs `{key}`: a list of words, each once")
    return tuple(value)


def refuse_disputed_days(claims: Iterable[Claim]) -> None:
    """Refuse rows about the same words that claim the same day, or leave a gap between them.

    Raises:
        KnownError: Naming the file and the line of the later row.
    """
    about: dict[Hashable, list[Claim]] = {}
    for claim in claims:
        about.setdefault(claim.key, []).append(claim)
    for rows in about.values():
        rows.sort(key=lambda claim: claim.in_force.first or date.min)
        _refuse_disputed(rows)


def _refuse_disputed(rows: Sequence[Claim]) -> None:
    for earlier, later in pairwise(rows):
        ended, starts = earlier.in_force.last, later.in_force.first
        if ended is None or starts is None or starts <= ended:
            problem = "another row says something about the same words and days"
            raise later.row.refuse("in_force_from", problem)
        if starts - ended > timedelta(days=1):
            problem = "no row holds between this one and the one before it"
            raise later.row.refuse("in_force_from", problem)


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise KnownError(
            f"The code table {file.name} is missing.",
            "No message was read.",
            "Install the program again: its codes came with it.",
        ) from error
    except UnicodeDecodeError as error:
        number = file.read_bytes().count(b"\n", 0, error.start) + 1
        raise CodeText(file.name, "").refusal("this is not UTF-8 text", number) from error
