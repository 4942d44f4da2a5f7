from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import IntegrityError

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.anchor import Anchor, anchor_holds, read_anchor, write_anchor
from vcs_desktop.storage.engine import reading, writing
from vcs_desktop.storage.record import NewEntry, Record


@pytest.fixture
def filled(engine, record):
    """A store whose record has five entries."""
    with writing(engine) as connection:
        for number in range(1, 6):
            record.append(
                connection, NewEntry("letter-posted", f"case-{number}", {"page": number})
            )
    return engine


def tamper(engine: Engine, *statements: str) -> None:
    """What somebody does who has the key, and takes the locks off first and puts them on after."""
    with writing(engine) as connection:
        triggers = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).all()
        for name, _ in triggers:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.exec_driver_sql(statement)
        for _, sql in triggers:
            connection.exec_driver_sql(sql)


def findings(engine, record):
    with reading(engine) as connection:
        return record.verify(connection)


def head(engine, record):
    with reading(engine) as connection:
        return record.head(connection)


def holds(engine, record, anchor):
    with reading(engine) as connection:
        return anchor_holds(record, connection, anchor)


def test_the_record_says_who_did_what_when_and_to_what(engine, record, clock):
    with writing(engine) as connection:
        record.append(
            connection, NewEntry("letter-posted", "case-1", {"wording": "v1", "pages": 2})
        )
    with reading(engine) as connection:
        (entry,) = record.entries(connection)
    assert (entry.sequence, entry.at, entry.officer) == (1, clock.moment, "officer-1")
    assert (entry.act, entry.subject) == ("letter-posted", "case-1")
    assert entry.details == {"wording": "v1", "pages": 2}


def test_what_was_done_of_one_kind_is_found_without_reading_the_whole_record(filled, record):
    asked = []
    with reading(filled) as connection:
        event.listen(connection, "before_cursor_execute", lambda *run: asked.append(run[2:4]))
        for subject in (None, "case-1"):
            record.entries(
                connection, subject=subject, act="letter-posted", newest_first=True, limit=5
            )
        plans = [
            connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", told).all()
            for statement, told in tuple(asked)
        ]
    assert [[row[3] for row in plan] for plan in plans] == [
        ["SEARCH record_entry USING INDEX record_entry_by_act (act=?)"],
        ["SEARCH record_entry USING INDEX ix_record_entry_subject (subject=?)"],
    ]


def test_the_record_of_one_case_can_be_read_newest_first(filled, record):
    with writing(filled) as connection:
        record.append(connection, NewEntry("letter-returned", "case-2"))
    with reading(filled) as connection:
        acts = [e.act for e in record.entries(connection, subject="case-2", newest_first=True)]
        newest = record.entries(connection, newest_first=True, limit=2)
    assert acts == ["letter-returned", "letter-posted"]
    assert [entry.sequence for entry in newest] == [6, 5]


def test_an_entry_is_not_kept_when_the_act_it_tells_of_is_not(engine, record):
    def fail_after_recording():
        with writing(engine) as connection:
            record.append(connection, NewEntry("letter-posted", "case-1"))
            raise LookupError

    with pytest.raises(LookupError):
        fail_after_recording()
    assert head(engine, record).sequence == 0


@pytest.mark.parametrize(
    ("act", "subject", "details"),
    [
        ("letter-posted", "Ms Ann Example", {}),
        ("letter-posted", "case-1", {"note": "She was glad to hear."}),
        ("letter-posted", "case-1", {"Ms Example": 1}),
        ("posted a letter", "case-1", {}),
        ("letter-posted", "case-1\n", {}),
    ],
)
def test_a_name_or_a_note_is_never_taken_into_the_record(act, subject, details):
    with pytest.raises(ValueError, match=r"word|names"):
        NewEntry(act, subject, details)


COPY = (
    "SELECT {}, at, officer, 'nothing', subject, details, {}, hash "
    "FROM record_entry WHERE sequence = 5"
)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record_entry SET act = 'nothing' WHERE sequence = 3",
        "DELETE FROM record_entry WHERE sequence = 5",
        "DELETE FROM record_entry",
        "REPLACE INTO record_entry SELECT * FROM record_entry WHERE sequence = 3",
        "REPLACE INTO record_entry " + COPY.format(5, "previous"),
        "INSERT INTO record_entry " + COPY.format(7, "hash"),
        "INSERT INTO record_entry " + COPY.format(6, "previous"),
    ],
)
def test_the_record_can_only_grow_and_only_at_its_end(filled, record, statement):
    with pytest.raises(IntegrityError), writing(filled) as connection:
        connection.exec_driver_sql(statement)
    assert findings(filled, record) == ()
    assert head(filled, record).sequence == 5


def test_an_untouched_record_holds(filled, record):
    assert findings(filled, record) == ()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE record_entry SET at = '2026-11-22T08:00:00.000000Z' WHERE sequence = 3",
        "UPDATE record_entry SET officer = 'officer-2' WHERE sequence = 3",
        "UPDATE record_entry SET act = 'letter-printed' WHERE sequence = 3",
        "UPDATE record_entry SET subject = 'case-9' WHERE sequence = 3",
        "UPDATE record_entry SET details = '{\"page\":9}' WHERE sequence = 3",
        "UPDATE record_entry SET previous = zeroblob(32) WHERE sequence = 3",
        "UPDATE record_entry SET hash = zeroblob(32) WHERE sequence = 3",
    ],
)
def test_an_entry_changed_behind_the_locks_is_found(filled, record, change):
    tamper(filled, change)
    assert "Entry 3 of the record was changed." in findings(filled, record)


def test_an_entry_taken_out_of_the_middle_is_found(filled, record):
    tamper(filled, "DELETE FROM record_entry WHERE sequence = 3")
    assert findings(filled, record) == ("The record goes from entry 2 to entry 4.",)


def test_an_entry_taken_out_and_the_rest_moved_up_is_found(filled, record):
    tamper(
        filled,
        "DELETE FROM record_entry WHERE sequence = 3",
        "UPDATE record_entry SET sequence = 3 WHERE sequence = 4",
        "UPDATE record_entry SET sequence = 4 WHERE sequence = 5",
    )
    assert "Entry 3 of the record doesn't follow the one before it." in findings(filled, record)


def test_a_chain_made_anew_with_another_key_is_found(filled, record, clock):
    tamper(filled, "DELETE FROM record_entry")
    forger = Record(b"x" * 32, clock, "officer-1")
    with writing(filled) as connection:
        forger.append(connection, NewEntry("letter-posted", "case-1"))
    assert findings(filled, record) == ("Entry 1 of the record was changed.",)


def test_locks_that_were_taken_off_are_missed(filled, record):
    with writing(filled) as connection:
        connection.exec_driver_sql("DROP TRIGGER record_entry_is_never_deleted")
    assert findings(filled, record) == (
        "The locks that keep the record from being changed were taken off.",
    )


def test_a_tail_that_was_cut_off_is_found_by_the_anchor_alone(filled, record):
    anchor = head(filled, record)
    tamper(filled, "DELETE FROM record_entry WHERE sequence > 3")
    assert findings(filled, record) == ()
    assert not holds(filled, record, anchor)


def test_an_anchor_holds_while_the_record_grows(filled, record):
    anchor = head(filled, record)
    with writing(filled) as connection:
        record.append(connection, NewEntry("letter-posted", "case-6"))
    assert holds(filled, record, anchor)


def test_a_tail_that_was_written_anew_does_not_hold(filled, record):
    anchor = head(filled, record)
    tamper(filled, "DELETE FROM record_entry WHERE sequence > 4")
    with writing(filled) as connection:
        record.append(connection, NewEntry("contact-made", "case-6"))
    assert not holds(filled, record, anchor)


def test_the_anchor_of_an_empty_record_holds_from_the_start(engine, record):
    anchor = head(engine, record)
    assert anchor.sequence == 0
    assert holds(engine, record, anchor)


def test_an_anchor_is_kept_in_a_file_and_read_back(profile, key):
    anchor = Anchor(5, "ab" * 32)
    assert read_anchor(profile.victim_anchor, key.record) is None
    write_anchor(profile.victim_anchor, anchor, key.record)
    assert read_anchor(profile.victim_anchor, key.record) == anchor


@pytest.mark.parametrize("change", [(b": 5", b": 4"), (b"abab", b"abcd"), (b'"seal"', b'"s"')])
def test_an_anchor_file_that_was_changed_is_refused(profile, key, change):
    write_anchor(profile.victim_anchor, Anchor(5, "ab" * 32), key.record)
    content = profile.victim_anchor.read_bytes()
    assert change[0] in content
    profile.victim_anchor.write_bytes(content.replace(*change))
    with pytest.raises(KnownError, match="changed outside"):
        read_anchor(profile.victim_anchor, key.record)


def test_an_anchor_file_of_another_store_or_without_sense_is_refused(profile, key):
    write_anchor(profile.victim_anchor, Anchor(5, "ab" * 32), b"x" * 32)
    with pytest.raises(KnownError, match="changed outside"):
        read_anchor(profile.victim_anchor, key.record)
    profile.victim_anchor.write_bytes(b"\x00")
    with pytest.raises(KnownError, match="changed outside"):
        read_anchor(profile.victim_anchor, key.record)


def test_a_clock_that_was_set_back_is_refused_and_nothing_is_recorded(filled, record, clock):
    clock.moment -= timedelta(minutes=2, seconds=1)
    with pytest.raises(KnownError, match="clock is earlier"), writing(filled) as connection:
        record.append(connection, NewEntry("letter-posted", "case-6"))
    assert head(filled, record).sequence == 5


def test_a_clock_that_sets_itself_right_by_a_little_is_accepted(filled, record, clock):
    clock.moment -= timedelta(minutes=2)
    with writing(filled) as connection:
        record.append(connection, NewEntry("letter-posted", "case-6"))
    assert findings(filled, record) == ()


def test_a_clock_without_its_zone_is_a_bug(engine, record, clock):
    clock.moment = datetime(2026, 11, 22, 9, 0, tzinfo=UTC).replace(tzinfo=None)
    with pytest.raises(ValueError, match="zone"), writing(engine) as connection:
        record.append(connection, NewEntry("letter-posted", "case-1"))
