"""Wording files: approved text by language, kind and version, found for a day.

A file is `resources/letters/<language>/<kind>/v<number>.md`: a head in TOML between lines of
`+++`, then the text (`letters.markup`).  A version that was ever posted is never edited; a new
one is added beside it, with the day from which it is used.
"""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.letters.facts import LetterKind, ScriptKind
from vcs_desktop.letters.markup import (
    MOST_CHARACTERS,
    Choice,
    Field,
    Leaf,
    WordingBlock,
    read_markup,
    refused_wording,
)

_FENCE = "+++\n"


@dataclass(frozen=True, slots=True)
class Wording:
    """One version of one wording.

    Attributes:
        title: What the letter is about, for screens; it names nobody.
        used_from: The first day it is used; the earliest version serves any day before.
        fields: Every field that its text holds.
        flags: Every flag that its text asks about.
        sources: Where its statements come from.
    """

    kind: str
    version: str
    language: str
    title: str
    used_from: date
    fields: frozenset[str]
    flags: frozenset[str]
    sources: tuple[str, ...]
    blocks: tuple[WordingBlock, ...]


def find_wording(
    kind: LetterKind | ScriptKind, day: date, resources: Path, language: str = "en"
) -> Wording:
    """The newest wording of this kind that is used on this day.

    Raises:
        KnownError: There is none, or a file cannot be used.
    """
    folder = resources / "letters" / language / kind.value
    versions = [read_wording(path.read_text("utf-8")) for path in sorted(folder.glob("v*.md"))]
    if not versions:
        raise KnownError(
            f'There is no wording for "{kind.value}" in the language "{language}".',
            "The letter was not made.",
            "Ask the administrator to put the wording files back.",
        )
    versions.sort(key=lambda wording: (wording.used_from, wording.version))
    in_use = [wording for wording in versions if wording.used_from <= day]
    return in_use[-1] if in_use else versions[0]


def read_wording(text: str) -> Wording:
    """Read one wording file.

    Raises:
        KnownError: Its head is not as it must be, its text is not sound, or the two disagree
            about the fields and flags it uses.
    """
    if len(text) > MOST_CHARACTERS:
        raise refused_wording(f"is longer than {MOST_CHARACTERS} characters")
    opening, *rest = text.split(_FENCE, 2)
    if opening.strip() or len(rest) != 2:  # noqa: PLR2004 - the head, and the text after it
        raise refused_wording("has no head between two lines of +++")
    wording = _wording(rest[0], read_markup(rest[1]))
    _refuse_disagreement("fields", wording.fields, fields_in(wording.blocks))
    _refuse_disagreement("flags", wording.flags, flags_in(wording.blocks))
    return wording


def fields_in(blocks: Iterable[WordingBlock]) -> frozenset[str]:
    """The names of all fields in the text."""
    return frozenset(
        part.name for leaf in _leaves(blocks) for part in _flat(leaf) if isinstance(part, Field)
    )


def flags_in(blocks: Iterable[WordingBlock]) -> frozenset[str]:
    """The names of all flags that the text asks about."""
    return frozenset(
        part.flag for leaf in _leaves(blocks) for part in leaf if isinstance(part, Choice)
    )


def _wording(head: str, blocks: tuple[WordingBlock, ...]) -> Wording:
    try:
        entries = tomllib.loads(head)
        return Wording(
            kind=str(entries["kind"]),
            version=str(entries["version"]),
            language=str(entries["language"]),
            title=str(entries["title"]),
            used_from=date.fromisoformat(str(entries["from"])),
            fields=frozenset(map(str, entries["fields"])),
            flags=frozenset(map(str, entries["flags"])),
            sources=tuple(map(str, entries["sources"])),
            blocks=blocks,
        )
    except KeyError as missing:
        raise refused_wording(f"has no {missing} in its head") from missing
    except (tomllib.TOMLDecodeError, ValueError, TypeError) as fault:
        raise refused_wording("has a head that cannot be read") from fault


def _refuse_disagreement(what: str, declared: frozenset[str], used: frozenset[str]) -> None:
    if declared != used:
        names = ", ".join(sorted(declared ^ used))
        raise refused_wording(f"names other {what} in its head than in its text: {names}")


def _leaves(blocks: Iterable[WordingBlock]) -> Iterator[Leaf]:
    for block in blocks:
        yield from block.leaves


def _flat(leaf: Leaf) -> Iterator[object]:
    for part in leaf:
        yield part
        if isinstance(part, Choice):
            yield from part.parts
