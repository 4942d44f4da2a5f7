"""What each source last sent, and how long ago: a silent one is seen, and none is judged."""

from datetime import date

from tests.helpers.office import OFFICER, AnOffice, movement, recall, referral, sentence
from vcs_desktop.office.arrivals_so_far import SourceLine, list_arrivals


def line(office: AnOffice, source: str) -> SourceLine:
    return next(one for one in list_arrivals(office.desk).sources if one.source == source)


def test_every_kind_of_file_is_listed_also_what_never_came(office: AnOffice) -> None:
    sources = list_arrivals(office.desk).sources
    assert [one.source for one in sources] == [
        "domain-event",
        "sentences-csv",
        "licence",
        "prisoner-record",
        "referrals",
        "positions",
        "contacts",
    ]
    assert {(one.last_at, one.days_ago, one.files) for one in sources} == {(None, None, 0)}


def test_what_came_is_told_with_its_number_its_day_and_who_brought_it(office: AnOffice) -> None:
    office.refer(referral(1), referral(2))
    office.dates(sentence(1), sentence(2, as_at="2026-10-31"))
    tables = line(office, "referrals")
    assert (tables.read, tables.files, tables.days_ago) == (2, 1, 0)
    assert tables.officer == OFFICER
    dates = line(office, "sentences-csv")
    assert (dates.read, dates.as_at, dates.officer) == (2, date(2026, 10, 31), OFFICER)


def test_the_files_of_one_day_are_counted_together_and_older_ones_are_not(
    office: AnOffice,
) -> None:
    office.happens(movement("CR", 1))
    office.clock.go_to(date(2026, 11, 4))
    office.happens(recall(1, at="2026-11-03T10:00:00+00:00"))
    office.happens(recall(2), movement("CR", 2))
    events = line(office, "domain-event")
    assert (events.files, events.read, events.as_at) == (2, 3, date(2026, 11, 3))


def test_days_are_counted_since_and_a_repeat_is_news_that_the_source_still_sends(
    office: AnOffice,
) -> None:
    office.dates(sentence(1))
    office.clock.go_to(date(2026, 11, 12))
    assert line(office, "sentences-csv").days_ago == 10
    office.dates(sentence(1))
    assert line(office, "sentences-csv").days_ago == 0


def test_prisoners_records_and_tables_of_dates_are_two_sources(office: AnOffice) -> None:
    office.dates(sentence(1))
    assert line(office, "prisoner-record").last_at is None


def test_what_needs_a_look_is_there_too_and_others_are_counted(office: AnOffice) -> None:
    office.refer(referral(1))
    office.happens(movement("ZZ", 1), movement("ZZ", 2))
    so_far = list_arrivals(office.desk)
    assert [look.source[-7:] for look in so_far.looks] == ["A0001ZZ"]
    assert so_far.looks_elsewhere == 1
    assert so_far.unfinished == 0
