"""Two programs on one office, a disk without room, and what an unfinished set-up leaves."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.conftest import LONG_AGO, SET_UP, Stop, Workshop, needs_signal_nine
from tests.helpers.killed import BEFORE_RENAME, Place
from tests.helpers.office import OFFICER, PASSPHRASE, movement, referral
from tests.helpers.office import table as as_table
from tests.helpers.places import ROOT
from vcs_desktop.cli import main
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.office.cases import list_cases
from vcs_desktop.office.check import check
from vcs_desktop.office.set_up import SetUpWishes, prove_recovery
from vcs_desktop.startup.office import make_office, open_desk


@pytest.fixture
def present_office(tmp_path: Path) -> Path:
    """An office of the present day, which real commands can open."""
    wishes = SetUpWishes(OFFICER, "Invented Unit", Nation.ENGLAND, PASSPHRASE)
    prove_recovery(tmp_path / "office", make_office(tmp_path / "office", wishes).recovery_code)
    (tmp_path / "passphrase").write_text(PASSPHRASE, "utf-8")
    return tmp_path / "office"


def start(office: Path, *words: str | Path) -> subprocess.Popen[str]:
    """A real command beside this program."""
    return subprocess.Popen(
        [sys.executable, "-m", "vcs_desktop", *map(str, words), "--json"],
        cwd=ROOT,
        env={
            **os.environ,
            "VCS_PROFILE": str(office),
            "VCS_PASSPHRASE_FILE": str(office.parent / "passphrase"),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def test_two_imports_beside_an_open_window_are_both_kept(present_office: Path) -> None:
    papers = [present_office.parent / f"{number}.csv" for number in (1, 2)]
    for number, paper in enumerate(papers, 1):
        paper.write_text(as_table((referral(number, **LONG_AGO),)), "utf-8")
    window = open_desk(present_office, OFFICER, PASSPHRASE)
    try:
        commands = [start(present_office, "import", paper) for paper in papers]
        told = [command.communicate() for command in commands]

        assert [command.returncode for command in commands] == [0, 0], told
        assert [json.loads(out)["accepted"] for out, _ in told] == [1, 1]
        assert {row.case_number for row in list_cases(window)} == {"VC-000001", "VC-000002"}
        assert check(window) == ()
    finally:
        window.close()


def test_an_open_office_is_not_set_up_again(
    present_office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = open_desk(present_office, OFFICER, PASSPHRASE)
    try:
        assert main(["demo", "--profile", str(present_office)]) == 1
    finally:
        window.close()

    assert "is open in another window" in capsys.readouterr().err


@needs_signal_nine
@pytest.mark.parametrize("name", ["referrals", "events", "letter"])
def test_a_full_disk_is_said_plainly_and_leaves_the_office_sound(
    name: str, workshop: Workshop, thread: dict[str, Stop]
) -> None:
    before = thread[name].before
    whole = workshop.copy(before, "whole")
    words = thread[name].words(workshop, whole)
    if name != "letter":
        words = ["import", many_of(name, workshop.papers)]
    workshop.done(whole, words)
    looks = [workshop.look(before), workshop.look(whole)]
    office = workshop.copy(before, "full")

    refused = 0
    for spare_pages in (0, 3, 6, 12, 25, 50, 100, 200):
        ended = workshop.do(office, words, spare_pages=spare_pages)
        if ended.code == 0:
            break
        refused += 1
        assert (ended.code, ended.out) == (1, "")
        found = workshop.look(workshop.copy(office, "looked-at"))
        assert found in looks
        saved = "The files are safe" if found == looks[1] else "Nothing of this was saved."
        assert ended.err.startswith(f"The disk is full. {saved}")

    assert refused, "the disk was never full"
    assert ended.code == 0
    assert workshop.look(office) == looks[1]


def many_of(name: str, papers: Path) -> Path:
    """A file that does not fit into the pages that a store has free."""
    if name == "referrals":
        people = [referral(number, offender_noms="A0001ZZ", **LONG_AGO) for number in range(1, 61)]
        text = as_table(tuple(people))
    else:
        at = [f"2025-01-{day:02}T{hour:02}:00:00Z" for day in range(1, 29) for hour in range(9)]
        text = "\n".join(json.dumps(movement("CR", at=moment)) for moment in at)
    paper = papers / f"many-{name}"
    paper.write_text(text, "utf-8")
    return paper


@needs_signal_nine
def test_what_a_killed_set_up_left_is_moved_aside_and_never_deleted(workshop: Workshop) -> None:
    office = workshop.papers / "left"
    words = [*SET_UP, "--recovery-sheet", workshop.papers / "sheet-of-left.pdf"]
    half = workshop.do(office, words, kill_at=Place(BEFORE_RENAME, 5))
    assert half.code == -9
    left = sorted(path.name for path in (office / "victims").iterdir())
    assert "victims.db" in left

    workshop.done(office, words)

    (aside,) = office.glob("victims-unfinished-*")
    assert sorted(path.name for path in aside.iterdir()) == left


@needs_signal_nine
def test_a_half_made_invented_office_leaves_no_passphrase_to_a_real_one(
    workshop: Workshop,
) -> None:
    office = workshop.papers / "half-invented"
    made = workshop.running.run("demo", "--victims", "1", "--profile", workshop.papers / "one")
    last = [place for place in made.passed if place.kind == BEFORE_RENAME][-1]
    demo = ("demo", "--victims", "1", "--profile", office)
    assert workshop.running.run(*demo, kill_at=last).code == -9
    assert (office / "demo-passphrase.txt").exists()

    workshop.done(office, [*SET_UP, "--recovery-sheet", workshop.papers / "real-sheet.pdf"])

    assert not (office / "demo-passphrase.txt").exists()
    refused = workshop.running.run("today", "--profile", office)
    assert refused.code == 1
    assert refused.err.startswith("There is no passphrase.")
