"""Closed values as plain JSON, and back: exactly what was put in comes out.

For frozen dataclasses of words, days, moments and others of their kind.  Free text is kept as
it is, so what may be free text is the business of whoever gives the value.
"""

from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from vcs_desktop.storage.columns import JSONValue, canonical_moment

_Value = TypeVar("_Value")
_Read = Callable[[Any], Any]


def as_plain(value: object) -> JSONValue:
    """The value as lists, words and whole numbers; a dataclass is the list of its fields."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, datetime):
        return canonical_moment(value)
    return _larger_as_plain(value)


def _larger_as_plain(value: object) -> JSONValue:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [as_plain(one) for one in value]
    if is_dataclass(value):
        return [as_plain(getattr(value, name)) for name in _names_in(cast(Hashable, type(value)))]
    message = f"A {type(value).__name__} has no plain form."
    raise TypeError(message)


@cache
def _names_in(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - the class of a dataclass
    return tuple(field.name for field in fields(kind))


def from_plain(kind: type[_Value], plain: JSONValue) -> _Value:
    """The value of this kind that was made plain."""
    read: _Read = _reader(cast(Hashable, kind))
    value: _Value = read(plain)
    return value


@cache
def _reader(kind: Any) -> _Read:  # noqa: ANN401 - a type, or what stands where a type is written
    origin = get_origin(kind)
    if origin in {Union, UnionType}:
        return _of_union(kind)
    if origin is tuple:
        read_one = _reader(get_args(kind)[0])
        return lambda plain: tuple(read_one(one) for one in plain)
    if is_dataclass(kind):
        return _of_dataclass(kind)
    return _of_word(kind)


def _of_union(kind: Any) -> _Read:  # noqa: ANN401 - as above
    (some,) = [one for one in get_args(kind) if one is not NoneType]
    read = _reader(some)
    return lambda plain: None if plain is None else read(plain)


def _of_dataclass(kind: Any) -> _Read:  # noqa: ANN401 - as above
    hints = get_type_hints(kind)
    readers = [_reader(hints[field.name]) for field in fields(kind)]
    return lambda plain: kind(*(read(one) for read, one in zip(readers, plain, strict=True)))


def _of_word(kind: Any) -> _Read:  # noqa: ANN401 - as above
    read: _Read = _as_it_stands
    if isinstance(kind, type) and issubclass(kind, datetime | date):
        read = kind.fromisoformat
    elif isinstance(kind, type) and issubclass(kind, StrEnum):
        read = kind
    return read


def _as_it_stands(plain: Any) -> Any:  # noqa: ANN401 - whatever JSON gave
    return plain
