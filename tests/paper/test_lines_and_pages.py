"""Breaking lines and cutting pages loses nothing, whatever the words."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vcs_desktop.paper.lines import break_lines
from vcs_desktop.paper.pages import Frame, cut_into_pages
from vcs_desktop.paper.sheet import Run
from vcs_desktop.paper.strips import Face, Strip, Style

STYLE = Style(10, 14)
FIRST, LATER = Frame(100, 300), Frame(20, 300)

runs = st.lists(
    st.builds(Run, st.text("ab c\N{NO-BREAK SPACE}", max_size=60), st.booleans()), max_size=6
).map(tuple)
strips = st.lists(
    st.builds(
        Strip,
        height=st.integers(5, 60),
        marks=st.just(()),
        gap_before=st.integers(0, 20),
        keeps_next=st.booleans(),
        starts_page=st.booleans(),
    ),
    max_size=40,
)


def width(text: str, face: Face, size: float) -> float:
    return len(text) * size * (0.6 if face is Face.BOLD else 0.5)


@given(runs)
def test_no_word_is_lost_and_none_runs_off_the_line(runs) -> None:
    lines = break_lines(runs, STYLE, 50, 100, width)

    written = "".join(ink.text for line in lines for ink in line)
    assert written.replace(" ", "") == "".join(run.text for run in runs).replace(" ", "")
    for line in lines:
        last = line[-1]
        assert last.left + width(last.text.rstrip(" "), last.face, 10) <= 150.001


@given(runs)
def test_bold_words_stay_bold(runs) -> None:
    lines = break_lines(runs, STYLE, 0, 200, width)

    bold = "".join(ink.text for line in lines for ink in line if ink.face is Face.BOLD)
    assert bold.replace(" ", "") == "".join(run.text for run in runs if run.is_bold).replace(
        " ", ""
    )


@given(strips)
def test_every_strip_is_placed_once_in_order_inside_its_page(strips) -> None:
    pages = cut_into_pages(strips, FIRST, LATER)

    assert [piece.strip for page in pages for piece in page] == strips
    for frame, page in zip([FIRST, *[LATER] * len(pages)], pages, strict=False):
        for piece in page:
            assert frame.top <= piece.top
            assert piece.top + piece.strip.height <= frame.bottom
        for above, below in pairwise(page):
            assert above.top + above.strip.height <= below.top


@given(strips)
def test_what_keeps_together_is_parted_only_where_a_page_cannot_hold_it(strips) -> None:
    pages = cut_into_pages(strips, FIRST, LATER)

    for number, (page, after) in enumerate(pairwise(pages)):
        if page[-1].strip.keeps_next:
            group = kept_around(strips, sum(map(len, pages[: number + 1])))
            room = FIRST if number == 0 and page[0].strip is group[0] else LATER
            needed = sum(strip.height + strip.gap_before for strip in group)
            assert needed > room.bottom - room.top
            assert after


def kept_around(strips: list[Strip], place: int) -> list[Strip]:
    """The strips that keep together across this place."""
    start, end = place - 1, place
    while start > 0 and strips[start - 1].keeps_next:
        start -= 1
    while end < len(strips) - 1 and strips[end].keeps_next:
        end += 1
    return strips[start : end + 1]


def test_a_strip_that_starts_a_page_does() -> None:
    line = Strip(10, ())
    pages = cut_into_pages([line, Strip(10, (), starts_page=True)], FIRST, LATER)

    assert [len(page) for page in pages] == [1, 1]
