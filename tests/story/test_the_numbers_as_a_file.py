"""The unit's work in numbers as a table and as pages: nobody is named in it whom it is about."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from tests.helpers.office import OFFICER, AnOffice, record_says, referral
from tests.helpers.planted import A_REFERRAL, WORDS
from tests.paper.reading_back import page_texts, tags_in_order
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.export_workload import WorkForm, WorkWish, as_table, save_workload
from vcs_desktop.office.workload import Counted, list_workload
from vcs_desktop.office.workload_words import EVERYBODY, MEANINGS, TITLES
from vcs_desktop.rules.case_words import Outcome

PLANTED_OFFICER = "Olive Gooseberry"


def saved(office: AnOffice, form: WorkForm, to: Path, *, is_numbered: bool = False) -> bytes:
    save_workload(office.desk, WorkWish(to, form, is_numbered=is_numbered))
    return to.read_bytes()


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def words_in(form: WorkForm, content: bytes) -> str:
    """Everything in it, in one line: a name may go on in the next one."""
    text = content.decode() if form is WorkForm.TABLE else " ".join(page_texts(content))
    return " ".join(text.split())


@pytest.mark.parametrize("form", WorkForm)
def test_no_person_no_offender_and_no_case_is_named_in_it(
    office: AnOffice, tmp_path: Path, form: WorkForm
) -> None:
    office.refer(A_REFERRAL)
    words = words_in(form, saved(office, form, tmp_path / "work"))

    assert PLANTED_OFFICER in words
    without_officer = words.replace(PLANTED_OFFICER, "")
    assert [word for word in WORDS if word in without_officer] == []
    assert "VC-" not in words and "A0001ZZ" not in words


@pytest.mark.parametrize("form", WorkForm)
def test_numbered_it_names_no_officer_either(
    office: AnOffice, tmp_path: Path, form: WorkForm
) -> None:
    office.refer(A_REFERRAL)
    words = words_in(form, saved(office, form, tmp_path / "work", is_numbered=True))

    assert "Officer 1" in words and "Officer 2" in words
    assert OFFICER not in words and "Gooseberry" not in words


@pytest.mark.parametrize("form", WorkForm)
def test_numbered_it_tells_of_no_officer_when_they_last_did_something(
    office: AnOffice, tmp_path: Path, form: WorkForm
) -> None:
    office.refer(referral())
    office.contact(Outcome.SPOKE)
    content = saved(office, form, tmp_path / "work", is_numbered=True)

    if form is WorkForm.TABLE:
        told = {row["Officer"]: row["Last act on"] for row in rows_of(content)}
        assert told["Officer 1"] == ""
    else:
        assert "Last act" not in words_in(form, content)


def test_the_table_holds_the_numbers_of_the_screen(office: AnOffice, tmp_path: Path) -> None:
    office.refer(*(referral(number) for number in (1, 2, 3)))
    rows = rows_of(saved(office, WorkForm.TABLE, tmp_path / "work.csv"))

    work = list_workload(office.desk)
    assert [row["Officer"] for row in rows] == [OFFICER, EVERYBODY]
    for counted in Counted:
        title, count = TITLES[counted], work.lines[0].of(counted)
        assert int(rows[0][title]) == count.number
        oldest = count.oldest_on.isoformat() if count.oldest_on else ""
        assert rows[0][f"{title}: oldest"] == oldest


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+44", "@SUM(1)", "-1", "\uff1d1"])
def test_a_name_is_never_run_by_a_spreadsheet(office: AnOffice, name: str) -> None:
    work = list_workload(office.desk)
    hostile = replace(work, lines=(replace(work.lines[0], name=name),))
    assert rows_of(as_table(hostile))[0]["Officer"] == f"'{name}"


def test_the_pages_are_tagged_and_say_what_each_number_counts(
    office: AnOffice, tmp_path: Path
) -> None:
    office.refer(referral())
    pdf = saved(office, WorkForm.PAGES, tmp_path / "work.pdf")

    text = " ".join(" ".join(page_texts(pdf)).split())
    tags = tags_in_order(pdf)
    assert tags.count("Table") == 5 and tags.count("H1") == 1
    for counted in Counted:
        assert TITLES[counted] in text and MEANINGS[counted] in text


def test_that_it_leaves_is_on_record_with_its_form(office: AnOffice, tmp_path: Path) -> None:
    for form in WorkForm:
        saved(office, form, tmp_path / form.value)
    assert record_says(office, "exported") == [
        {"what": "workload", "rows": 1, "as": "csv"},
        {"what": "workload", "rows": 1, "as": "pdf"},
    ]


def test_it_is_saved_over_no_other_file_and_never_inside_the_office(
    office: AnOffice, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("something else", "utf-8")
    for place in (other, office.folder / "work.csv"):
        with pytest.raises(KnownError, match=r"Nothing was saved|nothing was saved"):
            saved(office, WorkForm.TABLE, place)
    assert other.read_text("utf-8") == "something else"
    assert not (office.folder / "work.csv").exists()
