"""The order in which stages are offered to whoever enters news."""

from pathlib import Path

import pytest

from tests.helpers.sentence_store import our_entry_table
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.hand_entry import load_entry_table
from vcs_desktop.rules.key_stage import KeyStageKind

TABLE = """
earliest = 2001-04-01
earliest_source = "an invented source"
most_often = [{often}]
[[stage]]
kinds = ["absconded", "died"]
days_apart = 3
[[stage]]
kinds = ["recalled"]
days_apart = 3
"""


def load(folder: Path, often: str) -> list[KeyStageKind]:
    file = folder / "hand-entry.toml"
    file.write_text(TABLE.format(often=often), "utf-8")
    return [form.kind for form in load_entry_table(file).offered]


def test_what_happens_most_often_is_offered_first_in_the_tables_own_order(
    tmp_path: Path,
) -> None:
    order = load(tmp_path, '"recalled", "died"')
    assert order == [KeyStageKind.RECALLED, KeyStageKind.DIED, KeyStageKind.ABSCONDED]


def test_a_stage_that_can_not_be_entered_is_not_offered_first(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="stands in no row"):
        load(tmp_path, '"released"')


def test_every_stage_is_still_offered_once() -> None:
    table = our_entry_table()
    offered = [form.kind for form in table.offered]
    assert len(offered) == len(set(offered))
    assert set(offered) == set(table.forms)
    assert offered.index(KeyStageKind.RECALLED) < offered.index(KeyStageKind.RECALL_REQUESTED)
