"""Somebody who was not called about a danger hears of it also when it is over, but as over."""

from datetime import date

import pytest

from tests.helpers.office import AnOffice, movement, recall, referral
from tests.story.rule_steps import hear
from vcs_desktop.office.today import list_today
from vcs_desktop.office.write_letter import read_script

NOT_FOUND = "Call them now: the offender is recalled and not yet found"
FOUND = "Tell them: the offender was recalled and not found at first"
OVER = "Over since 5 November 2026: returned to prison on recall. Tell them that it is over."


@pytest.fixture
def not_called(office: AnOffice) -> AnOffice:
    """Somebody recalled and not found yet, about whom nobody was called."""
    office.refer(referral())
    hear(office, "recalled-still-at-large")
    assert office.owed("KEY-31").title == NOT_FOUND
    office.clock.go_to(date(2026, 11, 6))
    return office


def test_after_the_return_nobody_is_told_that_the_offender_is_not_found(
    not_called: AnOffice,
) -> None:
    not_called.happens(recall(at="2026-11-05T10:00:00Z"))

    owed = not_called.owed("KEY-31")
    assert (owed.title, owed.check_first) == (FOUND, OVER)
    (line,) = [one for one in not_called.today().lines if "KEY-31" in one.rules]
    assert (line.title, line.check_first) == (FOUND, OVER)
    assert not_called.is_sound()


def test_the_case_and_the_call_script_say_so_too(not_called: AnOffice) -> None:
    not_called.happens(recall(at="2026-11-05T10:00:00Z"))

    (work,) = [one for one in not_called.case().work if one.rule == "KEY-31"]
    assert (work.title, work.check_first) == (FOUND, OVER)
    script = read_script(not_called.desk, work.obligation)
    assert OVER in script.before_ringing
    assert script.title == FOUND
    said = " ".join(script.steps)
    assert "That is over now." in said
    assert "999" not in said
    assert "not been found" not in said


def test_while_it_lasts_the_script_says_so(not_called: AnOffice) -> None:
    script = read_script(not_called.desk, not_called.owed("KEY-31").obligation)
    assert script.title == "Call: the offender is recalled and not yet found"
    assert any("999" in step for step in script.steps)


def test_news_from_before_the_danger_ends_nothing(not_called: AnOffice) -> None:
    not_called.happens(recall(at="2026-10-20T10:00:00Z"))

    assert not_called.owed("KEY-31").title == NOT_FOUND
    assert not_called.owed("KEY-31").check_first == ""


def test_every_other_danger_has_words_for_when_it_is_over(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("UAL", at="2026-10-20T10:00:00Z"))
    office.happens(recall(at="2026-11-01T10:00:00Z"))

    assert office.owed("KEY-24").title == "Tell them: the offender had absconded"
    urgent = [rule for rule in office.desk.rulebook.rules if rule.urgent]
    assert all(rule.title_when_over.startswith("Tell them: ") for rule in urgent)
    assert list_today(office.desk, date(2026, 11, 3)).items
