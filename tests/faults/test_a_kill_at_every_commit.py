"""Kill the program before and after everything it keeps: nothing is lost, nothing doubled.

After each kill the office is looked at as the next command would find it, and, from another
copy, the same command is given again.
"""

import pytest

from tests.faults.conftest import SET_UP, STEPS, Stop, Workshop, needs_signal_nine
from tests.helpers.killed import AFTER_COMMIT, BEFORE_COMMIT, BEFORE_RENAME, Place, in_turn

pytestmark = needs_signal_nine

KILLED = -9
SAID_ONCE = {"contact", "request", "forwarded"}
"""A second call is a second contact: it is recorded again only where it was not recorded."""
REFUSED_WHEN_DONE = {"posted", "returned", "decided", "statement", "ended", "done"}
COMMITS_OF_SET_UP = 4


@pytest.mark.parametrize("name", STEPS)
def test_a_killed_command_is_done_whole_or_not_at_all(
    name: str, workshop: Workshop, thread: dict[str, Stop]
) -> None:
    stop = thread[name]
    before, after = workshop.look(stop.before), workshop.look(stop.after)
    whole = workshop.copy(stop.before, "whole")
    places = workshop.do(whole, stop.words(workshop, whole)).passed
    assert {place.kind for place in places} == {BEFORE_COMMIT, AFTER_COMMIT, BEFORE_RENAME}

    for place in in_turn(places):
        office = workshop.copy(stop.before, "killed")
        words = stop.words(workshop, office)
        assert workshop.do(office, words, kill_at=place).code == KILLED
        untouched = workshop.copy(office, "looked-at")

        found = workshop.look(untouched)
        assert found in (before, after), place
        if found == before or name not in SAID_ONCE:
            again = workshop.do(office, words)
            is_refused = name in REFUSED_WHEN_DONE and found == after
            assert again.code == is_refused, (place, again.err)
        assert workshop.look(office) == after, place


STAGED_WHOLE, TAKEN_IN = 2, 3
"""The commits of an import, from 0: the stage is begun, filled, whole; its rows are taken in."""


@pytest.mark.parametrize("commit", [STAGED_WHOLE, TAKEN_IN])
def test_news_that_was_staged_or_reached_one_store_reaches_the_other_with_the_next_command(
    commit: int, workshop: Workshop, thread: dict[str, Stop]
) -> None:
    stop = thread["events"]
    office = workshop.copy(stop.before, "between")
    words = stop.words(workshop, office)
    assert workshop.do(office, words, kill_at=Place(AFTER_COMMIT, commit)).code == KILLED

    rules = {duty["rule"] for duty in workshop.done(office, ["today"])["obligations"]}
    again = workshop.done(office, words)

    assert "KEY-18" in rules
    assert (again["accepted"], again["duplicates"], again["obligations"]) == (0, 3, [])
    assert workshop.look(office) == workshop.look(stop.after)


def test_a_letter_that_was_saved_and_not_kept_is_kept_by_asking_again(
    workshop: Workshop, thread: dict[str, Stop]
) -> None:
    stop = thread["letter"]
    office = workshop.copy(stop.before, "letter")
    words = stop.words(workshop, office)
    paper = office.parent / "letter.pdf"
    whole = workshop.do(workshop.copy(stop.before, "letter-whole"), words)
    kept_last = [place for place in whole.passed if place.kind == BEFORE_COMMIT][-1]
    paper.unlink()
    assert workshop.do(office, words, kill_at=kept_last).code == KILLED
    saved = paper.read_bytes()
    assert saved.startswith(b"%PDF")
    assert workshop.do(office, ["posted", words[1]]).code == 1

    workshop.done(office, words)

    assert paper.read_bytes() == saved
    assert [case["letters"] for case in workshop.look(office)["cases"]] == [["written"], []]


def test_a_set_up_that_was_killed_is_refused_by_others_and_can_be_run_again(
    workshop: Workshop,
) -> None:
    whole = workshop.papers / "whole-set-up"
    sheet = workshop.papers / "second-sheet.pdf"
    places = workshop.do(whole, [*SET_UP, "--recovery-sheet", sheet]).passed
    assert len(places) >= 12

    for number, place in enumerate(in_turn(places)):
        office = workshop.papers / f"set-up-{number}"
        words = [*SET_UP, "--recovery-sheet", workshop.papers / f"sheet-{number}.pdf"]
        assert workshop.do(office, words, kill_at=place).code == KILLED
        kept = {path.read_bytes() for path in office.rglob("keys.json")}

        refused = workshop.do(office, ["today", "--as", "Olwen Example"])
        assert refused.code == 1
        assert "no finished office" in refused.err

        workshop.done(office, words)
        assert workshop.done(office, ["check"])["sound"]
        assert kept <= {path.read_bytes() for path in office.rglob("keys.json")}, place


def test_an_invented_office_that_was_killed_is_made_anew(workshop: Workshop) -> None:
    small = ["demo", "--victims", "3", "--officers", "1", "--json", "--profile"]
    whole = workshop.papers / "invented"
    places = workshop.running.run(*small, whole).passed
    expected = [person_of(case) for case in workshop.look_invented(whole)["cases"]]

    # Before each commit: what comes after one is what comes before the next.  The first ones
    # are those of a set-up, and were killed above.
    filling = [
        one for one in places if one.kind == BEFORE_COMMIT and one.number >= COMMITS_OF_SET_UP
    ]
    assert len(filling) >= 8
    for place in in_turn(filling):
        office = workshop.papers / f"invented-{place.number}"
        assert workshop.running.run(*small, office, kill_at=place).code == KILLED

        again = workshop.running.run(*small, office)

        assert again.code == 0, again.err
        found = workshop.look_invented(office)
        assert found["findings"] == []
        assert [person_of(case) for case in found["cases"]] == expected


def person_of(case):
    return case["person"], case["membership"], case["level"], case["obligations"]
