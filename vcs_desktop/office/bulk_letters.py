"""Write the letters about changed months one after another; stop at any, and go on later.

Whoever is to be rung is left out, and so is whoever can't be written to.  A letter that is
written already is not written twice.  Nothing here says that anything was posted.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.bulk_dates import ChangedDate, ChangedDates, Way, list_changed_dates
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.post_letter import mark_posted
from vcs_desktop.office.record_deed import NewDeed, record_deed
from vcs_desktop.office.save_outside import require_outside
from vcs_desktop.office.seen import Form, Left, note_left
from vcs_desktop.office.write_letter import Rewritten, write_letter_once
from vcs_desktop.rules.case_words import DeedKind
from vcs_desktop.storage.files import make_private_folder


def _go_on() -> bool:
    return False


def _tell_nobody(_done: int, _whole: int) -> None:
    """Nobody is watching."""


@dataclass(frozen=True, slots=True)
class Run:
    """How far to go, who may stop it, and who watches.

    Attributes:
        limit: The most new letters to write; None for no limit.
        is_stop_wanted: Asked before every letter, on the thread that writes.
        tell: Is told how many of how many letters were gone through.
    """

    limit: int | None = None
    is_stop_wanted: Callable[[], bool] = _go_on
    tell: Callable[[int, int], None] = _tell_nobody


@dataclass(frozen=True, slots=True)
class MonthLetter:
    """One letter on disk."""

    row: ChangedDate
    file: Path


@dataclass(frozen=True, slots=True)
class NotWritten:
    """Somebody to whom no letter was written, and why."""

    row: ChangedDate
    reasons: tuple[str, ...]


@dataclass(slots=True)
class LettersWritten:
    """What came of one run.

    Attributes:
        written: New letters, or ones whose file was put back.
        already: Letters that lay there from before.
        to_ring: People to be rung first.
        blocked: People who can't be told yet.
        refused: Letters that were tried and refused.
        left: Letters that this run did not come to.
        was_stopped: Somebody asked it to stop.
    """

    written: list[MonthLetter] = field(default_factory=list)
    already: list[MonthLetter] = field(default_factory=list)
    to_ring: list[ChangedDate] = field(default_factory=list)
    blocked: list[NotWritten] = field(default_factory=list)
    refused: list[NotWritten] = field(default_factory=list)
    left: list[ChangedDate] = field(default_factory=list)
    was_stopped: bool = False


def write_month_letters(
    desk: Desk, listed: ChangedDates, folder: Path, run: Run | None = None
) -> LettersWritten:
    """Write a letter for everybody on the list who is to have one, soonest release first.

    Each letter is kept and saved for itself, in a file called by its case number: whatever
    stops the run, every letter is whole or not there.

    Raises:
        KnownError: The folder can't be made, or lies inside the office's own folder.
    """
    require_outside(desk, folder, "No letter was written.")
    make_private_folder(folder)
    run, result = run or Run(), LettersWritten()
    result.to_ring = [row for row in listed.rows if row.way is Way.TELEPHONE_FIRST]
    result.blocked = [
        NotWritten(row, row.reasons) for row in listed.rows if row.way is Way.BLOCKED
    ]
    to_write = [row for row in listed.rows if row.way is Way.LETTER]
    note_left(desk, Left.MONTH_LETTERS, len(to_write), Form.FILES)
    for number, row in enumerate(to_write):
        run.tell(number, len(to_write))
        result.was_stopped = run.is_stop_wanted()
        is_enough = run.limit is not None and len(result.written) >= run.limit
        if result.was_stopped or is_enough:
            result.left = to_write[number:]
            break
        _write_one(desk, row, folder / f"{row.case_number}.pdf", result)
    run.tell(len(to_write) - len(result.left), len(to_write))
    return result


def mark_letters_posted(
    desk: Desk, obligations: Sequence[str], posted_on: date | None = None
) -> tuple[list[ObligationId], list[tuple[str, KnownError]]]:
    """Record that these letters left the office, today or on that day, each for itself.

    Returns:
        What is newly owed because of it, and which letters were refused and why.
    """
    newly_owed: list[ObligationId] = []
    refused: list[tuple[str, KnownError]] = []
    for obligation in obligations:
        try:
            newly_owed.extend(mark_posted(desk, obligation, posted_on))
        except KnownError as error:
            refused.append((obligation, error))
    return newly_owed, refused


def say_reviewed(desk: Desk, officer: str | None = None) -> int:
    """Record that the recalculated dates were looked through; gives how many prompts that met.

    Raises:
        KnownError: The unit has no such officer.
    """
    reviews = list_changed_dates(desk, officer).reviews
    for obligation in reviews:
        record_deed(desk, NewDeed(obligation, DeedKind.REVIEWED))
    return len(reviews)


def _write_one(desk: Desk, row: ChangedDate, to: Path, result: LettersWritten) -> None:
    try:
        came_of_it = write_letter_once(desk, row.obligation, to)
    except KnownError as error:
        result.refused.append(NotWritten(row, (error.happened, error.next_step)))
        return
    is_old = came_of_it is Rewritten.WRITTEN_ALREADY
    (result.already if is_old else result.written).append(MonthLetter(row, to))
