"""The command that prints a page of help.  It opens no office and loads no database."""

import argparse
import textwrap
from collections.abc import Iterator

from vcs_desktop.cli.saying import say
from vcs_desktop.office.help_page import HelpPage, HelpSection
from vcs_desktop.office.help_shelf import HelpShelf, read_help
from vcs_desktop.startup.resources import resources_folder

Asked = argparse.Namespace
_WIDTH = 88


def print_help(asked: Asked) -> int:
    """Print one page, or the list of all of them.

    Raises:
        KnownError: There is no such page, or help can't be read.
    """
    shelf = read_help(resources_folder())
    if not asked.topic:
        pages = [{"topic": page.topic, "title": page.title} for page in shelf.pages]
        say({"pages": pages}, tuple(_list(shelf)), as_json=asked.json)
        return 0
    page = shelf.page(asked.topic)
    parts = [{"title": part.title, "text": _text(part)} for part in page.sections]
    answer = {"topic": page.topic, "title": page.title, "parts": parts}
    say(answer, tuple(_lines(page)), as_json=asked.json)
    return 0


def _list(shelf: HelpShelf) -> Iterator[str]:
    wide = max(len(page.topic) for page in shelf.pages)
    yield from (f"{page.topic:{wide}}  {page.title}" for page in shelf.pages)
    yield ""
    yield "vcs-desktop help TOPIC prints one; a rule's id, such as KEY-18, is a topic too."


def _lines(page: HelpPage) -> Iterator[str]:
    yield page.title
    yield "=" * len(page.title)
    for section in page.sections:
        if section.title:
            yield ""
            yield section.title
            yield "-" * len(section.title)
        for block in section.blocks:
            yield ""
            begin = "* " if block.is_point else ""
            yield from textwrap.wrap(
                f"{begin}{block.text}", _WIDTH, subsequent_indent=" " * len(begin)
            )


def _text(section: HelpSection) -> str:
    return "\n".join(block.text for block in section.blocks)
