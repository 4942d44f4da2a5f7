"""Today in the terminal: whose day a day is, what is late, and what is old by now."""

import json
from datetime import date
from pathlib import Path

from tests.cli.conftest import LONG_AGO, Typed
from tests.helpers.office import movement, referral, sentence, table


def taken(working: Typed, tmp_path: Path, *papers: str) -> None:
    for number, paper in enumerate(papers):
        file = tmp_path / f"paper-{number}.{'json' if paper.startswith('{') else 'csv'}"
        file.write_text(paper, "utf-8")
        assert working("import", file).code == 0


def line_with(working: Typed, rule: str) -> str:
    (line,) = [one for one in working("today").out.splitlines() if f"[{rule}" in one]
    return line


def test_a_month_to_tell_is_said_and_the_day_of_the_news_is_called_so(
    working: Typed, tmp_path: Path
) -> None:
    release = f"{date.today().year + 2}-05-09"  # noqa: DTZ011 - real commands ask the real clock
    taken(
        working,
        tmp_path,
        table((referral(3, telephone_safe="yes", **LONG_AGO),)),
        table((sentence(3, conditional_release_on=release, as_at="2025-03-01"),)),
    )

    line = line_with(working, "KEY-01")

    assert f"month of release: May {release[:4]} (Sentence recorded, 1 March 2025)" in line


def test_what_the_law_is_late_with_is_marked(working: Typed) -> None:
    lines = working("today").out.splitlines()

    late = [line for line in lines if "(overdue)" in line]
    assert late and all(line.startswith("OVERDUE  ") for line in late)


def test_old_news_of_a_danger_is_checked_before_anybody_is_rung(
    working: Typed, tmp_path: Path
) -> None:
    message = json.dumps(movement("UAL", 3, at="2023-11-20T10:00:00Z"))
    taken(working, tmp_path, table((referral(3, **LONG_AGO),)), message)

    line = line_with(working, "KEY-24")
    (danger,) = [
        one["id"]
        for one in working("today", "--json").answer["obligations"]
        if one["rule"] == "KEY-24"
    ]

    assert " years ago: check first that it is still so." in line
    assert "check first that it is still so" in working("script", danger).out.splitlines()[1]
