"""A case is erased for good: from every table, from the file's last page, after any restore."""

import json
import shutil

import pytest

from tests.helpers.office import (
    MONDAY,
    OFFICER,
    PASSPHRASE,
    AnOffice,
    recall,
    record_says,
    referral,
    sentence,
    table,
)
from tests.helpers.planted import A_REFERRAL, NAME, everything_in, planted_in
from tests.helpers.raw_pages import every_page
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.back_up import back_up
from vcs_desktop.office.change_address import change_address
from vcs_desktop.office.check import check
from vcs_desktop.office.decide_case import end_case
from vcs_desktop.office.erase_case import (
    ErasureWish,
    Ground,
    erase_case,
    list_erased,
    preview_erasure,
)
from vcs_desktop.office.hold_case import hold_case, lift_hold
from vcs_desktop.office.office_to_keep import office_to_keep
from vcs_desktop.office.settle_look import settle_look
from vcs_desktop.office.write_letter import write_letter
from vcs_desktop.rules.case_words import EndReason
from vcs_desktop.startup.backups import restore_by_passphrase
from vcs_desktop.storage.engine import open_engine, reading
from vcs_desktop.storage.profile import Profile

CASE = "VC-000001"
ALONE = ErasureWish(CASE, Ground.PERSON_ASKED, "", alone=True)


@pytest.fixture
def lived(office: AnOffice, tmp_path) -> AnOffice:
    """An office with a planted person whose case was lived with and has ended, and another."""
    office.refer(A_REFERRAL | {"officer": ""}, referral(2, officer=""))
    office.dates(sentence(), sentence(2))
    write_letter(office.desk, office.owed("KEY-01").obligation, tmp_path / "letter.pdf")
    change_address(office.desk, CASE, ("9 Marmalade Crescent", "ZZ99 3WZ"), is_confirmed=True)
    office.happens(recall())
    end_case(office.desk, CASE, EndReason.ANOTHER_REASON)
    return office


def pages_of(office: AnOffice) -> bytes:
    return every_page(Profile(office.folder).victim_store, office.desk.book.store.key.database)


def everything(office: AnOffice) -> str:
    return everything_in(office.desk.book.store.engine)


def test_nothing_of_the_person_is_left_in_any_table_and_all_is_sound(lived: AnOffice) -> None:
    case = lived.case().row.case
    assert planted_in(everything(lived))

    erase_case(lived.desk, ALONE)

    text = everything(lived)
    assert not planted_in(text)
    tables = {line.split(":")[0] for line in text.splitlines() if case in line}
    assert tables == {"erased_cases", "record_entry"}
    assert check(lived.desk) == ()


def test_no_page_of_the_file_holds_the_person_any_more(lived: AnOffice) -> None:
    assert b"Quillfeather" in pages_of(lived)

    assert erase_case(lived.desk, ALONE).is_wiped

    assert not planted_in(pages_of(lived))
    lived.close()
    assert not planted_in(pages_of(lived))


def test_the_other_people_stay_as_they_were(lived: AnOffice) -> None:
    before = lived.case("VC-000002")

    erase_case(lived.desk, ALONE)

    assert lived.case("VC-000002") == before
    assert [item.case_number for item in lived.today().items] == ["VC-000002"] * len(
        lived.today().items
    )


def test_the_preview_says_what_goes_and_changes_nothing(lived: AnOffice) -> None:
    before = everything(lived)

    preview = preview_erasure(lived.desk, CASE)

    assert dict(preview.goes)["letters, with their pages"] == 1
    assert not any("_" in what for what, _ in preview.goes)
    assert preview.against == ()
    assert everything(lived) == before


def test_what_stays_is_a_stub_without_words(lived: AnOffice) -> None:
    case = lived.case().row.case

    erase_case(lived.desk, ALONE)

    (stub,) = list_erased(lived.desk)
    assert (stub.case, stub.case_number, stub.ground) == (case, CASE, Ground.PERSON_ASKED)
    assert record_says(lived, "erased") == [{"ground": "person-asked", "approved_by": ""}]
    with pytest.raises(KnownError, match="no case with this number"):
        lived.case()


def test_the_number_of_an_erased_case_is_never_given_again(office: AnOffice) -> None:
    office.refer(referral())
    end_case(office.desk, CASE, EndReason.OPENED_IN_ERROR)
    erase_case(office.desk, ALONE)

    office.refer(referral(2))

    assert office.case("VC-000002").row.person == "Ms Ann Example-2"


def test_a_running_case_is_not_erased(office: AnOffice) -> None:
    office.refer(referral())

    with pytest.raises(KnownError, match="has not ended"):
        erase_case(office.desk, ALONE)

    assert preview_erasure(office.desk, CASE).against == ("The case has not ended.",)


def test_a_hold_keeps_a_case_until_it_is_lifted(lived: AnOffice) -> None:
    hold_case(lived.desk, CASE, "an inquiry asked for it")

    with pytest.raises(KnownError, match="A hold stands"):
        erase_case(lived.desk, ALONE)
    assert preview_erasure(lived.desk, CASE).against == (
        "A hold stands on it: an inquiry asked for it",
    )

    lift_hold(lived.desk, CASE, "the inquiry is over")
    erase_case(lived.desk, ALONE)
    assert not planted_in(everything(lived))


def test_an_office_of_one_officer_must_say_that_nobody_else_looked(lived: AnOffice) -> None:
    with pytest.raises(KnownError, match="one officer only"):
        erase_case(lived.desk, ErasureWish(CASE, Ground.PERSON_ASKED, "Another Officer"))


def test_nobody_approves_their_own_erasure(office: AnOffice) -> None:
    office.refer(referral(officer="Sian Senior"))
    end_case(office.desk, CASE, EndReason.OPENED_IN_ERROR)

    for wish, problem in (
        (ErasureWish(CASE, Ground.OPENED_IN_ERROR, OFFICER), "their own"),
        (ErasureWish(CASE, Ground.OPENED_IN_ERROR, "Nobody Known"), "not in this unit's list"),
        (ErasureWish(CASE, Ground.OPENED_IN_ERROR, "", alone=True), "another officer"),
    ):
        with pytest.raises(KnownError, match=problem):
            erase_case(office.desk, wish)

    erase_case(office.desk, ErasureWish(CASE, Ground.OPENED_IN_ERROR, "Sian Senior"))
    (stub,) = list_erased(office.desk)
    assert stub.approved_by not in {"", stub.officer}


def test_an_older_copy_put_back_by_hand_is_told_and_a_restore_erases_again(
    lived: AnOffice, tmp_path
) -> None:
    backup = back_up(office_to_keep(lived.desk.back)).path
    lived.close()
    shutil.copytree(Profile(lived.folder).victim_folder, tmp_path / "older")
    erase_case(lived.desk, ALONE)
    case = list_erased(lived.desk)[0].case
    lived.close()
    shutil.rmtree(Profile(lived.folder).victim_folder)
    shutil.copytree(tmp_path / "older", Profile(lived.folder).victim_folder)

    (told,) = lived.desk.warnings
    assert told.startswith("The list of erased cases names 1 case of whose erasure the record")
    assert list_erased(lived.desk) == ()
    assert check(lived.desk) == (f"Victim store: {told}",)

    lived.close()
    restore_by_passphrase(lived.folder, backup, OFFICER, PASSPHRASE, lived.clock)

    assert not planted_in(everything(lived))
    assert not planted_in(pages_of(lived))
    assert [one.case for one in list_erased(lived.desk)] == [case]
    assert record_says(lived, "erased-again") == [{"was_there": 1}]
    assert check(lived.desk) == ()


def test_the_list_outside_names_nobody_and_a_changed_one_is_found(lived: AnOffice) -> None:
    erase_case(lived.desk, ALONE)
    path = Profile(lived.folder).erasures
    content = json.loads(path.read_bytes())
    assert not planted_in(path.read_text())
    assert "WCU-1" not in path.read_text()

    content["entries"] = []
    path.write_text(json.dumps(content))
    lived.close()

    assert check(lived.desk) == (
        "Victim store: The list of erased cases was changed outside this program.",
    )


def test_a_lost_list_is_written_again(lived: AnOffice) -> None:
    erase_case(lived.desk, ALONE)
    path = Profile(lived.folder).erasures
    before = path.read_bytes()
    path.unlink()
    lived.close()

    assert check(lived.desk) == ()
    assert path.read_bytes() == before


@pytest.mark.parametrize("changes", [{}, {"telephone": "01632 960888"}])
def test_the_same_referral_does_not_bring_an_erased_person_back(
    lived: AnOffice, changes: dict[str, str]
) -> None:
    erase_case(lived.desk, ALONE)

    report = lived.refer(A_REFERRAL | {"officer": ""} | changes)

    (look,) = report.needs_look
    assert "erased" in look.problem
    assert not planted_in(everything(lived))
    (waiting,) = lived.today().needs_look
    assert waiting.source == f"row about {CASE}"
    settle_look(lived.desk, waiting.id)
    assert lived.today().needs_look == ()
    assert lived.refer(A_REFERRAL | {"officer": ""} | changes).needs_look == ()


@pytest.mark.parametrize("whom", ["WCU-1", CASE])
def test_news_about_an_erased_person_refuses_no_file_and_keeps_nothing(
    lived: AnOffice, whom: str
) -> None:
    erase_case(lived.desk, ALONE)
    rows = (
        {"case_or_reference": whom, "telephone": "01632 960777"},
        {"case_or_reference": "WCU-2", "telephone": "01632 960222"},
    )

    report = lived.take(lived.paper(table(rows), ".csv"))

    assert [look.problem.split(",")[0] for look in report.needs_look] == [
        "This person's case was erased"
    ]
    assert lived.case("VC-000002").telephone == "01632 960222"
    assert not planted_in(everything(lived))


def test_a_new_reference_is_a_new_case(lived: AnOffice) -> None:
    erase_case(lived.desk, ALONE)

    report = lived.refer(A_REFERRAL | {"officer": "", "reference": "WCU-77"})

    assert report.accepted == 1
    assert lived.case("VC-000003").row.person == NAME


def test_a_key_stage_that_comes_later_finds_nobody(lived: AnOffice) -> None:
    erase_case(lived.desk, ALONE)

    report = lived.happens(recall(at="2026-11-02T08:00:00+00:00"))

    assert report.obligations == ()
    assert lived.today(MONDAY).needs_look == ()
    assert check(lived.desk) == ()


def test_while_another_window_reads_the_file_is_made_anew_at_the_next_opening(
    lived: AnOffice,
) -> None:
    store = lived.desk.book.store
    another = open_engine(Profile(lived.folder).victim_store, store.key.database)
    try:
        with reading(another) as connection:
            connection.exec_driver_sql("SELECT count(*) FROM cases").scalar_one()
            assert not erase_case(lived.desk, ALONE).is_wiped
    finally:
        another.dispose()
    (owed,) = check(lived.desk)
    assert "the file was not made anew yet" in owed
    lived.close()

    assert check(lived.desk) == ()
    assert not planted_in(pages_of(lived))
