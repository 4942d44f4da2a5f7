import io

from PIL import Image

from tests.helpers.places import ROOT
from tests.paper.invented_sheet import SHEET
from vcs_desktop.paper.letter_paper import set_letter
from vcs_desktop.paper.pixels import PagePixels, as_png, pages_as_pixels


def test_a_page_comes_back_in_the_size_of_the_paper() -> None:
    (page,) = pages_as_pixels(set_letter(SHEET, ROOT / "resources"), 72)

    assert (page.width, page.height) == (596, 842)
    assert len(page.rgb) == page.width * page.height * 3


def test_a_picture_file_shows_the_same_colours() -> None:
    page = PagePixels(2, 2, bytes(range(12)))

    with Image.open(io.BytesIO(as_png(page))) as picture:
        assert picture.size == (2, 2)
        assert picture.convert("RGB").tobytes() == page.rgb
