"""The inventory of data names every column of both stores, and says what becomes of each table."""

import re

import pytest

from tests.helpers.places import ROOT
from vcs_desktop.crossing.founding import SENTENCE_SHAPE
from vcs_desktop.office.erase_case import _IN_WORDS
from vcs_desktop.storage.engine import memory_engine
from vcs_desktop.storage.store import StoreShape, make_tables
from vcs_desktop.victims.services.founding import VICTIM_SHAPE
from vcs_desktop.victims.store.erasure_rows import _about_cases

PAGE = (ROOT / "docs" / "data-inventory.md").read_text(encoding="utf-8")
SHAPES = (VICTIM_SHAPE, SENTENCE_SHAPE)
OF_THE_PERSON = {"cases", "people", "contact_ways"}
"""What goes with a case and does not point to it."""


def written() -> dict[str, str]:
    """Each table's part of the page, by its store and name."""
    parts = re.split(r"^### (\w+: \w+)$", PAGE, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def rows_of(part: str) -> list[list[str]]:
    lines = [line for line in part.splitlines() if line.startswith("| `")]
    return [[cell.strip().strip("`") for cell in line.strip("|").split(" | ")] for line in lines]


def really_there(shape: StoreShape) -> dict[str, list[str]]:
    """Each table of a new store with its columns, as the database has them."""
    engine = memory_engine()
    try:
        with engine.begin() as connection:
            make_tables(connection, shape)
            ask = connection.exec_driver_sql
            names = ask("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
            return {
                f"{shape.name}: {name}": sorted(
                    str(row[1]) for row in ask(f'PRAGMA table_info("{name}")')
                )
                for name in names
                if not name.startswith("sqlite_")
            }
    finally:
        engine.dispose()


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_every_column_of_every_table_is_in_it_and_no_other(shape: StoreShape) -> None:
    listed = {
        name: sorted(row[0] for row in rows_of(part))
        for name, part in written().items()
        if name.startswith(f"{shape.name}: ")
    }

    assert listed == really_there(shape)


def test_every_row_says_what_for_whose_and_whether_it_is_in_the_pack() -> None:
    for name, part in written().items():
        for row in rows_of(part):
            assert len(row) == 4 and all(row), (name, row)


def test_every_table_says_who_sees_it_how_long_and_what_happens_at_erasure() -> None:
    for name, part in written().items():
        assert re.search(r"Seen by: .+\. Kept: .+\. At erasure: .+\.", part), name


def test_what_points_to_a_case_is_said_to_go_with_it() -> None:
    goes = {
        name.removeprefix("victims: ")
        for name, part in written().items()
        if "At erasure: goes with the case" in part
    }

    assert goes == {table.name for table, _ in _about_cases()} | OF_THE_PERSON


def test_an_officer_reads_in_plain_words_what_of_a_case_goes() -> None:
    tables = {table.name for table, _ in _about_cases()} | OF_THE_PERSON

    # An officer's own list points to a case by its words alone.
    assert tables | {"saved_lists"} == set(_IN_WORDS)
