"""A command tells on standard error that somebody tried to open the office before."""

from pathlib import Path

from tests.cli.conftest import Typed


def test_the_next_command_tells_that_somebody_tried(working: Typed, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("not the passphrase at all\n", "utf-8")
    assert "don't open" in working("today", "--passphrase-file", wrong).refusal
    said = working("today", "--json")
    assert said.err.startswith("One try in your name failed on ")
    assert said.answer["obligations"]
    assert working("today").err == ""
