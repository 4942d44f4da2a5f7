"""What a whole import gave, line by line, and the tally that is kept while it runs."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from vcs_desktop.crossing.receiving import LineFate, LineReceived
from vcs_desktop.kernel.identifiers import CaseId, ObligationId


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was refused: where the fault is and what it is."""

    where: str
    problem: str


@dataclass(frozen=True, slots=True)
class StageSeen:
    """A key stage, and the line of the file that gave it."""

    source: str
    stage: str


@dataclass(frozen=True, slots=True)
class LookSeen:
    """Something that a person must look at, and the line of the file where it stands."""

    source: str
    problem: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What a whole import gave.

    Attributes:
        read: Messages and rows that were read, in files that were not refused.
        accepted: Those that told something new.
        duplicates: Those that told nothing new.
        ignored: Those that are understood and are no news to anybody.
        obligations: What is newly owed because of it, and still owed at its end.
    """

    read: int
    accepted: int
    duplicates: int
    ignored: int
    refused: tuple[Refusal, ...]
    key_stages: tuple[StageSeen, ...]
    needs_look: tuple[LookSeen, ...]
    obligations: tuple[ObligationId, ...]


@dataclass(slots=True)
class Tally:
    """An import so far.

    Attributes:
        facts: Which line gave each fact in the feed.
        cases: Which line each case has from a table about people.
    """

    read: int = 0
    accepted: int = 0
    duplicates: int = 0
    ignored: int = 0
    refused: list[Refusal] = field(default_factory=list)
    key_stages: list[StageSeen] = field(default_factory=list)
    needs_look: list[LookSeen] = field(default_factory=list)
    newly_owed: dict[ObligationId, None] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    cases: dict[CaseId, str] = field(default_factory=dict)

    def refuse(self, file: Path, problem: str, line: int | None = None) -> None:
        """A file was refused."""
        self.refused.append(Refusal(place_in(file, line), problem))

    def add(self, file: Path, one: LineReceived) -> None:
        """A message or a row was taken in."""
        source = place_in(file, one.line)
        self.read += 1
        self.accepted += one.fate is LineFate.ACCEPTED
        self.duplicates += one.fate is LineFate.DUPLICATE
        self.ignored += one.fate is LineFate.IGNORED
        self.key_stages.extend(StageSeen(source, stage.value) for stage in one.stages)
        if one.problem:
            self.needs_look.append(LookSeen(source, one.problem))
        self.facts.update(dict.fromkeys(one.fed, source))
        if one.case is not None:
            self.cases[one.case] = source
        self.owe(one.newly_owed)

    def owe(self, duties: Iterable[ObligationId]) -> None:
        """These are owed because of it."""
        self.newly_owed.update(dict.fromkeys(duties))

    def report(self, still_owed: tuple[ObligationId, ...]) -> ImportReport:
        """The whole import, as told to people."""
        return ImportReport(
            read=self.read,
            accepted=self.accepted,
            duplicates=self.duplicates,
            ignored=self.ignored,
            refused=tuple(self.refused),
            key_stages=tuple(self.key_stages),
            needs_look=tuple(self.needs_look),
            obligations=still_owed,
        )


def place_in(file: Path, line: int | None) -> str:
    """Where something stands, as told to people."""
    return f"{file}, line {line}" if line else str(file)
