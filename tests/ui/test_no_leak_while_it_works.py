"""A planted person, all through a working morning: in clear on the screen, and nowhere else."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice, movement
from tests.helpers.planted import A_REFERRAL, NAME, planted_in
from tests.ui.conftest import PaperPrinter
from vcs_desktop.startup.jobs import ProfileDoor
from vcs_desktop.ui.main_window import MainWindow


@pytest.fixture
def planted_office(office: AnOffice) -> Path:
    office.refer(A_REFERRAL | {"officer": ""})
    office.happens(movement("CR"))
    office.close()
    return office.folder


@pytest.fixture
def worked(planted_office: Path, make_window, lanes) -> Iterator[tuple[MainWindow, set[str]]]:
    """A window in which a letter to the planted person was printed, and every title it had."""
    window = make_window(ProfileDoor(planted_office))
    window.unlock.officer_box.setCurrentText(OFFICER)
    window.unlock.passphrase_field.setText(PASSPHRASE)
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    frame = window.frame
    rows = frame.today.work_table.rows()
    assert any(NAME in (row.whose.person if row.whose else "") for row in rows)
    (letter, *_) = [row.letter for row in rows if row.letter]
    titles = {window.windowTitle()}
    for look in (
        frame.open_cases,
        lambda: frame.open_case("VC-000001"),
        frame.open_settings,
        lambda: frame.open_letter(letter),
        frame.letter.print_button.click,
    ):
        look()
        lanes.wait_until_idle()
        titles |= {each.windowTitle() for each in QApplication.topLevelWidgets()}
    yield window, titles
    window.close()
    lanes.wait_until_idle()


def test_no_file_descriptor_title_or_setting_holds_a_word(
    planted_office: Path, worked, printing: PaperPrinter, tmp_path, preferences
) -> None:
    window, titles = worked
    preferences.keep_geometry(window.saveGeometry())

    # The printed page, and the referrals as they came, are meant to name her: nothing else is.
    places = [planted_office, Path(os.environ["HOME"]), tmp_path]
    files = {file for place in places for file in place.rglob("*") if file.is_file()}
    files = {file for file in files if file != printing.file and "paper-" not in file.name}
    held = {str(file): planted_in(file.read_bytes()) for file in files}

    assert len(held) > 8
    assert {name: words for name, words in held.items() if words} == {}
    assert planted_in("\n".join((*held, *titles, *_descriptors()))) == set()


def _descriptors() -> Iterator[str]:
    """Whatever this process holds open, by name, and how it was started."""
    if sys.platform != "linux":
        return
    for descriptor in Path("/proc/self/fd").iterdir():
        if descriptor.is_symlink():
            yield str(descriptor.readlink())
    yield Path("/proc/self/cmdline").read_bytes().decode(errors="replace")
