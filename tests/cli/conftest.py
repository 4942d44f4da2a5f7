"""An office of the present day for commands, and a way to type them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.office import (
    OFFICER,
    PASSPHRASE,
    copy_office,
    movement,
    not_yet_asked,
    referral,
    table,
)
from vcs_desktop.cli import main
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.set_up import SetUpWishes, prove_recovery
from vcs_desktop.startup.office import make_office, open_desk

LONG_AGO = {"referred_on": "2025-01-06", "opted_in_on": "2025-01-20"}
"""Real commands ask the real clock, and no referral may lie ahead of it."""


@dataclass(frozen=True)
class Said:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def answer(self) -> Any:
        """The one JSON object on standard output."""
        return json.loads(self.out)

    @property
    def refusal(self) -> str:
        """The plain words of a command that was refused."""
        assert (self.code, self.out) == (1, "")
        assert "Traceback" not in self.err
        assert self.err.count("\n") == 1 and self.err.rstrip().endswith(".")
        return self.err


Typed = Callable[..., Said]


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str]) -> Typed:
    """Type words after `vcs-desktop`."""

    def run(*words: str | Path) -> Said:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = capsys.readouterr()
        return Said(code, out, err)

    return run


@pytest.fixture(scope="session")
def passphrase_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("keys") / "passphrase"
    file.write_text(PASSPHRASE + "\r\nnot this line\n", "utf-8")
    return file


@pytest.fixture(scope="session")
def known_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two people, one of whom is owed the news of a release.  Read it; never change it."""
    papers = tmp_path_factory.mktemp("known")
    wishes = SetUpWishes(
        OFFICER, "Invented Unit", Nation.ENGLAND, PASSPHRASE, ("1 Invented Square", "ZZ99 1AA")
    )
    folder = papers / "office"
    prove_recovery(folder, make_office(folder, wishes).recovery_code)
    people, news = papers / "people.csv", papers / "news.json"
    people.write_text(
        table(
            (
                referral(1, person_name="Ms Siân Ŵyn Example", **LONG_AGO),
                not_yet_asked(2, referred_on="2025-01-06"),
            )
        ),
        "utf-8",
    )
    news.write_text(
        json.dumps(
            [movement("CR", at="2025-02-05T10:00:00Z"), movement("XX", at="2025-02-06T10:00:00Z")]
        ),
        "utf-8",
    )
    desk = open_desk(folder, OFFICER, PASSPHRASE)
    import_files(desk, [people, news])
    desk.close()
    return folder


@pytest.fixture
def asking(
    typed: Typed, known_office: Path, passphrase_file: Path, monkeypatch: pytest.MonkeyPatch
) -> Typed:
    """Type words about the known office, which the environment names.  Change nothing in it."""
    monkeypatch.setenv("VCS_PROFILE", str(known_office))
    monkeypatch.setenv("VCS_PASSPHRASE_FILE", str(passphrase_file))
    return typed


@pytest.fixture
def own_office(known_office: Path, tmp_path: Path) -> Path:
    """A copy of the known office that a test may change."""
    return copy_office(known_office, tmp_path / "office")


@pytest.fixture
def working(
    typed: Typed, own_office: Path, passphrase_file: Path, monkeypatch: pytest.MonkeyPatch
) -> Typed:
    """Type words about an office of the test's own, which the environment names."""
    monkeypatch.setenv("VCS_PROFILE", str(own_office))
    monkeypatch.setenv("VCS_PASSPHRASE_FILE", str(passphrase_file))
    return typed
