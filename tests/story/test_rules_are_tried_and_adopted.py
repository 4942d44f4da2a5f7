"""Rules from a folder: who would be owed what, then adopted or discarded; and upgrades."""

from dataclasses import replace
from datetime import date

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice, movement, not_yet_asked, referral
from tests.helpers.packs import a_pack, quicker_invitation, rule_text
from tests.helpers.planted import everything_in
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.check import check
from vcs_desktop.office.policy_rehearsal import (
    adopt_pack,
    drop_pack,
    load_rule_pack,
    preview_drop,
    try_pack,
)
from vcs_desktop.office.rule_list import RuleState, list_rules
from vcs_desktop.office.what_moves import MoveKind
from vcs_desktop.rules.rule_pack import RulePack, overlaid
from vcs_desktop.startup.office import open_desk
from vcs_desktop.victims.services import reading
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.derivation import bring_up_to_date, differences
from vcs_desktop.victims.services.in_use import RulesInUse
from vcs_desktop.victims.store import decision_rows

WHY = "the Framework was revised"


@pytest.fixture
def busy(office: AnOffice):
    """An office with one person to be invited and one to be told of a release."""
    office.refer(not_yet_asked(1, referred_on="2026-11-02"), referral(2))
    office.happens(movement("CR", 2))
    yield office
    assert office.is_sound()


def obligations(office: AnOffice) -> set:
    return set(reading.every_obligation(office.desk.book))


def without_release(folder):
    """A pack that switches one rule off and brings another."""
    off = ("harm_rank", 'enabled = false\noff_because = "invented"\nharm_rank')
    new = rule_text("KEY-18", ("KEY-18", "KEY-97"), ("Tell them about", "Note"))
    return a_pack(folder, KEY_18=rule_text("KEY-18", off), KEY_97=new)


def test_a_trial_shows_who_would_be_owed_what_and_changes_nothing(busy, tmp_path) -> None:
    pack = load_rule_pack(quicker_invitation(tmp_path / "pack"))
    before = everything_in(busy.desk.book.store.engine)

    trial = try_pack(busy.desk, pack)

    assert everything_in(busy.desk.book.store.engine) == before
    assert (trial.added, trial.changed, trial.unchanged) == ((), ("CON-02",), 0)
    (moved,) = [
        one for one in trial.moves.lines if (one.case_number, one.rule) == ("VC-000001", "CON-02")
    ]
    assert moved.kind is MoveKind.MOVED
    assert (moved.before.due_on, moved.after.due_on) == (date(2026, 11, 30), date(2026, 11, 16))


def test_what_the_trial_showed_is_what_adopting_moves(busy, tmp_path) -> None:
    pack = load_rule_pack(without_release(tmp_path / "pack"))
    trial = try_pack(busy.desk, pack)

    moved = adopt_pack(busy.desk, pack, WHY)

    assert trial.moves.lines == moved.lines
    assert (trial.added, trial.switched_on) == (("KEY-97",), ("KEY-97",))
    assert trial.switched_off == ("KEY-18",)
    assert "KEY-18" not in busy.owed_rules("VC-000002")


def test_an_adopted_pack_counts_for_every_window_and_command(busy, tmp_path) -> None:
    window = open_desk(busy.folder, OFFICER, PASSPHRASE, busy.clock)
    adopt_pack(busy.desk, load_rule_pack(quicker_invitation(tmp_path / "pack")), WHY)

    assert check(window) == ()
    assert window.rulebook.rule("CON-02").lines[0].limit.count == 10
    window.close()
    busy.close()
    assert busy.owed("CON-02").due_on == date(2026, 11, 16)


def test_dropping_a_pack_gives_back_exactly_what_was(busy, tmp_path) -> None:
    before, digest = obligations(busy), busy.desk.rulebook.policy.digest
    adopt_pack(busy.desk, load_rule_pack(without_release(tmp_path / "pack")), WHY)
    preview = preview_drop(busy.desk)

    dropped = drop_pack(busy.desk, "it was not agreed after all")

    assert dropped.lines == preview.lines
    assert obligations(busy) == before
    assert busy.desk.rulebook.policy.digest == digest
    with pytest.raises(KnownError, match="No rule pack is in use"):
        drop_pack(busy.desk, "again")


def test_a_second_pack_takes_the_place_of_the_first(busy, tmp_path) -> None:
    adopt_pack(busy.desk, load_rule_pack(without_release(tmp_path / "one")), WHY)

    adopt_pack(busy.desk, load_rule_pack(quicker_invitation(tmp_path / "two")), WHY)

    rules = list_rules(busy.desk)
    assert [one.dropped is None for one in rules.packs] == [True, False]
    assert {one.id for one in rules.rules if one.is_from_pack} == {"CON-02"}
    assert "KEY-18" in {one.id for one in rules.rules if one.state is RuleState.ON}


def test_a_pack_in_use_is_not_adopted_twice(busy, tmp_path) -> None:
    pack = load_rule_pack(quicker_invitation(tmp_path / "pack"))
    adopt_pack(busy.desk, pack, WHY)

    with pytest.raises(KnownError, match="in use already"):
        adopt_pack(busy.desk, pack, WHY)


@pytest.mark.parametrize(
    ("files", "words"),
    [
        (
            {"KEY_18": rule_text("KEY-18", ("harm_rank = ", "harm_rank = -"))},
            "KEY-18.toml, line 6",
        ),
        ({"KEY_18": "id = \n"}, "KEY-18.toml, line 1"),
        ({"KEY_18": "a = " + "[" * 9_999}, "too deep"),
        ({"KEY_18": "#" * 2_000_001}, "larger than any"),
        (
            {"CON_02": rule_text("CON-02", ("count = 20", "count = 99999999999"))},
            "more than a hundred years",
        ),
        ({}, "no rule in this folder"),
    ],
)
def test_a_pack_that_cannot_be_trusted_is_refused_by_file_and_line(tmp_path, files, words) -> None:
    folder = a_pack(tmp_path / "pack", **files)

    with pytest.raises(KnownError, match=words) as refused:
        load_rule_pack(folder)

    assert "rules in use are as they were" in refused.value.not_done


def test_a_folder_that_is_not_there_is_told_as_such(tmp_path) -> None:
    with pytest.raises(KnownError, match="can't be read"):
        load_rule_pack(tmp_path / "nowhere")


def test_what_is_from_before_a_rule_came_on_is_noted_with_the_day_it_came_on(
    busy, tmp_path
) -> None:
    busy.clock.go_to(date(2026, 11, 9))

    adopt_pack(busy.desk, load_rule_pack(without_release(tmp_path / "pack")), WHY)

    policy = busy.desk.rulebook.policy
    assert policy.switched_on_of("KEY-97") == date(2026, 11, 9)
    assert policy.switched_on_of("CON-02") is None, "it was on from the beginning"
    owed = busy.owed_rules("VC-000002")
    assert "KEY-97" not in owed, "the release is from before"
    assert "OWN-01" in owed, "but somebody checks how things stand"


def test_a_rule_that_was_off_for_some_days_comes_on_anew(busy, tmp_path) -> None:
    adopt_pack(busy.desk, load_rule_pack(without_release(tmp_path / "pack")), WHY)
    busy.clock.go_to(date(2026, 11, 9))

    drop_pack(busy.desk, "it was not agreed after all")

    assert busy.desk.rulebook.policy.switched_on == (("KEY-18", date(2026, 11, 9)),)


def test_an_upgrade_that_brings_a_rule_notes_the_day_it_was_first_seen(busy, tmp_path) -> None:
    busy.clock.go_to(date(2026, 11, 9))
    book = upgraded(busy, load_rule_pack(without_release(tmp_path / "newer")))

    moved = bring_up_to_date(book)

    assert book.rulebook.policy.switched_on == (("KEY-97", date(2026, 11, 9)),)
    assert ("VC-000002", "KEY-18") in {(one.case_number, one.rule) for one in moved}
    assert differences(book) == ()
    assert bring_up_to_date(book) == (), "nothing is left to do"
    busy.close()


def test_a_new_office_has_every_rule_on_from_its_beginning(office) -> None:
    office.clock.go_to(date(2026, 11, 9))

    assert office.desk.rulebook.policy.switched_on == ()


def test_a_pack_that_a_newer_program_cannot_read_is_told_and_locks_nobody_out(busy) -> None:
    with busy.desk.book.changing() as change:
        signed = decision_rows.Signed(change.officer.id, change.now, WHY)
        decision_rows.add_pack(change.connection, {"KEY-18.toml": "id = 7\n"}, signed)
        change.note("rule-pack-adopted", "pack-1")
    busy.close()

    assert any("rule pack is not in use" in one for one in check(busy.desk))
    assert "KEY-18" in busy.owed_rules("VC-000002")
    assert "KEY-18.toml, line 1" in list_rules(busy.desk).pack_problem

    drop_pack(busy.desk, "it can't be read any more")
    assert check(busy.desk) == ()


def upgraded(office: AnOffice, newer: RulePack) -> Casebook:
    """The same office under a program that brings other rules."""
    book = office.desk.book
    shipped = overlaid(book.rules.shipped_rulebook, newer)
    return replace(book, rules=RulesInUse(shipped, book.rules.shipped_calendar))
