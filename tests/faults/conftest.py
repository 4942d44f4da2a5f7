"""Offices for killing in: made by the real commands, step by step, and copied for each kill."""

import json
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.killed import Ended, Place, Programs, programs
from tests.helpers.office import (
    OFFICER,
    PASSPHRASE,
    movement,
    not_yet_asked,
    referral,
    running_case,
    sentence,
)
from tests.helpers.office import table as as_table
from vcs_desktop.office.make_demo import DEMO_PASSPHRASE

needs_signal_nine = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no fork and no signal 9"
)

LONG_AGO = {"referred_on": "2025-01-06", "opted_in_on": "2025-01-20"}
"""Real commands ask the real clock, and no referral may lie ahead of it."""


@pytest.fixture(scope="session")
def running() -> Iterator[Programs]:
    with programs() as started:
        yield started


@dataclass(frozen=True)
class Workshop:
    """Where papers lie, and how a command is given to one of many copies of an office."""

    papers: Path
    running: Programs

    def copy(self, office: Path, name: str) -> Path:
        to = self.papers / "copies" / name / "office"
        shutil.rmtree(to.parent, ignore_errors=True)
        shutil.copytree(office, to)
        return to

    def do(
        self,
        office: Path,
        words: Sequence[str | Path],
        kill_at: Place | None = None,
        interrupt_at: Place | None = None,
        spare_pages: int | None = None,
        *,
        by_permissions: bool = False,
    ) -> Ended:
        return self.running.run(
            *words,
            "--json",
            "--profile",
            office,
            "--passphrase-file",
            self.papers / "passphrase",
            kill_at=kill_at,
            interrupt_at=interrupt_at,
            spare_pages=spare_pages,
            by_permissions=by_permissions,
        )

    def done(self, office: Path, words: Sequence[str | Path]) -> Any:
        ended = self.do(office, words)
        assert ended.code == 0, ended.err
        return ended.answer

    def look(self, office: Path) -> Any:
        return self.running.look(office, PASSPHRASE)

    def look_invented(self, office: Path) -> Any:
        return self.running.look(office, DEMO_PASSPHRASE)

    def owed(self, office: Path, rule: str) -> str:
        """The one obligation under this rule that is owed now."""
        work = self.done(office, ["today"])["obligations"]
        (found,) = [duty["id"] for duty in work if duty["rule"] == rule]
        return str(found)

    def asked(self, office: Path) -> str:
        """The one request of the first case."""
        (request,) = self.done(office, ["requests", "VC-000001"])["requests"]
        return str(request["request"])


@pytest.fixture(scope="session")
def workshop(running: Programs, tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    papers = tmp_path_factory.mktemp("papers")
    (papers / "passphrase").write_text(PASSPHRASE + "\n", "utf-8")
    people = (
        referral(**LONG_AGO),
        not_yet_asked(2, referred_on="2025-01-06", person_name="Mr Bo Example-2"),
    )
    (papers / "referrals.csv").write_text(as_table(people), "utf-8")
    (papers / "sentences.csv").write_text(
        as_table((sentence(as_at="2025-02-02"), sentence(2, as_at="2025-02-02"))), "utf-8"
    )
    position = running_case(taken_on="2025-03-03", offender_noms="A0001ZZ")
    (papers / "positions.csv").write_text(as_table((position,)), "utf-8")
    news = {"case_or_reference": "OLD-1", "postcode": "ZZ99 4WX", "telephone": "01632 960009"}
    (papers / "contacts.csv").write_text(as_table((news,)), "utf-8")
    moment = {"at": "2025-02-05T10:00:00+00:00"}
    events = [movement("CR", **moment), movement("UAL", 2, **moment), movement("XX", **moment)]
    (papers / "events.json").write_text("\n".join(map(json.dumps, events)), "utf-8")
    return Workshop(papers, running)


SET_UP = ("setup", "--as", OFFICER, "--unit", "Invented Unit", "--nation", "england")


@pytest.fixture(scope="session")
def fresh(workshop: Workshop) -> Path:
    """An office that was just set up."""
    office = workshop.papers / "fresh" / "office"
    workshop.done(office, [*SET_UP, "--recovery-sheet", workshop.papers / "sheet.pdf"])
    return office


Words = Callable[[Workshop, Path], list[str | Path]]
"""The words of a command for one copy of an office."""

STEPS: dict[str, Words] = {
    "referrals": lambda shop, _: ["import", shop.papers / "referrals.csv"],
    "sentences": lambda shop, _: ["import", shop.papers / "sentences.csv"],
    "events": lambda shop, _: ["import", shop.papers / "events.json"],
    "contact": lambda *_: [
        *("contact", "VC-000002", "--method", "phone", "--direction", "out"),
        *("--outcome", "opted-in", "--level", "key-stages"),
    ],
    "letter": lambda shop, office: [
        *("letter", shop.owed(office, "KEY-18"), "--to", office.parent / "letter.pdf"),
    ],
    "posted": lambda shop, office: ["posted", shop.owed(office, "KEY-18")],
    "returned": lambda _, office: ["returned", _met(office)],
    "request": lambda *_: ["request", "VC-000001", "--kind", "exclusion-zone"],
    "forwarded": lambda shop, office: [
        *("request-moved", shop.asked(office), "--to", "forwarded", "--to-whom", "prison"),
        *("--without-area", "--out", office.parent / "page.json"),
    ],
    "decided": lambda shop, office: ["request-moved", shop.asked(office), "--to", "refused"],
    "statement": lambda *_: ["statement", "VC-000001", "--to", "wanted"],
    "ended": lambda *_: ["end-case", "VC-000001", "--reason", "another-reason"],
    "positions": lambda shop, _: ["import", shop.papers / "positions.csv"],
    "done": lambda shop, office: [
        *("done", shop.owed(office, "OWN-01"), "--deed", "position-checked"),
    ],
    "contacts": lambda shop, _: ["import", shop.papers / "contacts.csv"],
}
"""The thread, one command after another."""


def _met(office: Path) -> str:
    """The obligation that the posted letter met: it was noted while it was owed."""
    return (office / "release").read_text("utf-8")


@dataclass(frozen=True)
class Stop:
    """One command of the thread, with an office just before it and one just after."""

    words: Words
    before: Path
    after: Path


@pytest.fixture(scope="session")
def thread(workshop: Workshop, fresh: Path) -> dict[str, Stop]:
    """The whole thread, walked once without any kill."""
    stops = {}
    before = fresh
    for name, words in STEPS.items():
        after = workshop.copy(before, f"after-{name}")
        if name == "posted":
            (after / "release").write_text(workshop.owed(after, "KEY-18"), "utf-8")
        workshop.done(after, words(workshop, after))
        stops[name] = Stop(words, before, after)
        before = after
    return stops
