"""Bring files in: recognise each, take it in whole or refuse it whole, and say what it gave."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from os import SEEK_END
from pathlib import Path

from vcs_desktop.crossing.arrivals import LARGEST_FILE, WholeFile, recognise
from vcs_desktop.crossing.referral_rows import REFERRALS
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.victims.services import reading


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was refused: where the fault is and what it is."""

    where: str
    problem: str


@dataclass(frozen=True, slots=True)
class StageSeen:
    """A key stage that a file gave."""

    source: str
    stage: str


@dataclass(frozen=True, slots=True)
class LookSeen:
    """Something in a file that a person must look at."""

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
class _Tally:
    read: int = 0
    accepted: int = 0
    duplicates: int = 0
    ignored: int = 0
    refused: list[Refusal] = field(default_factory=list)
    key_stages: list[StageSeen] = field(default_factory=list)
    needs_look: list[LookSeen] = field(default_factory=list)
    obligations: list[ObligationId] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Days:
    """The days that reading a file needs: the one its dates are from, and today."""

    as_at: date | None
    today: date


def import_files(desk: Desk, files: Sequence[Path], as_at: date | None = None) -> ImportReport:
    """Take files in, one after another; each is all or nothing, and a repeat changes nothing.

    Tables of referrals are taken first, so that what happened finds its cases whatever order
    the files were named in.  A refused file does not stop the others.
    """
    tally = _Tally()
    days = _Days(as_at, desk.today)
    arrivals = [(file, arrival) for file in files if (arrival := _read(file, days, tally))]
    for file, arrival in sorted(arrivals, key=lambda pair: pair[1].kind is not REFERRALS):
        _take(desk, file, arrival, tally)
    return ImportReport(
        read=tally.read,
        accepted=tally.accepted,
        duplicates=tally.duplicates,
        ignored=tally.ignored,
        refused=tuple(tally.refused),
        key_stages=tuple(tally.key_stages),
        needs_look=tuple(tally.needs_look),
        obligations=reading.still_owed(desk.book, dict.fromkeys(tally.obligations)),
    )


def _read(file: Path, days: _Days, tally: _Tally) -> WholeFile | None:
    try:
        return recognise(_content_of(file), days.as_at, days.today)
    except FileRefusedError as error:
        where = f"{file}, line {error.line}" if error.line else str(file)
        tally.refused.append(Refusal(where, error.problem))
    except FileNotFoundError:
        tally.refused.append(Refusal(str(file), "there is no such file"))
    except OSError:
        tally.refused.append(Refusal(str(file), "the file can't be read"))
    return None


def _content_of(file: Path) -> bytes:
    """What the file holds; of a file that is too large, nothing at all."""
    with file.open("rb") as opened:
        if opened.seekable():
            if opened.seek(0, SEEK_END) > LARGEST_FILE:
                raise FileRefusedError(f"it is larger than {LARGEST_FILE // 2**20} MB")
            opened.seek(0)
        return opened.read(LARGEST_FILE + 1)


def _take(desk: Desk, file: Path, arrival: WholeFile, tally: _Tally) -> None:
    received = desk.door.receive(arrival)
    tally.read += len(arrival.pieces)
    tally.accepted += received.accepted
    tally.duplicates += received.duplicates
    tally.ignored += received.ignored
    tally.key_stages.extend(StageSeen(str(file), stage.value) for stage in received.stages)
    tally.needs_look.extend(LookSeen(str(file), problem) for problem in received.problems)
    tally.obligations.extend(received.newly_owed)
