"""The bundled typeface: Noto Sans, regular and bold, under the SIL Open Font License.

reportlab keeps loaded fonts in a table of its own for the whole program, so each is read once.
"""

from pathlib import Path
from typing import cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from vcs_desktop.paper.strips import Face


class Fonts:
    """The two faces, loaded and ready to measure with.

    Widths of words are remembered, so make a new one for each letter: names must not outlive it.
    """

    def __init__(self, faces: dict[Face, TTFont]) -> None:
        self._faces = {name: font.face for name, font in faces.items()}
        self._widths: dict[tuple[str, Face], float] = {}

    def width(self, text: str, face: Face, size: float) -> float:
        """The width of a text, in points."""
        known = self._widths.get((text, face))
        if known is None:
            widths, other = self._faces[face].charWidths, self._faces[face].defaultWidth
            known = sum([widths.get(ord(character), other) for character in text]) / 1000
            self._widths[text, face] = known
        return known * size

    def missing_characters(self, text: str) -> set[str]:
        """Those characters that the typeface cannot print."""
        known = self._faces[Face.REGULAR].charToGlyph
        return {character for character in text if not character.isspace()} - {
            character for character in text if ord(character) in known
        }


def load_fonts(resources: Path) -> Fonts:
    """Load the typeface from the program's resources folder."""
    return Fonts({face: _load(face, resources / "fonts") for face in Face})


def _load(face: Face, folder: Path) -> TTFont:
    if face.value not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(face.value, str(folder / f"{face.value}.ttf")))
    return cast("TTFont", pdfmetrics.getFont(face.value))
