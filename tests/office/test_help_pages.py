"""Help is plain, leads nowhere that is not there, and repeats no figure of policy by hand."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.helpers.places import ROOT
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.help_page import HelpPage, Link, Mark, read_page
from vcs_desktop.office.help_shelf import HelpShelf, read_help
from vcs_desktop.rules.rulebook import Rulebook, load_rulebook

PAGES = sorted((ROOT / "resources" / "help").rglob("*.md"))
_KEYS = re.compile(r"\*\*[^*]+\*\*")
_MARKS = re.compile(r"\(\(.*?\)\)")
_COUNTED = re.compile(
    r"\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty)"
    r"[ -](calendar |working )?(hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def shelf() -> HelpShelf:
    return read_help(ROOT / "resources")


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_no_figure_is_written_by_hand(file: Path) -> None:
    bare = _MARKS.sub("", _KEYS.sub("", file.read_text("utf-8")))
    assert re.findall(r"\d+", bare) == []
    assert _COUNTED.findall(bare) == []


def test_what_a_rule_says_is_put_in_from_the_rule(shelf: HelpShelf) -> None:
    page = shelf.page("figures-and-law")
    text = " ".join(block.text for section in page.sections for block in section.blocks)
    assert "20 working days after the day of the referral" in text


def test_every_page_is_reached_from_the_contents(shelf: HelpShelf) -> None:
    linked = {"contents", *links_of(shelf.page("contents"))}
    assert {page.topic for page in shelf.pages} - linked == set()


def test_every_rule_has_a_page_with_its_source(shelf: HelpShelf) -> None:
    for page in shelf.rules:
        assert any(section.title == "Source" and section.blocks for section in page.sections)


def test_no_mark_is_left_unfilled(shelf: HelpShelf) -> None:
    pieces = [
        piece
        for page in shelf.pages
        for section in page.sections
        for block in section.blocks
        for piece in block.pieces
    ]
    assert not any(isinstance(piece, Mark) for piece in pieces)


def test_a_rule_that_an_office_adopted_is_told_as_it_is_there() -> None:
    own = load_rulebook(ROOT / "resources" / "rules")
    first = replace(own.rules[0], title="Do something of our own")
    adopted = Rulebook((first, *own.rules[2:]), "invented")
    shelf = read_help(ROOT / "resources", adopted)
    assert shelf.page(first.id).title.endswith("Do something of our own")
    assert own.rules[1].id not in {page.topic for page in shelf.rules}


def test_a_page_that_names_an_unknown_mark_is_refused() -> None:
    with pytest.raises(KnownError, match="mark that is none"):
        read_page("invented", "# Invented\n\nSee ((figure 28)).")


def links_of(page: HelpPage) -> set[str]:
    return {
        piece.topic
        for section in page.sections
        for block in section.blocks
        for piece in block.pieces
        if isinstance(piece, Link)
    }
