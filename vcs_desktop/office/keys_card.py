"""The card of keys: one page for the wall, that names nobody."""

from collections.abc import Sequence
from pathlib import Path

from vcs_desktop.paper.letter_paper import set_pages
from vcs_desktop.paper.sheet import Heading, LetterSheet, Run, Table


def keys_card(keys: Sequence[tuple[str, str]], headers: tuple[str, str], resources: Path) -> bytes:
    """Set the keys, each with what it does, as a PDF in memory.

    Raises:
        KnownError: A character cannot be printed.
    """
    (head_of_keys, head_of_words), title = headers, "VCS Desktop"
    rows = tuple(((Run(key, is_bold=True),), (Run(words),)) for key, words in keys)
    return set_pages(
        LetterSheet(
            title=title,
            logo_lines=(title, head_of_keys),
            contact_lines=(),
            reference_lines=(),
            address_lines=(),
            body=(
                Heading((Run(head_of_keys),), 1),
                Table(((Run(head_of_keys),), (Run(head_of_words),)), rows),
            ),
            footer=title,
        ),
        resources,
    )
