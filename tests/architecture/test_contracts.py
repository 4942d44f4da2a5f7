"""The import contracts of pyproject.toml hold, and each of them bites.

The breaches are made in an empty copy of the house: the same rooms, nothing in them, and the
rooms that are planned besides.  So each breach is the only import there, and is caught as such.
"""

import re
import shutil
import tomllib
from pathlib import Path

import pytest

from tests.helpers.places import PACKAGE, ROOT, python

PLANNED_ROOMS = ("team", "zones", "ui/sentences", "ui/one_screen", "ui/other_screen")

BREACHES = [
    ("story", "kernel/breach.py", "import vcs_desktop.rules"),
    ("story", "rules/breach.py", "import vcs_desktop.storage"),
    ("story", "storage/breach.py", "import vcs_desktop.gateways"),
    ("story", "paper/breach.py", "import vcs_desktop.letters"),
    ("story", "victims/model/breach.py", "import vcs_desktop.letters"),
    ("story", "letters/breach.py", "import vcs_desktop.crossing"),
    ("story", "letters/breach.py", "import vcs_desktop.zones"),
    ("story", "zones/breach.py", "import vcs_desktop.letters"),
    ("story", "crossing/breach.py", "import vcs_desktop.team"),
    ("story", "team/breach.py", "import vcs_desktop.crossing"),
    ("story", "team/breach.py", "import vcs_desktop.office"),
    ("story", "crossing/breach.py", "import vcs_desktop.office"),
    ("story", "office/breach.py", "import vcs_desktop.ui"),
    ("story", "ui/breach.py", "import vcs_desktop.startup"),
    ("story", "startup/breach.py", "import vcs_desktop.cli"),
    ("story", "cli/breach.py", "import vcs_desktop.__main__"),
    ("story", "utils/__init__.py", ""),
    ("story", "helpers.py", ""),
    ("two-stores", "sentences/model/breach.py", "import vcs_desktop.victims.model"),
    ("two-stores", "sentences/services/breach.py", "import vcs_desktop.victims.store"),
    ("two-stores", "victims/store/breach.py", "import vcs_desktop.sentences.store"),
    ("sentence-door", "office/breach.py", "import vcs_desktop.sentences.services"),
    ("sentence-door", "letters/breach.py", "import vcs_desktop.sentences.model"),
    ("sentence-door", "team/breach.py", "import vcs_desktop.sentences"),
    ("sentence-door", "ui/one_screen/breach.py", "import vcs_desktop.sentences.model"),
    ("sentence-door", "cli/breach.py", "import vcs_desktop.sentences.services"),
    ("sentence-door", "startup/window.py", "import vcs_desktop.sentences"),
    ("sentence-screens", "ui/sentences/breach.py", "import vcs_desktop.victims.model"),
    ("sentence-screens", "ui/sentences/breach.py", "import vcs_desktop.crossing"),
    ("sentence-screens", "ui/sentences/breach.py", "import vcs_desktop.office"),
    ("sentence-screens", "ui/sentences/breach.py", "import vcs_desktop.team"),
    ("qt", "office/breach.py", "import PySide6.QtCore"),
    ("qt", "paper/breach.py", "from PySide6 import QtGui"),
    ("qt", "startup/office.py", "import PySide6"),
    ("qt", "zones/breach.py", "import PySide6"),
    ("qt", "ui/one_screen/presenter.py", "from PySide6.QtCore import QObject"),
    ("sql", "office/breach.py", "import sqlalchemy"),
    ("sql", "victims/services/breach.py", "from sqlalchemy import select"),
    ("sql", "sentences/model/breach.py", "import sqlalchemy.orm"),
    ("sql", "ui/breach.py", "import sqlalchemy"),
    ("sql", "cli/breach.py", "import sqlite3"),
    ("sql", "crossing/breach.py", "import sqlcipher3.dbapi2"),
    ("doors", "office/breach.py", "import keyring"),
    ("doors", "letters/breach.py", "import smtplib"),
    ("doors", "crossing/breach.py", "import urllib.request"),
    ("doors", "paper/breach.py", "from http import client"),
    ("doors", "kernel/breach.py", "import holidays"),
    ("ink", "letters/breach.py", "import reportlab.platypus"),
    ("ink", "office/breach.py", "from reportlab import rl_config"),
    ("ink", "ui/breach.py", "import pypdfium2"),
    ("screens-stores", "ui/breach.py", "import vcs_desktop.victims.store"),
    ("screens-stores", "ui/breach.py", "import vcs_desktop.storage"),
    ("screens-stores", "cli/breach.py", "import vcs_desktop.gateways"),
    ("screens-stores", "ui/one_screen/presenter.py", "import vcs_desktop.crossing.door"),
    ("screens-stores", "ui/breach.py", "import vcs_desktop.victims.services"),
    ("screens-stores", "cli/breach.py", "import vcs_desktop.crossing"),
    ("victim-tables", "office/breach.py", "import vcs_desktop.victims.store"),
    ("victim-tables", "crossing/breach.py", "import vcs_desktop.victims.store"),
    ("victim-tables", "startup/jobs.py", "import vcs_desktop.victims.store"),
    ("sentence-tables", "crossing/breach.py", "import vcs_desktop.sentences.store"),
    ("sentence-tables", "startup/office.py", "import vcs_desktop.sentences.store"),
    ("letters-alone", "letters/breach.py", "import vcs_desktop.victims.model"),
    ("letters-alone", "zones/breach.py", "import vcs_desktop.storage"),
    ("given-not-fetched", "office/breach.py", "import vcs_desktop.gateways"),
    ("sides", "victims/model/breach.py", "import vcs_desktop.victims.store"),
    ("sides", "sentences/store/breach.py", "import vcs_desktop.sentences.services"),
    ("sides", "victims/extras.py", ""),
    ("acyclic", "ui/one_screen/breach.py", "import vcs_desktop.ui.other_screen.breach"),
]


def contract_names() -> set[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]}


def verdicts(folder: Path) -> dict[str, str]:
    """Run the contracts in a folder and return each one's verdict, KEPT or BROKEN."""
    run = "from importlinter.cli import lint_imports_command as run; run()"
    finished = python(["-c", run, "--no-logo", "--no-cache"], folder)
    found = dict(re.findall(r"^([a-z-]+) (KEPT|BROKEN)\b", finished.stdout, re.MULTILINE))
    assert found.keys() == contract_names(), finished.stdout + finished.stderr
    return found


@pytest.fixture
def empty_house(tmp_path: Path) -> Path:
    """The rooms of the house, planned ones too, with nothing in them."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    rooms = [path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py")]
    rooms += [Path(room, "__init__.py") for room in PLANNED_ROOMS]
    for room in rooms:
        write(tmp_path, room.as_posix(), "")
    write(tmp_path, "ui/other_screen/breach.py", "import vcs_desktop.ui.one_screen")
    return tmp_path


def write(house: Path, module: str, line: str) -> None:
    path = house / "vcs_desktop" / module
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{line}\n", encoding="utf-8")


def test_the_house_keeps_every_contract() -> None:
    assert set(verdicts(ROOT).values()) == {"KEPT"}


def test_the_empty_house_with_its_planned_rooms_keeps_every_contract(empty_house: Path) -> None:
    assert set(verdicts(empty_house).values()) == {"KEPT"}


@pytest.mark.parametrize(("contract", "module", "line"), BREACHES)
def test_a_breach_is_caught_by_the_contract_meant_for_it(
    empty_house: Path, contract: str, module: str, line: str
) -> None:
    write(empty_house, module, line)

    assert verdicts(empty_house)[contract] == "BROKEN"


def test_no_contract_goes_without_a_breach() -> None:
    assert {contract for contract, _, _ in BREACHES} == contract_names()
