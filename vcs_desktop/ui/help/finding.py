"""Which pages of help a few typed words mean, with the words around them.  No window."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vcs_desktop.ui.toolkit.folding import folded

if TYPE_CHECKING:
    from vcs_desktop.office.help_page import HelpPage, HelpSection

_WORD = re.compile(r"\w+(?:[-\u2019']\w+)*")
_BEFORE, _AFTER = 5, 12
"""How many words are shown before and after the first one that was found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A page, or a part of one.

    Attributes:
        part: The heading that the words stand under; empty for the page itself.
        context: The words around what was found; empty where nothing was searched for.
    """

    topic: str
    title: str
    part: str = ""
    context: str = ""


@dataclass(frozen=True, slots=True)
class _Part:
    """A section with its words as they are looked for."""

    section: HelpSection
    title: Sequence[str]
    all: Sequence[str]


@dataclass(frozen=True, slots=True)
class Indexed:
    """A page whose words were looked through once, so that each typed letter is quick."""

    page: HelpPage
    title: Sequence[str]
    parts: Sequence[_Part]


def indexed(pages: Iterable[HelpPage]) -> Sequence[Indexed]:
    """Look through the words of these pages."""
    return [_indexed(page) for page in pages]


def find_in_help(typed: str, pages: Iterable[Indexed]) -> Sequence[Hit]:
    """The parts of pages that have a word for each typed word; titles and headings go first."""
    wanted = _words(typed)
    ranked = [hit for page in pages for hit in _hits(wanted, page)] if wanted else []
    return [hit for _rank, hit in sorted(ranked, key=lambda one: one[0])]


def _indexed(page: HelpPage) -> Indexed:
    title = _words(page.title)
    parts = []
    for section in page.sections:
        own = _words(section.title)
        parts.append(_Part(section, own, [*title, *own, *_words(_text(section))]))
    return Indexed(page, title, parts)


def _hits(wanted: Sequence[str], indexed: Indexed) -> Iterator[tuple[int, Hit]]:
    page = indexed.page
    if _has_all(wanted, indexed.title):
        yield 0, Hit(page.topic, page.title, "", _beginning(page))
        return
    for part in indexed.parts:
        title, text = part.section.title, _text(part.section)
        if _has_all(wanted, part.title):
            yield 1, Hit(page.topic, page.title, title, text)
        elif _has_all(wanted, part.all):
            context = _around(wanted, text)
            if context:
                yield 2, Hit(page.topic, page.title, title, context)


def _words(text: str) -> list[str]:
    return _WORD.findall(folded(text))


def _has_all(wanted: Sequence[str], words: Sequence[str]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _beginning(page: HelpPage) -> str:
    return _shortened(" ".join(_text(section) for section in page.sections if section.blocks))


def _text(section: HelpSection) -> str:
    return " ".join(block.text for block in section.blocks)


def _around(wanted: Sequence[str], text: str) -> str:
    words = text.split()
    for place, word in enumerate(words):
        bare = folded(word.lstrip("\u201c\u2018(\"'"))
        if any(bare.startswith(one) for one in wanted):
            start = max(place - _BEFORE, 0)
            return _shortened(" ".join(words[start:]), is_cut=start > 0)
    return ""


def _shortened(text: str, *, is_cut: bool = False) -> str:
    words = text.split()
    end = " …" if len(words) > _BEFORE + _AFTER else ""
    return f"{'… ' if is_cut else ''}{' '.join(words[: _BEFORE + _AFTER])}{end}"
