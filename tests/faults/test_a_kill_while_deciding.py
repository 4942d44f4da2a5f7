"""Kill the program while the senior officer decides: it is decided whole, or not at all."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.faults.conftest import Stop, Workshop, needs_signal_nine
from tests.helpers.killed import in_turn
from tests.helpers.packs import aimed_invitation, quicker_invitation

pytestmark = needs_signal_nine

KILLED = -9
WHY = ("--reason", "agreed in the unit's meeting")
SET = ("settings", "set", "CON-02", "target", "5", "--from", "2025-01-01")


@pytest.fixture(scope="session")
def decided(workshop: Workshop, thread: dict[str, Stop]) -> Path:
    """An office that has decided before, and whose first contact has a figure to set."""
    office = workshop.copy(thread["referrals"].after, "decided")
    pack = aimed_invitation(workshop.papers / "aimed")
    workshop.done(office, ["rules", "adopt", pack, *WHY])
    workshop.done(office, [*SET, *WHY])
    return office


# Every decision goes the same way: these three write, take back, and put one in another's place.
DECISIONS: dict[str, tuple[str, ...]] = {
    "set": ("settings", "set", "CON-02", "target", "7", "--from", "2025-01-01", *WHY),
    "undo": ("settings", "undo", "setting-1", *WHY),
    "adopt": ("rules", "adopt", "quicker", *WHY),
}


def words_of(name: str, workshop: Workshop) -> Sequence[str | Path]:
    pack = quicker_invitation(workshop.papers / "quicker")
    return [pack if word == "quicker" else word for word in DECISIONS[name]]


def state_of(workshop: Workshop, office: Path) -> Any:
    """What is decided and what follows from it, without moments and chance references."""
    settings = workshop.done(office, ["settings"])
    work = workshop.done(office, ["today"])["obligations"]
    return {
        "findings": workshop.look(office)["findings"],
        "changes": [(one["value"], one["undone"] is not None) for one in settings["changes"]],
        "pack": (workshop.done(office, ["rules"])["pack"] or {}).get("rules"),
        "work": [(one["case"], one["rule"], one["due_on"], one["target_on"]) for one in work],
    }


@pytest.mark.parametrize("name", DECISIONS)
def test_a_decision_that_was_killed_is_made_whole_or_not_at_all(
    name: str, workshop: Workshop, decided: Path
) -> None:
    words = words_of(name, workshop)
    whole = workshop.copy(decided, "decided-whole")
    before = state_of(workshop, whole)
    places = workshop.do(whole, words).passed
    after = state_of(workshop, whole)
    assert before != after
    assert before["findings"] == after["findings"] == []

    for place in in_turn(places):
        office = workshop.copy(decided, "decided-killed")
        assert workshop.do(office, words, kill_at=place).code == KILLED

        found = state_of(workshop, office)
        assert found in (before, after), place
        again = workshop.do(office, words)
        assert again.code == (found == after), (place, again.err)
        assert state_of(workshop, office) == after, place


def test_a_preview_that_was_killed_leaves_nothing(workshop: Workshop, decided: Path) -> None:
    words = [*DECISIONS["set"], "--preview"]
    before = state_of(workshop, decided)
    places = workshop.do(workshop.copy(decided, "previewed"), words).passed

    for place in in_turn(places):
        office = workshop.copy(decided, "preview-killed")
        assert workshop.do(office, words, kill_at=place).code == KILLED

        assert state_of(workshop, office) == before
        assert not list(office.rglob("copy.db"))
