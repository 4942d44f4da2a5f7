"""Which dates count: none that was entered wrongly and taken back, none from before a recall."""

from datetime import date

from tests.helpers.by_hand import enter
from tests.helpers.office import AnOffice, movement, recall, referral, sentence
from vcs_desktop.office.show_case import DateOnFile
from vcs_desktop.office.withdraw_entry import withdraw_entry
from vcs_desktop.rules.case_words import Outcome
from vcs_desktop.rules.hand_entry import WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind, StageDate, StageDateName

RELEASE, TUESDAY = "Release on licence, as expected now", "2026-11-03"
JUNE = StageDate(StageDateName.CONDITIONAL_RELEASE, date(2027, 6, 6))


MARCH, MONTH_OF_JUNE = date(2027, 3, 1), date(2027, 6, 1)


def enter_june(office: AnOffice) -> str:
    return enter(office, KeyStageKind.SENTENCE_DATES_CHANGED, dates=(JUNE,)).entry


def the_file_says_when_the_licence_ends(office: AnOffice) -> None:
    """It leaves the release out, so the one that was entered is told on with the rest."""
    office.clock.go_to(date(2026, 11, 4))
    office.dates(sentence(conditional_release_on="", licence_end_on="2028-05-01", as_at=TUESDAY))


def take_back(office: AnOffice, entry: str) -> None:
    withdraw_entry(office.desk, entry, WhyWithdrawn.WRONG_PERSON)


def months_owed(office: AnOffice) -> dict[str, date | None]:
    work = office.today().items
    return {item.rule: item.month_to_tell for item in work if item.month_to_tell}


def dates_of_case(office: AnOffice) -> set[tuple[str, date]]:
    seen = office.case().sentence
    assert seen is not None
    return set(seen.dates)


def silent_on(office: AnOffice, day: date) -> list[date]:
    return [item.expected_on for item in office.today(day).silent if "release" in item.what]


def test_the_month_before_is_told_and_what_the_file_changed_stays(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence())
    entry = enter_june(office)
    the_file_says_when_the_licence_ends(office)
    assert months_owed(office) == {"KEY-01": MONTH_OF_JUNE}

    take_back(office, entry)

    assert months_owed(office) == {"KEY-01": MARCH}
    assert {
        DateOnFile("Licence ends", "1 May 2028"),
        DateOnFile(RELEASE, "3 March 2027"),
    } <= dates_of_case(office)
    assert silent_on(office, date(2027, 4, 1)) == [date(2027, 3, 3)]
    assert office.is_sound()


def test_a_month_that_was_told_meanwhile_is_put_right(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence())
    entry = enter_june(office)
    the_file_says_when_the_licence_ends(office)
    office.contact(Outcome.SPOKE, office.owed("KEY-01").obligation)
    assert months_owed(office) == {}

    take_back(office, entry)

    assert months_owed(office) == {"KEY-02": MARCH}
    assert office.owed("KEY-02").heard_on == date(2026, 11, 4)
    assert office.is_sound()


def test_a_date_that_only_the_entry_gave_is_told_to_nobody_and_waited_for_by_nobody(
    office: AnOffice,
) -> None:
    office.refer(referral())
    entry = enter_june(office)
    the_file_says_when_the_licence_ends(office)
    assert silent_on(office, date(2027, 7, 1)) == [JUNE.on]

    take_back(office, entry)

    assert months_owed(office) == {}
    assert silent_on(office, date(2027, 7, 1)) == []
    assert RELEASE not in {on_file.name for on_file in dates_of_case(office)}
    assert office.is_sound()


def test_after_a_recall_the_new_date_is_the_one_that_is_told_and_waited_for(
    office: AnOffice,
) -> None:
    office.refer(referral())
    office.dates(sentence(conditional_release_on="2026-10-31", as_at="2026-10-01"))
    office.happens(movement("CR", at="2026-10-31T10:00:00Z"))
    office.clock.go_to(date(2026, 11, 9))
    office.happens(recall(at="2026-11-08T10:00:00Z"))
    assert months_owed(office) == {}
    assert silent_on(office, date(2027, 12, 1)) == [], "the release before the recall is no more"

    office.clock.go_to(date(2026, 11, 12))
    after = {"post_recall_release_on": "2027-06-06", "as_at": "2026-11-11"}
    office.dates(sentence(conditional_release_on="2026-10-31") | after)

    assert months_owed(office) == {"KEY-01": MONTH_OF_JUNE}
    assert silent_on(office, date(2027, 6, 6)) == []
    assert silent_on(office, date(2027, 6, 7)) == [JUNE.on]
    assert office.is_sound()
