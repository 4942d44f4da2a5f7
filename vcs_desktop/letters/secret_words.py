"""Words that look like what a letter may not tell: a prison, a hospital, an exact date.

Pure patterns over text.  Names have patterns of their own: somebody may be called May, and
some names are written in capitals, but nobody is called by a prison or a date.
"""

import re
from collections.abc import Iterator

from vcs_desktop.letters.dates import MONTHS

_MONTH = "|".join(name if name == "May" else f"{name}|{name[:3]}" for name in MONTHS)
_EXACT_DATE = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH})\b"
    rf"|\b(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)\b"
    r"|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b"
    r"|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b",
    re.IGNORECASE,
)
_PRISON = re.compile(
    r"\b(?:HMPs?|HMYOI|HMPPS|YOI|IRC|STC|HM Prison|H\.M\.P\.?)\b"
    r"|(?<![.?!] )(?<!\A)(?<!\n)\b[A-Z][a-z]+ (?:Prison|Hospital)\b"
)
_CODE = re.compile(r"\b[A-Z]{3}\b")
_PRISON_NUMBER = re.compile(r"\b[A-Z]\d{4}[A-Z]{2}\b")

_PLACE_IN_NAME = re.compile(
    r"\b(?:HMPs?|HMYOI|HMPPS|Prison|Hospital)\b|\bH\.M\.P\b", re.IGNORECASE
)
_SHORT_PLACE_IN_NAME = re.compile(r"\b(?:YOI|IRC|STC)\b")
_NUMBER_IN_NAME = re.compile(r"\b[A-Z]\d{4}[A-Z]{2}\b", re.IGNORECASE)
_DATE_IN_NAME = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH})\b"
    rf"|\b(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}\b"
    r"|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b",
    re.IGNORECASE,
)


def exact_dates(text: str) -> Iterator[str]:
    """What looks like an exact date, each once."""
    yield from _found(text, _EXACT_DATE)


def prison_words(text: str) -> Iterator[str]:
    """What looks like the name, the code or the number of a prison or hospital, each once."""
    yield from _found(text, _PRISON, _CODE, _PRISON_NUMBER)


def what_is_not_a_name(name: str) -> Iterator[str]:
    """What stands in a name and can't belong there: a prison or hospital, a number, a date."""
    yield from _found(name, _PLACE_IN_NAME, _SHORT_PLACE_IN_NAME, _NUMBER_IN_NAME, _DATE_IN_NAME)


def _found(text: str, *patterns: re.Pattern[str]) -> Iterator[str]:
    for pattern in patterns:
        yield from dict.fromkeys(match.group() for match in pattern.finditer(text))
