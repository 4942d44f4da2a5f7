"""Long work that can be watched, and stopped while nothing of it counts yet."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from vcs_desktop.kernel.errors import KnownError

GoOn = Callable[[], None]
"""Looks, between two steps, whether the work shall end; it raises an `EndedError` if it shall."""


def to_the_end() -> None:
    """Nobody ends this work before its time."""


class Phase(StrEnum):
    """What long work is doing.  It can be stopped while it is reading, and not afterwards."""

    READING = "reading"
    TAKING_IN = "taking-in"
    HEARING = "hearing"
    COMPARING = "comparing"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work has come.

    Attributes:
        file: The number of the file being worked on, from 1; 0 where no one file is.
        files: How many there are.
        done: How much of this phase is done, in whatever it counts.
        whole: How much there is in all; 0 where nobody knows.
    """

    phase: Phase
    file: int = 0
    files: int = 0
    done: int = 0
    whole: int = 0

    @property
    def share(self) -> float | None:
        """How much of the phase is done, from 0 to 1; None where nobody knows."""
        return min(self.done / self.whole, 1.0) if self.whole else None


class EndedError(KnownError):
    """Somebody asked long work to end before its time, and it did."""


class StoppedError(EndedError):
    """It ended before anything of it counted."""

    def __init__(self) -> None:
        super().__init__(
            "The import was stopped.",
            "Nothing was taken in, and the office is as it was.",
            "Import the same files again whenever you like.",
        )


class LeftError(EndedError):
    """It ended while it was taking in what counts already; the next start goes on with it."""

    def __init__(self) -> None:
        super().__init__(
            "The office was closed during an import.",
            "The files are safe: what is left of them is taken in when the office is next opened.",
            "Open the office again.",
        )


class BackupLeftError(EndedError):
    """The office closes, so a backup or the trial of one ended, and counts for nothing."""

    def __init__(self) -> None:
        super().__init__(
            "The backup was stopped because the office closed.",
            "Nothing of it was kept. The backups that were made before are as they were.",
            "Open the office again: a backup that is due is made by itself.",
        )


class TrialLeftError(EndedError):
    """Likewise, while a restore was tried out on a copy."""

    def __init__(self) -> None:
        super().__init__(
            "The trial restore was stopped because the office closed.",
            "Nothing was found out by it, and its copy was taken away.",
            "Open the office again: a trial that is due is made by itself.",
        )


def _tell_nobody(_progress: Progress) -> None:
    """Nobody is watching."""


@dataclass(slots=True)
class LongWork:
    """Who watches a piece of long work, and whether it shall end before its time.

    Attributes:
        tell: Is told of every step, on the thread that does the work.
        is_stop_wanted: Set by `stop`, from any thread; looked at between two steps.
        is_leave_wanted: Set by `leave`, likewise.
        counts_for_nothing: It is only tried out, so it can be stopped at any time.
    """

    tell: Callable[[Progress], None] = _tell_nobody
    is_stop_wanted: bool = False
    is_leave_wanted: bool = False
    counts_for_nothing: bool = False

    def stop(self) -> None:
        """Ask it to stop, if it still can."""
        self.is_stop_wanted = True

    def leave(self) -> None:
        """Ask it to end at once, because the office closes: to stop, or to be gone on with."""
        self.is_leave_wanted = True

    def unless_left(self, ended: Callable[[], EndedError]) -> GoOn:
        """A look between the steps of work that is begun anew, and never gone on with.

        It raises what `ended` makes once the office closes.
        """

        def go_on() -> None:
            if self.is_leave_wanted:
                raise ended()

        return go_on

    def may_stop(self, progress: Progress) -> bool:
        """Whether it could still be stopped here, with nothing of it counting."""
        return self.counts_for_nothing or progress.phase is Phase.READING

    def go_on(self, progress: Progress) -> None:
        """Tell how far it has come, before the next step.

        Raises:
            StoppedError: It shall end, and nothing of it counts yet.
            LeftError: The office closes, and the next start goes on with it.
        """
        is_end_wanted = self.is_stop_wanted or self.is_leave_wanted
        if is_end_wanted and self.may_stop(progress):
            raise StoppedError
        if self.is_leave_wanted:
            raise LeftError
        self.tell(progress)
