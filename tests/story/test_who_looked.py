"""Whoever looks at a person's case is on record first, and nothing of what they typed is."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.helpers.office import AnOffice, movement, not_yet_asked, referral
from tests.helpers.seen import acts, looks_of
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.bulk_dates import list_changed_dates
from vcs_desktop.office.cases import count_cases, list_cases
from vcs_desktop.office.list_requests import list_requests
from vcs_desktop.office.show_case import show_case
from vcs_desktop.office.write_letter import (
    draft_letter,
    print_letter,
    read_script,
    write_letter,
    write_letter_once,
)


@pytest.fixture
def two_cases(office: AnOffice) -> AnOffice:
    """Two people, one of whom is owed the news of a release."""
    office.refer(referral(1), not_yet_asked(2))
    office.happens(movement("CR"))
    return office


def test_a_case_that_is_opened_is_on_record_with_its_reference_and_no_name(
    two_cases: AnOffice,
) -> None:
    case = two_cases.case().row.case
    (look,) = looks_of(two_cases, "case-viewed")
    assert (look.subject, look.officer) == (case, two_cases.desk.officer.id)
    assert dict(look.details) == {}


def test_a_refresh_within_minutes_is_the_same_look_and_a_later_one_is_another(
    two_cases: AnOffice,
) -> None:
    two_cases.case()
    two_cases.clock.moment += timedelta(minutes=4)
    two_cases.case()
    assert len(looks_of(two_cases, "case-viewed")) == 1
    two_cases.clock.moment += timedelta(minutes=2)
    two_cases.case()
    assert len(looks_of(two_cases, "case-viewed")) == 2


def test_each_case_and_each_sitting_has_looks_of_its_own(two_cases: AnOffice) -> None:
    two_cases.case("VC-000001")
    two_cases.case("VC-000002")
    two_cases.close()
    two_cases.case("VC-000001")
    assert len(looks_of(two_cases, "case-viewed")) == 3


def test_reading_what_a_person_asked_for_is_a_look_at_their_case(two_cases: AnOffice) -> None:
    list_requests(two_cases.desk, "VC-000002")
    assert acts(two_cases)[-1] == "case-viewed"


def test_a_case_that_is_not_there_leaves_no_look(two_cases: AnOffice) -> None:
    with pytest.raises(KnownError, match="no case"):
        show_case(two_cases.desk, "VC-000009")
    assert looks_of(two_cases, "case-viewed") == ()


def test_a_look_that_cannot_be_recorded_shows_nothing(two_cases: AnOffice) -> None:
    case = two_cases.case().row.case_number
    two_cases.clock.moment -= timedelta(hours=1)
    for look in (
        lambda: show_case(two_cases.desk, "VC-000002"),
        lambda: list_requests(two_cases.desk, "VC-000002"),
        lambda: count_cases(two_cases.desk, "Ann"),
        lambda: list_cases(two_cases.desk, case),
    ):
        with pytest.raises(KnownError, match="clock is earlier"):
            look()


def test_a_letter_is_on_record_when_it_is_drafted_printed_and_saved(
    two_cases: AnOffice, tmp_path: Path
) -> None:
    duty = two_cases.owed("KEY-18").obligation
    draft_letter(two_cases.desk, duty)
    print_letter(two_cases.desk, duty)
    write_letter(two_cases.desk, duty, tmp_path / "letter.pdf")
    told = [act for act in acts(two_cases) if act.startswith("letter-")]
    assert told == ["letter-drafted", "letter-printed", "letter-written"]
    (draft,) = looks_of(two_cases, "letter-drafted")
    assert draft.details == {"obligation": duty}


def test_a_letter_whose_file_is_put_back_is_on_record_again(
    two_cases: AnOffice, tmp_path: Path
) -> None:
    duty, file = two_cases.owed("KEY-18").obligation, tmp_path / "letter.pdf"
    write_letter_once(two_cases.desk, duty, file)
    file.unlink()
    write_letter_once(two_cases.desk, duty, file)
    assert len(looks_of(two_cases, "letter-saved-again")) == 1


def test_reading_what_to_say_on_a_call_is_on_record(office: AnOffice) -> None:
    office.refer(referral(1))
    office.happens(movement("UAL"))
    duty = next(item.obligation for item in office.today().items if item.script)
    read_script(office.desk, duty)
    assert looks_of(office, "script-read")[0].details == {"obligation": duty}


def test_lists_are_one_entry_a_sitting_and_day_and_not_one_for_each_row(
    two_cases: AnOffice,
) -> None:
    for _ in range(3):
        two_cases.today()
        list_changed_dates(two_cases.desk)
        list_cases(two_cases.desk)
    lists = [act for act in acts(two_cases) if act.endswith(("listed", "today-viewed"))]
    assert sorted(lists) == ["cases-listed", "changed-dates-listed", "today-viewed"]
    two_cases.clock.go_to(date(2026, 11, 3))
    two_cases.today()
    assert len(looks_of(two_cases, "today-viewed")) == 2


def test_a_search_is_on_record_by_its_kind_and_what_it_found_and_never_by_its_words(
    two_cases: AnOffice,
) -> None:
    assert count_cases(two_cases.desk, "Example-2") == 1
    assert count_cases(two_cases.desk, "VC-000001") == 1
    told = looks_of(two_cases, "searched")
    assert [dict(look.details) for look in told] == [
        {"field": "name", "found": 1},
        {"field": "case-number", "found": 1},
    ]
    assert {look.subject for look in told} == {""}
    assert "Example" not in str(told)
    assert "Example" not in repr(two_cases.desk.sitting)


def test_a_word_typed_letter_by_letter_is_one_search(two_cases: AnOffice) -> None:
    for words in ("e", "ex", "exa", "exam", "exa", "ex"):
        count_cases(two_cases.desk, words)
        list_cases(two_cases.desk, words)
    assert len(looks_of(two_cases, "searched")) == 1


def test_going_from_one_name_to_another_is_another_search(two_cases: AnOffice) -> None:
    for words in ("example-1", "example-", "offender"):
        count_cases(two_cases.desk, words)
    assert len(looks_of(two_cases, "searched")) == 2


def test_a_page_of_a_search_that_nobody_counted_is_on_record_too(two_cases: AnOffice) -> None:
    list_cases(two_cases.desk, "Example-1")
    assert [dict(look.details) for look in looks_of(two_cases, "searched")] == [
        {"field": "name", "found": 1}
    ]


def test_the_sentence_side_hears_that_somebody_looked_and_not_at_whom(
    two_cases: AnOffice,
) -> None:
    for number in ("VC-000001", "VC-000002", "VC-000001"):
        two_cases.case(number)
    (glance,) = looks_of(two_cases, "sentences-glanced-at", is_sentence_side=True)
    assert (glance.subject, dict(glance.details)) == ("", {})
    assert two_cases.is_sound()
