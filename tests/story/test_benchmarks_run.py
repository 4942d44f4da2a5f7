"""The table of benchmarks can still be made: what it measures is no reason to pass or fail."""

from pathlib import Path

from tests.benchmarks.__main__ import ROWS
from tests.benchmarks.row import Aim, Row
from tests.helpers.places import python


def test_the_table_is_made_at_a_tiny_size(tmp_path: Path) -> None:
    tiny = ["--cases", "15", "--events", "60", "--rounds", "1", "--offices", tmp_path]

    made = python(["-m", "tests.benchmarks", *tiny])

    assert made.returncode == 0, made.stderr[-2000:]
    lines = [line for line in made.stdout.splitlines() if line.startswith("|")]
    assert len(lines) > len(ROWS) + 2
    assert "not measured" not in made.stdout


def test_an_aim_is_held_at_its_figure_and_on_the_right_side_of_it() -> None:
    least = Aim(0.5, is_least=True)
    most = Aim(16, is_of_ratio=False)

    assert [Row("", "", 10, ours, least).held for ours in (4, 5, 6)] == ["no", "yes", "yes"]
    assert [Row("", "ms", None, ours, most).held for ours in (15, 16, 17)] == ["yes", "yes", "no"]
    assert Row("", "", 10, None, least).held == "not measured"
    assert Row("", "", 10, 5).held == ""
