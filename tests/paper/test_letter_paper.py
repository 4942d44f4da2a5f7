"""A letter on paper: what the post, a screen reader and an eye each find in it."""

import re
from dataclasses import replace

import pdfua
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.places import ROOT
from tests.paper.invented_sheet import SHEET, long_sheet, plain
from tests.paper.reading_back import (
    elements,
    marked_numbers,
    open_pdf,
    page_texts,
    tags_in_order,
    unmarked_text,
)
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.paper.boxes import ADDRESS, BODY, CONTACT, LATER_PAGES, LOGO, Box
from vcs_desktop.paper.letter_paper import set_letter, set_pages
from vcs_desktop.paper.pixels import PagePixels, pages_as_pixels
from vcs_desktop.paper.sheet import LetterSheet, Paragraph, TickList, plain_text

RESOURCES = ROOT / "resources"
DOTS_PER_INCH = 100
DOTS_PER_MM = DOTS_PER_INCH / 25.4


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return set_letter(SHEET, RESOURCES)


def ink_outside(page: PagePixels, boxes: tuple[Box, ...]) -> bool:
    """Whether any pixel outside these boxes is not pure white."""
    rgb = bytearray(page.rgb)
    for box in boxes:
        left, right = round(box.left * DOTS_PER_MM), round(box.right * DOTS_PER_MM)
        for line in range(round(box.top * DOTS_PER_MM), round(box.bottom * DOTS_PER_MM)):
            start, end = (line * page.width + left) * 3, (line * page.width + right) * 3
            rgb[start:end] = b"\xff" * (end - start)
    return rgb.count(0xFF) != len(rgb)


@pytest.mark.parametrize("watermark", ["", "INVENTED \N{EN DASH} NOT A REAL LETTER"])
@pytest.mark.parametrize("address_lines", [3, 7])
def test_page_one_keeps_to_the_boxes_of_the_post(watermark, address_lines) -> None:
    address = (*(f"Invented line {place}" for place in range(address_lines - 1)), "ZZ99 3WZ")
    sheet = replace(long_sheet(12), watermark=watermark, address_lines=address)

    first, *later = pages_as_pixels(set_letter(sheet, RESOURCES), DOTS_PER_INCH)

    assert not ink_outside(first, (LOGO, CONTACT, ADDRESS, BODY))
    assert later
    assert not any(ink_outside(page, (LATER_PAGES,)) for page in later)


def test_the_test_for_boxes_sees_ink_outside_them(pdf) -> None:
    first, *_ = pages_as_pixels(pdf, DOTS_PER_INCH)

    assert ink_outside(first, (LOGO, CONTACT, ADDRESS))


def test_tags_tell_the_letter_in_reading_order(pdf) -> None:
    head = ["Document", "P", "P", "Div", *["P"] * 5, "Div", *["P"] * 4]
    body = ["P", "P", "H1", "P", "H2"]
    marked_list = ["L", *["LI", "Lbl", "LBody"] * 2]
    ticks = ["L", *["LI", "LBody"] * 2]
    table = ["Table", "TR", "TH", "TH", *["TR", "TD", "TD"] * 2]

    assert tags_in_order(pdf) == [
        *head, *body, *marked_list, *marked_list, *ticks, *table, "P", "P", "P",
    ]  # fmt: skip


def test_every_stretch_of_ink_belongs_to_a_tag_or_is_decoration() -> None:
    with open_pdf(set_letter(long_sheet(14), RESOURCES)) as document:
        tree = document.Root.StructTreeRoot
        numbers = tree.ParentTree.Nums
        for place, page in enumerate(document.pages):
            owners = numbers[2 * place + 1]
            assert page.StructParents == place
            assert page.Tabs == "/S"
            assert marked_numbers(page) == list(range(len(owners)))
            assert not unmarked_text(page)
        owned = [kid for element in elements(tree.K) for kid in element.K if "/MCID" in kid]
        assert len(owned) == sum(len(marked_numbers(page)) for page in document.pages)


def test_a_paragraph_that_crosses_pages_stays_one_paragraph() -> None:
    with open_pdf(set_letter(long_sheet(14), RESOURCES)) as document:
        pages_of = [
            {kid.Pg.objgen for kid in element.K if "/MCID" in kid}
            for element in elements(document.Root.StructTreeRoot.K)
        ]

    assert max(map(len, pages_of)) == 2


def test_the_file_says_its_language_and_marks_what_is_welsh(pdf) -> None:
    with open_pdf(pdf) as document:
        assert document.Root.Lang == "en-GB"
        languages = [
            str(element.Lang)
            for element in elements(document.Root.StructTreeRoot.K)
            if "/Lang" in element
        ]

    assert languages == ["cy-GB"]


def test_the_file_names_nobody_outside_its_pages(pdf) -> None:
    with open_pdf(pdf) as document:
        assert document.Root.MarkInfo.Marked
        assert document.Root.ViewerPreferences.DisplayDocTitle
        described = " ".join(str(value) for value in document.docinfo.values())
        described += document.Root.Metadata.read_bytes().decode()
        assert document.docinfo.Title == "Letter VC-000412"

    assert not re.search("Siân|Example|Officer|Invented", described)


def test_the_file_claims_no_conformance(pdf) -> None:
    with open_pdf(pdf) as document:
        metadata = document.Root.Metadata.read_bytes().lower()

    assert b"pdfua" not in metadata
    assert b"pdfa" not in metadata


def test_a_checker_of_accessible_pdf_finds_no_error(pdf, tmp_path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(pdf)

    found = {finding.rule_id for finding in pdfua.validate(str(file)).findings}

    assert found == {"UA-28-004"}, "only that the file claims no conformance"


def test_a_sheet_that_is_not_posted_needs_no_address() -> None:
    (page,) = page_texts(set_pages(replace(SHEET, address_lines=()), RESOURCES))

    assert "A subject" in page
    with pytest.raises(KnownError, match="fewer"):
        set_letter(replace(SHEET, address_lines=()), RESOURCES)


def test_every_font_travels_with_the_letter(pdf) -> None:
    with open_pdf(pdf) as document:
        fonts = [font for page in document.pages for font in page.Resources.Font.values()]
        names = {str(font.BaseFont) for font in fonts}
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)

    assert {name.partition("+")[2] for name in names} == {"NotoSans-Regular", "NotoSans-Bold"}


def test_the_words_read_back_are_the_words_of_the_letter() -> None:
    sheet = long_sheet(14)
    sheet = replace(sheet, body=(*SHEET.body[:-1], *sheet.body))
    texts = page_texts(set_letter(sheet, RESOURCES))
    count = len(texts)
    read = " ".join(
        " ".join(text.split()).removesuffix(f"VC-000412 Page {page} of {count}")
        for page, text in enumerate(texts, 1)
    )

    assert count > 1
    assert read.split() == plain_text(sheet).split()


def test_the_same_letter_gives_the_same_bytes(pdf) -> None:
    set_letter(long_sheet(3), RESOURCES)

    assert set_letter(SHEET, RESOURCES) == pdf


def test_the_reference_stands_on_every_page() -> None:
    texts = page_texts(set_letter(replace(long_sheet(14), footer="VC-000999"), RESOURCES))

    assert len(texts) > 1
    assert all("VC-000999" in text for text in texts)


def test_a_signature_never_stands_alone() -> None:
    for paragraphs in range(1, 9):
        *_, last = page_texts(set_letter(long_sheet(paragraphs), RESOURCES))
        if "Yours sincerely" in last:
            before, _, _ = last.partition("Yours sincerely")
            assert f"number {paragraphs - 1}" in before


def test_a_letter_of_more_than_ten_pages_is_refused() -> None:
    with pytest.raises(KnownError, match="at most 10"):
        set_letter(long_sheet(90), RESOURCES)


@pytest.mark.parametrize("name", ["Ms \u0634\u0627", "Ms \u4f8b", "Ms \N{GRINNING FACE}"])
def test_a_name_that_cannot_be_printed_is_refused_and_not_repeated(name) -> None:
    with pytest.raises(KnownError, match=r"U\+") as caught:
        set_letter(replace(SHEET, address_lines=(name, *SHEET.address_lines[1:])), RESOURCES)

    assert name[3:] not in str(caught.value)


@pytest.mark.parametrize("letters", "ŵŷŴŶâêîôûáéíóúàèìòùäëïöüẁẃẅỳýÿłśńźżąęćășțğış")
def test_welsh_polish_romanian_and_turkish_letters_are_printed(letters) -> None:
    sheet = replace(SHEET, body=(Paragraph(plain(f"x{letters}x")),))

    assert f"x{letters}x" in page_texts(set_letter(sheet, RESOURCES))[0]


def test_a_bad_address_is_refused_without_repeating_it() -> None:
    with pytest.raises(KnownError, match="postcode") as caught:
        set_letter(replace(SHEET, address_lines=SHEET.address_lines[:3]), RESOURCES)

    assert "Invented" not in str(caught.value)


def test_a_letterhead_too_long_for_its_place_is_refused() -> None:
    lines = tuple(f"Invented line {place}" for place in range(30))

    with pytest.raises(KnownError, match="head of the letter"):
        set_letter(replace(SHEET, contact_lines=lines), RESOURCES)


def test_markup_in_a_name_is_printed_as_it_stands() -> None:
    name = "<b>&amp; **Ann** ((x)) \\( % Example"
    sheet = replace(SHEET, body=(Paragraph(plain(name)), TickList((plain(name),))))

    assert page_texts(set_letter(sheet, RESOURCES))[0].count(name) == 2


@settings(max_examples=25)
@given(
    text=st.text(st.characters(codec="latin-1", categories=("L", "N", "P", "Zs")), max_size=400)
)
def test_any_words_stay_inside_the_paper(text) -> None:
    sheet: LetterSheet = replace(SHEET, body=(Paragraph(plain(text)),))

    for page in pages_as_pixels(set_letter(sheet, RESOURCES), DOTS_PER_INCH):
        assert not ink_outside(page, (LOGO, CONTACT, ADDRESS, BODY))
