"""Run the real command line in programs of their own, and kill them where it hurts most.

One program loads everything once; each command then runs in a fork of it, so that hundreds
of kills take a minute.  Nothing in the program knows of this: the places are seen from
outside, through SQLAlchemy's own events and Python's own audit events.
"""

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.helpers.places import ROOT

LEDGER = "VCS_FAULT_LEDGER"

BEFORE_COMMIT = "before-commit"
AFTER_COMMIT = "after-commit"
BEFORE_RENAME = "before-rename"
"""A whole file is written under another name, and about to be put in its place."""

AS_IT_IS = "as-it-is"

CRASHED = 70
"""How a command ends that let a bug escape: never what a test may expect."""


@dataclass(frozen=True, slots=True)
class Place:
    """The nth time that something of this kind happens in one command; the first is 0."""

    kind: str
    number: int


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended: -9 when it was killed.  `passed` are the places it came through."""

    code: int
    out: str
    err: str
    passed: tuple[Place, ...] = ()

    @property
    def answer(self) -> Any:
        """The one JSON object on standard output."""
        return json.loads(self.out)


class Programs:
    """Starts commands, one at a time, each in a process of its own."""

    def __init__(self, loaded: subprocess.Popen[str]) -> None:
        self._loaded = loaded

    def run(
        self,
        *words: str | Path,
        kill_at: Place | None = None,
        interrupt_at: Place | None = None,
        spare_pages: int | None = None,
        by_permissions: bool = False,
    ) -> Ended:
        """Run a command to its end, or until it is killed.

        Args:
            words: What would be typed after `vcs-desktop`.
            kill_at: Where to kill it with signal 9.
            interrupt_at: Where somebody presses Ctrl+C.
            spare_pages: How many pages each store may grow by before its disk is full.
            by_permissions: The permissions of files count, even for root.
        """
        return self._asked(
            {
                "words": [str(word) for word in words],
                "kill_at": asdict(kill_at) if kill_at else None,
                "interrupt_at": asdict(interrupt_at) if interrupt_at else None,
                "spare_pages": spare_pages,
                "by_permissions": by_permissions,
            }
        )

    def look(self, profile: Path, passphrase: str) -> Any:
        """Check an office of one officer, and tell how every case in it stands."""
        ended = self._asked({"look": str(profile), "passphrase": passphrase})
        assert ended.code == 0, ended.err
        return ended.answer

    def _asked(self, wish: dict[str, Any]) -> Ended:
        assert self._loaded.stdin is not None
        assert self._loaded.stdout is not None
        self._loaded.stdin.write(json.dumps(wish) + "\n")
        self._loaded.stdin.flush()
        told = json.loads(self._loaded.stdout.readline())
        _enter(wish, told)
        passed = tuple(Place(**place) for place in told.pop("passed", []))
        return Ended(**{"code": 0, "out": "", "err": ""} | told, passed=passed)


def in_turn(places: Sequence[Place]) -> Sequence[Place]:
    """Every one of these places for the ledger; in the suite every fourth, so that it stays quick.

    Three kinds of places follow each other, so every fourth comes to each kind in its turn.
    """
    return places if os.environ.get(LEDGER) else places[::4]


def _enter(wish: dict[str, Any], told: dict[str, Any]) -> None:
    """Enter a kill in the ledger that `python -m tests.faults.ledger` adds up, if there is one."""
    ledger = os.environ.get(LEDGER)
    if ledger and told.get("code") == -9:
        test = os.environ.get("PYTEST_CURRENT_TEST", "").partition("[")[0].partition(" ")[0]
        with Path(ledger).open("a", encoding="utf-8") as lines:
            lines.write(f"{test}\t{wish['words'][0]}\n")


@contextlib.contextmanager
def programs(*, quickly: bool = True) -> Iterator[Programs]:
    """Load the program once; forks of it run the commands.

    Args:
        quickly: Passphrases are not slowed down; offices made otherwise can't be opened then.
    """
    loaded = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.killed", *([] if quickly else [AS_IT_IS])],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        yield Programs(loaded)
    finally:
        loaded.communicate()


# --- in the loaded program ------------------------------------------------------------------
def serve() -> None:
    """Grant wishes, one a line, until there are no more."""
    # Loaded here, so that no fork has to, and so that tests that only start this load nothing.
    import reportlab.pdfgen.canvas  # noqa: F401, PLC0415 - loaded for the forks

    import vcs_desktop.cli.commands  # noqa: F401, PLC0415 - loaded for the forks
    from tests.helpers import killed_inside  # noqa: PLC0415 - it loads the program as well

    if AS_IT_IS not in sys.argv:
        killed_inside.unlock_quickly()
    for line in sys.stdin:
        told = in_a_fork(json.loads(line), killed_inside.grant)
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


def in_a_fork(wish: dict[str, Any], grant: Any) -> dict[str, Any]:
    """Grant one wish in a fork, and tell how it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        with os.fdopen(writing, "w", encoding="utf-8") as telling:
            json.dump(overheard(wish, grant), telling)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as listening:
        text = listening.read()
    _, status = os.waitpid(child, 0)
    return {"code": -signal.SIGKILL} if os.WIFSIGNALED(status) else dict(json.loads(text))


def overheard(wish: dict[str, Any], grant: Any) -> dict[str, Any]:
    """Grant the wish and keep what it says."""
    out, err = io.StringIO(), io.StringIO()
    passed: list[dict[str, Any]] = []
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = grant(wish, passed)
        except SystemExit as end:
            code = end.code
        except BaseException:
            traceback.print_exc()
            code = CRASHED
    return {"code": code, "out": out.getvalue(), "err": err.getvalue(), "passed": passed}


if __name__ == "__main__":
    serve()
