import pytest

from vcs_desktop.paper.address import address_problems

GOOD = ("Ms Ann Example", "1 Invented Street", "Sampleton", "ZZ99 3WZ")


@pytest.mark.parametrize(
    "last", ["SW1A 2AA", "cf10 1ep", "M1 1AE", "ZZ993WZ", "BFPO 105", "Ireland", "United Kingdom"]
)
def test_an_address_ends_in_a_postcode_or_a_country(last) -> None:
    assert address_problems((*GOOD[:3], last)) == ()


@pytest.mark.parametrize("last", ["Sampleton", "QX1 1AA", "SW1A 2", "12345", "SW1A 2AC"])
def test_an_address_that_ends_otherwise_is_refused(last) -> None:
    (problem,) = address_problems((*GOOD[:3], last))

    assert "last line" in problem


@pytest.mark.parametrize(("count", "word"), [(2, "fewer"), (8, "more")])
def test_too_few_or_too_many_lines_are_refused(count, word) -> None:
    lines = (*(f"Line {place}" for place in range(count - 1)), "ZZ99 3WZ")

    assert any(word in problem for problem in address_problems(lines))


@pytest.mark.parametrize("count", [3, 7])
def test_three_to_seven_lines_are_fine(count) -> None:
    lines = (*(f"Line {place}" for place in range(count - 1)), "ZZ99 3WZ")

    assert address_problems(lines) == ()


def test_empty_lines_do_not_count() -> None:
    assert address_problems((*GOOD[:2], "", "  ", *GOOD[2:])) == ()


@pytest.mark.parametrize("sign", '@()=[]"\\/,<>~')
def test_a_line_that_the_post_cannot_read_is_named_by_its_number(sign) -> None:
    (problem,) = address_problems((GOOD[0], f"{sign}1 Invented Street", *GOOD[2:]))

    assert "Line 2" in problem
    assert "Invented" not in problem


@pytest.mark.parametrize("words", ["NFA", "No fixed abode", "of no fixed address"])
def test_nobody_is_written_to_without_an_address(words) -> None:
    (problem,) = address_problems((GOOD[0], words, *GOOD[2:]))

    assert "no fixed address" in problem


def test_a_first_line_of_dots_is_refused() -> None:
    (problem,) = address_problems(("...", *GOOD[1:]))

    assert "Line 1" in problem
