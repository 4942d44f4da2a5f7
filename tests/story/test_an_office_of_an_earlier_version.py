"""An office that an earlier program made is brought up to date, whole, at the first opening."""

from datetime import UTC, date, datetime

import pytest

from tests.helpers.earlier import NAMES, unpacked
from tests.helpers.office import SetClock
from vcs_desktop.crossing.founding import SENTENCE_SHAPE
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.check import check
from vcs_desktop.office.today import list_today
from vcs_desktop.office.upgrade import stores_to_keep, versions_of
from vcs_desktop.startup.office import open_desk
from vcs_desktop.storage.engine import reading
from vcs_desktop.storage.key_file import ByCode, ByPassphrase
from vcs_desktop.storage.profile import Profile, use_profile
from vcs_desktop.storage.schema import fresh_schema, schema_of
from vcs_desktop.storage.unlocking import unlock_office
from vcs_desktop.victims.services.founding import VICTIM_SHAPE

THE_DAY = date(2026, 11, 25)


@pytest.fixture(params=NAMES)
def earlier(request, tmp_path):
    return unpacked(request.param, tmp_path / "office")


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 25, 9, 0, tzinfo=UTC))


def opened(earlier, clock):
    return open_desk(earlier.folder, earlier.officer, earlier.passphrase, clock)


def everything_in(earlier) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that the earlier program knew."""
    profile = Profile(earlier.folder)
    keys = unlock_office(profile, ByPassphrase(earlier.officer, earlier.passphrase))
    found = {}
    with stores_to_keep(profile, keys) as stores:
        for store in stores:
            with reading(store.engine) as connection:
                names = connection.exec_driver_sql(
                    "SELECT name FROM sqlite_master WHERE type = 'table'"
                ).scalars()
                for name in names.all():
                    rows = connection.exec_driver_sql(f"SELECT * FROM {name}").all()  # noqa: S608 - a name out of the store itself
                    found[f"{store.name}.{name}"] = [tuple(row) for row in rows]
    return found


def test_nothing_is_lost_and_all_is_sound(earlier, clock) -> None:
    before = everything_in(earlier)

    desk = opened(earlier, clock)
    try:
        assert check(desk) == ()
        owed = [
            [item.case_number, item.rule, str(item.due_on or ""), item.state.value]
            for item in list_today(desk, THE_DAY).items
        ]
    finally:
        desk.close()

    assert sorted(owed) == sorted(earlier.today)
    after = everything_in(earlier)
    for table, rows in before.items():
        width = len(rows[0]) if rows else 0
        kept = {row[:width] for row in after[table]}
        if table.endswith((".facts", ".feed", ".people", ".letters", ".record_entry", ".cases")):
            assert set(rows) <= kept, table
        assert len(kept) >= len(rows) or not rows, table


def test_its_tables_are_then_those_of_a_new_office(earlier, clock) -> None:
    opened(earlier, clock).close()

    profile = Profile(earlier.folder)
    keys = unlock_office(profile, ByPassphrase(earlier.officer, earlier.passphrase))
    with stores_to_keep(profile, keys) as (victims, sentences):
        for store, shape in ((victims, VICTIM_SHAPE), (sentences, SENTENCE_SHAPE)):
            with reading(store.engine) as connection:
                assert schema_of(connection) == fresh_schema(shape)


def test_it_is_done_once_and_said_with_the_backup_from_before(earlier, clock) -> None:
    first = opened(earlier, clock)
    first.close()
    second = opened(earlier, clock)
    second.close()

    assert first.upgraded is not None
    assert first.upgraded.backup.is_file()
    assert second.upgraded is None
    left = {path.name for path in earlier.folder.iterdir() if "failed-unlocks" not in path.name}
    assert left == {"backups", "in-use.lock", "office.json", "sentences", "victims"}


def test_the_record_says_who_brought_it_up_to_date(earlier, clock) -> None:
    desk = opened(earlier, clock)
    try:
        with desk.book.reading() as connection:
            entries = desk.book.store.record.entries(connection)
    finally:
        desk.close()

    (entry,) = [entry for entry in entries if entry.act == "upgraded"]
    assert entry.officer == desk.officer.id
    assert dict(entry.details) == {"victims_from": 4, "sentences_from": 5}


def test_a_second_window_is_told_plainly_and_nothing_changes(earlier, clock) -> None:
    profile = Profile(earlier.folder)
    with use_profile(profile), pytest.raises(KnownError) as refused:
        opened(earlier, clock)

    assert "must first be brought up to date" in str(refused.value)
    way = ByPassphrase(earlier.officer, earlier.passphrase)
    assert set(versions_of(profile, unlock_office(profile, way)).values()) == {4, 5}
    assert not profile.backups.exists()


def test_its_recovery_code_still_opens_it(earlier, clock) -> None:
    opened(earlier, clock).close()

    profile = Profile(earlier.folder)

    assert unlock_office(profile, ByCode(earlier.recovery_code))
