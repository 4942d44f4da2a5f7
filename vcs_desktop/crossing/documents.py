"""JSON documents of a file, one after another: alone, one on each line, or in one list.

Each is decoded as soon as it is there whole, so a file of any size needs no more memory than
its longest document, and that is limited.  Nothing hostile in it does harm: whatever is nested
too deep, too long, named twice or no number refuses the file with the line it is on.
"""

import json
import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from vcs_desktop.crossing.bounded_text import LONGEST_PART, BoundedText, line_ends
from vcs_desktop.crossing.refused import FileRefusedError

Document = Mapping[str, Any]

_SPACE = re.compile(r"[ \t\r\n]*")
_MOST_DIGITS = 40
_ESCAPE_LENGTH = 6
_BROKEN = re.compile("[\ud800-\udfff\0]")
"""Half a letter, or none: what text can't be kept with."""
NOT_A_MESSAGE = "it is not JSON, or not a message"


def documents_in(text: BoundedText, first: str) -> Iterator[tuple[Document, int]]:
    """Every document of a file, with the line that it begins on.

    Args:
        text: The file.
        first: The piece of it that was read already.

    Raises:
        FileRefusedError: Naming the line.
    """
    return iter(_Documents(text, first).read())


def parsed(text: str) -> object:
    """A text that stood inside a document, as the JSON that it holds.

    Raises:
        FileRefusedError: It is none, or a hostile one.
    """
    try:
        value = _DECODER.decode(text)
    except RecursionError as error:
        raise FileRefusedError("it is nested too deep") from error
    except json.JSONDecodeError as error:
        raise FileRefusedError(NOT_A_MESSAGE) from error
    _require_whole_letters(value)
    return value


class _Documents:
    """What was read and not yet used up: from `_at` on, which is on line `_line`."""

    def __init__(self, text: BoundedText, first: str) -> None:
        self._text = text
        self._held = first
        self._at = 0
        self._line = 1

    def read(self) -> Iterator[tuple[Document, int]]:
        if self._next_letter() == "[":
            self._pass(1)
            yield from self._list()
            return
        while self._next_letter():
            yield self._document()

    def _list(self) -> Iterator[tuple[Document, int]]:
        while self._next_letter() != "]":
            yield self._document()
            if self._next_letter() == ",":
                self._pass(1)
                if self._next_letter() == "]":
                    raise FileRefusedError(NOT_A_MESSAGE, line=self._line)
            elif self._next_letter() != "]":
                raise FileRefusedError("the list is not well made, or has no end", line=self._line)
        self._pass(1)
        if self._next_letter():
            raise FileRefusedError("something follows the list", line=self._line)

    def _document(self) -> tuple[Document, int]:
        line = self._line
        if self._next_letter() != "{":
            raise FileRefusedError(NOT_A_MESSAGE, line=line)
        value, end = self._decoded(line)
        is_escaped = self._held.find("\\u", self._at, end) >= 0
        self._pass(end - self._at)
        if is_escaped:
            _require_whole_letters(value, line)
        return value, line

    def _decoded(self, line: int) -> tuple[Document, int]:
        while True:
            try:
                value, end = _DECODER.raw_decode(self._held, self._at)
            except RecursionError as error:
                raise FileRefusedError("it is nested too deep", line=line) from error
            except FileRefusedError as error:
                raise FileRefusedError(error.problem, line=line) from error
            except json.JSONDecodeError as error:
                self._require_short(len(self._held), line)
                if not self._may_be_cut_off(error) or not self._more():
                    raise FileRefusedError(NOT_A_MESSAGE, line=line) from error
            else:
                self._require_short(end, line)
                return value, end

    def _require_short(self, end: int, line: int) -> None:
        if end - self._at > LONGEST_PART:
            raise FileRefusedError("a message is longer than 1 MB", line=line)

    def _may_be_cut_off(self, error: json.JSONDecodeError) -> bool:
        """Whether the document could still be whole, if only its rest were here."""
        is_at_end = error.pos >= len(self._held) - _ESCAPE_LENGTH
        return is_at_end or error.msg.startswith("Unterminated string")

    def _next_letter(self) -> str:
        """The next letter that is no space; empty at the end of the file."""
        while True:
            found = _SPACE.match(self._held, self._at)
            self._pass(found.end() - self._at if found else 0)
            if self._at < len(self._held):
                return self._held[self._at]
            if not self._more():
                return ""

    def _pass(self, letters: int) -> None:
        self._line += line_ends(self._held, self._at, self._at + letters)
        self._at += letters

    def _more(self) -> bool:
        """Read on, by as much again as is held: a long document is not tried too often."""
        wanted = len(self._held) - self._at
        pieces = [self._held[self._at :]]
        added = 0
        while added <= wanted and (piece := self._text.piece()):
            pieces.append(piece)
            added += len(piece)
        self._held, self._at = "".join(pieces), 0
        return added > 0


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise FileRefusedError("a message gives one name twice")
    return found


def _whole_number(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise FileRefusedError("a number in it has too many digits")
    return int(digits)


def _fraction(digits: str) -> float:
    number = float(digits) if len(digits) <= _MOST_DIGITS else math.inf
    if not math.isfinite(number):
        raise FileRefusedError("a number in it has too many digits")
    return number


def _no_number(_word: str) -> float:
    raise FileRefusedError("it holds NaN or Infinity, which JSON does not know")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_int=_whole_number,
    parse_float=_fraction,
    parse_constant=_no_number,
)


def _require_whole_letters(value: object, line: int | None = None) -> None:
    """Refuse half letters and NUL, however they were written."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            waiting += [*one, *one.values()]
        elif isinstance(one, list):
            waiting += one
        elif isinstance(one, str) and _BROKEN.search(one):
            raise FileRefusedError("it holds half a letter, or the character NUL", line=line)
