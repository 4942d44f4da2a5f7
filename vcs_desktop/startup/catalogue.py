"""A catalogue of translations as a file of Qt Linguist (.ts): read, written, and set in order.

What is not translated is in it as unfinished, and is said in English.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape

from vcs_desktop.startup.translatable import Translatable

DRAFT = "machine draft: to be reviewed by a translator"
"""What stands beside every translation that no translator has seen."""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One text with its translation.

    Attributes:
        context: Where Qt looks it up.
        source: The English.
        remark: Tells one use of the same English from another: `three` for that number.
        forms: The translation, or its forms in the order of the language's numbers; nothing
            where it is not translated yet.
        note: What translators should know.
        is_counted: Whether its form depends on a number.
    """

    context: str
    source: str
    remark: str = ""
    forms: tuple[str, ...] = ()
    note: str = ""
    is_counted: bool = False

    @property
    def text(self) -> Translatable:
        """What it translates."""
        return Translatable(self.context, self.source, self.is_counted)


def read_catalogue(file: Path) -> tuple[Entry, ...]:
    """Every entry of a catalogue; none where there is no file."""
    if not file.exists():
        return ()
    root = ET.fromstring(file.read_text("utf-8"))  # noqa: S314 - our own file
    return tuple(
        _entry(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    )


def brought_up_to_date(
    entries: Iterable[Entry], texts: Iterable[Translatable]
) -> tuple[Entry, ...]:
    """The same catalogue with every text there is now, and no other."""
    wanted = set(texts)
    kept = {entry for entry in entries if entry.text in wanted}
    missing = wanted - {entry.text for entry in kept}
    new = {Entry(text.context, text.source, is_counted=text.is_counted) for text in missing}
    return tuple(sorted(kept | new))


def marked_as_draft(entry: Entry) -> Entry:
    """An entry that a translator is to review."""
    return replace(entry, note=DRAFT)


def write_catalogue(file: Path, language: str, entries: Iterable[Entry]) -> None:
    """Write a catalogue, the same bytes for the same entries."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en_GB">',
    ]
    context = None
    for entry in sorted(entries):
        if entry.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(entry.context)}</name>"]
            context = entry.context
        lines += _lines(entry)
    lines += ["</context>"] if context is not None else []
    file.write_text("\n".join([*lines, "</TS>", ""]), "utf-8", newline="\n")


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    is_counted = message.get("numerus") == "yes"
    found = [] if translation is None else translation.findall("numerusform")
    plain = "" if translation is None else translation.text or ""
    forms = tuple(form.text or "" for form in found) if is_counted else (plain,)
    return Entry(
        context,
        message.findtext("source", ""),
        message.findtext("comment", ""),
        forms if all(forms) else (),
        message.findtext("translatorcomment", ""),
        is_counted=is_counted,
    )


def _lines(entry: Entry) -> Iterator[str]:
    yield '    <message numerus="yes">' if entry.is_counted else "    <message>"
    yield f"        <source>{escape(entry.source)}</source>"
    if entry.remark:
        yield f"        <comment>{escape(entry.remark)}</comment>"
    if entry.note:
        yield f"        <translatorcomment>{escape(entry.note)}</translatorcomment>"
    mark = "" if entry.forms else ' type="unfinished"'
    if entry.is_counted and entry.forms:
        yield "        <translation>"
        for form in entry.forms:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{mark}>{escape(''.join(entry.forms))}</translation>"
    yield "    </message>"
