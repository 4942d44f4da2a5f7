"""What a message means: a stage only from codes known to mean it, otherwise a person's look.

The codes are dated data with a source each (`resources/codes/movements.toml`).  The word
`RELEASED` alone means nothing here: it is also sent for an abscond and for a death.  A message
is read with the rows that held on its own day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.rules.checked_table import CheckedTable
from vcs_desktop.rules.code_table import (
    Claim,
    InForce,
    in_force_of,
    read_code_file,
    refuse_disputed_days,
    words_of,
)
from vcs_desktop.rules.key_stage import KeyStageKind, LicenceKind
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Problem


@dataclass(frozen=True, slots=True)
class NoStage:
    """A movement that is known and that no victim is told about, such as a court appearance."""


Meaning = KeyStageKind | Problem | NoStage

ANY = "*"
_SHORT_CODE = re.compile(r"[A-Z0-9]{1,3}")
"""What a movement code looks like that this program does not know yet."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One row of the table: `event`, what must be in it, and what it then means."""

    event: str
    reasons: frozenset[str]
    code: str
    causes: frozenset[str]
    meaning: Meaning
    licence_kind: LicenceKind
    in_force: InForce
    source: str

    def fits(self, message: EventMessage) -> bool:
        """Whether reason and cause are those of this row."""
        return not self.reasons.isdisjoint({message.reason, ANY}) and not self.causes.isdisjoint(
            {message.probable_cause, ANY}
        )


class CodeTable:
    """The table of what messages mean.  Pure look-up; made once by `load_codes`.

    `hash` stands for its whole text: a message read with another table is read again.
    """

    def __init__(self, lines: tuple[_Line, ...], text_hash: str) -> None:
        self.hash = text_hash
        self._lines: dict[str, list[_Line]] = {}
        for line in lines:
            self._lines.setdefault(line.event, []).append(line)
        self._codes = frozenset(line.code for line in lines)

    def only_known_words(self, message: EventMessage) -> EventMessage:
        """The message with no word in it that could be anything but a code.

        A type of event or a long code that the table does not know may be a name by mistake.
        """
        event, code = message.event_type, message.movement_code
        is_code = not code or code in self._codes or _SHORT_CODE.fullmatch(code)
        if is_code and event in self._lines:
            return message
        return replace(
            message,
            event_type=event if event in self._lines else "other",
            movement_code=code if is_code else "OTHER",
        )

    def meaning_of(self, message: EventMessage) -> Meaning:
        """Say what happened, that nothing did, or why a person must look.

        Never guesses: an unknown code is a `Problem`, whatever the reason says.
        """
        found = self._line_or_problem(message)
        meaning = found.meaning if isinstance(found, _Line) else found
        if message.noms or isinstance(meaning, NoStage):
            return meaning
        if meaning is Problem.UNKNOWN_EVENT:
            return meaning
        return Problem.UNKNOWN_CASE_NUMBER if message.crn else Problem.NO_OFFENDER

    def licence_kind_of(self, message: EventMessage) -> LicenceKind:
        """Which kind of licence the message is about, where its type tells it."""
        found = self._line_or_problem(message)
        return found.licence_kind if isinstance(found, _Line) else LicenceKind.UNKNOWN

    def _line_or_problem(self, message: EventMessage) -> _Line | Problem:
        about = self._lines.get(message.event_type)
        if about is None:
            return Problem.UNKNOWN_EVENT
        day = london_day(message.occurred_at)
        holding = [line for line in about if line.in_force.on(day)]
        exact = [line for line in holding if line.code == message.movement_code]
        candidates = exact or [line for line in holding if line.code == ANY]
        fitting = [line for line in candidates if line.fits(message)]
        if fitting:
            return fitting[0]
        return Problem.REASON_AND_CODE_DISAGREE if exact else Problem.UNKNOWN_CODE


def load_codes(file: Path) -> CodeTable:
    """Read the table of movements.

    Raises:
        KnownError: Naming the line of the row that can't be trusted; then no row is used.
    """
    read = read_code_file(file, "movement")
    lines = [_line(row) for row in read.rows]
    pairs = zip(lines, read.rows, strict=True)
    refuse_disputed_days(claim for line, row in pairs for claim in _claims(line, row))
    return CodeTable(tuple(lines), read.hash)


def _line(row: CheckedTable) -> _Line:
    line = _Line(
        event=row.text("event"),
        reasons=frozenset(words_of(row, "reasons")),
        code=row.text("code"),
        causes=frozenset(words_of(row, "causes") if "causes" in row.values else {ANY}),
        meaning=meaning_in(row),
        licence_kind=row.one_of_or_none("licence_kind", LicenceKind) or LicenceKind.UNKNOWN,
        in_force=in_force_of(row),
        source=row.text("source"),
    )
    row.close()
    return line


def meaning_in(row: CheckedTable) -> Meaning:
    """What the row says that it means."""
    return known_meaning(row, row.text("means"))


def known_meaning(row: CheckedTable, word: str) -> Meaning:
    """The stage, the problem or `no-stage` that a word of a row stands for."""
    if word == "no-stage":
        return NoStage()
    for words in (KeyStageKind, Problem):
        if word in set(words):
            return words(word)
    raise row.refuse("means", f"{word!r} is no key stage and no problem")


def _claims(line: _Line, row: CheckedTable) -> Iterator[Claim]:
    for reason in line.reasons:
        for cause in line.causes:
            yield Claim((line.event, reason, line.code, cause), line.in_force, row)
