"""Help is printed as text, without an office and without loading what only offices need."""

import json

import pytest

from tests.architecture.test_quick_start import loaded_by
from vcs_desktop.cli import main


def test_every_page_is_listed_by_its_topic(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["help"]) == 0
    said = capsys.readouterr().out
    assert "today" in said
    assert "Safe contact" in said


def test_a_page_is_printed_with_its_headings(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["help", "contact"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Record a contact\n")
    assert "How it ended\n------------" in said


def test_a_rule_is_a_topic_and_brings_its_own_source(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["help", "con-09", "--json"]) == 0
    page = json.loads(capsys.readouterr().out)
    assert page["title"] == "CON-09: Write the annual letter"
    assert "12 months" in " ".join(part["text"] for part in page["parts"])


def test_an_unknown_topic_is_refused_with_the_way_to_the_others(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["help", "nothing-like-it"]) == 1
    assert "vcs-desktop help" in capsys.readouterr().err


def test_a_page_of_help_loads_no_database() -> None:
    loaded = loaded_by("-m", "vcs_desktop", "help", "today")
    assert not loaded & {"PySide6", "reportlab", "pypdfium2", "sqlalchemy", "sqlcipher3"}
