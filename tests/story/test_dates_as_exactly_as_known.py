"""A date of which only the month is known is never shown as a day, nor counted to the day."""

from datetime import date

from tests.helpers.office import AnOffice, referral, sentence
from vcs_desktop.office.bulk_dates import list_changed_dates


def test_a_month_on_file_is_shown_as_a_month_and_a_day_as_a_day(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence(conditional_release_on="2027-12"))

    glance = office.case().sentence

    assert glance is not None
    shown = {day.name: day.words for day in glance.dates}
    assert shown["Release on licence, as expected now"] == "December 2027"
    assert shown["Sentenced"] == "7 May 2024"


def test_no_days_are_counted_to_a_release_of_which_only_the_month_is_known(
    office: AnOffice,
) -> None:
    office.refer(referral(1), referral(2))
    office.dates(
        sentence(1, conditional_release_on="2027-12"),
        sentence(2, conditional_release_on="2026-11-12"),
    )

    by_day, by_month = list_changed_dates(office.desk).rows

    assert (by_month.month, by_month.time_left) == (date(2027, 12, 1), "the day is not known")
    assert by_day.time_left == "10 days left"
