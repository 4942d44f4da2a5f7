"""A list that a command gives to another program goes on record; reading it in lines does not."""

from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.helpers.office import OFFICER, PASSPHRASE
from vcs_desktop.startup.office import open_desk


def exported(folder: Path) -> list[dict[str, object]]:
    desk = open_desk(folder, OFFICER, PASSPHRASE)
    try:
        with desk.book.reading() as connection:
            entries = desk.book.store.record.entries(connection)
        return [dict(entry.details) for entry in entries if entry.act == "exported"]
    finally:
        desk.close()


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (("today",), "today"),
        (("cases",), "cases"),
        (("requests", "VC-000001"), "requests"),
        (("changed-dates",), "changed-dates"),
        (("lists",), "lists"),
        (("arrivals",), "arrivals"),
    ],
)
def test_a_list_given_as_json_is_on_record(
    working: Typed, own_office: Path, words: tuple[str, ...], what: str
) -> None:
    before = exported(own_office)
    working(*words)
    assert exported(own_office) == before
    rows = working(*words, "--json").answer
    (*_, entry) = after = exported(own_office)
    assert len(after) == len(before) + 1
    assert (entry["what"], entry["as"]) == (what, "json")
    if what == "cases":
        assert entry["rows"] == len(rows["cases"])
    if what == "arrivals":
        assert entry["rows"] == len(rows["sources"]) + len(rows["needs_look"])


def test_letters_written_in_a_run_are_on_record_as_a_batch(
    working: Typed, own_office: Path, tmp_path: Path
) -> None:
    before = exported(own_office)
    working("changed-dates", "--letters", tmp_path / "letters")
    assert [entry["what"] for entry in exported(own_office)[len(before) :]] == ["month-letters"]
