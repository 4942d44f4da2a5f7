"""Verify the record of an office that was handed over: a program of its own.

    python3 verify_record.py --key KEYFILE [--head STORE:NUMBER:CODE] [FOLDER]

It needs Python 3.8 or newer and nothing else, reads the files in its own folder unless another
is named, and writes nothing.  KEYFILE is handed over by another way than this folder.  NUMBER
and CODE are what the officer who made the export read out or wrote down.

It ends with 0 when everything holds, with 1 when something does not, and with 2 when it was
called wrongly.
"""

from __future__ import annotations

import argparse
import hashlib
import hmac
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FORMAT = "vcs-desktop record export 1"
KEY_FORMAT = "vcs-desktop record keys 1"
STORES = ("victims", "sentences")
FIELDS = ("sequence", "at", "officer", "act", "subject", "details", "previous", "hash")
MOST_FINDINGS = 20


class CannotReadError(Exception):
    """A file is missing or is not what it should be."""


def canonical(value: object) -> bytes:
    """Spell JSON in the one way in which it was hashed."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def sealed(key: bytes, content: bytes) -> bytes:
    """The keyed hash of some content, in hexadecimal."""
    return hmac.new(key, content, hashlib.sha256).hexdigest().encode()


def read_json(path: Path, format_name: str) -> dict[str, Any]:
    """Read a whole file of JSON that says of itself what it is."""
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CannotReadError(f"{path.name} can't be read.") from error
    if not isinstance(read, dict) or read.get("format") != format_name:
        raise CannotReadError(f"{path.name} is not what it should be.")
    return read


class Told:
    """What one line of a file says, if it says all that it should."""

    def __init__(self, line: bytes) -> None:
        try:
            read = json.loads(line.decode("utf-8"))
        except ValueError:
            read = None
        self.is_whole = (
            isinstance(read, dict)
            and set(read) == set(FIELDS)
            and isinstance(read["sequence"], int)
            and all(isinstance(read[name], str) for name in FIELDS[1:])
        )
        if self.is_whole:
            self.sequence: int = read["sequence"]
            self.previous: str = read["previous"]
            self.hash: str = read["hash"]
            self.content = canonical([read[name] for name in FIELDS[:-1]])


class Store:
    """One store's record, beside what the manifest says of it."""

    def __init__(self, said: dict[str, Any], key: bytes | None, heads: dict[int, str]) -> None:
        self.said = said
        self.key = key
        self.heads = heads
        self.count = 0
        self.reached = (said.get("first"), said.get("previous"))
        self.found: dict[int, str] = {}

    def verify(self, folder: Path) -> Iterator[str]:
        """Say everything that is wrong."""
        yield from self.wrong_with_manifest()
        try:
            with (folder / str(self.said.get("file"))).open("rb") as file:
                for line in file:
                    yield from self.wrong_with_line(line)
        except OSError as error:
            raise CannotReadError(f"{self.said.get('file')} can't be read.") from error
        yield from self.wrong_with_end()
        yield from self.wrong_with_heads()

    def wrong_with_manifest(self) -> Iterator[str]:
        """Whether the manifest is the one that was made with the export."""
        if self.key is not None:
            content = {name: value for name, value in self.said.items() if name != "seal"}
            seal = sealed(self.key, b"vcs-desktop record export|" + canonical(content))
            if not hmac.compare_digest(seal, str(self.said.get("seal")).encode()):
                yield "What manifest.json says of it was changed, or the key is another one."

    def wrong_with_line(self, line: bytes) -> Iterator[str]:
        """Whether an entry is itself and follows the one before it."""
        told, (expected, previous) = Told(line), self.reached
        self.count += 1
        if not told.is_whole:
            yield f"Line {self.count} makes no sense."
            return
        if told.sequence != expected:
            yield f"Entry {told.sequence} stands where entry {expected} should stand."
        elif told.previous != previous:
            yield f"Entry {told.sequence} does not follow the one before it."
        if self.key is not None:
            wanted = sealed(self.key, told.content)
            if not hmac.compare_digest(wanted, told.hash.encode()):
                yield f"Entry {told.sequence} was changed."
        self.reached = (told.sequence + 1, told.hash)
        if told.sequence in self.heads:
            self.found[told.sequence] = told.hash

    def wrong_with_end(self) -> Iterator[str]:
        """Whether all of it is here."""
        wanted, last = self.said.get("entries"), self.said.get("last")
        if self.count != wanted:
            yield f"It has {self.count} entries and should have {wanted}."
        elif self.count and self.reached != (int(last or 0) + 1, self.said.get("last_hash")):
            yield "Its last entry is another one than manifest.json says."

    def wrong_with_heads(self) -> Iterator[str]:
        """Whether what was read out is in it."""
        for number, code in self.heads.items():
            if number not in self.found:
                yield f"Entry {number}, whose code was read out, is not in it."
            elif not self.found[number].startswith(code):
                yield f"Entry {number} is not the one whose code was read out."


def verify(folder: Path, key_file: Path | None, heads: dict[str, dict[int, str]]) -> list[str]:
    """Everything that is wrong with an export; empty when it holds."""
    manifest = read_json(folder / "manifest.json", FORMAT)
    keys = read_json(key_file, KEY_FORMAT) if key_file else {}
    found: list[str] = []
    all_entries = 0
    for name in STORES:
        said = manifest.get(name)
        if not isinstance(said, dict):
            raise CannotReadError(f"manifest.json says nothing of {name}.")
        key = bytes.fromhex(str(keys[name])) if key_file else None
        for finding in Store(said, key, heads.get(name, {})).verify(folder):
            found.append(f"{name}: {finding}")
            if len(found) >= MOST_FINDINGS:
                return [*found, "There may be more: nothing was looked at any further."]
        count, first, last = (said.get(what) for what in ("entries", "first", "last"))
        say(f"{name}: {count} entries, from {first} to {last}" if count else f"{name}: no entries")
        all_entries += int(count or 0)
    if not found and not all_entries:
        raise CannotReadError("There is nothing to verify: the export has no entries.")
    return found


def head(text: str) -> tuple[str, int, str]:
    """Read STORE:NUMBER:CODE."""
    store, number, code = text.split(":", 2)
    plain = code.replace("-", "").replace(" ", "").lower()
    if store not in STORES or not plain:
        raise ValueError(text)
    return store, int(number), plain


def say(words: str) -> None:
    """Say a line."""
    sys.stdout.write(words + "\n")


def main() -> int:
    """Verify what was asked for, and say what came of it."""
    parser = argparse.ArgumentParser(description="Verify the record of an office.")
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).resolve().parent)
    parser.add_argument("--key", type=Path, help="the key file, handed over by another way")
    parser.add_argument(
        "--head", type=head, action="append", default=[], metavar="STORE:NUMBER:CODE"
    )
    asked = parser.parse_args()
    heads: dict[str, dict[int, str]] = {}
    for store, number, code in asked.head:
        heads.setdefault(store, {})[number] = code
    try:
        found = verify(asked.folder, asked.key, heads)
    except (CannotReadError, KeyError, ValueError) as error:
        words = str(error) if isinstance(error, CannotReadError) else "The key file has no sense."
        say(f"NOT VERIFIED. {words}")
        return 1
    for finding in found:
        say(finding)
    if found:
        say("THE RECORD DOES NOT HOLD.")
        return 1
    if not asked.key:
        say("The entries follow each other. Without --key nobody can tell whether they are true.")
        return 1
    say("The record holds: no entry was changed, removed, put in or moved.")
    if not heads:
        say("Give --head with what was read out, to know that it is the office's own record.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
