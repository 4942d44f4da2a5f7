"""The names of fields in other languages, so that help finds a field however it is spoken.

Most pages of help are written in English alone; the screens speak Welsh as well.  The catalogue of
the screens says which words stand for which.
"""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path

_PAIR = re.compile(
    r"<source>(?P<english>[^<]+)</source>(?:(?!</message>).)*?"
    r"<translation(?: [^>]*)?>(?P<spoken>[^<]+)</translation>",
    re.DOTALL,
)


def english_names(resources: Path) -> Mapping[str, str]:
    """Every word of the catalogues that stands alone, with its English; small letters, no keys."""
    files = sorted((resources / "languages").glob("*.ts"))
    return dict(pair for file in files for pair in _pairs(file.read_text("utf-8")))


def _pairs(catalogue: str) -> Iterator[tuple[str, str]]:
    for found in _PAIR.finditer(catalogue):
        yield _name(found["spoken"]), _name(found["english"])


def _name(words: str) -> str:
    return unescape(words).replace("&", "").strip().casefold()
