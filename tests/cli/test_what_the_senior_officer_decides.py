"""Settings, holidays and rules at the command line: seen before they move anything."""

import json
from datetime import date

import pytest

from tests.helpers.packs import a_pack, aimed_invitation, quicker_invitation, rule_text
from vcs_desktop.cli.moves_answers import say_moves
from vcs_desktop.office.what_moves import Days, MoveKind, MoveLine, WhatMoves
from vcs_desktop.rules.obligation import Status

REASON = ("--reason", "agreed in the unit's meeting")
SET = ("settings", "set", "con-02", "target", "5", "--from", "2025-01-01")


@pytest.fixture
def aiming(working, tmp_path):
    """An office of the test's own whose first contact has a figure of the team's own."""
    pack = aimed_invitation(tmp_path / "aimed")
    assert working("rules", "adopt", pack, *REASON).code == 0
    return working


def about_first_contact(answer):
    (figure,) = [
        one for one in answer["settings"] if (one["rule"], one["name"]) == ("CON-02", "target")
    ]
    return figure


def test_a_preview_moves_what_the_setting_then_moves(aiming) -> None:
    preview = aiming(*SET, "--preview", "--json").answer
    decided = aiming(*SET, *REASON, "--json").answer

    assert preview["decided"] is None
    assert decided["decided"] == "setting-1"
    assert preview["moved"] == decided["moved"]
    assert preview["counts"]["moved"] == 1
    assert {one["rule"] for one in decided["moved"]} == {"CON-02"}


def test_the_list_of_settings_says_the_law_beside_the_teams_figure(aiming) -> None:
    aiming(*SET, *REASON)

    answer, words = aiming("settings", "--json").answer, aiming("settings").out

    figure = about_first_contact(answer)
    assert (figure["value"], figure["default"], figure["from"]) == (5, 10, "2025-01-01")
    assert (figure["by"], figure["reason"]) == ("Olwen Example", "agreed in the unit's meeting")
    assert "The source says: 20 working days after the day of the referral" in words
    assert "Team setting: 5 working days" in words


def test_an_explanation_shows_the_setting_beside_the_law_and_why_it_was_decided(aiming) -> None:
    aiming(*SET, *REASON)
    (duty,) = [
        one["id"]
        for one in aiming("today", "--json").answer["obligations"]
        if one["rule"] == "CON-02"
    ]

    why, words = aiming("explain", duty, "--json").answer, aiming("explain", duty).out

    assert why["limit"] == "20 working days after the day of the referral"
    assert "5 working days" in why["target"] and "not the law" in why["target"]
    assert why["target_reason"] == "agreed in the unit's meeting"
    assert "agreed in the unit's meeting" in words


def test_a_figure_is_switched_off_by_the_word(aiming) -> None:
    aiming(*("settings", "set", "CON-02", "target", "off", "--from", "2025-01-01"), *REASON)

    assert about_first_contact(aiming("settings", "--json").answer)["value"] is None


def test_a_change_is_undone_by_its_reference(aiming) -> None:
    aiming(*SET, *REASON)

    undone = aiming("settings", "undo", "setting-1", *REASON, "--json").answer

    assert undone["counts"]["moved"] == 1
    (change,) = aiming("settings", "--json").answer["changes"]
    assert change["undone"]["reason"] == "agreed in the unit's meeting"
    assert "undone already" in aiming("settings", "undo", "setting-1", *REASON).refusal


@pytest.mark.parametrize(
    "words",
    [
        SET,
        ("settings", "undo", "setting-1"),
        ("rules", "drop"),
        ("holiday", "add", "2025-03-04", "--name", "Invented Day"),
        ("holiday", "remove", "2025-03-04"),
    ],
)
def test_nothing_is_decided_without_a_reason(aiming, words) -> None:
    assert "reason is missing" in aiming(*words).refusal


def test_a_late_holiday_is_tried_added_listed_and_taken_back(working) -> None:
    words = ("holiday", "add", "2025-01-14", "--name", "Invented Day", "--source", "a notice")

    preview = working("holiday", "add", "2025-01-14", "--preview", "--json").answer
    added = working(*words, "--json").answer
    removed = working("holiday", "remove", "2025-01-14", *REASON, "--json").answer

    assert preview["moved"] == added["moved"] != []
    assert [(one["before"], one["after"]) for one in removed["moved"]] == [
        (one["after"], one["before"]) for one in added["moved"]
    ]
    (listed,) = working("holidays", "--json").answer["holidays"]
    assert (listed["on"], listed["name"], listed["source"]) == (
        "2025-01-14",
        "Invented Day",
        "a notice",
    )
    assert "Taken back" in working("holidays").out


def test_a_rule_pack_is_tried_adopted_and_dropped(working, tmp_path) -> None:
    pack = quicker_invitation(tmp_path / "pack")

    tried = working("rules", "try", pack, "--json").answer
    assert working("rules", "--json").answer["pack"] is None
    adopted = working("rules", "adopt", pack, *REASON, "--json").answer
    listed = working("rules", "--json").answer
    preview = working("rules", "drop", "--preview", "--json").answer
    dropped = working("rules", "drop", *REASON, "--json").answer

    assert tried["changed"] == ["CON-02"]
    assert tried["moved"] == adopted["moved"] != []
    assert listed["pack"]["rules"] == ["CON-02.toml"]
    assert preview["moved"] == dropped["moved"]
    assert "nothing was changed" in working("rules", "try", pack).out
    assert working("check", "--json").answer["sound"]


def test_a_doubtful_pack_is_refused_by_file_and_line(working, tmp_path) -> None:
    broken = rule_text("KEY-18", ("harm_rank = 50", "harm_rank = fifty"))
    pack = a_pack(tmp_path / "pack", KEY_18=broken)

    for words in (("try",), ("adopt", *REASON)):
        refusal = working("rules", words[0], pack, *words[1:]).refusal
        assert "KEY-18.toml, line 6" in refusal


def test_the_rules_are_listed_with_their_source_and_whether_they_are_on(working) -> None:
    rules = working("rules", "--json").answer["rules"]

    assert {rule["state"] for rule in rules} <= {"on", "off", "not-in-force"}
    assert all(rule["source"] and rule["confidence"] in "HML" for rule in rules)
    assert "KEY-18" in working("rules").out


@pytest.mark.parametrize(
    "words",
    [
        ("settings", "set", "CON-02", "target", "soon", "--from", "2025-01-01"),
        ("settings", "set", "CON-02", "target", "5"),
        ("settings", "set", "CON-02", "due", "5", "--from", "2025-01-01"),
        ("holiday",),
        ("holiday", "add", "tomorrow"),
        ("rules", "adopt"),
    ],
)
def test_words_that_cannot_be_meant_are_wrong_usage(asking, words) -> None:
    assert asking(*words).code == 2


def test_a_figure_below_nought_is_told_what_a_figure_is(asking) -> None:
    said = asking("settings", "set", "CON-02", "target", "-3", "--from", "2025-01-01")
    assert said.code == 2
    assert "a whole number without a sign" in said.err


def test_what_moves_is_told_case_by_case(working, tmp_path) -> None:
    said = working("rules", "try", quicker_invitation(tmp_path / "pack")).out

    assert "1 moved" in said
    assert "VC-000002  CON-02" in said


def test_a_terminal_is_told_how_many_more_and_a_program_is_told_all(capsys) -> None:
    owed = Days(Status.OWED, date(2025, 1, 1), None, None)
    line = MoveLine(
        "case-1", "VC-000001", "ob-1", "CON-02", "Invite", MoveKind.NEWLY_OWED, None, owed
    )
    moves = WhatMoves("setting-1", (line,) * 45)

    say_moves(moves, as_json=False)
    words = capsys.readouterr().out
    say_moves(moves, as_json=True)
    answer = json.loads(capsys.readouterr().out)

    assert "45 newly owed" in words and "And 5 more" in words
    assert len(answer["moved"]) == 45
