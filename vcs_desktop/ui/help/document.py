"""A page of help as Qt sets it: our own tags around words that are always escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from vcs_desktop.ui.toolkit.theme import Theme

if TYPE_CHECKING:
    from vcs_desktop.office.help_page import HelpBlock, HelpPage, HelpSection, Piece

ADDRESS = "help:"
"""What the address of another page begins with."""


def page_in_tags(page: HelpPage, theme: Theme, field: str = "") -> str:
    """The page with our tags; the part that was asked for stands on a ground of its own."""
    parts = "".join(_section(place, one, field) for place, one in enumerate(page.sections))
    look, ink = theme.palette, theme.palette.ink
    style = (
        f"body {{ color: {ink}; font-size: {theme.pixels(15)}px; }}"
        f"h1 {{ font-size: {theme.pixels(22)}px; margin: 0 0 {theme.pixels(10)}px 0; }}"
        f"h2 {{ font-size: {theme.pixels(17)}px; margin: {theme.pixels(16)}px 0 4px 0; }}"
        f"h3 {{ font-size: {theme.pixels(15)}px; margin: {theme.pixels(12)}px 0 2px 0; }}"
        f"p {{ margin: 0 0 {theme.pixels(8)}px 0; line-height: 112%; }}"
        f"li {{ margin: 0 0 {theme.pixels(4)}px 0; line-height: 112%; }}"
        f"a {{ color: {look.accent.ground}; }}"
        f".here {{ background-color: {look.chosen.ground}; color: {look.chosen.ink}; }}"
    )
    return f"<style>{style}</style><body><h1>{escape(page.title)}</h1>{parts}</body>"


def place_of(page: HelpPage, field: str) -> str:
    """The anchor of a part of the page; empty where it has none of that name."""
    for place, section in enumerate(page.sections):
        if field and section.title.casefold() == field.casefold():
            return f"part-{place}"
    return ""


def _section(place: int, section: HelpSection, field: str) -> str:
    head = ""
    if section.title:
        tag = "h3" if section.is_field else "h2"
        is_here = bool(field) and section.title.casefold() == field.casefold()
        mark = ' class="here"' if is_here else ""
        words = escape(section.title)
        head = f'<{tag}{mark}><a name="part-{place}"></a>{words}</{tag}>'
    return head + "".join(_blocks(section))


def _blocks(section: HelpSection) -> Iterator[str]:
    is_open = False
    for block in section.blocks:
        if block.is_point != is_open:
            yield "<ul>" if block.is_point else "</ul>"
            is_open = block.is_point
        yield f"<li>{_words(block)}</li>" if block.is_point else f"<p>{_words(block)}</p>"
    if is_open:
        yield "</ul>"


def _words(block: HelpBlock) -> str:
    return "".join(_piece(piece) for piece in block.pieces)


def _piece(piece: Piece) -> str:
    topic = getattr(piece, "topic", "")
    words = escape(getattr(piece, "words", ""))
    if topic:
        return f'<a href="{ADDRESS}{escape(topic)}">{words}</a>'
    return f"<b>{words}</b>" if getattr(piece, "is_bold", False) else words
