"""What a message means: a stage only from codes known to mean it, otherwise a person's look.

The codes are dated data with a source each (`resources/codes/movements.toml`).  The word
`RELEASED` alone means nothing here: it is also sent for an abscond and for a death.
"""

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Problem


@dataclass(frozen=True, slots=True)
class NoStage:
    """A movement that is known and that no victim is told about, such as a court appearance."""


Meaning = KeyStageKind | Problem | NoStage

_SHORT_CODE = re.compile(r"[A-Z0-9]{1,3}")
"""What a movement code looks like that this program does not know yet."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One row of the table: `event` and what must be in it for the meaning to hold."""

    event: str
    reasons: frozenset[str]
    code: str
    meaning: Meaning
    source: str


class CodeTable:
    """The table of what messages mean.  Pure look-up; made once by `load_codes`.

    `hash` stands for its whole text: a message read with another table is read again.
    """

    def __init__(self, lines: tuple[_Line, ...], text_hash: str) -> None:
        self.hash = text_hash
        self._lines = lines
        self._events = frozenset(line.event for line in lines)
        self._codes = frozenset(line.code for line in lines)

    def only_known_words(self, message: EventMessage) -> EventMessage:
        """The message with no word in it that could be anything but a code.

        A type of event or a long code that the table does not know may be a name by mistake.
        """
        event, code = message.event_type, message.movement_code
        is_code = not code or code in self._codes or _SHORT_CODE.fullmatch(code)
        return replace(
            message,
            event_type=event if event in self._events else "other",
            movement_code=code if is_code else "OTHER",
        )

    def meaning_of(self, message: EventMessage) -> Meaning:
        """Say what happened, that nothing did, or why a person must look.

        Never guesses: an unknown code is a `Problem`, whatever the reason says.
        """
        if message.event_type not in self._events:
            return Problem.UNKNOWN_EVENT
        if not message.noms:
            return Problem.NO_OFFENDER
        about = [line for line in self._lines if line.event == message.event_type]
        exact = [line for line in about if line.code == message.movement_code]
        candidates = exact or [line for line in about if line.code == "*"]
        fitting = [line for line in candidates if message.reason in line.reasons]
        if fitting:
            return fitting[0].meaning
        return Problem.REASON_AND_CODE_DISAGREE if exact else Problem.UNKNOWN_CODE


def load_codes(file: Path) -> CodeTable:
    """Read the table; a row without a source or with an unknown meaning refuses the whole."""
    text = file.read_text(encoding="utf-8")
    rows = tomllib.loads(text).get("movement", [])
    lines = tuple(_line(row, number, file) for number, row in enumerate(rows, start=1))
    return CodeTable(lines, hashlib.sha256(text.encode()).hexdigest())


def _line(row: Mapping[str, object], number: int, file: Path) -> _Line:
    missing = [
        name for name in ("event", "reasons", "code", "means", "source") if not row.get(name)
    ]
    if missing:
        raise _refusal(file, number, f"it has no {missing[0]}")
    reasons = row["reasons"]
    if not isinstance(reasons, list):
        raise _refusal(file, number, "its reasons are not a list")
    return _Line(
        event=str(row["event"]),
        reasons=frozenset(str(reason) for reason in reasons),
        code=str(row["code"]),
        meaning=_meaning(str(row["means"]), number, file),
        source=str(row["source"]),
    )


def _meaning(word: str, number: int, file: Path) -> Meaning:
    if word == "no-stage":
        return NoStage()
    for words in (KeyStageKind, Problem):
        if word in set(words):
            return words(word)
    raise _refusal(file, number, f"it means {word!r}, which is no key stage and no problem")


def _refusal(file: Path, number: int, fault: str) -> KnownError:
    return KnownError(
        f"Row {number} of the code table {file.name} can't be used: {fault}.",
        "No message was read.",
        "Put the row right, or install the program again.",
    )
