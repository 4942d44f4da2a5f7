"""What a prisoner's record claims, by words whose meaning is known (`prisoner-words.toml`).

A record says how things stand.  It never says what happened, so it gives no key stage: where no
message told what it claims, a person must look.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vcs_desktop.rules.checked_table import CheckedTable
from vcs_desktop.rules.code_table import (
    Claim,
    InForce,
    in_force_of,
    read_code_file,
    refuse_disputed_days,
)
from vcs_desktop.rules.key_stage import KeyStageKind, PatientKind, SecurityCategory


@dataclass(frozen=True, slots=True)
class PrisonerWords:
    """The closed words of a record, as written there; empty where one is not given."""

    legal_status: str = ""
    in_out_status: str = ""
    recall: str = ""
    last_movement: str = ""
    restricted_patient: str = ""
    category: str = ""
    indeterminate: bool | None = None


@dataclass(frozen=True, slots=True)
class RecordSays:
    """What the words of a record claim.

    Attributes:
        stages: What has happened by them: a death, a recall, the last movement.
        is_out: Whether the offender is outside.
        has_unknown_word: Whether a word stands there whose meaning nobody knows.
    """

    stages: frozenset[KeyStageKind]
    is_out: bool
    patient_kind: PatientKind
    security_category: SecurityCategory
    has_unknown_word: bool


_FIELDS = {
    "legal_status": "legalStatus",
    "in_out_status": "inOutStatus",
    "recall": "recall",
    "last_movement": "lastMovementReasonCode",
    "restricted_patient": "restrictedPatient",
    "category": "category",
}
_MAY_BE_UNKNOWN = frozenset({"lastMovementReasonCode"})
"""There are many more reasons of movements than are known here, and most are no news."""
_OUT, _NOTHING = "out", "no-stage"


@dataclass(frozen=True, slots=True)
class _Line:
    field: str
    word: str
    means: str
    in_force: InForce
    source: str


class PrisonerTable:
    """The table of words.  Pure look-up; made once by `load_prisoner_words`."""

    def __init__(self, lines: tuple[_Line, ...]) -> None:
        self._lines = lines

    def read(self, words: PrisonerWords, on: date) -> RecordSays:
        """What these words claim, as they were understood on a day."""
        means = {
            name: self._meaning_of(name, getattr(words, part), on)
            for part, name in _FIELDS.items()
            if getattr(words, part)
        }
        stages = {KeyStageKind(word) for word in means.values() if word in set(KeyStageKind)}
        unknown = {name for name, word in means.items() if word is None}
        return RecordSays(
            stages=frozenset(stages),
            is_out=means.get("inOutStatus") == _OUT,
            patient_kind=PatientKind(means.get("restrictedPatient") or PatientKind.UNKNOWN),
            security_category=SecurityCategory(means.get("category") or SecurityCategory.UNKNOWN),
            has_unknown_word=bool(unknown - _MAY_BE_UNKNOWN),
        )

    def _meaning_of(self, name: str, word: str, on: date) -> str | None:
        about = (line for line in self._lines if (line.field, line.word) == (name, word))
        return next((line.means for line in about if line.in_force.on(on)), None)


def load_prisoner_words(file: Path) -> PrisonerTable:
    """Read the table of words.

    Raises:
        KnownError: Naming the line of the row that can't be trusted.
    """
    rows = read_code_file(file, "word").rows
    lines = tuple(_line(row) for row in rows)
    pairs = zip(lines, rows, strict=True)
    refuse_disputed_days(Claim((line.field, line.word), line.in_force, row) for line, row in pairs)
    return PrisonerTable(lines)


def _line(row: CheckedTable) -> _Line:
    name, means = row.text("field"), row.text("means")
    if name not in _FIELDS.values():
        raise row.refuse("field", f"{name!r} is no field of a record that is read")
    if means not in _known_meanings(name):
        raise row.refuse("means", f"{means!r} is nothing that {name} can mean")
    line = _Line(name, row.text("word"), means, in_force_of(row), row.text("source"))
    row.close()
    return line


def _known_meanings(name: str) -> set[str]:
    of_field = {
        "restrictedPatient": {word.value for word in PatientKind},
        "category": {word.value for word in SecurityCategory},
    }
    return of_field.get(name, {_OUT, _NOTHING} | {kind.value for kind in KeyStageKind})
