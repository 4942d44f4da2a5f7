"""All of help: every page that is written, and one made from each rule.

It is read from the program's own files, without opening an office: help is needed most where
something can't be opened.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.help_names import english_names
from vcs_desktop.office.help_page import (
    HelpBlock,
    HelpPage,
    HelpSection,
    Link,
    Mark,
    MarkKind,
    Piece,
    Said,
    read_page,
)
from vcs_desktop.office.help_rules import law_words, rule_page, rule_title
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rulebook import Rulebook, load_rulebook

FIRST_TOPIC = "contents"


@dataclass(frozen=True)
class HelpShelf:
    """The pages that are written, in their order, and those of the rules.

    Attributes:
        names: The names of fields as other languages have them, each with its English.
    """

    pages: tuple[HelpPage, ...]
    rules: tuple[HelpPage, ...]
    names: Mapping[str, str] = field(default_factory=dict)

    def page(self, topic: str) -> HelpPage:
        """The page of this topic.

        Raises:
            KnownError: There is none.
        """
        found = self._by_topic.get(topic.casefold())
        if found is not None:
            return found
        raise KnownError(
            "There is no page of help of that name.",
            "Nothing was shown.",
            "Run `vcs-desktop help` to see every page.",
        )

    def about_field(self, topic: str, name: str) -> HelpSection | None:
        """What a page says of a field, by its name in any language of the screens."""
        page = self.page(topic)
        english = self.names.get(name.strip().casefold(), "")
        return page.about_field(name) or page.about_field(english)

    @cached_property
    def _by_topic(self) -> dict[str, HelpPage]:
        return {one.topic.casefold(): one for one in (*self.pages, *self.rules)}


def read_help(resources: Path, in_use: Rulebook | None = None, language: str = "en") -> HelpShelf:
    """Read every page of help.

    Args:
        resources: The folder that comes with the program.
        in_use: The rules that an office works with; left out, the program's own.
        language: In which language; a page that it lacks is shown in English.

    Raises:
        KnownError: A page can't be read, or names a page or rule that there is not.
    """
    own = load_rulebook(resources / "rules")
    rules = {rule.id: rule for rule in (*own.rules, *(in_use.rules if in_use else ()))}
    try:
        english = resources / "help" / "en"
        own_words = {file.stem: file for file in (resources / "help" / language).glob("*.md")}
        files = [own_words.get(file.stem, file) for file in sorted(english.glob("*.md"))]
        written = [read_page(file.stem, file.read_text("utf-8")) for file in files]
        names = english_names(resources)
    except (OSError, UnicodeDecodeError) as fault:
        raise _refused("can't be read") from fault
    titles = {page.topic: page.title for page in written}
    filled = [_Filling(rules, titles).page(page) for page in written]
    shown = (in_use or own).rules
    of_rules = tuple(rule_page(rules[rule.id]) for rule in shown)
    return HelpShelf(_in_order(filled), of_rules, names)


def _in_order(pages: Sequence[HelpPage]) -> tuple[HelpPage, ...]:
    """The page of contents first, then the others as it names them."""
    first = [page for page in pages if page.topic == FIRST_TOPIC]
    blocks = (block for page in first for section in page.sections for block in section.blocks)
    named = [piece.topic for block in blocks for piece in block.pieces if isinstance(piece, Link)]
    order = {topic: place for place, topic in enumerate([FIRST_TOPIC, *named])}
    return tuple(sorted(pages, key=lambda page: order.get(page.topic, len(order))))


@dataclass(frozen=True, slots=True)
class _Filling:
    """Puts in what the marks stand for."""

    rules: Mapping[str, Rule]
    titles: dict[str, str]

    def page(self, page: HelpPage) -> HelpPage:
        """The same page without marks."""
        return replace(page, sections=tuple(map(self._section, page.sections)))

    def _section(self, section: HelpSection) -> HelpSection:
        return replace(section, blocks=tuple(map(self._block, section.blocks)))

    def _block(self, block: HelpBlock) -> HelpBlock:
        return replace(block, pieces=tuple(self._filled(block)))

    def _filled(self, block: HelpBlock) -> Iterator[Piece]:
        for piece in block.pieces:
            yield self._meaning(piece) if isinstance(piece, Mark) else piece

    def _meaning(self, mark: Mark) -> Said | Link:
        if mark.kind is MarkKind.PAGE:
            if mark.name not in self.titles:
                raise _refused(f"names a page that there is not: {mark.name}")
            return Link(self.titles[mark.name], mark.name)
        rule = self.rules.get(mark.name)
        if rule is None:
            raise _refused(f"names a rule that there is not: {mark.name}")
        if mark.kind is MarkKind.RULE:
            return Link(rule_title(rule), rule.id)
        return Said(law_words(rule))


def _refused(problem: str) -> KnownError:
    return KnownError(
        f"Help {problem}.",
        "No help can be shown; everything else works.",
        "Install the program again: its help came with it.",
    )
