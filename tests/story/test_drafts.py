"""What was typed and not sent: kept for its officer alone, sealed, and ended with its case."""

import os
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice, referral
from vcs_desktop.kernel.draft import Draft, DraftBody, DraftKey
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Officer
from vcs_desktop.office.decide_case import end_case
from vcs_desktop.office.drafts import drafts_about, drop_draft, ending_draft, keep_draft
from vcs_desktop.office.log_contact import NewContact, log_contact
from vcs_desktop.rules.case_words import Direction, EndReason, Method, Outcome
from vcs_desktop.startup.office import open_desk

CONTACT = DraftKey("contact", "VC-000001")
TYPED: DraftBody = (("zone", "Planted Lane 7"), ("method", "phone"), ("told ob-1", "yes"))


@pytest.fixture
def with_cases(office: AnOffice) -> AnOffice:
    office.refer(referral(), referral(2))
    return office


def kept(office: AnOffice, subject: str = "VC-000001") -> list[tuple[str, DraftBody]]:
    return [(draft.key.form, draft.body) for draft in drafts_about(office.desk, subject)]


def record_length(office: AnOffice) -> int:
    with office.desk.book.reading() as connection:
        return len(list(office.desk.book.store.record.entries(connection)))


def test_what_was_typed_is_there_after_the_office_was_closed(with_cases: AnOffice) -> None:
    keep_draft(with_cases.desk, CONTACT, TYPED)
    with_cases.close()
    assert kept(with_cases) == [("contact", TYPED)]


def test_a_case_is_meant_however_it_is_named(with_cases: AnOffice) -> None:
    keep_draft(with_cases.desk, CONTACT, TYPED)
    reference = with_cases.case().row.case
    assert kept(with_cases, reference) == kept(with_cases, "VC-000001")
    assert kept(with_cases, "VC-000002") == []


def test_the_newest_words_count_and_the_draft_says_when_it_was_begun(with_cases: AnOffice) -> None:
    before = with_cases.clock.now()
    keep_draft(with_cases.desk, CONTACT, (("method", "letter"),))
    begun = drafts_about(with_cases.desk, "VC-000001")[0].began_at
    keep_draft(with_cases.desk, CONTACT, TYPED)
    assert drafts_about(with_cases.desk, "VC-000001") == (
        Draft(DraftKey("contact", with_cases.case().row.case), TYPED, begun),
    )
    assert begun > before


def test_no_other_officer_is_offered_it(with_cases: AnOffice) -> None:
    desk = with_cases.desk
    keep_draft(desk, CONTACT, TYPED)
    other = replace(desk, book=replace(desk.book, officer=Officer("of-another", "Piotr Example")))
    assert drafts_about(other, "VC-000001") == ()


def test_the_record_knows_nothing_of_drafts(with_cases: AnOffice) -> None:
    before = record_length(with_cases)
    keep_draft(with_cases.desk, CONTACT, TYPED)
    keep_draft(with_cases.desk, DraftKey("entry"), TYPED)
    drop_draft(with_cases.desk, DraftKey("entry"))
    assert record_length(with_cases) == before
    assert with_cases.is_sound()


def test_drafts_lie_sealed_and_nowhere_in_clear(with_cases: AnOffice) -> None:
    keep_draft(with_cases.desk, CONTACT, TYPED)
    files = [path for path in with_cases.folder.rglob("*") if path.is_file()]
    assert [path for path in files if b"Planted Lane" in path.read_bytes()] == []


def a_contact(outcome: Outcome = Outcome.SPOKE) -> NewContact:
    return NewContact("VC-000001", Method.PHONE, Direction.OUT, outcome, (), None, None)


def test_what_is_recorded_ends_its_draft_in_the_same_step(with_cases: AnOffice) -> None:
    keep_draft(with_cases.desk, CONTACT, TYPED)
    keep_draft(with_cases.desk, DraftKey("more", "VC-000001"), TYPED)
    log_contact(ending_draft(with_cases.desk, CONTACT), a_contact())
    assert kept(with_cases) == [("more", TYPED)]


def test_what_is_refused_leaves_its_draft(with_cases: AnOffice) -> None:
    keep_draft(with_cases.desk, CONTACT, TYPED)
    wrong = replace(a_contact(), meets=("ob-unknown",))
    with pytest.raises(KnownError):
        log_contact(ending_draft(with_cases.desk, CONTACT), wrong)
    assert kept(with_cases) == [("contact", TYPED)]


def test_drafts_end_with_their_case(with_cases: AnOffice) -> None:
    keep_draft(with_cases.desk, CONTACT, TYPED)
    keep_draft(with_cases.desk, DraftKey("contact", "VC-000002"), TYPED)
    end_case(with_cases.desk, "VC-000001", EndReason.ANOTHER_REASON)
    assert kept(with_cases) == []
    assert kept(with_cases, "VC-000002") == [("contact", TYPED)]


def in_a_child_that_is_killed(act: Callable[[], None]) -> None:
    """Do something in a process of its own, which is killed the moment it is done."""
    child = os.fork()
    if child == 0:
        try:
            act()
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork and no signal 9")
def test_a_draft_that_was_kept_survives_a_kill(with_cases: AnOffice) -> None:
    folder: Path = with_cases.folder
    with_cases.close()

    def type_and_keep() -> None:
        desk = open_desk(folder, OFFICER, PASSPHRASE, with_cases.clock)
        keep_draft(desk, CONTACT, TYPED)

    in_a_child_that_is_killed(type_and_keep)
    assert kept(with_cases) == [("contact", TYPED)]
    assert with_cases.is_sound()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork and no signal 9")
def test_a_kill_leaves_no_draft_of_what_was_recorded(with_cases: AnOffice) -> None:
    folder: Path = with_cases.folder
    keep_draft(with_cases.desk, CONTACT, TYPED)
    with_cases.close()

    def record() -> None:
        desk = open_desk(folder, OFFICER, PASSPHRASE, with_cases.clock)
        log_contact(ending_draft(desk, CONTACT), a_contact())

    in_a_child_that_is_killed(record)
    assert kept(with_cases) == []
    assert any(line.kind == "contact" for line in with_cases.case().timeline)
