"""One command with several files, stopped with Ctrl+C or killed at everything it keeps."""

from pathlib import Path

import pytest

from tests.faults.conftest import Stop, Workshop, needs_signal_nine
from tests.helpers.killed import AFTER_COMMIT, BEFORE_COMMIT, Place, in_turn

pytestmark = needs_signal_nine

STAGING = 6
"""The commits of three small files while they are staged: each stage is begun and filled."""


@pytest.fixture(scope="module")
def words(workshop: Workshop) -> list[str | Path]:
    """News first, people last: the order that the files must not depend on."""
    names = ("events.json", "sentences.csv", "referrals.csv")
    return ["import", *(workshop.papers / name for name in names)]


@pytest.fixture(scope="module")
def whole(workshop: Workshop, fresh: Path, words: list[str | Path]) -> Stop:
    """An office before and after the command, and nothing in between."""
    # What the first opening of a new office does is not what is counted here.
    before = workshop.copy(fresh, "opened-before")
    workshop.done(before, ["today"])
    after = workshop.copy(before, "all-three")
    workshop.done(after, words)
    return Stop(lambda *_: words, before, after)


def test_the_same_command_after_any_kill_gives_the_same_office(
    workshop: Workshop, whole: Stop, words: list[str | Path]
) -> None:
    passed = workshop.do(workshop.copy(whole.before, "counted"), words).passed
    # What a kill leaves after one commit is what it leaves before the next.
    places = [place for place in passed if place.kind != AFTER_COMMIT]
    before, after = workshop.look(whole.before), workshop.look(whole.after)
    assert sum(place.kind == BEFORE_COMMIT for place in places) > 2 * STAGING

    for place in in_turn(places):
        office = workshop.copy(whole.before, "killed")
        assert workshop.do(office, words, kill_at=place).code == -9
        if place.kind == BEFORE_COMMIT and place.number <= STAGING:
            assert workshop.look(workshop.copy(office, "looked-at")) == before, place

        again = workshop.do(office, words)

        assert again.code == 0, (place, again.err)
        assert workshop.look(office) == after, place
        assert not list(office.rglob("*.claim"))


def test_stopped_while_it_reads_it_takes_nothing_in_and_says_so(
    workshop: Workshop, whole: Stop, words: list[str | Path]
) -> None:
    before, after = workshop.look(whole.before), workshop.look(whole.after)
    # The last file's rows are staged before its reading ends: then it is too late.
    for number in range(STAGING - 1):
        office = workshop.copy(whole.before, "stopped")

        stopped = workshop.do(office, words, interrupt_at=Place(AFTER_COMMIT, number))

        assert (stopped.code, stopped.out) == (1, "")
        assert stopped.err.startswith("The import was stopped. Nothing was taken in")
        assert workshop.look(workshop.copy(office, "looked-at")) == before
        assert workshop.do(office, words).code == 0
        assert workshop.look(office) == after


def test_stopped_too_late_it_is_finished_and_says_what_it_gave(
    workshop: Workshop, whole: Stop, words: list[str | Path]
) -> None:
    office = workshop.copy(whole.before, "late")

    ended = workshop.do(office, words, interrupt_at=Place(AFTER_COMMIT, STAGING + 3))

    assert (ended.code, ended.answer["read"]) == (0, 7)
    assert "Too late to stop" in ended.err
    assert workshop.look(office) == workshop.look(whole.after)


def test_a_killed_rehearsal_leaves_nothing_behind(
    workshop: Workshop, whole: Stop, words: list[str | Path]
) -> None:
    rehearse = [*words, "--rehearse"]
    before = workshop.look(whole.before)
    places = workshop.do(workshop.copy(whole.before, "tried"), rehearse).passed

    for place in places[::6]:
        office = workshop.copy(whole.before, "rehearsing")
        assert workshop.do(office, rehearse, kill_at=place).code == -9
        assert workshop.look(office) == before
        assert not [path.name for path in office.rglob("*") if "rehearsal" in path.name]
