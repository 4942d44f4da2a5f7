"""The key that an inspector is given chains the record.  It seals nothing, and erases nobody."""

import json
from pathlib import Path

import pytest

from tests.helpers.office import AnOffice, record_says, referral
from vcs_desktop.office.cases import list_cases
from vcs_desktop.office.check import check
from vcs_desktop.office.decide_case import end_case
from vcs_desktop.office.erase_case import ErasureWish, Ground, erase_case, list_erased
from vcs_desktop.office.export_record import export_record
from vcs_desktop.rules.case_words import EndReason
from vcs_desktop.storage.anchor import read_anchor, write_anchor
from vcs_desktop.storage.failed_unlocks import UnlockLog
from vcs_desktop.storage.key_bundle import Sealed, StoreKey
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.sealed_list import read_sealed_list, write_sealed_list

LIST = "erased cases"
CHANGED = "Victim store: The list of erased cases was changed outside this program."


@pytest.fixture
def two_cases(office: AnOffice) -> AnOffice:
    office.refer(referral(1, officer=""), referral(2, officer=""))
    return office


@pytest.fixture
def one_erased(two_cases: AnOffice) -> AnOffice:
    end_case(two_cases.desk, "VC-000001", EndReason.ANOTHER_REASON)
    erase_case(
        two_cases.desk, ErasureWish("VC-000001", Ground.PERSON_ASKED, approved_by="", alone=True)
    )
    return two_cases


def exported_key(office: AnOffice, to: Path) -> bytes:
    export = export_record(office.desk.back, to / "export")
    return bytes.fromhex(json.loads(export.key_file.read_text("utf-8"))["victims"])


def list_everybody(office: AnOffice, key: bytes) -> None:
    """Name every case in the list of erased cases, sealed with this key."""
    entries = [
        {
            "case": case,
            "number": number,
            "reference": f"er-{number}",
            "ground": "person-asked",
            "erased_at": "2026-10-01T09:00:00.000000Z",
            "officer": "of-1",
            "approved_by": "",
        }
        for number, case in enumerate(cases_on_record(office), 900)
    ]
    write_sealed_list(Profile(office.folder).erasures, entries, key, LIST)


def cases_on_record(office: AnOffice) -> list[str]:
    store = office.desk.back.victims
    with store.reading() as connection:
        subjects = {entry.subject for entry in store.record.entries(connection)}
    cases = sorted(subject for subject in subjects if subject.startswith("case-"))
    assert len(cases) == len(list_cases(office.desk, ""))
    return cases


def stores(office: AnOffice) -> tuple[RecordedStore, RecordedStore]:
    return office.desk.back.victims, office.desk.back.sentences


def test_whoever_has_the_exported_key_erases_nobody(two_cases: AnOffice, tmp_path: Path) -> None:
    list_everybody(two_cases, exported_key(two_cases, tmp_path))
    two_cases.close()

    assert len(list_cases(two_cases.desk, "")) == 2
    assert check(two_cases.desk) == (CHANGED,)


def test_a_list_of_erasures_that_the_record_never_told_of_erases_nobody_and_is_told(
    two_cases: AnOffice,
) -> None:
    key = two_cases.desk.back.victims.key.seal_key(Sealed.ERASURES)
    list_everybody(two_cases, key)
    listed = Profile(two_cases.folder).erasures.read_bytes()
    two_cases.close()

    assert len(list_cases(two_cases.desk, "")) == 2
    (told,) = two_cases.desk.warnings
    assert "of whose erasure the record never told. Nothing was erased" in told
    assert check(two_cases.desk) == (f"Victim store: {told}",)
    assert record_says(two_cases, "erased-again") == []
    assert Profile(two_cases.folder).erasures.read_bytes() == listed


def seal_as_before(office: AnOffice) -> None:
    """Seal what lies outside the stores as earlier versions did: with the key of the record."""
    profile, keys = Profile(office.folder), [(s.anchor, s.key) for s in stores(office)]
    office.close()
    for anchor_file, key in keys:
        anchor = read_anchor(anchor_file, key.seal_key(Sealed.ANCHOR))
        assert anchor is not None
        write_anchor(anchor_file, anchor, key.record)
    victims = keys[0][1]
    listed = read_sealed_list(profile.erasures, victims.seal_key(Sealed.ERASURES), LIST)
    write_sealed_list(profile.erasures, listed, victims.record, LIST)
    log = UnlockLog(profile.failed_unlocks)
    kept = log.read()
    assert kept is not None
    log.begin(kept.name, victims.record)


def sealed_as_today(profile: Profile, key: StoreKey) -> bool:
    kept = UnlockLog(profile.failed_unlocks).read()
    return (
        read_anchor(profile.victim_anchor, key.seal_key(Sealed.ANCHOR)) is not None
        and bool(read_sealed_list(profile.erasures, key.seal_key(Sealed.ERASURES), LIST))
        and kept is not None
        and kept.holds(key.seal_key(Sealed.UNLOCKS))
    )


def test_what_earlier_versions_sealed_is_read_once_and_sealed_anew(one_erased: AnOffice) -> None:
    seal_as_before(one_erased)

    desk = one_erased.desk

    assert desk.warnings == ()
    assert desk.news.findings == ()
    assert not desk.news.failed.is_damaged
    assert sealed_as_today(Profile(one_erased.folder), desk.back.victims.key)
    assert len(list_erased(desk)) == 1
    assert one_erased.is_sound()


def test_the_seal_of_before_holds_no_more_once_its_key_was_handed_out(
    one_erased: AnOffice, tmp_path: Path
) -> None:
    exported_key(one_erased, tmp_path)
    seal_as_before(one_erased)

    news = one_erased.desk.news

    assert any("how far the record had come was changed" in found for found in news.findings)
    assert news.failed.is_damaged
    assert CHANGED in check(one_erased.desk)


def test_no_two_kinds_of_sealed_files_share_a_key(office: AnOffice) -> None:
    key = office.desk.back.victims.key
    each = {key.seal_key(kind) for kind in Sealed}

    assert len(each) == len(Sealed)
    assert not each & {key.database, key.record, key.backup, key.reference, key.seals}
