"""A PDF back to pixels, for the preview on screen and for tests.  Never by way of a file."""

import struct
import zlib
from dataclasses import dataclass
from typing import Any

_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class PagePixels:
    """One page: `rgb` holds three bytes a pixel, row by row from the top left."""

    width: int
    height: int
    rgb: bytes


def pages_as_pixels(pdf: bytes, dots_per_inch: int) -> tuple[PagePixels, ...]:
    """Draw every page of a PDF that was made by this program."""
    import pypdfium2  # noqa: PLC0415 - slow to load, and most commands show no page

    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_draw(page, dots_per_inch) for page in document)
    finally:
        document.close()


def as_png(page: PagePixels) -> bytes:
    """The page as a PNG image."""
    row = page.width * 3
    lines = b"".join(
        b"\x00" + page.rgb[start : start + row] for start in range(0, len(page.rgb), row)
    )
    header = struct.pack(">IIBBBBB", page.width, page.height, 8, 2, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", header),
            _chunk(b"IDAT", zlib.compress(lines)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(name: bytes, content: bytes) -> bytes:
    checked = name + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))


def _draw(page: Any, dots_per_inch: int) -> PagePixels:  # noqa: ANN401 - pypdfium2 has no types
    bitmap = page.render(scale=dots_per_inch / _POINTS_PER_INCH, rev_byteorder=True)
    try:
        return PagePixels(bitmap.width, bitmap.height, _packed_rows(bitmap))
    finally:
        bitmap.close()
        page.close()


def _packed_rows(bitmap: Any) -> bytes:  # noqa: ANN401 - pypdfium2 has no types
    """The rows without the padding that pdfium puts at the end of each."""
    row, raw = bitmap.width * 3, bytes(bitmap.buffer)
    if bitmap.stride == row:
        return raw
    starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
    return b"".join(raw[start : start + row] for start in starts)
