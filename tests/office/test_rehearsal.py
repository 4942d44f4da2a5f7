"""A rehearsal shows what would follow, and leaves the office exactly as it was."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice, movement, referral, sentence
from tests.helpers.planted import A_REFERRAL, everything_in, planted_in_files
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.check import check
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.rehearsal import rehearsing, what_would_change
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.startup.office import open_desk
from vcs_desktop.victims.model.moved import MoveKind


def dump(desk: Desk) -> tuple[str, str]:
    """Everything that both stores hold."""
    engines = (desk.book.store.engine, desk.door._sentences._store.engine)
    victims, sentences = (everything_in(engine) for engine in engines)
    return victims, sentences


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


@pytest.fixture
def lived_in(office: AnOffice) -> Iterator[AnOffice]:
    """An office with a case that knows its release."""
    office.refer(referral())
    office.dates(sentence())
    yield office
    assert office.is_sound()


def test_what_is_done_in_a_rehearsal_is_done_there_only(lived_in: AnOffice) -> None:
    before, files = dump(lived_in.desk), files_in(lived_in.folder)
    news = lived_in.paper(json.dumps(movement("CR")), ".json")

    with rehearsing(lived_in.desk) as rehearsal:
        report = import_files(rehearsal, [news])
        assert report.obligations
        assert check(rehearsal) == ()
        assert dump(lived_in.desk) == before
        assert dump(rehearsal) != before

    assert dump(lived_in.desk) == before
    assert files_in(lived_in.folder) == files


def test_a_rehearsal_says_what_would_be_owed_ended_and_moved(lived_in: AnOffice) -> None:
    release = lived_in.owed("KEY-01")
    news = lived_in.paper(json.dumps(movement("CR")), ".json")

    with rehearsing(lived_in.desk) as rehearsal:
        import_files(rehearsal, [news])
        found = what_would_change(lived_in.desk, rehearsal)

    told = {(one.case_number, one.rule, one.kind) for one in found}
    assert ("VC-000001", "KEY-18", MoveKind.NEWLY_OWED) in told
    assert ("VC-000001", "KEY-01", MoveKind.ENDED) in told
    assert lived_in.owed("KEY-01") == release


def test_nothing_done_is_nothing_changed(lived_in: AnOffice) -> None:
    with rehearsing(lived_in.desk) as rehearsal:
        assert what_would_change(lived_in.desk, rehearsal) == ()


def test_another_calendar_shows_which_dates_would_move(office: AnOffice) -> None:
    office.refer(referral(opted_in_on="", level="", referred_on="2026-11-02"))
    (first_contact,) = [item for item in office.today().items if item.rule == "CON-02"]
    due_on = first_contact.due_on
    assert due_on is not None
    holidays = office.desk.book.calendar.with_bank_holidays([date(2026, 11, 17)])

    with rehearsing(office.desk, calendar=holidays) as rehearsal:
        found = what_would_change(office.desk, rehearsal)
        assert check(rehearsal) == ()

    (moved,) = [one for one in found if one.obligation == first_contact.obligation]
    assert moved.kind is MoveKind.MOVED
    assert moved.before is not None and moved.before.due_on == due_on
    assert moved.after is not None and moved.after.due_on is not None
    assert moved.after.due_on > due_on
    assert office.is_sound()


def test_a_rulebook_without_a_rule_shows_what_would_end(lived_in: AnOffice) -> None:
    rules = lived_in.desk.rulebook
    fewer = Rulebook(tuple(rule for rule in rules.rules if rule.id != "KEY-01"), "fewer")

    with rehearsing(lived_in.desk, rulebook=fewer) as rehearsal:
        found = what_would_change(lived_in.desk, rehearsal)

    assert ("KEY-01", MoveKind.ENDED) in [(one.rule, one.kind) for one in found]


def test_a_copy_holds_no_word_in_clear(office: AnOffice) -> None:
    office.refer(A_REFERRAL)

    with rehearsing(office.desk):
        assert any("copy.db" in name for name in files_in(office.folder))
        assert planted_in_files(office.folder) == {}


def test_copies_that_a_kill_left_are_swept_at_the_next_start_and_living_ones_are_not(
    lived_in: AnOffice,
) -> None:
    left = lived_in.folder / "victims" / "rehearsal-left"
    left.mkdir()
    (left / "copy.db").write_bytes(b"left")
    (lived_in.folder / "victims" / "rehearsal-left.claim").touch()

    with rehearsing(lived_in.desk) as rehearsal:
        open_desk(lived_in.folder, OFFICER, PASSPHRASE, lived_in.clock).close()
        assert not left.exists()
        assert check(rehearsal) == ()

    assert not any("rehearsal" in name for name in files_in(lived_in.folder))


def test_a_rehearsal_that_fails_leaves_nothing_either(lived_in: AnOffice) -> None:
    files = files_in(lived_in.folder)

    with pytest.raises(KnownError, match="no case"), rehearsing(lived_in.desk) as rehearsal:
        AnOffice(lived_in.folder, lived_in.papers, lived_in.clock, rehearsal).case("VC-999999")

    assert files_in(lived_in.folder) == files


def test_a_rehearsal_stands_in_the_present_of_the_office(lived_in: AnOffice) -> None:
    lived_in.clock.go_to(date(2026, 11, 16))

    with rehearsing(lived_in.desk) as rehearsal:
        assert rehearsal.today == date(2026, 11, 16)
        assert replace(rehearsal, closing=lived_in.desk.closing).officer == lived_in.desk.officer
