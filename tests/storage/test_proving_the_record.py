"""Proving a long record: a page at a time, and at each opening from where it was proved last."""

import pytest

from tests.helpers.long_record import fill_record
from tests.storage.test_record import tamper
from vcs_desktop.storage.engine import reading
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.recorded import RecordedStore

LONG = 1_300
"""More than one page, and more than is proved at one opening."""

CHANGE = "UPDATE record_entry SET act = 'x' WHERE sequence = {}"


@pytest.fixture
def store(engine, key, record, profile):
    """A store whose record is longer than a page."""
    fill_record(engine, key.record, LONG)
    store = RecordedStore(engine, key, record, profile.victim_anchor)
    store.keep_anchor()
    return store


def grow(store: RecordedStore) -> None:
    with store.changing() as connection:
        store.record.append(connection, NewEntry("case-viewed", "case-1"))


def proved_to(store: RecordedStore) -> bytes:
    mark = store.folder / "proved.json"
    return mark.read_bytes() if mark.exists() else b""


def test_a_record_of_many_pages_holds(store):
    assert store.check() == ()


@pytest.mark.parametrize("sequence", [999, 1_000, 1_001, LONG])
def test_an_entry_changed_on_either_side_of_a_page_is_found(store, sequence):
    tamper(store.engine, CHANGE.format(sequence))
    assert f"Entry {sequence} of the record was changed." in store.check()


def test_a_page_that_is_missing_whole_is_found(store):
    tamper(store.engine, "DELETE FROM record_entry WHERE sequence <= 1000")
    assert "The record goes from entry 0 to entry 1001." in store.check()


def test_a_record_that_is_wrong_throughout_is_told_in_a_few_lines(store):
    tamper(store.engine, "UPDATE record_entry SET officer = 'officer-2'")
    assert 20 <= len(store.check()) <= 23


def test_each_opening_goes_on_where_the_last_one_ended(store):
    assert store.check_quickly() == ()
    first = proved_to(store)
    tamper(store.engine, CHANGE.format(LONG))
    assert f"Entry {LONG} of the record was changed." in store.check_quickly()
    assert proved_to(store) == first


def test_what_is_told_once_is_told_at_every_opening_until_somebody_acts(store):
    store.check_quickly()
    tamper(store.engine, CHANGE.format(LONG))
    assert store.check_quickly() == store.check_quickly() != ()


def test_the_whole_check_looks_at_what_an_opening_passes_over(store):
    store.check_quickly()
    tamper(store.engine, CHANGE.format(5))
    assert store.check_quickly() == ()
    assert "Entry 5 of the record was changed." in store.check()


@pytest.mark.parametrize("content", [b"", b"{}", b'{"sequence": 1000, "hash": "ab", "seal": ""}'])
def test_a_mark_that_was_changed_saves_nobody_from_being_found(store, content):
    tamper(store.engine, CHANGE.format(5))
    (store.folder / "proved.json").write_bytes(content)
    assert "Entry 5 of the record was changed." in store.check_quickly()


def test_the_anchor_is_no_mark_of_what_was_proved(store):
    tamper(store.engine, CHANGE.format(5))
    (store.folder / "proved.json").write_bytes(store.anchor.read_bytes())
    assert "Entry 5 of the record was changed." in store.check_quickly()


def test_an_opening_sees_that_the_newest_entries_were_cut_off(store):
    store.check_quickly()
    tamper(store.engine, "DELETE FROM record_entry WHERE sequence > 1100")
    assert store.check_quickly() == ("The newest entries of the record are missing.",)


def test_few_new_entries_are_not_worth_a_new_mark(store):
    store.check_quickly()
    store.check_quickly()
    first = proved_to(store)
    grow(store)
    assert store.check_quickly() == ()
    assert proved_to(store) == first
    with reading(store.engine) as connection:
        assert store.record.head(connection).sequence == LONG + 1
