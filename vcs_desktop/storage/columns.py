"""Column types that keep a value exactly: what is read is what was written, in one spelling.

One spelling matters because rows are compared, sorted and hashed as text.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import Dialect, String
from sqlalchemy.types import TypeDecorator

_Word = TypeVar("_Word", bound=StrEnum)

JSONValue = None | bool | int | str | Sequence["JSONValue"] | Mapping[str, "JSONValue"]
"""What canonical JSON may hold here.  No fractions: their spelling is not one."""


# Made once: making it anew for each value takes longer than using it.
_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical_moment(moment: datetime) -> str:
    """Spell a moment in UTC to the microsecond, always as long, so that text sorts as time."""
    if moment.tzinfo is None:
        message = "A moment without its zone means a different time to everyone."
        raise ValueError(message)
    # Nearly every moment is in UTC already, and asking for it again takes long.
    in_utc = (moment if moment.tzinfo is UTC else moment.astimezone(UTC)).replace(tzinfo=None)
    return f"{in_utc.isoformat(timespec='microseconds')}Z"


def canonical_json(value: JSONValue) -> str:
    """Spell JSON in the one way: keys in order, no spaces, letters as they are."""
    return _ENCODER.encode(value)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC.  One without a zone is refused."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        """Spell it for the file."""
        return None if value is None else canonical_moment(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> datetime | None:
        """Read it back, with its zone."""
        return None if value is None else datetime.fromisoformat(value)


class Word(TypeDecorator[_Word]):
    """One word of a closed list, stored by its value and never by its place in the list."""

    impl = String
    cache_ok = True

    def __init__(self, words: type[_Word]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: _Word | None, _dialect: Dialect) -> str | None:
        """Spell it for the file; anything outside the list is refused."""
        return None if value is None else self.words(value).value

    def process_result_value(self, value: str | None, _dialect: Dialect) -> _Word | None:
        """Read it back; a word outside the list is refused."""
        return None if value is None else self.words(value)


class Days(TypeDecorator[tuple[date, ...]]):
    """Some days, in the order given."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[date, ...] | None, _dialect: Dialect) -> str | None:
        """Spell them for the file."""
        return None if value is None else canonical_json([day.isoformat() for day in value])

    def process_result_value(
        self, value: str | None, _dialect: Dialect
    ) -> tuple[date, ...] | None:
        """Read them back."""
        return (
            None if value is None else tuple(date.fromisoformat(day) for day in json.loads(value))
        )


class CanonicalJSON(TypeDecorator[JSONValue]):
    """Lists, words and whole numbers, spelt in one way."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: JSONValue, _dialect: Dialect) -> str | None:
        """Spell it for the file."""
        return None if value is None else canonical_json(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> JSONValue:
        """Read it back."""
        answer: JSONValue = None if value is None else json.loads(value)
        return answer
