"""The text of a file, a piece at a time, so that no file needs more memory than a few pieces.

It knows what is no text at all, and refuses it with advice: an archive, a spreadsheet, another
encoding.  Nothing that is packed is ever unpacked.
"""

import codecs
import hashlib
import re
from collections.abc import Iterator
from typing import Protocol

from vcs_desktop.crossing.refused import FileRefusedError

LARGEST_FILE = 1024 * 1024 * 1024
"""A larger file is refused.  Memory is no reason, for it is read a piece at a time; but it is
staged on the disk before it counts, and a million messages take less than this."""

LONGEST_PART = 1024 * 1024
"""A longer message, row or line is refused: the queue that messages travel in carries at most
256 KB, and whatever is longer must be held in memory whole."""

_PIECE = 64 * 1024
_LINE_END = re.compile(r"\r\n|\r|\n")

_PACKED = "it is packed ({}) and is not opened here: unpack it, and import what was inside"
_SHEET = "it is a spreadsheet or another packed document: save the table as CSV UTF-8"
_UTF_16 = "it is text in UTF-16: save it as UTF-8 (in a spreadsheet: CSV UTF-8)"
_BEGINNINGS = {
    b"PK": _SHEET,
    b"\xd0\xcf\x11\xe0": _SHEET,
    b"\x1f\x8b": _PACKED.format("gzip"),
    b"BZh": _PACKED.format("bzip2"),
    b"\xfd7zXZ": _PACKED.format("xz"),
    b"7z\xbc\xaf": _PACKED.format("7z"),
    b"Rar!": _PACKED.format("rar"),
    b"\x28\xb5\x2f\xfd": _PACKED.format("zstd"),
    b"%PDF": "it is a PDF: import the table or the messages that it was made from",
    b"\xff\xfe": _UTF_16,
    b"\xfe\xff": _UTF_16,
    b"{\x00": _UTF_16,
    b"[\x00": _UTF_16,
}
"""How files begin that are no text, and what to do about each."""


class Bytes(Protocol):
    """A file that is open for reading bytes."""

    def read(self, size: int, /) -> bytes:
        """At most so many bytes; none at the end."""


class BoundedText:
    """A file's text, read once, from its beginning to its end."""

    def __init__(self, file: Bytes, largest: int = LARGEST_FILE) -> None:
        self._file = file
        self._largest = largest
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._hash = hashlib.sha256()
        self._line = 1
        self._ended_in_return = False
        self.bytes_read = 0

    @property
    def digest(self) -> str:
        """Stands in the record for what was read: a file's name might name somebody."""
        return self._hash.hexdigest()[:32]

    def piece(self) -> str:
        """The next piece; empty only at the end.

        Raises:
            FileRefusedError: It is no text in UTF-8, or the file is too large.
        """
        while True:
            content = self._file.read(_PIECE)
            self._look_at(content)
            text = self._decoded(content)
            if text or not content:
                return text

    def lines(self, first: str) -> Iterator[str]:
        r"""The text line by line, each with its end: `\n`, `\r` or both.

        `first` is what was read of it already.

        Raises:
            FileRefusedError: As `piece`, or a line is too long.
        """
        held, piece = "", first
        while piece:
            held += piece
            # The other half of a line's end may come with the next piece.
            whole = held.removesuffix("\r")
            start = 0
            for end in _LINE_END.finditer(whole):
                yield whole[start : end.end()]
                start = end.end()
            held = held[start:]
            if len(held) > LONGEST_PART:
                raise FileRefusedError("a line is longer than 1 MB", line=self._line)
            piece = self.piece()
        if held:
            yield held

    def _look_at(self, content: bytes) -> None:
        if self.bytes_read == 0:
            for beginning, advice in _BEGINNINGS.items():
                if content.startswith(beginning):
                    raise FileRefusedError(advice)
        self.bytes_read += len(content)
        if self.bytes_read > self._largest:
            raise FileRefusedError("it is larger than 1 GB")
        self._hash.update(content)

    def _decoded(self, content: bytes) -> str:
        try:
            text = self._decoder.decode(content, final=not content)
        except UnicodeDecodeError as error:
            before = bytes(error.object[: error.start]).decode("utf-8", "replace")
            raise FileRefusedError(
                "it is no text in UTF-8: save it as UTF-8 (in a spreadsheet: CSV UTF-8)",
                line=self._line + line_ends(before),
            ) from error
        nul = text.find("\0")
        if nul >= 0:
            raise FileRefusedError(
                "it holds the character NUL, which no text does",
                line=self._line + line_ends(text, 0, nul),
            )
        self._line += line_ends(text) - (self._ended_in_return and text.startswith("\n"))
        self._ended_in_return = text.endswith("\r") or (self._ended_in_return and not text)
        return text


def line_ends(text: str, start: int = 0, end: int | None = None) -> int:
    r"""How many lines end in this part of a text, with `\n`, `\r` or both.

    >>> line_ends("one\rtwo\nthree\r\nfour")
    3
    """
    stop = len(text) if end is None else end
    returns = text.count("\r", start, stop) - text.count("\r\n", start, stop)
    return text.count("\n", start, stop) + returns
