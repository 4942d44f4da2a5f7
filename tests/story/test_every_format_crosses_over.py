"""Every sentence-side format, from a file to what an office is told of it."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.documents import (
    EXCLUSION_ZONE,
    RESTRICTION_ZONE,
    absence,
    conditions,
    licence,
    message,
    prisoner,
)
from tests.helpers.office import AnOffice, movement, referral, sentence
from tests.helpers.places import ROOT
from vcs_desktop.office.import_files import ImportReport

DATA = ROOT.parent / "shared" / "data"
AS_AT = date(2026, 10, 30)
needs_samples = pytest.mark.skipif(
    not DATA.is_dir(), reason="the published samples are not part of this repository"
)


def take(office: AnOffice, *documents: dict[str, Any], as_at: date | None = None) -> ImportReport:
    lines = "\n".join(map(json.dumps, documents))
    return office.take(office.paper(lines, ".json"), as_at=as_at)


def stages(report: ImportReport) -> list[str]:
    return [seen.stage for seen in report.key_stages]


def counted(report: ImportReport) -> int:
    looks = len(report.needs_look)
    return report.accepted + report.duplicates + report.ignored + looks


def test_a_licence_is_heard_of_with_its_conditions(office: AnOffice) -> None:
    office.refer(referral())

    report = take(office, licence(), licence(2, 12, statusCode="ACTIVE"))

    assert stages(report) == [
        "licence-approved",
        "licence-seen",
        "licence-activated",
        "licence-seen",
    ]
    assert (report.read, report.accepted) == (2, 2)
    again = take(office, licence(), licence(2, 12, statusCode="ACTIVE"))
    assert (again.duplicates, again.key_stages) == (2, ())
    assert office.is_sound()


def test_a_licence_of_the_hard_stop_and_a_variation_are_told_as_such(office: AnOffice) -> None:
    report = take(
        office,
        licence(1, 11, kind="HARD_STOP", statusCode="SUBMITTED"),
        licence(2, 12, kind="VARIATION", statusCode="VARIATION_IN_PROGRESS"),
        licence(2, 12, kind="VARIATION", statusCode="ACTIVE"),
    )

    assert stages(report) == [
        "hard-stop-licence-made",
        "licence-variation-started",
        "licence-varied",
        "licence-seen",
    ]


def test_a_text_against_its_code_is_shown_on_today_without_its_words(office: AnOffice) -> None:
    office.refer(referral())
    odd = conditions((RESTRICTION_ZONE, "Do not enter Invented Street near Ann Example"))

    report = take(office, licence(conditions=odd))

    (look,) = office.today().needs_look
    assert "opposite" in look.problem
    assert "Ann" not in repr((report, look)) and "Street" not in repr((report, look))


def test_a_prisoners_record_brings_dates_and_claims_are_looked_at(office: AnOffice) -> None:
    office.refer(referral(1), referral(2))

    report = take(
        office,
        prisoner(1),
        prisoner(2, inOutStatus="OUT", lastMovementReasonCode="CR"),
        prisoner(3, legalStatus="DEAD"),
        as_at=AS_AT,
    )

    assert stages(report) == ["sentence-recorded"] * 3
    assert [look.problem for look in report.needs_look] == [
        "The source says that the offender is out; no message told how.",
        "The source says that the offender has died; no message told it.",
    ]
    assert counted(report) == report.read == 3
    assert "3 March 2027" in [day.words for day in office.case().sentence.dates]
    assert len(office.today().needs_look) == 1, "the third is nobody's here"


def test_a_release_that_comes_later_settles_what_the_record_claimed(office: AnOffice) -> None:
    office.refer(referral())
    take(office, prisoner(inOutStatus="OUT", lastMovementReasonCode="CR"), as_at=AS_AT)

    office.happens(movement("CR"))

    assert office.today().needs_look == ()
    assert "KEY-18" in office.owed_rules()


def test_a_record_without_a_day_contradicts_nothing_or_is_looked_at(office: AnOffice) -> None:
    office.refer(referral())
    take(office, prisoner(), as_at=AS_AT)

    added = take(office, prisoner(tariffDate="2028-01-01"))
    other = take(office, prisoner(conditionalReleaseDate="2027-09-09"))

    assert stages(added) == ["sentence-dates-changed"]
    assert (stages(other), len(other.needs_look)) == ([], 1)


def test_dates_of_the_progression_model_and_a_tribunal_come_with_a_table(
    office: AnOffice,
) -> None:
    office.refer(referral())
    office.dates(sentence())

    report = office.dates(
        sentence(
            as_at="2026-11-01",
            conditional_release_on="2026-12-24",
            changed_because="progression-model",
            tribunal_hearing_on="2027-02-01",
            security_category="D",
            patient_kind="restricted",
        )
    )

    assert stages(report) == ["sentence-dates-changed", "sentence-recalculated", "tribunal-listed"]
    assert office.is_sound()


def test_leave_that_two_services_tell_is_one_stage(office: AnOffice) -> None:
    at = {"at": "2026-11-01T10:05:00Z"}
    report = take(
        office,
        movement("RDR", reason="TEMPORARY_ABSENCE_RELEASE"),
        absence("started", **at),
        absence("overdue", at="2026-11-01T18:00:00Z"),
    )

    assert stages(report) == ["temporary-absence-started", "temporary-absence-overdue"]
    assert (report.accepted, report.duplicates) == (2, 1)


def test_a_message_that_names_a_case_only_is_about_its_offender(office: AnOffice) -> None:
    office.refer(referral())
    considered = message("prison-recall.recommendation.consideration", None, crn="X000001")
    take(office, considered)
    (unknown,) = office.today().needs_look
    assert "case number" in unknown.problem

    take(office, licence(statusCode="IN_PROGRESS"))

    (look,) = office.today().needs_look
    assert "recall is being considered" in look.problem
    assert look.source.endswith("A0001ZZ")


def test_a_zone_that_is_added_by_a_variation_is_seen(office: AnOffice) -> None:
    take(office, licence())
    zone = conditions((EXCLUSION_ZONE, "Not to enter the area"))
    varied = licence(1, 12, kind="VARIATION", statusCode="ACTIVE", conditions=zone)

    take(office, varied)

    book = office.desk.door._sentences
    last = book.feed_after(0)[-1].occurrence
    assert (last.kind, last.condition_codes) == ("licence-seen", (EXCLUSION_ZONE,))


def test_our_own_samples_bring_dates_and_a_zone(office: AnOffice) -> None:
    samples = ROOT / "resources" / "samples"
    files = [*samples.glob("prisoners/*.json"), *samples.glob("licences/*.json")]

    report = office.take(*files, as_at=AS_AT)

    assert sorted(stages(report)) == ["licence-approved", "licence-seen", "sentence-recorded"]
    assert report.needs_look == ()


def all_of(folder: str) -> list[Path]:
    return sorted((DATA / folder).glob("*.json"))


@needs_samples
def test_the_published_messages_are_told_as_what_they_are(office: AnOffice) -> None:
    report = office.take(*all_of("domain-events"))

    assert sorted(stages(report)) == [
        "absconded",
        "died",
        "moved-to-hospital",
        "recalled",
        "released-on-hdc",
    ]
    assert report.needs_look == ()


@needs_samples
def test_the_published_records_bring_dates_and_three_looks(office: AnOffice) -> None:
    report = office.take(*all_of("prisoners"), as_at=AS_AT)

    assert stages(report) == ["sentence-recorded"] * 3
    assert sorted(look.problem.split(";")[0] for look in report.needs_look) == [
        "The source says that the offender is out",
        "The source says that the offender is out",
        "The source says that there was a recall",
    ]


@needs_samples
def test_the_published_licences_are_drafts_and_one_text_disagrees(office: AnOffice) -> None:
    report = office.take(*all_of("licences"))

    assert (report.read, stages(report), report.ignored) == (2, [], 1)
    assert [look.problem for look in report.needs_look] == [
        "The text of a licence condition forbids the opposite of what its code does."
    ]
