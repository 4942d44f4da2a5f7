"""Offices that earlier versions of the program made, as they are kept for every later one."""

import json
import zipfile
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.places import ROOT

KEPT = ROOT / "tests" / "storage" / "earlier"
NAMES = sorted(path.stem for path in KEPT.glob("*.zip"))


@dataclass(frozen=True)
class EarlierOffice:
    """An unpacked office, and what opens it.

    Attributes:
        today: Case, rule, deadline and state of all that its own program said was owed on
            25 November 2026.
    """

    folder: Path
    officer: str
    passphrase: str
    recovery_code: str
    today: list[list[str]]


def unpacked(name: str, to: Path) -> EarlierOffice:
    """One of the kept offices, in a folder of its own."""
    with zipfile.ZipFile(KEPT / f"{name}.zip") as packed:
        packed.extractall(to)
    return EarlierOffice(to, **json.loads((KEPT / f"{name}.json").read_text()))
