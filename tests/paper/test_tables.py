"""A table on paper: its columns share the width, and no word is cut while there is room."""

import pytest

from tests.helpers.places import ROOT
from tests.paper.invented_sheet import SHEET, plain
from tests.paper.reading_back import page_texts
from vcs_desktop.paper.letter_paper import set_pages
from vcs_desktop.paper.sheet import LetterSheet, Table

RESOURCES = ROOT / "resources"
TITLES = ("Officer", "Held", "Not asked", "No answer", "Opted in", "Declined", "Dormant")


def page_with(table: Table) -> str:
    sheet = LetterSheet(
        title=SHEET.title,
        logo_lines=SHEET.logo_lines,
        contact_lines=(),
        reference_lines=(),
        address_lines=(),
        body=(table,),
        footer="",
    )
    return " ".join(page_texts(set_pages(sheet, RESOURCES))[0].split())


@pytest.mark.parametrize("name", ["Bo", "Olwen Example", "Gwenllian Example-Placeholder"])
def test_no_word_of_a_narrow_column_is_cut_because_another_is_wide(name: str) -> None:
    row = tuple(map(plain, (name, *"1234567"[1:])))
    words = page_with(Table(tuple(map(plain, TITLES)), (row,)))
    for word in " ".join(TITLES).split():
        assert word in words.split()


def test_a_table_of_empty_cells_has_columns_of_one_width() -> None:
    words = page_with(Table((plain(""), plain("")), ((plain(""), plain("")),)))
    assert "Page" in words


def test_a_word_wider_than_the_page_is_cut_and_not_lost() -> None:
    longest = "Invented" * 30
    words = page_with(Table((plain("Name"), plain("Number")), ((plain(longest), plain("1")),)))
    assert longest in words.replace(" ", "")
