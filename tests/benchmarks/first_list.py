"""The program as it ships, from its command to the first list of work that can be used.

    python -m tests.benchmarks.first_list --profile DIR --as NAME --passphrase-file F

The words are those of `vcs-desktop`.  Says "painted" once Today was painted with rows, how long
Argon2id worked for the passphrase, and how much memory it took; then it ends as a window that
is closed.
"""

import os
import sys
from time import perf_counter

from tests.benchmarks.painted import say, say_memory, say_painted_and_quit
from vcs_desktop.cli import main as start

unlocking = [0.0]
kept: list[object] = []


def main() -> None:
    """Start the program, and watch the first list of its window."""
    # After the command line, and in the order in which the program loads them.
    from vcs_desktop.ui.toolkit.plain_imports import keep_imports_plain  # noqa: PLC0415 - as above

    keep_imports_plain()
    from vcs_desktop.startup import window  # noqa: PLC0415 - as above

    class Watched(window.MainWindow):
        def show(self) -> None:
            _time_unlocking()
            self.opened.connect(self.watch)
            super().show()

        def watch(self) -> None:
            kept.append(say_painted_and_quit(self.frame.today.work_table))

    window.MainWindow = Watched
    window.BackgroundLanes = _leaving_lanes(window.BackgroundLanes)
    start(sys.argv[1:])


def _leaving_lanes(lanes: type) -> type:
    class LeavingLanes(lanes):
        def finish(self) -> None:
            """The day's backup may have begun: whoever measures does not wait for it."""
            say(f"unlocking {unlocking[0]:.4f}")
            say_memory()
            os._exit(0)

    return LeavingLanes


def _time_unlocking() -> None:
    from vcs_desktop.storage import key_wrapping  # noqa: PLC0415 - after the command line, as in the program

    work_out = key_wrapping._from_passphrase

    def timed(slot: key_wrapping.Slot, passphrase: str) -> bytes:
        begun = perf_counter()
        try:
            return work_out(slot, passphrase)
        finally:
            unlocking[0] += perf_counter() - begun

    key_wrapping._from_passphrase = timed


if __name__ == "__main__":
    main()
