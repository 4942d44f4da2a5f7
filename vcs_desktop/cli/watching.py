"""Watch long work in a terminal, and stop it with Ctrl+C while nothing of it counts yet."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from vcs_desktop.kernel.long_work import LongWork, Phase, Progress

_WORDS = {
    Phase.READING: "Reading",
    Phase.TAKING_IN: "Taking in",
    Phase.HEARING: "Telling the cases",
    Phase.COMPARING: "Comparing",
}
_TOO_LATE = "Too late to stop: the files are being taken in, and that ends by itself.\n"


@contextmanager
def watched() -> Iterator[LongWork]:
    """Show how far long work has come, on a terminal only, and let Ctrl+C ask it to stop.

    A second Ctrl+C ends the program at once; the next start then puts everything in order.
    """
    line = _Line()

    def tell(progress: Progress) -> None:
        if work.is_stop_wanted and not work.may_stop(progress):
            line.say_too_late()
        line.show(progress)

    def stop(_signal: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, before)
        work.stop()

    work = LongWork(tell)

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield work
    finally:
        signal.signal(signal.SIGINT, before)
        line.clear()


class _Line:
    """One line of a terminal that is written over and over."""

    def __init__(self) -> None:
        self._shown = ""
        self._is_told = False

    def say_too_late(self) -> None:
        """Say once why it goes on."""
        if not self._is_told:
            self.clear()
            sys.stderr.write(_TOO_LATE)
        self._is_told = True

    def show(self, progress: Progress) -> None:
        """Say how far it has come."""
        words = _in_words(progress)
        if words != self._shown and sys.stderr.isatty():
            sys.stderr.write(f"\r{words:<{len(self._shown)}}")
            sys.stderr.flush()
            self._shown = words

    def clear(self) -> None:
        """Leave the terminal as it was."""
        if self._shown:
            sys.stderr.write(f"\r{'':<{len(self._shown)}}\r")
            sys.stderr.flush()
            self._shown = ""


def _in_words(progress: Progress) -> str:
    """How far it has come.

    >>> _in_words(Progress(Phase.READING, 1, 2, 430, 1000))
    'Reading file 1 of 2: 43 %'
    """
    which = f" file {progress.file} of {progress.files}" if progress.files > 1 else ""
    if progress.share is None:
        done = f": {progress.done:,}" if progress.done else ""
    else:
        done = f": {progress.share:.0%}".replace("%", " %")
    return f"{_WORDS[progress.phase]}{which}{done}"
