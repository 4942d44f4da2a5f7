"""Wording files: what they may hold, which one is used, and which are refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.places import ROOT
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.letters.facts import LetterKind, ScriptKind
from vcs_desktop.letters.markup import (
    MOST_CHARACTERS,
    Choice,
    Field,
    Shape,
    WordingBlock,
    Words,
    read_markup,
)
from vcs_desktop.letters.wording import find_wording, read_wording

RESOURCES = ROOT / "resources"
HEAD = """+++
kind = "release"
version = "{version}"
language = "en-GB"
title = "A release"
from = {used_from}
fields = ["offender_name"]
flags = []
sources = ["invented"]
+++
"""
TEXT = "# News\n\n((offender_name)) was released.\n"


def wording_file(version: str = "v1", used_from: str = "2026-01-01", text: str = TEXT) -> str:
    return HEAD.format(version=version, used_from=used_from) + text


def test_each_mark_makes_its_block() -> None:
    blocks = read_markup(
        "# subject\n## heading\nwords that\ngo on\n\n* one\n* two\n\n1. first\n\n1. second\n"
        "[ ] yes\n\n---\n___\n\n___\n"
    )

    assert [(block.shape, len(block.leaves)) for block in blocks] == [
        (Shape.SUBJECT, 1),
        (Shape.HEADING, 1),
        (Shape.PARAGRAPH, 1),
        (Shape.BULLETS, 2),
        (Shape.NUMBERS, 2),
        (Shape.TICKS, 1),
        (Shape.NEW_PAGE, 1),
        (Shape.WRITING_SPACE, 2),
    ]
    assert blocks[2].leaves == ((Words("words that go on"),),)


def test_fields_choices_and_bold_are_found_in_a_leaf() -> None:
    (block,) = read_markup("a **b ((name))** ((not flag??c ((name)))) ((flag??d))")

    assert block == WordingBlock(
        Shape.PARAGRAPH,
        (
            (
                Words("a "),
                Words("b ", is_bold=True),
                Field("name", is_bold=True),
                Words(" "),
                Choice("flag", is_negated=True, parts=(Words("c "), Field("name"))),
                Words(" "),
                Choice("flag", is_negated=False, parts=(Words("d"),)),
            ),
        ),
    )


@pytest.mark.parametrize(
    "text",
    [
        "((name",
        "name))",
        "((na((me))))",
        "((flag??((other??words))))",
        "((flag??words",
        "**bold",
        "(())",
        "((not ??words))",
        "((NAME))",
        "((a name))",
        "((__class__))",
        "((name.upper))",
        "((" * 200 + "))" * 200,
        "((flag??" * 500,
    ],
)
def test_unsound_brackets_are_refused_and_the_line_is_named(text) -> None:
    with pytest.raises(KnownError, match="line 3"):
        read_markup(f"fine\n\n{text}\n")


@pytest.mark.parametrize("piece", ["((", "))", "((a??", "**", "((a))", "x\n\n"])
def test_a_huge_wording_is_refused_by_its_size(piece) -> None:
    with pytest.raises(KnownError, match=f"longer than {MOST_CHARACTERS}"):
        read_markup(piece * (1_000_000 // len(piece)))


@given(st.text("()?*ab \n#1.[]-_", max_size=300))
def test_any_text_is_either_read_or_refused(text) -> None:
    try:
        blocks = read_markup(text)
    except KnownError:
        return
    assert all(block.leaves for block in blocks)


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        (TEXT, "no head"),
        ("x" + wording_file(), "no head"),
        (wording_file().replace('title = "A release"\n', ""), "'title'"),
        (wording_file().replace("2026-01-01", '"soon"'), "cannot be read"),
        (wording_file().replace("[]", "["), "cannot be read"),
        (wording_file(text=TEXT + "((case_number))"), "case_number"),
        (wording_file(text="# News"), "offender_name"),
        (wording_file(text=TEXT + "((tag??words))"), "flags"),
        (wording_file() + "x" * MOST_CHARACTERS, "longer"),
    ],
)
def test_a_file_that_is_not_sound_is_refused_with_the_reason(file, reason) -> None:
    with pytest.raises(KnownError, match=reason):
        read_wording(file)


def test_the_newest_version_in_use_is_chosen(tmp_path) -> None:
    folder = tmp_path / "letters" / "en" / "release"
    folder.mkdir(parents=True)
    days = {"v1": "2026-01-01", "v2": "2026-06-01", "v10": "2027-01-01"}
    for version, used_from in days.items():
        (folder / f"{version}.md").write_text(wording_file(version, used_from), "utf-8")

    def version_on(day: date) -> str:
        return find_wording(LetterKind.RELEASE, day, tmp_path).version

    assert version_on(date(2026, 5, 31)) == "v1"
    assert version_on(date(2026, 6, 1)) == "v2"
    assert version_on(date(2030, 1, 1)) == "v10"
    assert version_on(date(2020, 1, 1)) == "v1"


def test_a_missing_wording_is_said_plainly(tmp_path) -> None:
    with pytest.raises(KnownError, match="no wording"):
        find_wording(LetterKind.RELEASE, date(2026, 11, 23), tmp_path)


@pytest.mark.parametrize("kind", [*LetterKind, *ScriptKind])
def test_every_wording_is_sound_and_says_where_it_comes_from(kind) -> None:
    wording = find_wording(kind, date(2026, 11, 23), RESOURCES)

    assert wording.kind == kind
    assert wording.version == "v1"
    assert wording.language == "en-GB"
    assert wording.sources
