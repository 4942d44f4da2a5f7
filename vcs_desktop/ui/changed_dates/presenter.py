"""Changed dates: a list to look through, and its letters printed one after another.

A run of letters stops after whichever letter is being printed, and goes on later with those
that were not printed yet.  Works nothing out about rules or dates.  Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeVar

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.ports import Background, Jobs, Topic

if TYPE_CHECKING:
    from vcs_desktop.kernel.identifiers import ObligationId
    from vcs_desktop.office.bulk_dates import ChangedDate, ChangedDates
    from vcs_desktop.office.write_letter import LetterToPrint

SCREEN = "changed-dates"

_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run has come: so many of so many, and how many were refused."""

    done: int
    whole: int
    refused: int = 0


class ChangedDatesView(Protocol):
    """What the screen can do."""

    def show_list(self, listed: ChangedDates, rows: tuple[ChangedDate, ...]) -> None:
        """List the months, and say what there is to do about them."""

    def show_progress(self, progress: Progress) -> None:
        """Say how far the run has come, and offer to stop it."""

    def show_run_over(self, progress: Progress, *, was_stopped: bool) -> None:
        """Say what came of a run of letters."""

    def show_posted(self, progress: Progress) -> None:
        """Say how many letters are on record as posted."""

    def show_reviewed(self, count: int) -> None:
        """Say that the review is on record."""

    def print_pages(self, letter: LetterToPrint) -> None:
        """Put the pages on the printer that was chosen.

        Raises:
            KnownError: The printer did not take them.
        """

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""


@dataclass(slots=True)
class _Run:
    """Letters still to be worked through, one job each."""

    waiting: list[ObligationId]
    whole: int
    is_printing: bool
    refused: list[KnownError] = field(default_factory=list)
    is_stop_wanted: bool = False

    def progress(self) -> Progress:
        """How far it has come."""
        return Progress(self.whole - len(self.waiting), self.whole, len(self.refused))


class ChangedDatesPresenter:
    """Fills the screen, prints, and records what was posted and looked through."""

    def __init__(self, view: ChangedDatesView, jobs: Jobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background
        self._listed: ChangedDates | None = None
        self._only_recalculated = False
        self._run: _Run | None = None

    def refresh(self) -> None:
        """Ask again whose month changed."""
        self._background.read(
            Topic(SCREEN, "list"),
            self._jobs.list_changed_dates,
            self._take,
            self._view.show_problem,
        )

    def narrow(self, only_recalculated: bool) -> None:  # noqa: FBT001 - Qt's signal gives it so
        """Leave out what did not come with a recalculation, or show it again."""
        self._only_recalculated = only_recalculated
        self._show()

    def print_letters(self) -> None:
        """Print the letters that are not printed yet, soonest release first."""
        waiting = [row.obligation for row in self._rows() if _is_to_print(row)]
        self._start(waiting, self._print_next, is_printing=True)

    def stop(self) -> None:
        """Stop after the letter that is being printed."""
        if self._run is not None:
            self._run.is_stop_wanted = True

    def unprinted_count(self) -> int:
        """How many letters of the run are not on paper: those that wait, and the one at work."""
        run = self._run
        return len(run.waiting) + 1 if run is not None and run.is_printing else 0

    def mark_posted(self) -> None:
        """Record that every letter which lies here printed has left the office."""
        waiting = [row.obligation for row in self._rows() if row.letter_state]
        self._start(waiting, self._post_next, is_printing=False)

    def say_reviewed(self) -> None:
        """Record that the list was looked through."""
        self._background.write(
            Topic(SCREEN, "review"),
            self._jobs.say_dates_reviewed,
            self._tell_reviewed,
            self._view.show_problem,
        )

    def _tell_reviewed(self, count: int) -> None:
        self._view.show_reviewed(count)
        self.refresh()

    def _take(self, listed: ChangedDates) -> None:
        self._listed = listed
        self._show()

    def _show(self) -> None:
        if self._listed is not None and self._run is None:
            self._view.show_list(self._listed, self._rows())

    def _rows(self) -> tuple[ChangedDate, ...]:
        rows = self._listed.rows if self._listed is not None else ()
        return tuple(row for row in rows if row.from_recalculation or not self._only_recalculated)

    def _start(
        self, waiting: list[ObligationId], step: Callable[[_Run], None], *, is_printing: bool
    ) -> None:
        if self._run is None and waiting:
            self._run = _Run(waiting, len(waiting), is_printing)
            step(self._run)

    def _print_next(self, run: _Run) -> None:
        if run.is_stop_wanted or not run.waiting:
            self._end(run)
            self._view.show_run_over(run.progress(), was_stopped=bool(run.waiting))
            self._tell_refused(run)
            return
        self._view.show_progress(run.progress())
        obligation = run.waiting.pop(0)
        self._write(
            run, lambda: self._jobs.print_letter(obligation), self._put_on_paper, self._print_next
        )

    def _put_on_paper(self, run: _Run, letter: LetterToPrint) -> None:
        try:
            self._view.print_pages(letter)
        except KnownError as error:
            # A printer that does not take one letter takes no other.
            run.refused.append(error)
            run.is_stop_wanted = True

    def _post_next(self, run: _Run) -> None:
        if not run.waiting:
            self._end(run)
            self._view.show_posted(run.progress())
            self._tell_refused(run)
            return
        obligation = run.waiting.pop(0)
        self._write(
            run, lambda: self._jobs.mark_posted(obligation), lambda *_done: None, self._post_next
        )

    def _write(
        self,
        run: _Run,
        job: Callable[[], _Answer],
        done: Callable[[_Run, _Answer], None],
        go_on: Callable[[_Run], None],
    ) -> None:
        """One letter's job; whatever comes of it, the run goes on."""

        def taken(answer: _Answer) -> None:
            done(run, answer)
            go_on(run)

        def refused(error: KnownError) -> None:
            run.refused.append(error)
            go_on(run)

        self._background.write(Topic(SCREEN, "letter"), job, taken, refused)

    def _end(self, _run: _Run) -> None:
        self._run = None
        self.refresh()

    def _tell_refused(self, run: _Run) -> None:
        if run.refused:
            self._view.show_problem(run.refused[0])


def _is_to_print(row: ChangedDate) -> bool:
    return row.way == "letter" and not row.letter_state
