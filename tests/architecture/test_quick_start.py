"""Asking a short question at the command line does not load what only other answers need."""

import re
from pathlib import Path

from tests.helpers.places import ROOT, python


def loaded_by(*words: str | Path) -> set[str]:
    """The top-level packages that Python imported while it ran this."""
    finished = python(["-X", "importtime", *words])
    assert finished.returncode == 0, finished.stdout + finished.stderr[-2000:]
    lines = re.findall(r"^import time:.*\| +([\w.]+)$", finished.stderr, re.MULTILINE)
    return {line.partition(".")[0] for line in lines}


def test_importing_the_command_line_loads_neither_qt_nor_pdf() -> None:
    loaded = loaded_by("-c", "import vcs_desktop.cli")

    assert "vcs_desktop" in loaded
    assert not loaded & {"PySide6", "shiboken6", "reportlab", "pypdfium2"}


def test_help_loads_no_database_either() -> None:
    loaded = loaded_by("-m", "vcs_desktop", "--help")

    assert "vcs_desktop" in loaded
    assert not loaded & {"PySide6", "reportlab", "pypdfium2", "sqlalchemy", "sqlcipher3"}


def test_today_loads_neither_qt_nor_pdf(tmp_path: Path) -> None:
    office = tmp_path / "office"
    made = python(["-m", "vcs_desktop", "demo", "--victims", "3", "--profile", office])
    assert made.returncode == 0, made.stderr

    loaded = loaded_by("-m", "vcs_desktop", "today", "--profile", office)

    assert "sqlalchemy" in loaded
    assert not loaded & {"PySide6", "shiboken6", "reportlab", "pypdfium2"}


def test_the_command_and_the_module_start_the_same_thing() -> None:
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")

    assert 'vcs-desktop = "vcs_desktop.__main__:main"' in settings
