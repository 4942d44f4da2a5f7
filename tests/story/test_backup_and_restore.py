"""A dead laptop, a damaged file, a backup nobody looked at: the office comes back whole."""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import event

from tests.helpers.office import (
    OFFICER,
    PASSPHRASE,
    AnOffice,
    SetClock,
    make_ready_office,
    recall,
    record_says,
    referral,
    sentence,
)
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.back_up import back_up, back_up_if_due, backups_in_view, set_place
from vcs_desktop.office.cases import count_cases
from vcs_desktop.office.decide_case import end_case
from vcs_desktop.office.erase_case import ErasureWish, Ground, erase_case
from vcs_desktop.office.office_to_keep import OfficeToKeep, office_to_keep
from vcs_desktop.rules.case_words import EndReason
from vcs_desktop.startup.backups import (
    keep_by_itself,
    prove_now,
    restore_by_code,
    restore_by_passphrase,
)
from vcs_desktop.startup.office import profile_state

TUESDAY = date(2026, 11, 3)


@pytest.fixture
def working(office) -> AnOffice:
    office.refer(referral())
    office.dates(sentence())
    office.happens(recall())
    return office


def kept(office: AnOffice) -> OfficeToKeep:
    return office_to_keep(office.desk.back)


def brought_back(office: AnOffice, backup: Path, folder: Path) -> AnOffice:
    """The office as it came back in a folder, open for the same officer."""
    restore_by_passphrase(folder, backup, OFFICER, PASSPHRASE, office.clock)
    return AnOffice(folder, office.papers, office.clock)


def is_whole(office: AnOffice, as_was: AnOffice) -> bool:
    try:
        assert office.owed_rules() == as_was.owed_rules()
        return office.is_sound()
    finally:
        office.close()


def test_a_dead_laptop_the_backup_and_the_passphrase_are_enough(working, tmp_path) -> None:
    backup = back_up(kept(working)).path

    new_computer = brought_back(working, backup, tmp_path / "new computer")

    assert is_whole(new_computer, working)


def test_a_dead_laptop_and_a_forgotten_passphrase_the_recovery_code_is_enough(tmp_path) -> None:
    code = make_ready_office(tmp_path / "office")
    office = AnOffice(tmp_path / "office", tmp_path)
    office.refer(referral())
    backup = back_up(kept(office)).path
    office.close()

    restored = restore_by_code(tmp_path / "new", backup, OFFICER, code, office.clock)

    assert restored.officers == (OFFICER,)
    again = AnOffice(tmp_path / "new", tmp_path, office.clock)
    assert is_whole(again, office)
    office.close()


def test_a_damaged_office_comes_back_and_what_was_there_is_kept_aside(working) -> None:
    backup = back_up(kept(working)).path
    rules = working.owed_rules()
    working.close()
    store = working.folder / "victims" / "victims.db"
    store.write_bytes(b"damaged" * 1000)

    restored = restore_by_passphrase(working.folder, backup, OFFICER, PASSPHRASE, working.clock)

    assert working.owed_rules() == rules and working.is_sound()
    assert (restored.aside / "victims" / "victims.db").read_bytes().startswith(b"damaged")
    assert (restored.aside / "sentences" / "sentences.db").exists()


def test_the_restored_office_hears_what_the_feed_still_holds(working, tmp_path) -> None:
    """The victim side is copied first, so it may have heard less than the feed holds."""
    backup = back_up(kept(working)).path

    office = brought_back(working, backup, tmp_path / "new")
    office.happens(recall(at="2026-11-01T12:00:00+00:00"))

    assert office.is_sound()
    office.close()


def test_both_records_say_who_brought_the_office_back(working, tmp_path) -> None:
    backup = back_up(kept(working)).path
    office = brought_back(working, backup, tmp_path / "new")

    (said,) = record_says(office, "restored")
    with office.desk.back.sentences.reading() as connection:
        entries = office.desk.back.sentences.record.entries(connection)
    officer = office.desk.officer.id
    office.close()

    assert str(said["made_at"]).startswith("2026-11-02T09:00")
    # The first opening has made the keys anew since.
    told = [(one.act, one.officer) for one in entries[-2:]]
    assert told == [("restored", officer), ("keys-rotated", officer)]


def test_a_wrong_passphrase_touches_nothing(working, tmp_path) -> None:
    backup = back_up(kept(working)).path

    with pytest.raises(KnownError, match="don't open the store together"):
        restore_by_passphrase(tmp_path / "new", backup, OFFICER, "another one here", working.clock)

    assert not (tmp_path / "new").exists()


def test_an_office_that_is_open_is_not_restored_over(working) -> None:
    backup = back_up(kept(working)).path

    with pytest.raises(KnownError, match="open in another window"):
        restore_by_passphrase(working.folder, backup, OFFICER, PASSPHRASE, working.clock)

    assert working.is_sound()


def test_one_backup_a_day_is_made_by_itself(working) -> None:
    first, again = back_up_if_due(kept(working)), back_up_if_due(kept(working))
    working.clock.go_to(TUESDAY)
    next_day = back_up_if_due(kept(working))

    assert first is not None and next_day is not None
    assert again is None
    assert [one.path for one in backups_in_view(kept(working)).here] == [
        next_day.path,
        first.path,
    ]


def test_a_restore_is_tried_out_by_itself_once_a_week_and_leaves_nothing(working) -> None:
    proofs = []
    for day in range(2, 18):
        working.clock.go_to(date(2026, 11, day))
        proofs.append(keep_by_itself(working.desk.back)[1])

    assert [day for day, proof in enumerate(proofs, 2) if proof] == [2, 9, 16]
    assert all(proof.findings == () for proof in proofs if proof)
    assert not [path for path in working.folder.iterdir() if path.name.startswith("proof")]
    assert len(record_says(working, "backup-proved")) == 3
    assert backups_in_view(kept(working)).state.proved_at.date() == date(2026, 11, 16)


def test_a_backup_goes_to_a_second_place_and_is_proved_from_there(working, tmp_path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    set_place(kept(working), share)

    made = back_up(kept(working))
    proved = prove_now(working.desk.back)

    assert made.copies == (share / made.path.name,)
    assert proved.backup == share / made.path.name
    assert proved.findings == ()


def test_a_second_place_that_is_gone_is_told_and_the_backup_here_is_made(
    working, tmp_path
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    set_place(kept(working), share)
    share.rmdir()

    made = back_up(kept(working))

    assert made.path.is_file()
    assert "The folder is not there" in made.place_problem
    assert "did not reach its second place" in backups_in_view(kept(working)).problem


@pytest.mark.parametrize(
    ("folder", "why"),
    [("office/backups", "inside the office's own"), ("OneDrive - Unit/b", "copied to a cloud")],
)
def test_a_second_place_that_keeps_nothing_safe_is_refused(working, tmp_path, folder, why) -> None:
    place = tmp_path / folder
    place.mkdir(parents=True, exist_ok=True)

    with pytest.raises(KnownError, match=why):
        set_place(kept(working), place)


def test_a_backup_that_rots_is_found_by_the_trial_and_seen(working) -> None:
    made = back_up(kept(working))
    content = bytearray(made.path.read_bytes())
    content[len(content) // 2] ^= 1
    made.path.write_bytes(content)

    with pytest.raises(KnownError, match="damaged"):
        prove_now(working.desk.back)

    assert "found something wrong" in backups_in_view(kept(working)).problem


def test_a_file_is_never_written_over_by_a_backup(working, tmp_path) -> None:
    precious = tmp_path / "precious.zip"
    precious.write_text("precious")

    with pytest.raises(KnownError, match="a file of this name already"):
        back_up(kept(working), precious)

    assert precious.read_text() == "precious"


def test_writing_goes_on_while_a_backup_is_made_and_the_backup_is_of_one_moment(
    working, tmp_path
) -> None:
    victims = kept(working).stores()[0].engine
    written: list[str] = []

    def write_in_its_midst(_connection, _cursor, statement, *_rest) -> None:
        # Its first count of rows: what it copies was settled before.
        if "count(" in statement and not written:
            written.append(statement)
            working.refer(referral(2))

    event.listen(victims, "after_cursor_execute", write_in_its_midst)
    backup = back_up(kept(working)).path

    office = brought_back(working, backup, tmp_path / "new")
    assert count_cases(working.desk, "") == 2
    assert count_cases(office.desk, "") == 1
    assert office.is_sound()
    office.close()


def test_an_office_of_a_real_unit_does_not_keep_the_passphrase_of_an_invented_one(
    working, tmp_path
) -> None:
    backup = back_up(kept(working)).path
    folder = tmp_path / "other"
    shutil.copytree(working.folder, folder, ignore=shutil.ignore_patterns("backups"))
    (folder / "demo-passphrase.txt").write_text("an invented passphrase\n")

    restored = restore_by_passphrase(folder, backup, OFFICER, PASSPHRASE, working.clock)

    assert not (folder / "demo-passphrase.txt").exists()
    assert (restored.aside / "demo-passphrase.txt").exists()
    assert profile_state(folder) == "ready"


def test_a_computer_whose_clock_is_behind_restores_nothing(working, tmp_path) -> None:
    backup = back_up(kept(working)).path
    behind = SetClock(datetime(2020, 1, 1, 9, 0, tzinfo=UTC))

    with pytest.raises(KnownError, match="clock is earlier"):
        restore_by_passphrase(tmp_path / "new", backup, OFFICER, PASSPHRASE, behind)

    assert profile_state(tmp_path / "new") == "empty"


def test_whoever_was_erased_since_is_erased_again_on_a_new_computer_too(working, tmp_path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    set_place(kept(working), share)
    old = back_up(kept(working)).copies[0]
    precious = shutil.copy(old, tmp_path / "share" / "kept.zip")
    end_case(working.desk, "VC-000001", EndReason.ANOTHER_REASON)
    erase_case(working.desk, ErasureWish("VC-000001", Ground.PERSON_ASKED, "", alone=True))
    back_up(kept(working))

    restored = restore_by_passphrase(
        tmp_path / "new", Path(precious), OFFICER, PASSPHRASE, working.clock
    )

    office = AnOffice(tmp_path / "new", tmp_path, working.clock)
    assert restored.erased_again == 1
    assert count_cases(office.desk, "") == 0
    assert office.is_sound()
    office.close()
