"""Bring files in: recognise each, take it in whole or refuse it whole, and say what it gave.

All files are read and staged first, and nothing counts until the last of them was read.  From
then on they are taken in, in short steps that hold nobody up, whatever happens.
"""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from os import SEEK_END
from pathlib import Path
from typing import BinaryIO

from vcs_desktop.crossing.arrivals import LARGEST_FILE, open_arrival
from vcs_desktop.crossing.kinds import Terms
from vcs_desktop.crossing.receiving import StagedFile, safe_by_now
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.kernel.long_work import LongWork, Phase, Progress
from vcs_desktop.office.ask_condition import conditions_of
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.import_report import (
    ImportReport,
    LookSeen,
    Refusal,
    StageSeen,
    Tally,
)
from vcs_desktop.victims.services import reading

__all__ = ["ImportReport", "LookSeen", "Refusal", "StageSeen", "import_files", "tallied_import"]


def import_files(
    desk: Desk, files: Sequence[Path], as_at: date | None = None, work: LongWork | None = None
) -> ImportReport:
    """Take files in; each is all or nothing, and a repeat changes nothing.

    Tables about people are taken in first, so that what happened finds its cases whatever order
    the files were named in.  A refused file does not stop the others.

    Args:
        desk: The office.
        files: The files.
        as_at: The day of dates whose messages or rows give none.
        work: Who watches, and may stop it while the files are being read.

    Raises:
        StoppedError: It was stopped in time; nothing was taken in.
        KnownError: The disk or another program refuses.
    """
    tally = tallied_import(desk, files, as_at, work)
    return tally.report(reading.still_owed(desk.book, tally.newly_owed))


def tallied_import(
    desk: Desk, files: Sequence[Path], as_at: date | None = None, work: LongWork | None = None
) -> Tally:
    """As `import_files`, with which line gave what."""
    importing = _Importing(
        desk, Terms(as_at, desk.today, conditions_of(desk)), work or LongWork(), len(files)
    )
    with ExitStack() as stages:
        staged = [importing.stage(stages, *file) for file in enumerate(files, start=1)]
        whole = [one for one in staged if one is not None]
        importing.take_in(sorted(whole, key=lambda one: not one.file.is_about_people))
    return importing.tally


@dataclass(frozen=True, slots=True)
class _Staged:
    """A file that was read whole."""

    path: Path
    file: StagedFile


@dataclass(frozen=True, slots=True)
class _Importing:
    """One import under way."""

    desk: Desk
    terms: Terms
    work: LongWork
    files: int
    tally: Tally = field(default_factory=Tally)

    def stage(self, stages: ExitStack, number: int, path: Path) -> _Staged | None:
        """Read a file whole; None where it is refused."""
        try:
            with path.open("rb") as opened:
                size = _size_of(opened)
                arrival = open_arrival(opened, self.terms)
                go_on = partial(self._read_on, number, size)
                staged = self.desk.door.receiving.staged(arrival, go_on)
                return _Staged(path, stages.enter_context(staged))
        except FileRefusedError as error:
            self.tally.refuse(path, error.problem, error.line)
        except FileNotFoundError:
            self.tally.refuse(path, "there is no such file")
        except OSError:
            self.tally.refuse(path, "the file can't be read")
        return None

    def take_in(self, staged: Sequence[_Staged]) -> None:
        """Let the files count, and take them in."""
        for one in staged:
            one.file.make_whole()
        with safe_by_now():
            for number, one in enumerate(staged, start=1):
                self._take_in(number, one)

    def _take_in(self, number: int, one: _Staged) -> None:
        done = 0
        for step in one.file.take_in():
            for line in step:
                self.tally.add(one.path, line)
            done += len(step)
            taken = Progress(Phase.TAKING_IN, number, self.files, done, one.file.count)
            self.work.go_on(taken)
        self.tally.owe(self.desk.door.hear(partial(self._hear_on, number)))

    def _read_on(self, number: int, size: int, done: int) -> None:
        self.work.go_on(Progress(Phase.READING, number, self.files, done, size))

    def _hear_on(self, number: int, done: int) -> None:
        self.work.go_on(Progress(Phase.HEARING, number, self.files, done))


def _size_of(file: BinaryIO) -> int:
    """How long a file is; 0 where that can't be known beforehand."""
    if not file.seekable():
        return 0
    size = file.seek(0, SEEK_END)
    file.seek(0)
    if size > LARGEST_FILE:
        raise FileRefusedError(f"it is larger than {LARGEST_FILE // 2**30} GB")
    return size
