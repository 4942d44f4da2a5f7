"""A victim's name, wherever it is planted, reaches no sentence store and no file in clear."""

import json
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.office import AnOffice, table
from tests.helpers.planted import (
    A_LICENCE,
    A_PRISONER,
    A_REFERRAL,
    NAME,
    ODD_LICENCES,
    ODD_MESSAGES,
    a_message,
    everything_in,
    planted_in,
    planted_in_files,
)
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.import_files import ImportReport, import_files
from vcs_desktop.office.post_letter import mark_posted, mark_returned
from vcs_desktop.office.write_letter import write_letter
from vcs_desktop.paper.text import text_of
from vcs_desktop.rules.case_words import Outcome


@pytest.fixture
def planted_office(office: AnOffice) -> AnOffice:
    """The whole thread, walked with words planted in every file and in the files' names."""
    named = office.papers / f"{NAME} and others.csv"
    named.write_text(table((A_REFERRAL,)), "utf-8")
    office.take(named)
    messages = [a_message(), *ODD_MESSAGES]
    named_too = office.papers / f"About {NAME}.json"
    named_too.write_text("\n".join(map(json.dumps, messages)), "utf-8")
    office.take(named_too)
    release = office.owed("KEY-18").obligation
    write_letter(office.desk, release, office.papers / "letter.pdf")
    mark_posted(office.desk, release)
    mark_returned(office.desk, release)
    office.contact(Outcome.ADDRESS_CONFIRMED)
    office.contact(Outcome.SPOKE, release)
    return office


def test_the_words_were_really_there(planted_office: AnOffice) -> None:
    letter = text_of((planted_office.papers / "letter.pdf").read_bytes())
    victim_store = everything_in(planted_office.desk.book.store.engine)

    assert {"Zephyrine", "Quillfeather", "Marmalade Crescent"} <= planted_in(letter)
    assert len(planted_in(victim_store)) >= 7


def test_the_sentence_store_holds_no_word_of_a_victim_even_when_opened(
    planted_office: AnOffice,
) -> None:
    store = planted_office.desk.door._sentences._store

    content = everything_in(store.engine)

    assert "A0001ZZ" in content
    assert planted_in(content) == set()
    assert NAME not in content and "Exampleton" not in content and "WCU-1" not in content
    assert "Ms Example" not in content and "VC-000001" not in content


def test_no_file_of_the_office_holds_a_word_in_clear_open_or_closed(
    planted_office: AnOffice,
) -> None:
    log = planted_office.folder / "victims" / "victims.db-wal"
    assert log.stat().st_size > 0, "the write-ahead log is looked at too"
    assert planted_in_files(planted_office.folder) == {}

    planted_office.close()

    assert planted_in_files(planted_office.folder) == {}


def test_the_records_hold_references_and_no_words(planted_office: AnOffice) -> None:
    for engine in (
        planted_office.desk.book.store.engine,
        planted_office.desk.door._sentences._store.engine,
    ):
        record = everything_in(engine, "record_entry")
        assert "imported" in record
        assert planted_in(record) == set()
        assert ".csv" not in record and ".json" not in record
        assert "VC-000001" not in record and "Example" not in record


@pytest.mark.parametrize("content", [A_LICENCE, A_PRISONER, f"[{A_LICENCE}]", *ODD_LICENCES])
def test_no_word_of_a_licence_or_a_prisoners_record_is_kept(
    office: AnOffice, content: str
) -> None:
    report = office.take(office.paper(content, ".json"), as_at=date(2026, 10, 30))

    assert report.read == 1
    assert report.key_stages or report.needs_look
    for engine in (office.desk.door._sentences._store.engine, office.desk.book.store.engine):
        assert planted_in(everything_in(engine)) == set()
    assert planted_in(repr((report, office.today()))) == set()
    assert planted_in_files(office.folder) == {}


@pytest.mark.parametrize(
    "change",
    [{"conditionalReleaseDate": NAME}, {"tariffDate": 20270303}, {"prisonerNumber": NAME}],
    ids=str,
)
def test_a_refused_record_is_not_repeated_in_the_refusal(
    office: AnOffice, change: dict[str, object]
) -> None:
    record = json.dumps(json.loads(A_PRISONER) | change)

    report = import_files(office.desk, [office.paper(record, ".json")])

    assert (report.read, len(report.refused)) == (0, 1)
    assert planted_in(repr(report)) == set()


@pytest.mark.parametrize(
    "change",
    [
        {"referred_on": NAME},
        {"offender_noms": NAME},
        {"level": NAME},
        {"capacity": NAME},
        {"address_confirmed": NAME},
        {"person_name": f"={NAME}"},
        {NAME: NAME},
        {"person_name": f"{NAME}\x00"},
        {"email": NAME * 200},
    ],
    ids=str,
)
def test_a_refused_row_is_not_repeated_in_the_refusal(
    office: AnOffice, change: dict[str, str]
) -> None:
    report = refused_table(office, A_REFERRAL | change)

    assert planted_in(repr(report)) == set()
    assert planted_in_files(office.folder) == {}


def test_no_refusal_on_the_way_names_the_person(office: AnOffice, tmp_path: Path) -> None:
    office.take(office.paper(table((A_REFERRAL | {"address_confirmed": "no"},)), ".csv"))
    office.happens(a_message(), a_message("UAL", at="2026-10-05T10:00:00Z"))
    release, absconding = (office.owed(rule).obligation for rule in ("KEY-18", "KEY-24"))
    attempts = (
        lambda: write_letter(office.desk, release, tmp_path / "letter.pdf"),
        lambda: write_letter(office.desk, absconding, tmp_path / "letter.pdf"),
        lambda: mark_posted(office.desk, release),
        lambda: mark_returned(office.desk, release),
        lambda: office.contact(Outcome.VOICEMAIL, release),
        lambda: office.contact(Outcome.SPOKE, NAME),
        lambda: office.contact(Outcome.SPOKE, case=NAME),
        lambda: office.contact(Outcome.OPTED_IN),
    )

    for attempt in attempts:
        with pytest.raises(KnownError) as refused:
            attempt()
        assert planted_in(str(refused.value)) == set()


def refused_table(office: AnOffice, row: dict[str, str]) -> ImportReport:
    report = import_files(office.desk, [office.paper(table((row,)), ".csv")])
    assert len(report.refused) == 1
    return report
