"""The thread: something happens to a sentence, somebody is told, and the record says so."""

import pytest

from tests.helpers.office import AnOffice, movement, referral
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.explain import explain_obligation
from vcs_desktop.office.post_letter import mark_posted, mark_returned
from vcs_desktop.office.write_letter import draft_letter, print_letter, write_letter
from vcs_desktop.paper.text import text_of
from vcs_desktop.rules.case_words import Outcome
from vcs_desktop.rules.obligation import State, Status
from vcs_desktop.victims.services import reading


def test_a_release_becomes_a_posted_letter_and_the_record_says_so(office: AnOffice) -> None:
    office.refer(referral())
    report = office.happens(movement("HD"))
    assert [seen.stage for seen in report.key_stages] == ["released-on-hdc"]

    item = office.owed("KEY-18")
    assert item.obligation in report.obligations
    assert item.state is State.AS_SOON_AS_PRACTICABLE and item.call_first

    letter = write_letter(office.desk, item.obligation, office.papers / "letter.pdf")
    assert "Ms Example-1" in text_of((office.papers / "letter.pdf").read_bytes())
    assert office.owed("KEY-18"), "writing a letter does not meet the duty"

    mark_posted(office.desk, item.obligation)

    assert "KEY-18" not in office.owed_rules()
    work = next(one for one in office.case().work if one.obligation == item.obligation)
    assert (work.status, work.letter_state) == (Status.MET, "posted")
    assert "Letter posted" in [line.words for line in office.case().timeline]
    entries = reading.record_of(office.desk.book, item.obligation)
    assert [entry.act for entry in entries] == ["obligation-met"]
    kept = reading.kept_letter(office.desk.book, item.obligation)
    assert kept is not None and kept.sha256 == letter.sha256
    assert reading.pages_of(office.desk.book, kept.id) == letter.pdf
    assert office.is_sound()


def test_a_printed_letter_is_not_a_posted_one(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("CR"))
    item = office.owed("KEY-18")

    assert print_letter(office.desk, item.obligation).job_title == "VC-000001"

    assert office.owed("KEY-18").obligation == item.obligation
    work = next(one for one in office.case().work if one.obligation == item.obligation)
    assert work.letter_state == "printed"


def test_a_returned_letter_is_owed_again_and_the_address_is_in_doubt(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("CR"))
    item = office.owed("KEY-18")
    write_letter(office.desk, item.obligation, office.papers / "letter.pdf")
    mark_posted(office.desk, item.obligation)

    mark_returned(office.desk, item.obligation)

    assert office.owed("KEY-18").obligation == item.obligation
    with pytest.raises(KnownError, match=r"address .*confirm"):
        draft_letter(office.desk, item.obligation)
    office.contact(Outcome.ADDRESS_CONFIRMED)
    assert draft_letter(office.desk, item.obligation).pages
    assert office.is_sound()


def test_nothing_can_be_posted_that_was_never_written(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("CR"))

    with pytest.raises(KnownError, match="No letter was written"):
        mark_posted(office.desk, office.owed("KEY-18").obligation)

    assert office.owed("KEY-18")


def test_a_letter_to_an_unconfirmed_address_is_refused_and_says_what_to_do(
    office: AnOffice,
) -> None:
    office.refer(referral(address_confirmed="no"))
    office.happens(movement("CR"))

    with pytest.raises(KnownError) as refused:
        write_letter(office.desk, office.owed("KEY-18").obligation, office.papers / "letter.pdf")

    assert "confirm" in str(refused.value) and "Invented Street" not in str(refused.value)
    assert not (office.papers / "letter.pdf").exists()


def test_everything_owed_explains_itself(office: AnOffice) -> None:
    office.refer(referral(), referral(2, opted_in_on="", level=""))
    office.happens(movement("UAL"), movement("CR", 2))

    for item in office.today().items:
        why = explain_obligation(office.desk, item.obligation)
        assert why.rule == item.rule
        assert why.source and why.line and why.limit
        assert why.counted_from and why.counted_from_what
        assert why.due_on == item.due_on


def test_what_is_stored_is_what_the_facts_give_after_closing_and_opening(
    office: AnOffice,
) -> None:
    office.refer(referral())
    office.happens(movement("HD"), movement("UAL", at="2026-11-01T20:00:00+00:00"))
    before = [(item.obligation, item.rule) for item in office.today().items]

    office.close()

    assert [(item.obligation, item.rule) for item in office.today().items] == before
    assert office.is_sound()


def test_a_letter_is_signed_by_the_officer_of_the_case(office: AnOffice) -> None:
    office.refer(referral(officer="Petra Sample"))
    office.happens(movement("CR"))
    file = office.papers / "letter.pdf"

    write_letter(office.desk, office.owed("KEY-18").obligation, file)

    words = text_of(file.read_bytes())
    assert "Petra Sample" in words and "Olwen Example" not in words


def test_a_release_letter_tells_the_month_and_never_the_day(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("CR", at="2026-10-29T10:00:00+00:00"))
    file = office.papers / "letter.pdf"

    write_letter(office.desk, office.owed("KEY-18").obligation, file)

    words = text_of(file.read_bytes())
    assert "in October 2026" in words and "29" not in words
