"""Where ink may go on a page of A4, in millimetres from the top left corner.

GOV.UK Notify prints and posts letters only when everything on page 1 stands in one of four
boxes and later pages keep their margins (notifications-utils, letter validation).  We keep to
them for letters printed in the office too, so that one letter suits both ways.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, in millimetres from the top left corner of the page."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From side to side, in millimetres."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom, in millimetres."""
        return self.bottom - self.top


A4 = Box(0, 0, 210, 297)
LOGO = Box(15, 5, 125, 30)
CONTACT = Box(125, 5, 195, 95)
ADDRESS = Box(24.6, 39.5, 120, 66.3)
BODY = Box(15, 95, 195, 292)
LATER_PAGES = Box(15, 5, 195, 292)

MOST_PAGES = 10
MOST_BYTES = 2_000_000
