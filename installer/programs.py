"""Start other programs: always from the project's folder, never with a shell."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from progress import SetUpError

ROOT = Path(__file__).resolve().parent.parent
"""The project's folder: the one that holds `installer/`."""

LAST_LINES = 25
"""How much of a failed program's words is worth showing."""

Finished = subprocess.CompletedProcess[str]


def surroundings(**extra: str) -> dict[str, str]:
    """The environment for a child: ours, without what would lead its Python elsewhere."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"PYTHONPATH", "PYTHONHOME"}
    }
    return kept | {"PYTHONUTF8": "1"} | extra


def listen(command: Sequence[str | Path], **extra: str) -> Finished:
    """Run a program quietly and keep what it says.  Its failure is the caller's to judge.

    A program that is not there counts as one that failed, as it would in a shell.
    """
    try:
        return subprocess.run(
            [*map(str, command)],
            cwd=ROOT,
            env=surroundings(**extra),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as problem:
        return Finished([*map(str, command)], 127, str(problem))


def insist(command: Sequence[str | Path], failed: str, **extra: str) -> str:
    """Run a program quietly and return what it said.

    Raises:
        SetUpError: It failed.  `failed` and its own last words say why.
    """
    finished = listen(command, **extra)
    if finished.returncode:
        raise SetUpError(f"{failed}\n{last_words(finished)}")
    return finished.stdout


def show(command: Sequence[str | Path], **extra: str) -> int:
    """Run a program whose words are for the person at the terminal, and return its exit code."""
    return subprocess.run(
        [*map(str, command)], cwd=ROOT, env=surroundings(**extra), check=False
    ).returncode


def last_words(finished: Finished) -> str:
    """The end of what a program said, indented."""
    return "\n".join(f"    {line}" for line in finished.stdout.splitlines()[-LAST_LINES:])
