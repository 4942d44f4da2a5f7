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
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.helpers.places import ROOT

BEFORE_COMMIT, AFTER_COMMIT, BEFORE_RENAME = "before-commit", "after-commit", "before-rename"
"""The places: just before a store keeps a change, just after, and before a file is put in place."""

ENOUGH_PAGES = 1_000_000


@dataclass(frozen=True, slots=True)
class Place:
    """The nth time that something of this kind happens; the first is 0."""

    kind: str
    number: int


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended.

    `code` is -9 when it was killed.  `passed` are the places it went through, in order.
    """

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
        self, *words: str | Path, kill_at: Place | None = None, spare_pages: int | None = None
    ) -> Ended:
        """Run a command to its end, or until it is killed.

        Args:
            words: What would be typed after `vcs-desktop`.
            kill_at: Where to kill it with signal 9.
            spare_pages: How many pages each store may still grow by before its disk is full.
        """
        wish = {
            "words": [str(word) for word in words],
            "kill_at": asdict(kill_at) if kill_at else None,
            "spare_pages": spare_pages,
        }
        return self._asked(wish)

    def look(self, profile: Path) -> Any:
        """Check an office of one officer, and tell how every case in it stands."""
        ended = self._asked({"look": str(profile)})
        assert ended.code == 0, ended.err
        return ended.answer

    def _asked(self, wish: dict[str, Any]) -> Ended:
        assert self._loaded.stdin is not None
        assert self._loaded.stdout is not None
        self._loaded.stdin.write(json.dumps(wish) + "\n")
        self._loaded.stdin.flush()
        told = json.loads(self._loaded.stdout.readline())
        passed = tuple(Place(**place) for place in told.pop("passed"))
        return Ended(**told, passed=passed)


@contextlib.contextmanager
def programs() -> Iterator[Programs]:
    """Load the program once; forks of it run the commands."""
    loaded = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.killed"],
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
    """Answer wishes, one a line, until there are no more."""
    load_everything()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(in_a_fork(json.loads(line))) + "\n")
        sys.stdout.flush()


def load_everything() -> None:
    """Load what the commands load late, so that no fork has to."""
    import reportlab.pdfgen.canvas  # noqa: F401, PLC0415 - loaded for the forks, in this program only
    import vcs_desktop.cli.commands  # noqa: F401, PLC0415 - loaded for the forks, in this program only


def in_a_fork(wish: dict[str, Any]) -> dict[str, Any]:
    """Grant one wish in a fork, and tell how it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with os.fdopen(writing, "w", encoding="utf-8") as told:
            grant(wish, told)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as told:
        text = told.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return {"code": -os.WTERMSIG(status), "out": "", "err": "", "passed": []}
    return dict(json.loads(text))


def grant(wish: dict[str, Any], told: io.TextIOBase) -> None:
    """In the fork: run the command with the watchers set, and tell how it ended."""
    import traceback  # noqa: PLC0415 - only for what should never happen

    out, err, passed = io.StringIO(), io.StringIO(), list[dict[str, Any]]()
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = looked(wish["look"]) if "look" in wish else commanded(wish, passed)
        except SystemExit as end:
            code = int(end.code or 0)
        except BaseException:
            traceback.print_exc()
            code = 70
    told.write(
        json.dumps({"code": code, "out": out.getvalue(), "err": err.getvalue(), "passed": passed})
    )


def commanded(wish: dict[str, Any], passed: list[dict[str, Any]]) -> int:
    """Run the command itself."""
    from vcs_desktop.cli import main  # noqa: PLC0415 - in this program only

    watch(wish["kill_at"], passed)
    if wish["spare_pages"] is not None:
        fill_the_disk(wish["spare_pages"])
    return main(wish["words"])


def watch(kill_at: dict[str, Any] | None, passed: list[dict[str, Any]]) -> None:
    """Note every place that is passed, and die at the one that was asked for."""
    from sqlalchemy import Engine, Pool, event  # noqa: PLC0415 - in this program only

    state = {"committed": False}

    def pass_by(kind: str) -> None:
        place = {"kind": kind, "number": sum(one["kind"] == kind for one in passed)}
        if place == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)
        passed.append(place)

    def before_commit(connection: Any) -> None:
        # A commit that ends a reading transaction keeps nothing.
        if not connection.get_execution_options().get("vcs_desktop_reads", False):
            pass_by(BEFORE_COMMIT)
            state["committed"] = True

    def after_commit(*_details: Any) -> None:
        if state["committed"]:
            state["committed"] = False
            pass_by(AFTER_COMMIT)

    def audited(what: str, _details: Any) -> None:
        if what == "os.rename":
            pass_by(BEFORE_RENAME)

    event.listen(Engine, "commit", before_commit)
    event.listen(Pool, "reset", after_commit)
    sys.addaudithook(audited)


def fill_the_disk(spare_pages: int) -> None:
    """Let no store grow by more pages than these, as on a disk that is nearly full."""
    from sqlalchemy import Engine, event  # noqa: PLC0415 - in this program only

    def limit(connection: Any, _record: Any) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + spare_pages}").fetchone()

    event.listen(Engine, "connect", limit)


def looked(profile: str) -> int:
    """Print what a check finds and how every case stands, without what differs by chance."""
    from vcs_desktop.office.check import check  # noqa: PLC0415 - in this program only
    from vcs_desktop.startup.office import (  # noqa: PLC0415 - in this program only
        demo_passphrase,
        officers_of,
        open_desk,
    )

    folder = Path(profile)
    desk = open_desk(folder, officers_of(folder)[0], demo_passphrase(folder) or "")
    try:
        sys.stdout.write(json.dumps({"findings": check(desk), "cases": list(cases_of(desk))}))
    finally:
        desk.close()
    return 0


def cases_of(desk: Any) -> Iterator[dict[str, Any]]:
    """How each case stands, told without references, which are drawn by chance."""
    from vcs_desktop.office.cases import list_cases  # noqa: PLC0415 - in this program only
    from vcs_desktop.victims.services.reading import casefile  # noqa: PLC0415 - in this program only

    for row in sorted(list_cases(desk), key=lambda row: row.case_number):
        held = casefile(desk.book, row.case_number)
        duties = [
            [duty.rule, duty.occurrence.split(":", 1)[-1], duty.stage, duty.status, duty.reason]
            for duty in held.obligations
        ]
        yield {
            "case": row.case_number,
            "person": row.person,
            "membership": held.membership,
            "level": held.level,
            "address_confirmed": held.case.address_confirmed,
            "obligations": sorted(duties, key=str),
            "facts": [type(past.fact).__name__ for past in held.facts],
            "stages": [
                past.fact.stage.kind for past in held.facts if hasattr(past.fact, "stage")
            ],
            "letters": [letter.state for letter in held.letters],
        }


def words_of(*words: str | Path) -> Sequence[str]:
    """Words as a shell would give them."""
    return [str(word) for word in words]


if __name__ == "__main__":
    serve()
