"""Failed attempts to open an office wait a little, go on record, and are told to who opens it."""

import json
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.office import (
    OFFICER,
    PASSPHRASE,
    AnOffice,
    SetClock,
    make_ready_office,
)
from tests.helpers.seen import looks_of
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Role
from vcs_desktop.office.clock_corrected import sign_clock_corrected
from vcs_desktop.office.new_sheet import make_sheet
from vcs_desktop.office.officers import NewColleague, add_officer
from vcs_desktop.office.opening_news import news_in_words
from vcs_desktop.office.recover import recover
from vcs_desktop.startup.office import open_back_office, open_desk
from vcs_desktop.storage.failed_unlocks import NOT_IN_LIST, UnlockLog
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.witness import RESTORED

WRONG = "not the passphrase at all"
BO = NewColleague("Mr Bo Example", frozenset({Role.ADMINISTRATOR}), "a passphrase of Bo's own")


def fail(office: AnOffice, times: int = 1, officer: str = OFFICER) -> None:
    """Try in vain, each time after whatever wait there is."""
    for _ in range(times):
        office.clock.moment += timedelta(minutes=2)
        with pytest.raises(KnownError, match="don't open"):
            open_desk(office.folder, officer, WRONG, office.clock)


def told(office: AnOffice) -> tuple[str, ...]:
    """What is told at the next opening."""
    office.close()
    office.clock.moment += timedelta(minutes=2)
    return news_in_words(office.desk.news)


def log_of(office: AnOffice) -> Path:
    return Profile(office.folder).failed_unlocks


def tried(office: AnOffice) -> list[dict[str, object]]:
    return [dict(entry.details) for entry in looks_of(office, "unlock-failed")]


def test_whoever_opens_next_is_told_once_that_a_passphrase_was_replaced_by_the_code(
    tmp_path: Path,
) -> None:
    code = make_ready_office(tmp_path / "office")
    office = AnOffice(tmp_path / "office", tmp_path)
    add_officer(office.desk.back, BO, ByPassphrase(OFFICER, PASSPHRASE))
    office.close()
    recover(office.folder, OFFICER, code, PASSPHRASE, office.clock)
    (words,) = told(office)
    assert words.startswith("Your passphrase was replaced by the recovery code on 2 November")
    assert told(office) == ()
    office.close()
    with closing(open_back_office(office.folder, BO.name, BO.passphrase, office.clock)) as back:
        (words,) = news_in_words(back.news)
    assert words.startswith("The passphrase of another officer was replaced by the recovery code")


def test_a_new_sheet_opens_nothing_unproved_and_the_senior_officer_is_told_of_it(
    office: AnOffice,
) -> None:
    add_officer(office.desk.back, BO, ByPassphrase(OFFICER, PASSPHRASE))
    office.close()
    with closing(open_back_office(office.folder, BO.name, BO.passphrase, office.clock)) as back:
        way = ByPassphrase(BO.name, BO.passphrase)
        sheet = make_sheet(back, way, lambda *_words: b"")
    with pytest.raises(KnownError, match="not the one"):
        recover(office.folder, OFFICER, sheet.recovery_code, WRONG, office.clock)
    words = " ".join(told(office))
    assert "A new recovery sheet was made on 2 November" in words
    assert "1 failed attempt" in words


def test_failed_attempts_are_told_to_whoever_opens_next_and_then_no_more(
    office: AnOffice,
) -> None:
    assert told(office) == ()
    fail(office, 3)
    words = (
        "3 failed attempts to open this office since you last opened it, the last on 2 November"
    )
    (line,) = told(office)
    assert line.startswith(words)
    assert told(office) == ()


def test_ones_own_mistake_directly_before_one_opens_it_is_no_alarm(office: AnOffice) -> None:
    told(office)
    fail(office)
    (line,) = told(office)
    assert line.startswith("One try in your name failed on 2 November at 09:")
    assert "If that was not you, tell your senior officer." in line
    assert office.desk.news.failed.count == 1
    assert told(office) == ()


@pytest.mark.parametrize(
    ("name", "earlier"), [(OFFICER, 60), (OFFICER, 4), ("Nobody Of-That-Name", 0)]
)
def test_a_try_in_another_name_or_before_is_told_as_anybodys(
    office: AnOffice, name: str, earlier: int
) -> None:
    told(office)
    fail(office, officer=name)
    office.clock.moment += timedelta(minutes=earlier)
    assert told(office)[0].startswith("1 failed attempt to open this office")


def test_the_record_tells_when_whose_name_was_chosen_and_in_what_way(office: AnOffice) -> None:
    officer = office.desk.officer.id
    fail(office)
    fail(office, officer="Nobody Of-That-Name")
    told(office)
    first, second = tried(office)
    assert (first["officer"], first["way"]) == (officer, "passphrase")
    assert second["officer"] == "not-in-list"
    assert str(first["at"]) < str(second["at"])
    assert office.is_sound()


def test_what_was_typed_is_kept_nowhere(office: AnOffice) -> None:
    fail(office, officer="Nobody Of-That-Name")
    content = b"".join(
        path.read_bytes() for path in office.folder.rglob("*") if path.suffix == ".json"
    )
    assert b"Of-That-Name" not in content
    assert WRONG.encode() not in content


def test_a_wrong_recovery_code_is_a_failed_attempt(office: AnOffice, tmp_path: Path) -> None:
    code = make_ready_office(tmp_path / "another office")
    with pytest.raises(KnownError, match="not the one of this store"):
        recover(office.folder, OFFICER, code, "another invented passphrase", office.clock)
    told(office)
    assert [one["way"] for one in tried(office)] == ["recovery-code"]


def test_signing_a_clock_with_a_wrong_passphrase_is_a_failed_attempt(office: AnOffice) -> None:
    with pytest.raises(KnownError, match="don't open"):
        sign_clock_corrected(office.folder, OFFICER, WRONG, office.clock)
    told(office)
    assert len(tried(office)) == 1


def opens(office: AnOffice, clock: SetClock) -> bool:
    """Whether the right passphrase opens it at once, by this clock."""
    try:
        open_desk(office.folder, OFFICER, PASSPHRASE, clock).close()
    except KnownError:
        return False
    return True


def test_after_several_failures_the_next_attempt_waits_longer_each_time(
    office: AnOffice,
) -> None:
    fail(office, 4)
    with pytest.raises(KnownError, match=r"failed 4 times in a row.*Try again in 2 seconds"):
        open_desk(office.folder, OFFICER, PASSPHRASE, office.clock)
    fail(office, 1)
    with pytest.raises(KnownError, match="Try again in 4 seconds"):
        open_desk(office.folder, OFFICER, PASSPHRASE, office.clock)


def test_nobody_waits_longer_than_a_minute_however_often_it_failed(office: AnOffice) -> None:
    fail(office, 12)
    office.clock.moment += timedelta(seconds=60)
    assert opens(office, office.clock)


def test_an_attempt_that_had_to_wait_is_no_failed_attempt(office: AnOffice) -> None:
    fail(office, 4)
    for _ in range(3):
        with pytest.raises(KnownError, match="in a row"):
            open_desk(office.folder, OFFICER, WRONG, office.clock)
    assert told(office)[0].startswith("4 failed attempts")


def test_opening_it_ends_the_row(office: AnOffice) -> None:
    fail(office, 5)
    told(office)
    office.close()
    with pytest.raises(KnownError, match="don't open"):
        open_desk(office.folder, OFFICER, WRONG, office.clock)
    open_desk(office.folder, OFFICER, PASSPHRASE, office.clock).close()


def test_a_clock_that_was_set_back_keeps_nobody_waiting(office: AnOffice) -> None:
    fail(office, 8)
    earlier = SetClock(office.clock.moment - timedelta(minutes=1))
    assert opens(office, earlier)


def test_of_very_many_attempts_the_newest_are_told_one_by_one_and_all_are_counted(
    office: AnOffice,
) -> None:
    assert office.desk
    office.close()
    for _ in range(104):
        UnlockLog(log_of(office)).note(office.clock.now(), NOT_IN_LIST, "passphrase")
    assert log_of(office).stat().st_size < 40_000
    assert told(office)[0].startswith("104 failed attempts")
    assert len(tried(office)) == 100
    assert not any("file" in line for line in told(office))


DAMAGE: dict[str, Callable[[dict[str, object]], object]] = {
    "taken out": lambda kept: kept["attempts"].pop(1),
    "cut off": lambda kept: [kept["attempts"].pop(), kept.update(count=2)],
    "all taken out": lambda kept: kept.update(count=0, attempts=[]),
    "another time": lambda kept: kept["attempts"][0].update(at="2026-11-01T09:00:00.000000Z"),
    "another officer": lambda kept: kept["attempts"][0].update(whose="not-in-list"),
    "counted less": lambda kept: kept.update(count=2),
    "another round": lambda kept: kept.update(round="0" * 16),
}


@pytest.mark.parametrize("how", DAMAGE)
def test_attempts_that_somebody_tampered_with_are_noticed(office: AnOffice, how: str) -> None:
    told(office)
    fail(office, 3)
    kept = json.loads(log_of(office).read_bytes())
    DAMAGE[how](kept)
    log_of(office).write_text(json.dumps(kept), "utf-8")
    assert any("changed or taken away" in line for line in told(office))
    assert office.is_sound()


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\x00", b'{"format": 1}'])
def test_a_file_without_sense_keeps_nobody_out_and_is_noticed(
    office: AnOffice, content: bytes
) -> None:
    told(office)
    office.close()
    log_of(office).write_bytes(content)
    fail(office)
    log_of(office).write_bytes(content)
    assert any("changed or taken away" in line for line in told(office))
    assert told(office) == ()


def test_a_file_that_was_taken_away_is_noticed(office: AnOffice) -> None:
    told(office)
    fail(office, 2)
    log_of(office).unlink()
    assert any("changed or taken away" in line for line in told(office))


def test_a_kill_before_the_new_file_tells_nothing_twice_and_loses_nothing(
    office: AnOffice,
) -> None:
    told(office)
    fail(office, 2)
    as_before = log_of(office).read_bytes()
    assert len(told(office)) == 1
    office.close()
    log_of(office).write_bytes(as_before)
    fail(office)
    assert told(office)[0].startswith("One try in your name failed on 2 November")
    assert len(tried(office)) == 3
    assert told(office) == ()


def test_a_backup_that_was_brought_back_is_no_tampering(office: AnOffice) -> None:
    told(office)
    fail(office)
    store = office.desk.book.store
    with store.changing() as connection:
        store.record.append(connection, NewEntry(RESTORED, "backup-1"))
    office.close()
    log_of(office).unlink()
    assert told(office) == ()
    log_of(office).unlink()
    assert any("changed or taken away" in line for line in told(office))


def test_a_record_that_was_changed_is_told_at_the_opening(office: AnOffice) -> None:
    with office.desk.book.store.unrecorded() as connection:
        connection.exec_driver_sql("DROP TRIGGER record_entry_is_never_deleted")
    (line,) = told(office)
    assert "needs a look" in line
    assert "locks" in line
