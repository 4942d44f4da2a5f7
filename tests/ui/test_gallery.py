"""The command that photographs every screen."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.real_office import OFFICER, PASSPHRASE, make_real_office
from vcs_desktop.office.drafts import drafts_about
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.show_case import show_case
from vcs_desktop.office.today import list_today
from vcs_desktop.startup import gallery
from vcs_desktop.startup.office import open_desk
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.preferences import Preferences
from vcs_desktop.ui.toolkit.theme import Theme


def test_every_screen_is_photographed_and_nothing_but_looks_is_recorded(
    qapp: QApplication,
    theme: Theme,
    lanes: BackgroundLanes,
    preferences: Preferences,
    tmp_path: Path,
) -> None:
    office = make_real_office(tmp_path)
    desk = open_desk(office.profile, OFFICER, PASSPHRASE)
    import_files(desk, [office.referrals, office.release, office.absconding])
    desk.close()
    before = as_it_stands(office.profile)
    studio = gallery.Studio(qapp, theme, lanes, preferences, tmp_path, "light")
    files = gallery.photograph_all(studio, office.profile, PASSPHRASE)
    names = {file.stem.removesuffix("-light") for file in files}
    assert {
        "first-run",
        "unlock",
        "today",
        "today-empty",
        "cases",
        "changed-dates",
        "case",
        "letter",
    } <= names
    assert {"settings-rules", "settings-figure-tried", "settings-holiday-tried"} <= names
    for file in files:
        picture = QImage(str(file))
        assert (picture.width(), picture.height()) == (1280, 800)
    assert {"settings-computer", "today-covered", "lock-warned", "locked"} <= names
    assert {"case-script", "case-unsafe-contact", "case-entries"} <= names
    assert as_it_stands(office.profile) == before


def as_it_stands(profile: Path) -> object:
    """What is owed and what happened; that it was looked at is on record besides."""
    desk = open_desk(profile, OFFICER, PASSPHRASE)
    try:
        items = list_today(desk).items
        timelines = [show_case(desk, item.case).timeline for item in items]
        return items, timelines, drafts_about(desk, "")
    finally:
        desk.close()


def test_a_real_office_is_not_photographed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office = make_real_office(tmp_path, is_invented=False)
    pictures = tmp_path / "pictures"
    assert gallery.main(["--profile", str(office.profile), "--to", str(pictures)]) == 1
    assert "Only an invented office" in capsys.readouterr().err
    assert not pictures.exists()
