"""Kill the program while an officer enters, settles or takes back: whole, or not at all.

After each kill the office is looked at, and the same command is given again: the office is then
the one in which nothing was killed.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.faults.conftest import Stop, Words, Workshop, needs_signal_nine
from tests.helpers.killed import AFTER_COMMIT, BEFORE_COMMIT, in_turn
from tests.helpers.office import movement

pytestmark = needs_signal_nine

KILLED = -9
ON = "2025-02-05"
HEARD = ("--how", "telephone", "--who", "prison", "--on", ON)
REFUSED_WHEN_DONE = {"same", "different", "withdraw", "means"}


def enter(stage: str) -> Words:
    return lambda *_: ["enter", stage, "--case", "VC-000001", *HEARD]


def bring_in(name: str) -> Words:
    return lambda shop, _: ["import", shop.papers / name]


def about_the_look(command: str, *answer: str) -> Words:
    """Settle the one look there is, by its reference."""

    def words(shop: Workshop, office: Path) -> list[str | Path]:
        (look,) = shop.done(office, ["today"])["needs_look"]
        return [command, look["id"], *answer]

    return words


def taking_back(shop: Workshop, office: Path) -> list[str | Path]:
    # Entered again, it only says which entry it is.
    twin = shop.copy(office, "asked")
    entry = shop.done(twin, enter("released")(shop, twin))["entry"]
    return ["withdraw", entry, "--because", "wrong-day"]


@dataclass(frozen=True)
class Step:
    """A command to be killed, and what was done before it."""

    words: Words
    before: tuple[Words, ...] = ()


ENTERED = enter("released")
HELD = (ENTERED, bring_in("release.json"))
STEPS = {
    "enter": Step(ENTERED),
    "another": Step(lambda *_: [*ENTERED(*_), "--different"], (bring_in("release.json"),)),
    "dates": Step(
        lambda *_: [
            *enter("sentence-dates-changed")(*_),
            *("--date", "conditional-release=2027-05"),
        ]
    ),
    "message": Step(bring_in("release.json"), (ENTERED,)),
    "same": Step(about_the_look("match", "--same"), HELD),
    "different": Step(about_the_look("match", "--different"), HELD),
    "withdraw": Step(taking_back, HELD),
    "means": Step(about_the_look("looked", "--means", "recalled"), (bring_in("doubt.json"),)),
}


@pytest.fixture(scope="module")
def shop(workshop: Workshop) -> Workshop:
    at = {"at": "2025-02-04T10:00:00+00:00"}
    (workshop.papers / "release.json").write_text(json.dumps(movement("CR", **at)), "utf-8")
    (workshop.papers / "doubt.json").write_text(json.dumps(movement("XX", **at)), "utf-8")
    return workshop


def seen(shop: Workshop, office: Path) -> Any:
    """How every case stands, and what waits for a look."""
    stands = shop.look(office)
    assert stands["findings"] == []
    return stands, shop.done(office, ["today"])["needs_look"]


@pytest.mark.parametrize("name", STEPS)
def test_a_killed_entry_is_done_whole_or_not_at_all(
    name: str, shop: Workshop, thread: dict[str, Stop]
) -> None:
    step, start = STEPS[name], shop.copy(thread["referrals"].after, f"start-{name}")
    for words in step.before:
        shop.done(start, words(shop, start))
    words = step.words(shop, start)
    before = seen(shop, shop.copy(start, "before"))
    whole = shop.copy(start, "whole")
    places = shop.do(whole, words).passed
    after = seen(shop, whole)
    assert {BEFORE_COMMIT, AFTER_COMMIT} <= {place.kind for place in places}

    for place in in_turn(places):
        office = shop.copy(start, "killed")
        assert shop.do(office, words, kill_at=place).code == KILLED
        found = seen(shop, shop.copy(office, "looked-at"))
        assert found in (before, after), place

        again = shop.do(office, words)

        is_refused = name in REFUSED_WHEN_DONE and found == after
        assert again.code == is_refused, (place, again.err)
        assert seen(shop, office) == after, place
