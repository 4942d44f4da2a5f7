"""A store's file page by page, decrypted: rows, free pages, and the room between rows.

Reads the bytes on the disk as SQLCipher 4 wrote them, with a key that is known, and not through
the database: what it would never show is shown here.
"""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
RESERVED = 80
"""At the end of each page: 16 bytes that begin its cipher, and 64 that prove it."""

SALT = 16
"""At the beginning of the file, in clear."""

LOG_HEAD, FRAME_HEAD = 32, 24


def every_page(path: Path, key: bytes) -> bytes:
    """All that stands in the store's file and in the log beside it, in clear."""
    log = path.with_name(f"{path.name}-wal")
    pages = [*_of_file(path.read_bytes(), key)]
    assert pages[0].startswith(b"\x10\x00"), "the key does not open the first page"
    if log.exists():
        pages += _of_log(log.read_bytes(), key)
    return b"".join(pages)


def _of_file(content: bytes, key: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), PAGE):
        yield _opened(content[start : start + PAGE], key, skipped=0 if start else SALT)


def _of_log(content: bytes, key: bytes) -> Iterator[bytes]:
    for start in range(LOG_HEAD, len(content), FRAME_HEAD + PAGE):
        head, page = content[start : start + FRAME_HEAD], content[start + FRAME_HEAD :][:PAGE]
        is_first = int.from_bytes(head[:4], "big") == 1
        yield _opened(page, key, skipped=SALT if is_first else 0)


def _opened(page: bytes, key: bytes, *, skipped: int) -> bytes:
    body, begin = page[skipped:-RESERVED], page[-RESERVED : -RESERVED + 16]
    opener = Cipher(algorithms.AES(key), modes.CBC(begin)).decryptor()
    return opener.update(body) + opener.finalize()
