"""Help speaks Welsh where a page is written in it, says that it is a draft, and else English."""

import re
from pathlib import Path

import pytest

from tests.helpers.places import ROOT
from vcs_desktop.office.exercises import read_exercises
from vcs_desktop.office.help_shelf import HelpShelf, read_help

ENGLISH, WELSH = (ROOT / "resources" / "help" / language for language in ("en", "cy"))
PAGES = sorted(WELSH.glob("*.md"))
_MARKS = re.compile(r"\(\(.*?\)\)")


@pytest.fixture(scope="module")
def shelf() -> HelpShelf:
    return read_help(ROOT / "resources", language="cy")


def test_a_page_that_is_not_written_in_welsh_is_shown_in_english(shelf: HelpShelf) -> None:
    assert shelf.page("today").title == "Heddiw"
    assert shelf.page("locking").title == read_help(ROOT / "resources").page("locking").title
    assert {page.topic for page in shelf.pages} == {file.stem for file in ENGLISH.glob("*.md")}


def test_a_field_is_explained_in_welsh_by_its_welsh_name(shelf: HelpShelf) -> None:
    section = shelf.about_field("cases", "Chwilio am achos")
    assert section is not None
    assert "Mae **Enter**".replace("*", "") in " ".join(block.text for block in section.blocks)


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_a_welsh_page_is_marked_as_a_draft_and_leads_where_the_english_one_does(
    file: Path,
) -> None:
    welsh, english = (folder.joinpath(file.name).read_text("utf-8") for folder in (WELSH, ENGLISH))
    assert "Drafft peiriant, heb ei adolygu gan gyfieithydd." in welsh
    assert _MARKS.findall(welsh) == _MARKS.findall(english)
    assert welsh.count("\n## ") == english.count("\n## ")
    assert welsh.count("\n### ") == english.count("\n### ")


def test_the_exercises_are_the_same_ones_in_welsh() -> None:
    welsh, english = (read_exercises(ROOT / "resources", language) for language in ("cy", "en"))
    for exercise, text in english.items():
        assert welsh[exercise].keys() == text.keys()
        assert welsh[exercise]["page"] == text["page"]
        assert welsh[exercise]["title"] != text["title"]
        assert ("((samples))" in welsh[exercise]["hint"]) == ("((samples))" in text["hint"])
