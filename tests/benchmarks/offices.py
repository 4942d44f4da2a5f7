"""Invented offices to measure with: made once by the program's own `demo`, and kept."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.row import Wish
from vcs_desktop.cli.keeping import keep_quietly
from vcs_desktop.office.demo_people import officers_for
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.make_demo import DEMO_OFFICER, DEMO_PASSPHRASE
from vcs_desktop.office.today import list_today
from vcs_desktop.startup.demo import make_demo_office
from vcs_desktop.startup.office import open_desk

_FEWEST_OF_A_UNIT = 500


def kept_office(wish: Wish, cases: int) -> Path:
    """The invented office of this size.  Only look at it; what changes one takes a copy."""
    folder = wish.offices / f"office-{cases}"
    if not folder.exists():
        sys.stderr.write(f"  an office of {cases:,} cases is made ...\n")
        wish.offices.mkdir(parents=True, exist_ok=True)
        fresh = wish.offices / f"unfinished-{cases}"
        shutil.rmtree(fresh, ignore_errors=True)
        make_demo_office(fresh, victims=cases, officers=_officers(cases), seed=1)
        fresh.rename(folder)
        # What it does once a day, or once after an upgrade, is done before anything is measured.
        with looked_at(folder) as desk:
            list_today(desk)
            keep_quietly(desk.back)
    return folder


def _officers(cases: int) -> int:
    """As many as a unit has; in a tiny office one, so that her own list is not empty."""
    return officers_for(cases) if cases >= _FEWEST_OF_A_UNIT else 1


@contextmanager
def looked_at(folder: Path) -> Iterator[Desk]:
    """An invented office, open."""
    desk = open_desk(folder, DEMO_OFFICER, DEMO_PASSPHRASE)
    try:
        yield desk
    finally:
        desk.close()


@contextmanager
def copied_office(wish: Wish, cases: int) -> Iterator[Path]:
    """A copy of an invented office that may be changed."""
    with TemporaryDirectory() as folder:
        yield Path(shutil.copytree(kept_office(wish, cases), Path(folder) / "office"))


def passphrase_file(folder: Path) -> Path:
    """Where the passphrase of an invented office lies, which is no secret."""
    return folder / "demo-passphrase.txt"
