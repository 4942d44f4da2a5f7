"""The demonstration shows three letters, and never removes what it did not make."""

import json
import sys
from pathlib import Path

import pytest

from demonstration import Demonstration
from progress import SetUpError
from tests.helpers.stand_ins import make_program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")

OWED = [
    {"id": "ob-1", "title": "Tell them about the release"},
    {"id": "ob-2", "title": "Tell them about the release"},
    {"id": "ob-3", "title": "Call about the absconding"},
    {"id": "ob-4", "title": "Tell them about the recall"},
]


@pytest.fixture
def demonstration(tmp_path: Path) -> Demonstration:
    """The program's stand-in lists what is owed, and refuses a letter about ob-3."""
    (tmp_path / "today.json").write_text(json.dumps({"obligations": OWED}))
    script = f"""
    case "$3" in
        today) cat "{tmp_path}/today.json" ;;
        letter) test "$4" != ob-3 && echo "$4" > "$6" ;;
        demo) mkdir -p "$9" && touch "$9/demo-passphrase.txt" ;;
    esac"""
    python = make_program(tmp_path / "bin", "python", script)
    return Demonstration(python, tmp_path / "office", tmp_path / "letters", tmp_path / "pictures")


def written(demonstration: Demonstration) -> list[str]:
    return [path.read_text().strip() for path in sorted(demonstration.letters.iterdir())]


def test_three_letters_are_written_about_different_things_first(
    demonstration: Demonstration,
) -> None:
    demonstration.write_letters()

    assert written(demonstration) == ["ob-1", "ob-4", "ob-2"]


def test_letters_of_an_earlier_showing_are_replaced(demonstration: Demonstration) -> None:
    demonstration.write_letters()
    demonstration.write_letters()

    assert written(demonstration) == ["ob-1", "ob-4", "ob-2"]


def test_fewer_than_three_letters_is_a_failure(
    demonstration: Demonstration, tmp_path: Path
) -> None:
    (tmp_path / "today.json").write_text(json.dumps({"obligations": OWED[:1]}))

    with pytest.raises(SetUpError, match="2 of the 3 letters"):
        demonstration.write_letters()


def test_an_invented_office_is_made_anew(demonstration: Demonstration) -> None:
    demonstration.make_office()
    (demonstration.office / "yesterday.txt").touch()

    demonstration.make_office()

    assert [path.name for path in demonstration.office.iterdir()] == ["demo-passphrase.txt"]


def test_a_folder_that_is_no_invented_office_is_left_alone(demonstration: Demonstration) -> None:
    demonstration.office.mkdir()
    (demonstration.office / "precious.txt").write_text("kept")

    with pytest.raises(SetUpError, match="left as it is"):
        demonstration.make_office()

    assert (demonstration.office / "precious.txt").read_text() == "kept"


def test_without_a_display_there_is_no_window(monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not Demonstration.has_display()

    monkeypatch.setenv("DISPLAY", ":99")
    assert Demonstration.has_display()
