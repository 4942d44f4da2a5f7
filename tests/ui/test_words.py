"""The words on screen: every code has some, dates are long, and none is built inside tr()."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

from vcs_desktop.rules.case_words import (
    Direction,
    Level,
    Membership,
    Method,
    Outcome,
)
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.obligation import State, Status
from vcs_desktop.ui.toolkit import language

PACKAGE = Path(__file__).resolve().parents[2] / "vcs_desktop" / "ui"


def test_every_code_has_words_of_its_own() -> None:
    for kind, words in (
        (State, language.state_words),
        (Status, language.status_words),
        (Membership, language.membership_words),
        (Level, language.level_words),
        (Method, language.method_words),
        (Direction, language.direction_words),
        (Outcome, language.outcome_words),
        (KeyStageKind, language.stage_words),
    ):
        said = [words(code) for code in kind]
        assert all(said)
        assert len(set(said)) == len(said)
    assert all(language.state_tone(state) for state in State)


def test_dates_are_written_as_people_write_them() -> None:
    assert language.long_date(date(2024, 3, 3)) == "3 March 2024"
    assert language.day_and_date(date(2024, 3, 3)) == "Sunday 3 March 2024"


def test_moments_are_told_in_the_time_of_england_and_wales() -> None:
    summer = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    assert language.local_moment(summer) == "2 Jul 2026 at 00:30"


def test_no_words_are_built_inside_the_translator() -> None:
    offending = [
        file.name
        for file in PACKAGE.rglob("*.py")
        if re.search(r"\b(tr|translate|_tr)\(\s*f[\"']", file.read_text("utf-8"))
    ]
    assert offending == []
