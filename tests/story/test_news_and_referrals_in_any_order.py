"""The news may come before the person, late, twice, or about several people."""

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
from vcs_desktop.rules.case_words import Level, Outcome
from vcs_desktop.rules.obligation import Status


def test_late_news_is_still_owed(office: AnOffice) -> None:
    office.refer(referral(referred_on="2023-01-02", opted_in_on="2023-01-20"))
    office.happens(movement("CR", at="2025-03-31T07:03:50+01:00"))

    assert office.owed("KEY-18").heard_on == date(2026, 11, 2)


def test_news_from_before_the_referral_is_background_and_later_news_is_owed(
    office: AnOffice,
) -> None:
    office.happens(recall())
    office.clock.go_to(date(2026, 11, 10))
    office.happens(movement("CR", at="2026-11-09T10:00:00+00:00"))
    office.clock.go_to(date(2026, 11, 12))

    office.refer(referral(opted_in_on="2026-11-05"))

    assert "KEY-18" in office.owed_rules()
    assert "KEY-20" not in office.owed_rules()
    background = [work for work in office.case().work if work.rule == "KEY-20"]
    assert [work.status for work in background] == [Status.NOT_OWED]
    assert office.is_sound()


def test_a_month_that_was_on_file_before_they_opted_in_is_told_then(office: AnOffice) -> None:
    office.refer(not_yet_asked())
    office.dates(sentence())
    assert "KEY-01" not in office.owed_rules()

    office.contact(Outcome.OPTED_IN, level=Level.MONTH_ONLY)

    assert office.owed("KEY-01")
    assert office.is_sound()


def test_the_same_file_twice_changes_nothing(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("CR"))
    before = [item.obligation for item in office.today().items]

    again = office.happens(movement("CR"))
    twice = office.refer(referral())

    assert (again.accepted, again.duplicates) == (0, 1)
    assert (twice.accepted, twice.duplicates) == (0, 1)
    assert [item.obligation for item in office.today().items] == before


def test_one_release_reported_twice_is_told_once(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(
        movement("CR", at="2026-11-01T08:00:00+00:00"),
        movement("CR", at="2026-11-01T08:45:00+00:00"),
    )

    assert office.owed_rules().count("KEY-18") == 1


def test_everybody_affected_by_one_offender_is_told_and_nobody_else(office: AnOffice) -> None:
    office.refer(referral(), referral(2, offender_noms="A0001ZZ"), referral(3))
    office.happens(movement("CR"))

    assert "KEY-18" in office.owed_rules("VC-000001")
    assert "KEY-18" in office.owed_rules("VC-000002")
    assert "KEY-18" not in office.owed_rules("VC-000003")


def test_referrals_named_after_the_events_in_one_import_still_hear_them(office: AnOffice) -> None:
    event = office.paper(json.dumps(movement("CR")), ".json")
    people = office.paper(table((referral(),)), ".csv")

    report = office.take(event, people)

    assert "KEY-18" in office.owed_rules()
    assert office.owed("KEY-18").obligation in report.obligations


def test_a_death_ends_what_can_no_longer_matter(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence())
    office.happens(movement("DEC"))

    assert office.owed_rules() == ["KEY-25"]
    assert office.is_sound()


def test_a_message_that_is_not_understood_waits_for_a_person(office: AnOffice) -> None:
    office.refer(referral())
    report = office.happens(movement("XX"), movement("DD"))

    assert report.key_stages == ()
    assert len(report.needs_look) == 2
    assert len(office.today().needs_look) == 2
    assert "KEY-18" not in office.owed_rules()
