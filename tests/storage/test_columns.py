from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, Integer, MetaData, String, Table, create_engine, select, type_coerce
from sqlalchemy.exc import StatementError

from vcs_desktop.storage.columns import CanonicalJSON, Days, Moment, Word, canonical_moment


class Colour(StrEnum):
    PALE_BLUE = "pale-blue"
    RED = "red"


KINDS = {"moment": Moment, "word": Word(Colour), "days": Days, "json": CanonicalJSON}
table = Table(
    "kept",
    MetaData(),
    Column("id", Integer, primary_key=True),
    *(Column(name, kind) for name, kind in KINDS.items()),
)


@pytest.fixture
def connection():
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        table.create(connection)
        yield connection
    engine.dispose()


def keep(connection, name, value):
    """Write a value; give it as it is read back, and as it stands in the file."""
    connection.execute(table.insert().values({name: value}))
    newest = select(table.c[name], type_coerce(table.c[name], String)).order_by(table.c.id.desc())
    return tuple(connection.execute(newest).first())


def test_a_moment_comes_back_in_utc_whatever_zone_it_was_given_in(connection):
    given_moment = datetime(2026, 7, 1, 0, 30, 5, tzinfo=timezone(timedelta(hours=1)))
    read, stored = keep(connection, "moment", given_moment)
    assert read == given_moment
    assert read.tzinfo == UTC
    assert stored == "2026-06-30T23:30:05.000000Z"


def test_a_moment_without_its_zone_is_refused(connection):
    with pytest.raises(StatementError, match="zone"):
        keep(connection, "moment", datetime(2026, 7, 1, tzinfo=UTC).replace(tzinfo=None))


moments = st.datetimes(timezones=st.just(UTC))


@given(one=moments, other=moments)
def test_stored_moments_sort_as_time_does(one, other):
    assert (canonical_moment(one) < canonical_moment(other)) == (one < other)


def test_a_word_is_stored_by_its_value_and_comes_back_as_itself(connection):
    read, stored = keep(connection, "word", Colour.PALE_BLUE)
    assert (read, stored) == (Colour.PALE_BLUE, "pale-blue")
    assert isinstance(read, Colour)


def test_a_word_outside_its_list_is_refused_both_ways(connection):
    with pytest.raises(StatementError, match="green"):
        keep(connection, "word", "green")
    connection.exec_driver_sql("INSERT INTO kept (word) VALUES ('green')")
    with pytest.raises(ValueError, match="green"):
        connection.execute(select(table.c.word)).all()


def test_days_keep_their_order(connection):
    days = (date(2026, 12, 28), date(2026, 12, 25))
    assert keep(connection, "days", days) == (days, '["2026-12-28","2026-12-25"]')
    assert keep(connection, "days", ()) == ((), "[]")


def test_the_same_content_is_always_spelt_alike(connection):
    one = keep(connection, "json", {"b": [1, "é"], "a": None})
    other = keep(connection, "json", {"a": None, "b": [1, "é"]})
    assert one == other == ({"a": None, "b": [1, "é"]}, '{"a":null,"b":[1,"é"]}')


@pytest.mark.parametrize("name", KINDS)
def test_nothing_comes_back_as_nothing(connection, name):
    assert keep(connection, name, None) == (None, None)
