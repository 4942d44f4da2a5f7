"""Nobody is told at the command line to ring a number without hearing whether it is safe."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import LONG_AGO, Typed
from tests.helpers.office import movement, referral, table

NOT_SAFE = "01632 960009: NOT safe. Do not ring and leave no message."


def heard(working: Typed, tmp_path: Path, *rows: dict[str, str]) -> list[str]:
    """Take in these people, and that their offender absconded; gives whom to ring about it."""
    people, news = tmp_path / "people.csv", tmp_path / "news.json"
    people.write_text(table(rows), "utf-8")
    news.write_text(json.dumps(movement("UAL", 3, at="2025-03-03T10:00:00Z")), "utf-8")
    working("import", people, news)
    work = working("today", "--json").answer["obligations"]
    return [duty["id"] for duty in work if duty["rule"] == "KEY-24"]


UNSAFE = referral(3, telephone="01632 960009", telephone_safe="no", **LONG_AGO)


@pytest.fixture
def absconded(working: Typed, tmp_path: Path) -> str:
    """Somebody whose number is not safe is to be rung; gives the obligation."""
    (urgent,) = heard(working, tmp_path, UNSAFE)
    return urgent


def test_todays_line_says_that_the_number_is_not_safe_and_never_ring_first(
    working: Typed, absconded: str
) -> None:
    (line,) = [line for line in working("today").out.splitlines() if absconded in line]

    assert NOT_SAFE in line
    assert "Ring first" not in line
    work = working("today", "--json").answer["obligations"]
    (item,) = [duty for duty in work if duty["id"] == absconded]
    assert (item["telephone"], item["may_ring"]) == ("01632 960009", "not-safe")


def test_a_script_begins_with_the_number_and_whether_it_is_safe(
    working: Typed, absconded: str
) -> None:
    assert working("script", absconded).out.splitlines()[0] == NOT_SAFE
    assert working("script", absconded, "--json").answer["before_ringing"][0] == NOT_SAFE


def test_a_line_about_several_people_says_it_for_each(working: Typed, tmp_path: Path) -> None:
    beside = {"reference": "WCU-4", "person_name": "Mr Bo Example", "telephone": ""}
    heard(working, tmp_path, UNSAFE, UNSAFE | beside | {"telephone_safe": ""})

    said = working("today").out.splitlines()

    assert f"    {NOT_SAFE}" in said
    assert "    No telephone number is on file." in said
    assert not [line for line in said if "2 people" in line and "Ring first" in line]
