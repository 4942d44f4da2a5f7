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


def test_the_window_stands_before_the_commands_and_the_stores_are_loaded() -> None:
    loaded = loaded_by("-c", "import vcs_desktop.cli.window, vcs_desktop.startup.window")

    assert "PySide6" in loaded
    assert not loaded & {"sqlalchemy", "sqlcipher3", "reportlab", "pypdfium2"}


def test_qt_reads_no_source_of_what_is_imported_after_it() -> None:
    program = (
        "import linecache\n"
        "from vcs_desktop.ui.toolkit.plain_imports import keep_imports_plain\n"
        "keep_imports_plain()\n"
        "import wave\n"
        "assert wave.__file__ not in linecache.cache"
    )

    assert python(["-c", program]).returncode == 0
