"""What is true about a letter on paper is recorded, whatever was heard since it left."""

from datetime import date

import pytest

from tests.helpers.office import AnOffice, movement, referral, sentence
from vcs_desktop.kernel.errors import ChangedMeanwhileError, KnownError
from vcs_desktop.office.change_address import change_address
from vcs_desktop.office.post_letter import mark_posted, mark_returned
from vcs_desktop.office.write_letter import draft_letter, save_letter, write_letter
from vcs_desktop.rules.case_words import Outcome


def test_a_letter_that_left_before_the_change_is_recorded_and_the_change_is_owed(
    office: AnOffice,
) -> None:
    office.refer(referral())
    office.dates(sentence(conditional_release_on="2027-03-03"))
    item = office.owed("KEY-01")
    write_letter(office.desk, item.obligation, office.papers / "march.pdf")
    office.clock.go_to(date(2026, 11, 5))
    office.dates(sentence(conditional_release_on="2027-06-02", as_at="2026-11-05"))

    mark_posted(office.desk, item.obligation, date(2026, 11, 3), already_gone=True)

    changed = office.owed("KEY-02")
    write_letter(office.desk, changed.obligation, office.papers / "june.pdf")
    assert "KEY-01" not in office.owed_rules()
    assert office.is_sound()


def test_a_letter_that_left_before_a_death_was_heard_stays_on_record(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("CR"))
    item = office.owed("KEY-18")
    write_letter(office.desk, item.obligation, office.papers / "release.pdf")
    office.clock.go_to(date(2026, 11, 5))
    office.happens(movement("DEC", at="2026-11-04T10:00:00+00:00"))

    with pytest.raises(KnownError, match="not owed any more"):
        mark_posted(office.desk, item.obligation)
    mark_posted(office.desk, item.obligation, date(2026, 11, 3), already_gone=True)

    assert "Letter posted" in [line.words for line in office.case().timeline]
    assert office.is_sound()


def test_a_call_written_down_later_told_the_month_of_its_own_day(office: AnOffice) -> None:
    office.refer(referral())
    office.dates(sentence(conditional_release_on="2027-03-03"))
    item = office.owed("KEY-01")
    office.clock.go_to(date(2026, 11, 5))
    office.dates(sentence(conditional_release_on="2027-06-02", as_at="2026-11-05"))

    office.contact(Outcome.SPOKE, item.obligation, on=date(2026, 11, 3))

    assert office.owed("KEY-02"), "they were told March, and June is expected now"


def test_a_letter_still_here_does_not_go_to_an_address_in_doubt(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("CR"), movement("HQ", reason="RELEASED_TO_HOSPITAL"))
    first, second = office.owed("KEY-18"), office.owed("MH-09")
    for number, item in enumerate((first, second)):
        write_letter(office.desk, item.obligation, office.papers / f"{number}.pdf")
    mark_posted(office.desk, first.obligation)
    mark_returned(office.desk, first.obligation)

    with pytest.raises(KnownError, match="not confirmed as safe"):
        mark_posted(office.desk, second.obligation)

    change_address(office.desk, "VC-000001", ("9 New Street", "Exampleton", "ZZ99 4WX"))
    assert not office.case().address_confirmed
    office.contact(Outcome.ADDRESS_CONFIRMED)
    write_letter(office.desk, first.obligation, office.papers / "again.pdf")
    mark_posted(office.desk, first.obligation)
    assert "KEY-18" not in office.owed_rules()


def test_an_address_that_the_post_refuses_changes_nothing(office: AnOffice) -> None:
    office.refer(referral())

    with pytest.raises(KnownError, match="postcode"):
        change_address(office.desk, "VC-000001", ("9 New Street", "Exampleton"))

    assert office.case().address_lines == ("1 Invented Street", "Exampleton", "ZZ99 3WZ")


def test_a_letter_that_could_not_be_saved_can_not_be_posted(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("CR"))
    item = office.owed("KEY-18")

    with pytest.raises(KnownError):
        write_letter(office.desk, item.obligation, office.papers / "no folder" / "letter.pdf")

    with pytest.raises(KnownError, match="No letter was written"):
        mark_posted(office.desk, item.obligation)


def test_a_letter_that_was_read_and_saved_is_on_record_and_can_be_posted(
    office: AnOffice,
) -> None:
    office.refer(referral())
    office.happens(movement("CR"))
    item = office.owed("KEY-18")
    file = office.papers / "letter.pdf"
    shown = draft_letter(office.desk, item.obligation).sha256

    with pytest.raises(ChangedMeanwhileError):
        save_letter(office.desk, item.obligation, file, "other pages")
    assert not file.exists()
    save_letter(office.desk, item.obligation, file, shown)
    mark_posted(office.desk, item.obligation)

    assert file.read_bytes().startswith(b"%PDF")
    assert "KEY-18" not in office.owed_rules()
    assert office.is_sound()


def test_a_letter_never_takes_the_place_of_another_file(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("CR"))
    item = office.owed("KEY-18")
    other = office.papers / "other.pdf"
    other.write_bytes(b"something else")
    keys = office.folder / "victims" / "keys.json"
    before = keys.read_bytes()

    for file in (other, keys):
        with pytest.raises(KnownError, match="No letter was written"):
            write_letter(office.desk, item.obligation, file)

    assert (other.read_bytes(), keys.read_bytes()) == (b"something else", before)


def test_a_posted_letter_can_be_looked_at_as_it_left(office: AnOffice) -> None:
    office.refer(referral())
    office.happens(movement("CR"))
    item = office.owed("KEY-18")
    write_letter(office.desk, item.obligation, office.papers / "release.pdf")
    before = draft_letter(office.desk, item.obligation)
    mark_posted(office.desk, item.obligation)
    office.clock.go_to(date(2026, 12, 24))

    kept = draft_letter(office.desk, item.obligation)

    assert kept.is_kept and not before.is_kept
    assert kept.pages == before.pages
