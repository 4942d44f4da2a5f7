"""Whole imports: each file all or nothing, a repeat changes nothing, doubts wait for a person."""

import json
from datetime import date

from tests.helpers.office import (
    AnOffice,
    movement,
    not_yet_asked,
    recall,
    referral,
    sentence,
    table,
)
from vcs_desktop.crossing.arrivals import LARGEST_FILE
from vcs_desktop.office.import_files import import_files


def test_a_refused_file_does_not_stop_the_others_and_nothing_of_it_is_taken(
    office: AnOffice,
) -> None:
    bad = office.paper(table((referral(1), referral(2, level="often"))), ".csv")
    good = office.paper(table((referral(3),)), ".csv")
    missing = office.papers / "not-there.json"

    report = import_files(office.desk, [bad, missing, office.papers, good])

    assert (report.read, report.accepted) == (1, 1)
    assert [one.where for one in report.refused] == [
        f"{bad}, line 3",
        str(missing),
        str(office.papers),
    ]
    assert office.case("VC-000001").row.person == "Ms Ann Example-3"
    assert office.is_sound()


def test_a_referral_that_comes_again_with_other_content_changes_nothing_and_is_shown(
    office: AnOffice,
) -> None:
    office.refer(referral())
    before = office.case()

    report = office.refer(referral(person_name="Ms Ann Otherwise", telephone="01632 960999"))

    assert (report.accepted, report.duplicates) == (0, 0)
    assert len(report.needs_look) == 1
    assert "Otherwise" not in report.needs_look[0].problem
    assert office.case() == before
    assert office.is_sound()


def test_every_message_is_counted_once(office: AnOffice) -> None:
    report = office.happens(
        movement("CR"),
        movement("CR"),
        movement("XX"),
        movement("CRT", reason="SENT_TO_COURT"),
        recall(2),
    )

    assert (report.read, report.accepted, report.duplicates, report.ignored) == (5, 2, 1, 1)
    assert [seen.stage for seen in report.key_stages] == ["released", "recalled"]
    assert len(report.needs_look) == 1
    assert report.read == (
        report.accepted + report.duplicates + report.ignored + len(report.needs_look)
    )


def test_an_import_about_people_nobody_is_linked_to_owes_nothing(office: AnOffice) -> None:
    report = office.happens(movement("CR", 7))

    assert [seen.stage for seen in report.key_stages] == ["released"]
    assert report.obligations == ()
    assert office.today().items == ()


def test_the_feed_looks_the_same_whether_somebody_has_a_victim_or_not(office: AnOffice) -> None:
    office.refer(referral(1))

    office.happens(movement("CR", 1), movement("CR", 2))

    first, second = (
        office.desk.door._sentences.feed_about(sentence_ref)[0].occurrence
        for sentence_ref in office.desk.door._sentences.references_for(
            ["A0001ZZ", "A0002ZZ"]
        ).values()
    )
    assert (first.kind, first.happened_on, first.source) == (
        second.kind,
        second.happened_on,
        second.source,
    )


def test_the_day_given_with_an_import_orders_its_dates(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence(as_at=""), as_at=date(2026, 10, 30))

    stale = office.dates(
        sentence(as_at="", conditional_release_on="2027-09-09"), as_at=date(2026, 10, 1)
    )

    assert (stale.accepted, stale.key_stages) == (0, ())
    assert "3 March 2027" in [day.words for day in office.case().sentence.dates]


def test_dates_at_the_far_ends_of_the_calendar_stop_nobody(office: AnOffice) -> None:
    office.refer(
        referral(1),
        not_yet_asked(2, referred_on="1900-01-01"),
        referral(3, referred_on="1900-01-01", opted_in_on="1900-01-01"),
    )
    office.dates(
        sentence(1, conditional_release_on="2199-12-31", parole_hearing_on="2199-12-31"),
        sentence(2, conditional_release_on="1900-01", parole_hearing_on="1900-01-01"),
        sentence(3, conditional_release_on="1900-01-01", parole_hearing_on="1900-01-01"),
    )
    office.happens(
        movement("CR", 1, at="2199-12-31T23:59:59Z"), movement("CR", 3, at="1900-01-02T00:00:00Z")
    )

    assert office.today(date(2199, 12, 31)).items
    assert office.today(date(1900, 1, 1)).items
    assert office.is_sound()


def test_no_more_of_a_file_is_read_than_may_be_imported(office: AnOffice) -> None:
    huge = office.papers / "huge.json"
    with huge.open("wb") as file:
        file.truncate(LARGEST_FILE * 2)

    report = import_files(office.desk, [huge])

    assert [one.problem for one in report.refused] == ["it is larger than 1 GB"]


def test_an_empty_table_is_read_and_holds_nobody(office: AnOffice) -> None:
    header = table((referral(),)).splitlines()[0]

    report = office.take(office.paper(header + "\n", ".csv"))

    assert (report.read, report.accepted) == (0, 0)


def test_a_message_heard_after_midnight_in_summer_is_shown_on_its_day_here(
    office: AnOffice,
) -> None:
    office.clock.moment = office.clock.moment.replace(year=2027, month=7, day=1, hour=23)
    office.refer(referral())
    office.happens(movement("XX"))

    (look,) = office.today().needs_look
    assert look.heard_on == date(2027, 7, 2)


def test_the_same_lines_in_another_wrapping_are_known(office: AnOffice) -> None:
    office.happens(movement("CR"))
    wrapped = json.dumps([{"Message": json.dumps(movement("CR"))}])

    report = office.take(office.paper(wrapped, ".json"))

    assert (report.accepted, report.duplicates) == (0, 1)
