"""Every check the project has, in order, whatever the one before it said."""

import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from programs import ROOT, listen, surroundings
from progress import say


@dataclass(frozen=True, slots=True)
class Check:
    """One check: what it is called, and the words after `python` that run it."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one check ended."""

    name: str
    passed: bool
    seconds: float


BEFORE_TESTS = (
    Check("format", ("-m", "ruff", "format", "--check", ".")),
    Check("lint", ("-m", "ruff", "check", ".")),
    Check("types", ("-m", "mypy")),
    Check(
        "import contracts",
        ("-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-logo"),
    ),
)
TESTS = ("-m", "pytest", "-n", "2")


def run_every_check(python: Path) -> bool:
    """Run all checks and report each, ending with the tests' own closing line.

    Returns whether all of them passed.
    """
    verdicts = [_check(python, check) for check in BEFORE_TESTS]
    tests, closing_line = _run_tests(python)
    verdicts.append(tests)
    _report(verdicts)
    say(closing_line)
    return all(verdict.passed for verdict in verdicts)


def _check(python: Path, check: Check) -> Verdict:
    say(f"\n{check.name} ...")
    began = time.monotonic()
    finished = listen([python, *check.words])
    say(finished.stdout.rstrip())
    return Verdict(check.name, not finished.returncode, time.monotonic() - began)


def _run_tests(python: Path) -> tuple[Verdict, str]:
    """Run the tests, showing their progress, and return their verdict and closing line."""
    say("\ntests ...")
    began = time.monotonic()
    closing_line = "pytest did not say how it ended"
    with subprocess.Popen(
        [python, *TESTS],
        cwd=ROOT,
        env=surroundings(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as running:
        for line in running.stdout or ():
            say(line.rstrip())
            closing_line = line.strip() or closing_line
    return Verdict("tests", not running.returncode, time.monotonic() - began), closing_line


def _report(verdicts: Sequence[Verdict]) -> None:
    say("\nIn short")
    for verdict in verdicts:
        word = "passed" if verdict.passed else "FAILED"
        say(f"  {verdict.name:<18} {word}  {verdict.seconds:6.1f} s")
