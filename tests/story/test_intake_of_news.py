"""News that comes in again, twice, moved, moved back or half understood, as the office sees it."""

from dataclasses import replace
from datetime import date

import pytest

from tests.helpers.office import (
    AnOffice,
    movement,
    not_yet_asked,
    recall,
    referral,
    sentence,
    table,
)
from tests.helpers.packs import a_pack, rule_text
from tests.helpers.places import ROOT
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.policy_rehearsal import adopt_pack, load_rule_pack
from vcs_desktop.office.settle_look import settle_look
from vcs_desktop.rules.case_words import Outcome
from vcs_desktop.sentences.model.meaning import load_codes
from vcs_desktop.victims.services import reading


def test_a_hearing_that_moved_and_moved_back_is_owed_for_its_day(office: AnOffice) -> None:
    office.refer(referral())
    for hearing, as_at in (
        ("2027-01-16", "2026-10-30"),
        ("2027-03-20", "2026-10-31"),
        ("2027-01-16", "2026-11-01"),
    ):
        office.dates(sentence(sentence_kind="extended", parole_hearing_on=hearing, as_at=as_at))

    assert office.owed("PB-02").due_on == date(2026, 12, 19)
    assert office.is_sound()


def test_a_release_that_moved_there_and_back_and_there_on_one_day_is_told_as_it_is(
    office: AnOffice,
) -> None:
    office.refer(referral())
    office.dates(sentence(as_at="2026-10-20"))
    for release in ("2027-05-02", "2027-03-03", "2027-05-02"):
        report = office.dates(sentence(conditional_release_on=release, as_at="2026-10-30"))
        assert [seen.stage for seen in report.key_stages] == ["sentence-dates-changed"]

    duty = reading.obligation(office.desk.book, office.owed("KEY-01").obligation)
    assert duty.month_to_tell == date(2027, 5, 1)


def test_a_corrected_kind_of_sentence_reaches_the_case(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence(sentence_kind="life"))
    assert "KEY-01" not in office.owed_rules()

    office.dates(sentence(as_at="2026-11-01"))

    assert "KEY-01" in office.owed_rules()


def test_dates_with_a_day_follow_dates_without_one(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence(as_at=""))

    office.dates(sentence(conditional_release_on="2027-06-03", as_at="2026-11-01"))

    duty = reading.obligation(office.desk.book, office.owed("KEY-01").obligation)
    assert duty.month_to_tell == date(2027, 6, 1)


def test_who_absconds_again_on_the_day_of_the_recall_is_at_large_again(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("UAL", at="2026-11-01T08:00:00Z"))
    office.contact(Outcome.SPOKE, office.owed("KEY-24").obligation)

    office.happens(recall(at="2026-11-01T12:00:00Z"), movement("UAL", at="2026-11-01T20:00:00Z"))

    assert "KEY-24" in office.owed_rules()


def test_one_release_told_with_two_codes_is_owed_once_and_shown(office: AnOffice) -> None:
    office.refer(referral())

    report = office.happens(movement("CR"), movement("HD"))

    assert [seen.problem for seen in report.needs_look] == [
        "It reports the same release with another code."
    ]
    assert office.owed_rules().count("KEY-18") == 1


def test_a_code_that_the_program_learns_later_is_owed_after_the_upgrade(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("XX"))
    table = (ROOT / "resources" / "codes" / "movements.toml").read_text("utf-8")
    row = table.split("[[movement]]")[1].replace('code = "CR"', 'code = "XX"')
    file = office.paper(f"{table}\n[[movement]]{row}", ".toml")

    sentences = office.desk.door._sentences
    sentences._codes = replace(sentences._codes, movements=load_codes(file))
    office.desk.door.catch_up()

    assert "KEY-18" in office.owed_rules()
    assert office.today().needs_look == ()
    assert office.is_sound()


def test_only_looks_about_our_offenders_are_listed_and_the_others_are_counted(
    office: AnOffice,
) -> None:
    office.refer(referral(1))
    nobody = movement("CR")
    nobody |= {"personReference": None, "additionalInformation": {"reason": "RELEASED"}}

    office.happens(movement("XX", 1), movement("XX", 2), movement("XX", 3), nobody)

    today = office.today()
    assert {look.source.split()[-1] for look in today.needs_look} == {"A0001ZZ", "nobody"}
    assert today.other_looks == 2
    office.refer(referral(2))
    assert office.today().other_looks == 1


def test_a_look_is_settled_by_an_officer_and_the_record_says_so(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("XX"))
    (look,) = office.today().needs_look

    settle_look(office.desk, look.id)

    assert office.today().needs_look == ()
    (entry,) = reading.record_of(office.desk.book, look.id)
    assert (entry.act, entry.officer) == ("look-settled", office.desk.officer.id)
    office.happens(movement("XX"))
    assert office.today().needs_look == ()
    with pytest.raises(KnownError, match="waits for a look"):
        settle_look(office.desk, look.id)
    assert office.is_sound()


def test_a_contradicting_referral_waits_on_today_without_its_words(office: AnOffice) -> None:
    office.refer(referral())
    report = office.refer(referral(person_name="Ms Ann Otherwise"))
    again = office.refer(referral(person_name="Ms Ann Otherwise"))

    (look,) = office.today().needs_look
    assert len(report.needs_look) == 1
    assert (again.duplicates, again.needs_look) == (1, ())
    assert "VC-000001" in look.source
    assert "Otherwise" not in f"{look}"
    settle_look(office.desk, look.id)
    assert office.today().needs_look == ()


@pytest.mark.parametrize(
    ("change", "column"),
    [
        ({"referred_on": "2036-10-12", "opted_in_on": "", "level": ""}, "referred_on"),
        ({"opted_in_on": "2026-11-03"}, "opted_in_on"),
        ({"opted_in_on": "2026-09-30"}, "opted_in_on"),
    ],
    ids=["referred tomorrow", "opted in tomorrow", "opted in before the referral"],
)
def test_a_referral_can_not_be_from_tomorrow(
    office: AnOffice, change: dict[str, str], column: str
) -> None:
    rows = (referral(1), referral(2) | change)

    (refused,) = import_files(office.desk, [office.paper(table(rows), ".csv")]).refused

    assert refused.where.endswith("line 3")
    assert refused.problem.startswith(f"column {column} lies ")


def test_a_referral_of_today_is_taken(office: AnOffice) -> None:
    report = office.refer(referral(referred_on="2026-11-02", opted_in_on="2026-11-02"))

    assert (report.accepted, report.needs_look) == (1, ())


def test_a_referral_from_before_the_limits_of_the_code_is_owed_its_letter_and_has_no_day(
    office: AnOffice,
) -> None:
    report = office.refer(not_yet_asked(referred_on="2021-03-31"))

    assert (report.accepted, report.needs_look) == (1, ())
    assert office.owed_rules() == ["CON-03"]
    assert office.owed("CON-03").due_on is None


@pytest.mark.parametrize("basis", ["victims-and-courts-act", "notification-scheme"])
def test_a_referral_on_a_ground_of_its_own_is_asked_for_like_any_other(office, basis) -> None:
    report = office.refer(not_yet_asked(basis=basis, sentenced_on="2021-03-30"))

    assert (report.accepted, report.needs_look) == (1, ())


def test_a_referral_from_before_the_rules_says_that_nothing_asks_for_it(
    office: AnOffice, tmp_path
) -> None:
    off = ("harm_rank", 'enabled = false\noff_because = "invented"\nharm_rank')
    pack = load_rule_pack(a_pack(tmp_path / "pack", CON_03=rule_text("CON-03", off)))
    adopt_pack(office.desk, pack, "invented")

    report = office.refer(
        not_yet_asked(1, referred_on="2021-03-31"),
        not_yet_asked(2, referred_on="2021-04-01"),
        referral(3, referred_on="2021-03-31"),
    )

    assert report.accepted == 3
    (look,) = report.needs_look
    assert "no rule asks for a first contact" in look.problem
    assert office.owed_rules("VC-000001") == []
    assert "CON-02" in office.owed_rules("VC-000002")


@pytest.mark.parametrize("column", ["offender_name", "person_name", "salutation"])
def test_a_name_that_tells_where_somebody_is_is_refused(office: AnOffice, column: str) -> None:
    row = referral() | {column: "Test Offender, HMP Sampleton"}

    (refused,) = import_files(office.desk, [office.paper(table((row,)), ".csv")]).refused

    assert refused.problem.startswith(f"column {column} holds ")
    assert "Sampleton" not in refused.problem


def test_the_sentence_store_does_not_show_who_was_referred(office: AnOffice) -> None:
    office.refer(referral(7))
    store = office.desk.door._sentences._store
    with store.reading() as connection:
        record = [entry.act for entry in store.record.entries(connection)]
    assert record == ["store-made"]

    office.clock.go_to(date(2026, 11, 5))
    office.happens(movement("CR", 7), movement("CR", 9))

    assert office.case().sentence is not None and office.case().sentence.noms == "A0007ZZ"
    assert "KEY-18" in office.owed_rules()
