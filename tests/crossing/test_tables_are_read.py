"""Tables: by their documented header, each fault with its line and column, never the cell."""

import contextlib
import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.office import referral, sentence
from tests.helpers.places import ROOT
from vcs_desktop.crossing import licences, prisoners, referral_rows, sentence_rows
from vcs_desktop.crossing.arrivals import TABLES, recognise
from vcs_desktop.crossing.referral_rows import ReferralRow
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.rules.case_words import Capacity
from vcs_desktop.rules.key_stage import Precision, SentenceKind, StageDateName
from vcs_desktop.sentences.model.message import SentenceSnapshot
from vcs_desktop.victims.model.referral import Language

SECRET = "Quillfeather"


def text_of(*rows: dict[str, str], ends: str = "\n") -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), lineterminator=ends)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def referrals(text: str | bytes) -> tuple[ReferralRow, ...]:
    read = recognise(text if isinstance(text, bytes) else text.encode())
    assert read.kind is referral_rows.REFERRALS
    return read.items(ReferralRow)


def snapshots(text: str, as_at: date | None = None) -> tuple[SentenceSnapshot, ...]:
    read = recognise(text.encode(), as_at)
    assert read.kind is sentence_rows.SENTENCES
    return read.items(SentenceSnapshot)


def refusal(text: str | bytes) -> FileRefusedError:
    with pytest.raises(FileRefusedError) as refused:
        recognise(text if isinstance(text, bytes) else text.encode())
    assert SECRET not in refused.value.problem
    return refused.value


def test_a_whole_referral_is_read() -> None:
    (row,) = referrals(text_of(referral(capacity="Bereaved-Relative", language="cy")))

    assert (row.line, row.noms) == (2, "A0001ZZ")
    assert row.referral.person_name == "Ms Ann Example-1"
    assert row.referral.address_lines == ("1 Invented Street", "Exampleton", "ZZ99 3WZ")
    assert row.referral.capacity is Capacity.BEREAVED_RELATIVE
    assert row.referral.language is Language.WELSH
    assert row.referral.opted_in_on == date(2026, 10, 12)


def test_only_what_is_needed_is_needed_and_the_rest_is_the_cautious_choice() -> None:
    needed = ("reference", "referred_on", "offender_noms", "offender_name", "person_name")
    (row,) = referrals(text_of({name: referral()[name] for name in needed}))

    assert row.referral.salutation == "Ms Ann Example-1"
    assert row.referral.address_confirmed is False
    assert row.referral.telephone_safe is None
    assert row.referral.opted_in_on is row.referral.level is None


def test_columns_may_stand_in_any_order_and_in_any_case() -> None:
    turned = {name.upper(): cell for name, cell in reversed(referral().items())}

    assert referrals(text_of(turned)) == referrals(text_of(referral()))


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"], ids=repr)
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "with a mark"])
def test_every_kind_of_line_end_and_the_mark_of_spreadsheets_are_read(
    ends: str, mark: str
) -> None:
    text = mark + text_of(referral(1), referral(2), ends=ends)

    assert [row.noms for row in referrals(text)] == ["A0001ZZ", "A0002ZZ"]


def test_quoted_cells_may_hold_commas_and_quotes() -> None:
    (row,) = referrals(text_of(referral(address_1='Flat 2, "The Hollies"')))

    assert row.referral.address_lines[0] == 'Flat 2, "The Hollies"'


def test_empty_rows_are_passed_over() -> None:
    text = text_of(referral(1), dict.fromkeys(referral(), ""), referral(2)) + "\n  \n\n"

    assert [row.line for row in referrals(text)] == [2, 4]


FAULTS = {
    "reference": [""],
    "referred_on": ["", SECRET, "2026-02-30", "01/10/2026", "2026-10", "20261001",
                    "2026-W40-4", "9999-12-31", "0001-01-01", "\uff12\uff10\uff12\uff16-10-01"],
    "offender_noms": ["", SECRET, "A0001Z", "A0001ZZZ", "A 0001ZZ"],
    "offender_name": [""],
    "person_name": [""],
    "capacity": [SECRET],
    "language": [SECRET, "fr"],
    "address_confirmed": [SECRET, "maybe", "true", "1"],
    "telephone_safe": [SECRET],
    "opted_in_on": [SECRET, "9999-12-31"],
    "level": [SECRET, ""],
}  # fmt: skip


@pytest.mark.parametrize(
    ("column", "cell"), [(column, cell) for column, cells in FAULTS.items() for cell in cells]
)
def test_a_fault_names_its_line_and_column_and_not_what_stands_there(
    column: str, cell: str
) -> None:
    columns = {"telephone_safe": "", "capacity": "", "language": ""}
    good, bad = columns | referral(1), columns | referral(2) | {column: cell}

    refused = refusal(text_of(good, bad))

    assert refused.line == 3
    assert f"column {column} " in refused.problem
    assert not cell or cell not in refused.problem


def test_an_address_that_is_confirmed_must_be_there() -> None:
    bare = referral(address_1="", address_2="", postcode="")

    assert "address_confirmed" in refusal(text_of(bare)).problem


@pytest.mark.parametrize("row", [{"level": "annual", "opted_in_on": ""}, {"level": ""}], ids=str)
def test_a_level_and_the_day_of_opting_in_go_together(row: dict[str, str]) -> None:
    assert "column level" in refusal(text_of(referral() | row)).problem


def test_one_reference_on_two_rows_that_differ_refuses_the_file() -> None:
    refused = refusal(text_of(referral(1), referral(2, reference="WCU-1")))

    assert (refused.line, "column reference" in refused.problem) == (3, True)


def test_one_reference_on_two_rows_that_are_the_same_is_read() -> None:
    assert len(referrals(text_of(referral(), referral()))) == 2


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (text_of(referral() | {SECRET: "x"}), 1),
        (text_of(referral()).replace("reference,", "reference,reference,", 1), 1),
        (text_of(referral()) + "one,cell,too,few\n", 3),
        (text_of(referral()).rstrip("\n") + ",one-too-many\n", 2),
        (text_of(referral()).replace("Ms Ann", f'"{SECRET}" Ann'), 2),
        (text_of(referral()) + f'"{SECRET}', 3),
        (text_of(referral(person_name=f"={SECRET}()")), 2),
        (text_of(referral(person_name=f"  @{SECRET}")), 2),
        (text_of(referral(person_name=f"+{SECRET}()")), 2),
        (text_of(referral(person_name=f"-{SECRET}()")), 2),
        (text_of(referral(person_name=f"\t={SECRET}()")), 2),
        (text_of(referral(person_name=f"\uff1d{SECRET}()")), 2),
        (text_of(referral(person_name=f"{SECRET}\x00")), 2),
        (text_of(referral(person_name=f"{SECRET}\x1b[31m")), 2),
        (text_of(referral(address_1=f"{SECRET}\u2028Street")), 2),
        (text_of(referral(address_1=f"{SECRET}\nStreet")), 3),
        (text_of(referral(person_name=SECRET * 200)), 2),
        (text_of(referral(person_name=SECRET * 20_000)), 2),
    ],
    ids=["unknown column", "column twice", "too few", "too many", "stray quote", "open quote",
         "formula", "formula after spaces", "plus", "minus", "tab", "wide formula", "nul",
         "escape",
         "hidden line break", "line break", "long cell", "endless cell"],
)  # fmt: skip
def test_a_table_that_is_not_well_made_is_refused_with_its_line(text: str, line: int) -> None:
    assert refusal(text).line == line


@pytest.mark.parametrize(
    "content",
    [b"", b"\n\n", b"\x00" * 50, bytes(range(256)), b"%PDF-1.7", b"a,b,c\n1,2,3\n",
     text_of(referral(person_name="Siân Example")).encode("latin-1"),
     text_of(referral()).encode("utf-16"), b"\xff\xfe",
     text_of(referral()).replace(",", ";").encode(),
     text_of({"reference": "R"}).encode(), b"x" * 300_000],
    ids=lambda content: f"{content[:16]!r}-{len(content)}",
)  # fmt: skip
def test_what_is_no_table_of_ours_is_refused_whole(content: bytes) -> None:
    assert refusal(content).problem


@pytest.mark.parametrize("number", ["+44 1632 960001", "+441632960001", "+44 (0)1632-960-001"])
def test_a_telephone_number_may_begin_with_a_plus(number: str) -> None:
    (row,) = referrals(text_of(referral(telephone=number)))

    assert row.referral.telephone == number


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with contextlib.suppress(FileRefusedError):
        assert recognise(content).digest


@given(
    st.lists(
        st.fixed_dictionaries({name: st.text(max_size=12) for name in referral()}), min_size=1
    )
)
def test_any_cells_under_our_header_are_read_or_refused(
    rows: list[dict[str, str]],
) -> None:
    try:
        content = text_of(*rows).encode()
    except UnicodeEncodeError:
        return
    with contextlib.suppress(FileRefusedError):
        assert len(recognise(content).pieces) <= len(rows)


def test_sentence_dates_keep_their_precision() -> None:
    row = sentence(conditional_release_on="2027-03", parole_hearing_on="2027-02-09")

    (read,) = snapshots(text_of(row | {"sentence_kind": "Extended"}))

    given = {day.name: (day.on, day.precision) for day in read.dates}
    assert given[StageDateName.CONDITIONAL_RELEASE] == (date(2027, 3, 1), Precision.MONTH)
    assert given[StageDateName.PAROLE_HEARING] == (date(2027, 2, 9), Precision.DAY)
    assert (read.sentence_kind, read.as_at) == (SentenceKind.EXTENDED, date(2026, 10, 30))


def test_the_day_given_with_the_command_counts_where_a_row_gives_none() -> None:
    rows = (sentence(1, as_at=""), sentence(2))

    read = snapshots(text_of(*rows), date(2026, 11, 1))

    assert [one.as_at for one in read] == [date(2026, 11, 1), date(2026, 10, 30)]


@pytest.mark.parametrize(
    ("column", "cell"),
    [("noms", ""), ("noms", SECRET), ("sentence_kind", ""), ("sentence_kind", SECRET),
     ("conditional_release_on", "9999-12"), ("conditional_release_on", "2027-13"),
     ("conditional_release_on", "2027W05"), ("conditional_release_on", "March 2027"),
     ("parole_hearing_on", "0001-01-02"), ("as_at", "2026-10"), ("as_at", SECRET)],
)  # fmt: skip
def test_a_fault_in_sentence_dates_names_its_line_and_column(column: str, cell: str) -> None:
    refused = refusal(text_of(sentence(1), sentence(2) | {column: cell}))

    assert refused.line == 3
    assert f"column {column} " in refused.problem


@pytest.mark.parametrize("columns", [kind.columns for kind in TABLES], ids=lambda _: "table")
def test_the_paper_about_formats_names_every_column(columns) -> None:
    paper = (ROOT / "docs" / "import-formats.md").read_text("utf-8")

    rows = {line.split("|")[1].strip() for line in paper.splitlines() if line.startswith("| `")}
    for column in columns:
        assert f"`{column.name}`" in rows


@pytest.mark.parametrize("fields", [licences.FIELDS, prisoners.FIELDS])
def test_the_paper_about_formats_names_every_field_that_is_read(fields) -> None:
    paper = (ROOT / "docs" / "import-formats.md").read_text("utf-8")

    rows = {line.split("|")[1].strip() for line in paper.splitlines() if line.startswith("| `")}
    assert {f"`{field}`" for field in fields} <= rows


def test_the_paper_has_an_example_of_each_table_that_can_be_imported() -> None:
    paper = (ROOT / "docs" / "import-formats.md").read_text("utf-8")
    examples = [part.split("```")[0] for part in paper.split("```csv\n")[1:]]

    read = [recognise(example.encode()) for example in examples]

    assert {one.kind.name for one in read} == {kind.name for kind in TABLES}
    assert len(read) == len(TABLES) and all(one.pieces for one in read)
