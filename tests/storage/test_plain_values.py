"""What is staged comes out exactly as it was put in."""

import json
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from types import NoneType
from typing import get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vcs_desktop.sentences.services.staged_items import KINDS
from vcs_desktop.storage.columns import canonical_json
from vcs_desktop.storage.plain_values import as_plain, from_plain
from vcs_desktop.victims.services.file_intake import KINDS as TABLE_KINDS

ITEMS = [kind.item for kind in (*KINDS.values(), *TABLE_KINDS.values())]
PLAIN = {
    str: st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    bool: st.booleans(),
    int: st.integers(),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.just(UTC)).map(lambda moment: moment.replace(fold=0)),
}


def any_of(kind: type) -> st.SearchStrategy:
    """Any value of a type that an item may have."""
    plain = getattr(kind, "__supertype__", kind)
    if plain in PLAIN:
        return PLAIN[plain]
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{one.name: any_of(hints[one.name]) for one in fields(kind)})
    return any_of_several(kind) if get_args(kind) else st.sampled_from(kind)


def any_of_several(kind: type) -> st.SearchStrategy:
    """Any tuple, or any value that may be missing."""
    (some, *_rest) = [one for one in get_args(kind) if one is not NoneType]
    if get_origin(kind) is tuple:
        return st.lists(any_of(some), max_size=3).map(tuple)
    return st.none() | any_of(some)


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.__name__)
@settings(max_examples=30)
@given(data=st.data())
def test_every_kind_of_item_comes_back_exactly(item, data) -> None:
    value = data.draw(any_of(item))

    again = from_plain(item, json.loads(canonical_json(as_plain(value))))

    assert again == value
    assert repr(again) == repr(value)


def test_words_come_back_as_the_words_of_their_list() -> None:
    class Colour(StrEnum):
        RED = "red"

    @dataclass(frozen=True)
    class Flag:
        colour: Colour
        days: tuple[date, ...]
        since: datetime | None

    flag = Flag(Colour.RED, (date(2026, 1, 2),), None)

    again = from_plain(Flag, as_plain(flag))

    assert again == flag
    assert isinstance(again.colour, Colour)


def test_what_has_no_plain_form_is_a_bug() -> None:
    with pytest.raises(TypeError, match="no plain form"):
        as_plain(object())
