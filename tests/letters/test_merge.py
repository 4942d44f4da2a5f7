"""Values go into wording once, as words, or the letter is refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.letters.markup import read_markup
from vcs_desktop.letters.merge import merge
from vcs_desktop.letters.wording import Wording, fields_in, flags_in
from vcs_desktop.paper.sheet import (
    Block,
    BulletList,
    Heading,
    PageBreak,
    Paragraph,
    Run,
    WritingSpace,
    body_text,
)


def merged(text: str, *set_flags: str, **values: str) -> tuple[Block, ...]:
    blocks = read_markup(text)
    wording = Wording(
        kind="release",
        version="v1",
        language="en-GB",
        title="",
        used_from=date(2026, 1, 1),
        fields=fields_in(blocks),
        flags=flags_in(blocks),
        sources=(),
        blocks=blocks,
    )
    return merge(wording, values, {flag: flag in set_flags for flag in ("tag", "month")})


def test_values_take_the_weight_of_their_place() -> None:
    assert merged("**((name))** and ((name))", name="Ann") == (
        Paragraph((Run("Ann", is_bold=True), Run(" and "), Run("Ann"))),
    )


def test_a_choice_speaks_only_when_its_flag_is_set() -> None:
    text = "((tag??With.))((not tag??Without.))"

    assert body_text(merged(text, "tag")) == "With."
    assert body_text(merged(text)) == "Without."


def test_a_block_without_words_is_left_out() -> None:
    text = "## ((tag??Heading))\n\n* one\n* ((tag??two))\n\n((tag??Words.))\n\n---\n\n___\n"

    assert merged(text) == (BulletList(((Run("one"),),)), PageBreak(), WritingSpace(1))


def test_a_missing_value_refuses_the_letter_and_is_named() -> None:
    with pytest.raises(KnownError, match="offender name, unit email"):
        merged("((offender_name)) ((unit_email))", offender_name=" ", unit_email="")


def test_a_value_that_no_chosen_words_need_may_be_missing() -> None:
    assert body_text(merged("Always. ((month??In ((month)).))", month="")) == "Always. "


def test_a_field_that_nobody_knows_refuses_the_letter_and_is_named() -> None:
    with pytest.raises(KnownError, match="prison_name"):
        merged("((tag??((prison_name))))", name="Ann")


def test_a_flag_that_nobody_knows_refuses_the_letter_and_is_named() -> None:
    with pytest.raises(KnownError, match="high-risk"):
        merged("((high-risk??words))")


@pytest.mark.parametrize(
    "value",
    ["((offender_name))", "# Ann", "* Ann", "**Ann**", "((tag??Ann))", "<b>Ann", "---"],
)
def test_markup_in_a_value_is_only_words(value) -> None:
    (paragraph,) = merged("((name))", name=value)

    assert paragraph == Paragraph((Run(value),))


@given(st.text(min_size=1).filter(str.strip), st.text(min_size=1).filter(str.strip))
def test_any_values_come_out_as_they_went_in(one, other) -> None:
    assert merged("# ((one))\n\n((other))", one=one, other=other) == (
        Heading((Run(one.strip()),), 1),
        Paragraph((Run(other.strip()),)),
    )
