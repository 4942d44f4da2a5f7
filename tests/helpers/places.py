"""Where things lie in the project, and how a test starts Python as a person would."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "vcs_desktop"

NOT_OURS = {".git", ".venv", ".hypothesis", "build", "dist", "__pycache__"}
"""Folders that hold what was made or installed, not what was written."""


def our_files(*suffixes: str) -> Iterator[Path]:
    """Every file that people wrote, or only those with one of these endings."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [
            name for name in folders if name not in NOT_OURS and not name.endswith("_cache")
        ]
        for name in names:
            # In a second working tree `.git` is a file that says where the first one lies.
            if name not in NOT_OURS and (not suffixes or name.endswith(suffixes)):
                yield Path(folder) / name


def our_python() -> list[Path]:
    """Every Python file of the program and its installer, in a steady order."""
    return sorted([*PACKAGE.rglob("*.py"), *(ROOT / "installer").rglob("*.py")])


def here(path: Path) -> str:
    """A file's name as it is shown when a test fails."""
    return path.relative_to(ROOT).as_posix()


def python(words: Sequence[str | Path], folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run this Python with these words in a folder, and keep what it says."""
    return subprocess.run(
        [sys.executable, *map(str, words)],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
