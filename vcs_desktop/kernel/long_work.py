"""Long work that can be watched, and stopped while nothing of it counts yet."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from vcs_desktop.kernel.errors import KnownError


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


class StoppedError(KnownError):
    """Somebody asked long work to stop, and it did, before anything of it counted."""

    def __init__(self) -> None:
        super().__init__(
            "The import was stopped.",
            "Nothing was taken in, and the office is as it was.",
            "Import the same files again whenever you like.",
        )


def _tell_nobody(_progress: Progress) -> None:
    """Nobody is watching."""


@dataclass(slots=True)
class LongWork:
    """Who watches a piece of long work, and whether it shall stop.

    Attributes:
        tell: Is told of every step, on the thread that does the work.
        is_stop_wanted: Set by `stop`, from any thread; looked at between two steps.
        counts_for_nothing: It is only tried out, so it can be stopped at any time.
    """

    tell: Callable[[Progress], None] = _tell_nobody
    is_stop_wanted: bool = False
    counts_for_nothing: bool = False

    def stop(self) -> None:
        """Ask it to stop, if it still can."""
        self.is_stop_wanted = True

    def go_on(self, progress: Progress) -> None:
        """Tell how far it has come, before the next step.

        Raises:
            StoppedError: It shall stop, and still can.
        """
        may_stop = self.counts_for_nothing or progress.phase is Phase.READING
        if self.is_stop_wanted and may_stop:
            raise StoppedError
        self.tell(progress)
