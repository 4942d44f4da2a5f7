"""Stand-ins for programs of the system: small scripts that note how they were called."""

import os
from pathlib import Path


def make_program(folder: Path, name: str, script: str) -> Path:
    """Write a shell script that stands in for a program."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def use_only(folder: Path, monkeypatch) -> None:
    """Find programs in this folder first, and keep the shell's own tools."""
    monkeypatch.setenv("PATH", os.pathsep.join([str(folder), "/usr/bin", "/bin"]))
