"""The press: puts placed strips on pages as tagged ink.

reportlab writes no tags of its own (5.1.0), so the marks around the ink and the tree that they
belong to are written here.  The PDF claims to be tagged, and no more than that.
"""

import io

from reportlab.pdfgen.canvas import Canvas

from vcs_desktop.paper.boxes import A4, BODY, Box
from vcs_desktop.paper.fonts import Fonts
from vcs_desktop.paper.pages import Placed
from vcs_desktop.paper.strips import POINTS_PER_MM, Face, Ink, Stroke, Tone
from vcs_desktop.paper.structure import Element, Place
from vcs_desktop.paper.tagging import describe, write_structure

_PAGE_HEIGHT = A4.height * POINTS_PER_MM
_WATERMARK_SPAN = 205 * POINTS_PER_MM
_WATERMARK_ANGLE = 50
_WATERMARK_GREY = 0.88


class Press:
    """Draws a letter page by page.  The same strips always give the same bytes.

    Args:
        fonts: Already loaded.
        title: The PDF's own title.
        language: The language of the whole, such as "en-GB".
    """

    def __init__(self, fonts: Fonts, title: str, language: str) -> None:
        self._fonts = fonts
        self._file = io.BytesIO()
        self._canvas = Canvas(
            self._file,
            pagesize=(A4.width * POINTS_PER_MM, _PAGE_HEIGHT),
            pageCompression=1,
            invariant=1,
            # Without a first font reportlab names Helvetica on each page and embeds nothing.
            initialFontName=Face.REGULAR.value,  # type: ignore[arg-type]  # it takes a name
            lang=language,
        )
        describe(self._canvas, title, language)
        self._owners: list[list[Element]] = []
        self._tone: Tone | None = None

    def draw_page(self, placed: list[Placed], foot: tuple[Placed, ...], watermark: str) -> None:
        """Draw one page: the watermark underneath, the text, then the foot as decoration."""
        self._owners.append([])
        self._tone = None  # Each page of a PDF begins in black.
        if watermark:
            self._draw_watermark(watermark, BODY if len(self._owners) == 1 else A4)
        self._draw_marks(placed)
        self._canvas.addLiteral("/Artifact BMC")
        for piece in (*placed, *foot):
            for stroke in piece.strip.strokes:
                self._draw_stroke(stroke, piece.top)
        for piece in foot:
            self._draw_inks(piece)
        self._canvas.addLiteral("EMC")
        self._canvas.showPage()

    def finish(self, root: Element) -> bytes:
        """Write the structure and give the whole PDF."""
        write_structure(self._canvas, root, self._owners)
        self._canvas.save()
        return self._file.getvalue()

    def _draw_marks(self, placed: list[Placed]) -> None:
        """Draw text, one marked stretch for as long as the ink belongs to the same element."""
        current: Element | None = None
        for piece in placed:
            for mark in piece.strip.marks:
                if mark.element is not current:
                    if current is not None:
                        self._canvas.addLiteral("EMC")
                    self._begin(mark.element)
                    current = mark.element
                for ink in mark.inks:
                    self._draw_ink(ink, piece.top)
        if current is not None:
            self._canvas.addLiteral("EMC")

    def _begin(self, element: Element) -> None:
        owners = self._owners[-1]
        place = Place(len(self._owners) - 1, len(owners))
        element.children.append(place)
        owners.append(element)
        self._canvas.addLiteral(f"/{element.tag} <</MCID {place.number}>> BDC")

    def _draw_inks(self, piece: Placed) -> None:
        for mark in piece.strip.marks:
            for ink in mark.inks:
                self._draw_ink(ink, piece.top)

    def _draw_ink(self, ink: Ink, top: float) -> None:
        if ink.style.tone is not self._tone:
            self._canvas.setFillColorRGB(*_rgb(ink.style.tone))
            self._tone = ink.style.tone
        self._canvas.setFont(ink.face.value, ink.style.size)
        self._canvas.drawString(ink.left, _PAGE_HEIGHT - top - ink.baseline, ink.text)

    def _draw_stroke(self, stroke: Stroke, top: float) -> None:
        self._canvas.setStrokeColorRGB(*_rgb(Tone.QUIET))
        self._canvas.setLineWidth(0.6)
        up = _PAGE_HEIGHT - top
        self._canvas.line(stroke.left, up - stroke.top, stroke.right, up - stroke.bottom)

    def _draw_watermark(self, words: str, box: Box) -> None:
        canvas = self._canvas
        size = 40 * _WATERMARK_SPAN / self._fonts.width(words, Face.BOLD, 40)
        across = (box.left + box.right) / 2 * POINTS_PER_MM
        down = (box.top + box.bottom) / 2 * POINTS_PER_MM
        canvas.addLiteral("/Artifact BMC")
        canvas.saveState()
        canvas.translate(across, _PAGE_HEIGHT - down)
        canvas.rotate(_WATERMARK_ANGLE)
        canvas.setFillGray(_WATERMARK_GREY)
        canvas.setFont(Face.BOLD.value, size)
        canvas.drawCentredString(0, -size / 3, words)
        canvas.restoreState()
        canvas.addLiteral("EMC")


def _rgb(tone: Tone) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(tone.value)
    return red / 255, green / 255, blue / 255
