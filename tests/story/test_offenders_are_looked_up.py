"""What was heard about a sentence, found by a number, and nothing of who has victims."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.office import AnOffice, copy_office, movement, recall, referral, sentence
from tests.helpers.planted import everything_in
from tests.helpers.seen import looks_of, sentence_entries
from vcs_desktop.crossing.by_hand import StageToEnter
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.enter_stage import enter_stage
from vcs_desktop.office.offenders import (
    OffenderPage,
    count_offenders,
    list_offenders,
    show_offender,
)
from vcs_desktop.office.show_case import show_case
from vcs_desktop.office.withdraw_entry import withdraw_entry
from vcs_desktop.rules.hand_entry import HowHeard, WhoTold, WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind, StageDate, StageDateName


@pytest.fixture
def another_office(ready_office: Path, tmp_path: Path) -> Iterator[AnOffice]:
    """The same office once more, with the same keys, for what becomes of it otherwise."""
    papers = tmp_path / "other papers"
    papers.mkdir()
    other = AnOffice(copy_office(ready_office, tmp_path / "another"), papers)
    yield other
    other.close()


def absconded(noms: str = "", case: str = "") -> StageToEnter:
    return StageToEnter(
        KeyStageKind.ABSCONDED,
        date(2026, 11, 1),
        HowHeard.TELEPHONE,
        WhoTold.PRISON,
        noms=noms,
        case=case,
    )


def told(page: OffenderPage) -> list[KeyStageKind]:
    return [stage.kind for stage in page.file.stages]


def test_every_offender_heard_of_is_listed_whether_or_not_anybody_is_linked(
    office: AnOffice,
) -> None:
    office.refer(referral(1), referral(4))
    office.dates(sentence(2), sentence(1))
    office.happens(recall(3))
    rows = list_offenders(office.desk)
    assert [row.noms for row in rows] == ["A0001ZZ", "A0002ZZ", "A0003ZZ"]
    assert [len(row.dates) for row in rows] == [2, 2, 0]
    assert count_offenders(office.desk) == 3


def test_the_beginning_of_a_number_finds_them_and_a_sign_of_the_database_finds_nobody(
    office: AnOffice,
) -> None:
    office.dates(sentence(1), sentence(2))
    assert count_offenders(office.desk, " a0002") == 1
    assert [row.noms for row in list_offenders(office.desk, "a0002")] == ["A0002ZZ"]
    assert count_offenders(office.desk, "A000") == 2
    assert count_offenders(office.desk, "%") == 0
    assert count_offenders(office.desk, "Offender") == 0


def test_a_case_number_that_a_message_gave_finds_the_offender(office: AnOffice) -> None:
    message = recall(1)
    message["personReference"] = {
        "identifiers": [
            {"type": "NOMS", "value": "A0001ZZ"},
            {"type": "CRN", "value": "X123456"},
        ]
    }
    office.happens(message)
    (row,) = list_offenders(office.desk, "x123")
    assert (row.noms, row.crns) == ("A0001ZZ", ("X123456",))


def test_each_date_says_who_said_it_and_from_which_day(office: AnOffice) -> None:
    office.dates(sentence(1))
    office.clock.go_to(date(2026, 11, 9))
    office.dates(sentence(1, conditional_release_on="2027-04-02", as_at="2026-11-08"))
    page = show_offender(office.desk, "a0001zz ")
    said = {one.day.name: one for one in page.file.line.dates}
    assert said[StageDateName.CONDITIONAL_RELEASE].as_at == date(2026, 11, 8)
    assert said[StageDateName.SENTENCED].as_at == date(2026, 10, 30)
    assert {one.source for one in said.values()} == {"sentences-csv"}
    assert page.file.as_at == date(2026, 11, 8)


def test_what_changed_is_told_with_what_it_was_before(office: AnOffice) -> None:
    office.dates(sentence(1))
    office.dates(sentence(1, conditional_release_on="2027-04-02", as_at="2026-11-01"))
    changed, recorded = show_offender(office.desk, "A0001ZZ").file.stages
    (change,) = changed.changes
    assert change.before is not None
    assert change.after is not None
    assert (change.before.on, change.after.on) == (date(2027, 3, 3), date(2027, 4, 2))
    assert [one.before for one in recorded.changes] == [None, None]


def test_dates_entered_and_taken_back_are_their_first_source_s_again(office: AnOffice) -> None:
    office.dates(sentence(1))
    day = StageDate(StageDateName.CONDITIONAL_RELEASE, date(2027, 2, 1))
    entry = StageToEnter(
        KeyStageKind.SENTENCE_DATES_CHANGED,
        date(2026, 11, 1),
        HowHeard.EMAIL,
        WhoTold.PRISON,
        noms="A0001ZZ",
        dates=(day,),
    )
    entered = enter_stage(office.desk, entry)
    assert said_of(show_offender(office.desk, "A0001ZZ"), day.name) == "by-hand:email:prison"
    withdraw_entry(office.desk, entered.entry, WhyWithdrawn.WRONG_DAY)
    page = show_offender(office.desk, "A0001ZZ")
    assert said_of(page, day.name) == "sentences-csv"
    office.dates(sentence(1, parole_hearing_on="2026-12-14", as_at="2026-11-01"))
    changed = [
        (change.name, change.before)
        for stage in show_offender(office.desk, "A0001ZZ").file.stages
        for change in stage.changes
        if not stage.is_withdrawn and stage.kind is KeyStageKind.SENTENCE_DATES_CHANGED
    ]
    assert (day.name, day) not in changed


def test_a_date_that_stands_on_file_no_more_is_told_as_gone(office: AnOffice) -> None:
    office.dates(sentence(1, confirmed_release_on="2027-02-26"))
    office.dates(sentence(1, conditional_release_on="2027-04-02", as_at="2026-11-01"))
    newest = show_offender(office.desk, "A0001ZZ").file.stages[0]
    gone = [change.name for change in newest.changes if change.after is None]
    assert gone == [StageDateName.CONFIRMED_RELEASE]


def said_of(page: OffenderPage, name: StageDateName) -> str:
    """Whose word a date on file is."""
    return next(one.source for one in page.file.line.dates if one.day.name is name)


def test_dates_that_are_over_are_no_next_dates(office: AnOffice) -> None:
    office.dates(sentence(1))
    (row,) = list_offenders(office.desk)
    assert [one.day.name for one in row.next_dates(date(2026, 11, 2))] == [
        StageDateName.CONDITIONAL_RELEASE
    ]
    assert row.next_dates(date(2027, 3, 4)) == ()


def test_an_entry_by_hand_is_shown_and_stays_in_sight_when_it_is_taken_back(
    office: AnOffice,
) -> None:
    office.dates(sentence(1))
    entered = enter_stage(office.desk, absconded(noms="A0001ZZ"))
    page = show_offender(office.desk, "A0001ZZ")
    assert page.file.line.last is not None
    assert page.file.line.last.kind is KeyStageKind.ABSCONDED
    assert [one.may_be_withdrawn for one in page.entries] == [True]
    withdraw_entry(office.desk, entered.entry, WhyWithdrawn.WRONG_PERSON)
    page = show_offender(office.desk, "A0001ZZ")
    gone = [stage.kind for stage in page.file.stages if stage.is_withdrawn]
    assert gone == [KeyStageKind.ABSCONDED]
    assert page.file.line.last is not None
    assert page.file.line.last.kind is KeyStageKind.SENTENCE_RECORDED


def test_one_entered_for_a_case_alone_is_listed_last_and_opened_by_reference(
    office: AnOffice,
) -> None:
    office.refer(referral(1))
    enter_stage(office.desk, absconded(case="VC-000001"))
    office.dates(sentence(2))
    first, last = list_offenders(office.desk)
    assert (first.noms, last.noms) == ("A0002ZZ", "")
    assert told(show_offender(office.desk, last.sentence)) == [KeyStageKind.ABSCONDED]


def test_what_needs_a_look_about_them_is_shown_and_no_more_once_it_is_settled(
    office: AnOffice,
) -> None:
    office.happens(movement("ZZ", 1), movement("ZZ", 2))
    (look,) = show_offender(office.desk, "A0001ZZ").looks
    assert "A0001ZZ" in look.source


def test_somebody_nobody_told_of_is_refused_even_if_a_case_is_about_them(
    office: AnOffice,
) -> None:
    office.refer(referral(1))
    with pytest.raises(KnownError, match="Nothing was heard"):
        show_offender(office.desk, "A0001ZZ")
    assert looks_of(office, "offender-viewed") == ()


def test_a_look_is_on_record_in_the_cases_and_the_sentence_side_is_not_told_at_whom(
    office: AnOffice,
) -> None:
    office.dates(sentence(1), sentence(2))
    before = len(sentence_entries(office))
    list_offenders(office.desk, "A0001")
    page = show_offender(office.desk, "A0001ZZ")
    show_offender(office.desk, "A0002ZZ")
    told_there = sentence_entries(office)[before:]
    assert [(one.act, one.subject) for one in told_there] == [("sentences-glanced-at", "")]
    first, _second = looks_of(office, "offender-viewed")
    assert (first.subject, dict(first.details)) == (page.file.line.sentence, {})
    (searched,) = looks_of(office, "searched")
    assert dict(searched.details) == {"field": "offender-number", "found": 1}
    assert office.is_sound()


def test_going_from_a_case_to_its_offender_tells_the_sentence_side_nothing_more(
    office: AnOffice,
) -> None:
    office.refer(referral(1))
    office.dates(sentence(1), sentence(2))
    before = len(sentence_entries(office))
    glance = show_case(office.desk, "VC-000001").sentence
    assert glance is not None
    page = show_offender(office.desk, glance.sentence)
    assert page.file.line.noms == glance.noms
    told_there = sentence_entries(office)[before:]
    assert [(one.act, one.subject) for one in told_there] == [("sentences-glanced-at", "")]


def test_looking_up_changes_nothing_that_the_sentence_side_knows_of_offenders(
    office: AnOffice,
) -> None:
    office.refer(referral(1))
    office.dates(sentence(2))
    before = all_but_the_record(office)
    count_offenders(office.desk, "A0001")
    show_offender(office.desk, "A0002ZZ")
    with pytest.raises(KnownError):
        show_offender(office.desk, "A0001ZZ")
    assert all_but_the_record(office) == before


def test_whoever_is_linked_is_shown_exactly_as_whoever_is_not(
    office: AnOffice, another_office: AnOffice
) -> None:
    office.refer(referral(1))
    for one in (office, another_office):
        one.clock.go_to(date(2026, 11, 3))
        one.dates(sentence(1), sentence(2))
        one.happens(recall(1))
    linked, unlinked = (
        at_no_moment(show_offender(one.desk, "A0001ZZ")) for one in (office, another_office)
    )
    assert "RECALLED" in linked
    assert linked == unlinked


def test_a_page_goes_on_from_those_with_a_number_to_those_without(office: AnOffice) -> None:
    office.refer(referral(1), referral(3))
    enter_stage(office.desk, absconded(case="VC-000001"))
    enter_stage(office.desk, absconded(case="VC-000002"))
    office.dates(sentence(2))
    pages = [
        [row.noms for row in list_offenders(office.desk, "", offset, 2)] for offset in (0, 2, 4)
    ]
    assert pages == [["A0002ZZ", ""], [""], []]


def all_but_the_record(office: AnOffice) -> str:
    """Every row of the sentence store but those of its record, which tells of the looks."""
    store = office.desk.door._sentences._store
    rows = everything_in(store.engine).splitlines()
    return "\n".join(row for row in rows if not row.startswith("record_entry"))


def at_no_moment(page: OffenderPage) -> str:
    """A page as text, without the moments that differ between any two offices."""
    return re.sub(r"datetime\.datetime\([^)]*\)", "", repr(page))
