"""Strips into pages: the next page begins where the next strip no longer fits."""

from dataclasses import dataclass

from vcs_desktop.paper.strips import Strip


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip at its place: `top` in points from the top of the page."""

    top: float
    strip: Strip


@dataclass(frozen=True, slots=True)
class Frame:
    """The stretch of a page that the body may fill, in points from the top of the page."""

    top: float
    bottom: float


def cut_into_pages(strips: list[Strip], first: Frame, later: Frame) -> list[list[Placed]]:
    """Place every strip, never parting those that keep together unless they exceed a page."""
    pages: list[list[Placed]] = [[]]
    frame, top = first, first.top
    for group in _groups(strips):
        needed = sum(strip.gap_before + strip.height for strip in group)
        if pages[-1] and (group[0].starts_page or top + needed > frame.bottom):
            pages.append([])
            frame, top = later, later.top
        for strip in group:
            gap = strip.gap_before if pages[-1] else 0
            if pages[-1] and top + gap + strip.height > frame.bottom:
                pages.append([])
                frame, top, gap = later, later.top, 0
            pages[-1].append(Placed(top + gap, strip))
            top += gap + strip.height
    return pages


def _groups(strips: list[Strip]) -> list[list[Strip]]:
    groups: list[list[Strip]] = []
    is_open = False
    for strip in strips:
        if is_open:
            groups[-1].append(strip)
        else:
            groups.append([strip])
        is_open = strip.keeps_next
    return groups
