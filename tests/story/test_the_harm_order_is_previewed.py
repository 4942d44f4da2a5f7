"""A place in the harm order moves no day: its preview says what it moves on Today instead."""

import pytest

from tests.helpers.office import AnOffice, movement, not_yet_asked, referral
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.moves_in_words import counts_in_words, ranks_in_words
from vcs_desktop.office.team_settings import change_setting, preview_setting, undo_setting
from vcs_desktop.rules.office_policy import SettingChange, SettingName


def to(office: AnOffice, place: int) -> SettingChange:
    return SettingChange("CON-11", SettingName.HARM_RANK, place, office.desk.today)


def test_a_preview_says_where_its_work_stands_on_today_and_then(office: AnOffice) -> None:
    office.refer(referral(1), not_yet_asked(2))
    office.happens(movement("CR"))

    moves = preview_setting(office.desk, to(office, 1))

    (rank,) = moves.ranks
    assert (rank.rule, rank.before, rank.after, rank.own, rank.line_after) == (
        "CON-11", 80, 1, 80, 1,
    )  # fmt: skip
    assert rank.line_before is not None and rank.line_before > 1
    assert counts_in_words(moves) == "No day moves, only the order"
    (words,) = ranks_in_words(moves)
    assert words == (
        "CON-11 in the harm order: 80 → 1 (the rule's own: 80; the smaller, the sooner it is "
        f"shown). On Today it moves from line {rank.line_before} to line 1."
    )


def test_deciding_and_undoing_say_the_same(office: AnOffice) -> None:
    office.refer(not_yet_asked())

    decided = change_setting(office.desk, to(office, 1), "first contact first")
    undone = undo_setting(office.desk, decided.reference, "a slip")

    assert [(one.before, one.after) for one in (*decided.ranks, *undone.ranks)] == [
        (80, 1),
        (1, 80),
    ]


def test_a_place_that_there_is_not_is_refused_with_the_places_there_are(
    office: AnOffice,
) -> None:
    with pytest.raises(KnownError, match="from 1 to 999"):
        preview_setting(office.desk, to(office, 0))
