"""What a licence tells by its status and kind (`resources/codes/licences.toml`)."""

from collections.abc import Iterator
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
    words_of,
)
from vcs_desktop.rules.key_stage import KeyStageKind, LicenceKind
from vcs_desktop.sentences.model.meaning import NoStage, known_meaning
from vcs_desktop.sentences.model.occurrence import Problem

LicenceMeaning = tuple[KeyStageKind, ...] | Problem


@dataclass(frozen=True, slots=True)
class _Line:
    """One row: the statuses and kinds that it is about, and what they tell."""

    statuses: frozenset[str]
    kinds: frozenset[LicenceKind]
    meaning: LicenceMeaning
    in_force: InForce
    source: str


class LicenceTable:
    """The table of what licences tell.  Pure look-up; made once by `load_licence_codes`."""

    def __init__(self, lines: tuple[_Line, ...]) -> None:
        self._lines = lines
        self._statuses = frozenset(status for line in lines for status in line.statuses)

    def known_status(self, status: str) -> str:
        """The status, or `OTHER`: a word that the table does not know may be a name."""
        return status if status in self._statuses else "OTHER"

    def meaning_of(self, status: str, kind: LicenceKind, on: date) -> LicenceMeaning:
        """The stages that a licence of this status and kind tells, none, or a problem."""
        for line in self._lines:
            if status in line.statuses and kind in line.kinds and line.in_force.on(on):
                return line.meaning
        return Problem.LICENCE_NOT_UNDERSTOOD


def load_licence_codes(file: Path) -> LicenceTable:
    """Read the table of licences.

    Raises:
        KnownError: Naming the line of the row that can't be trusted.
    """
    rows = read_code_file(file, "licence").rows
    lines = tuple(_line(row) for row in rows)
    pairs = zip(lines, rows, strict=True)
    refuse_disputed_days(claim for line, row in pairs for claim in _claims(line, row))
    return LicenceTable(lines)


def kind_word(kind: LicenceKind) -> str:
    """The licence service's word for a kind.

    >>> kind_word(LicenceKind.HARD_STOP)
    'HARD_STOP'
    """
    return kind.value.upper().replace("-", "_")


LICENCE_KINDS = {kind_word(kind): kind for kind in LicenceKind if kind is not LicenceKind.UNKNOWN}
"""Every kind of licence, by the licence service's word for it."""


def _line(row: CheckedTable) -> _Line:
    kinds = words_of(row, "kinds")
    for word in kinds:
        if word not in LICENCE_KINDS:
            raise row.refuse("kinds", f"{word!r} is no kind of licence")
    line = _Line(
        statuses=frozenset(words_of(row, "statuses")),
        kinds=frozenset(LICENCE_KINDS[word] for word in kinds),
        meaning=_meaning(row),
        in_force=in_force_of(row),
        source=row.text("source"),
    )
    row.close()
    return line


def _meaning(row: CheckedTable) -> LicenceMeaning:
    found = [known_meaning(row, word) for word in words_of(row, "means")]
    stages = tuple(one for one in found if isinstance(one, KeyStageKind))
    others = [one for one in found if not isinstance(one, KeyStageKind)]
    if not others:
        return stages
    if stages or len(others) > 1:
        raise row.refuse("means", "a problem or `no-stage` stands alone")
    (other,) = others
    return () if isinstance(other, NoStage) else other


def _claims(line: _Line, row: CheckedTable) -> Iterator[Claim]:
    for status in line.statuses:
        for kind in line.kinds:
            yield Claim((status, kind), line.in_force, row)
