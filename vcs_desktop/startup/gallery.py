"""Photograph every screen of an invented office, in every look, for the papers and for judging.

    python -m vcs_desktop.startup.gallery --profile DIR --to DIR [--offscreen]

Only an invented office is photographed, and nothing is recorded but that it was looked at.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog

from vcs_desktop.gateways.system_clock import SystemClock
from vcs_desktop.office.today import Today
from vcs_desktop.office.whose_day import WhoseDay
from vcs_desktop.startup.gallery_arrivals import arrivals_scenes
from vcs_desktop.startup.gallery_care import care_scenes
from vcs_desktop.startup.gallery_cases import CaseDoor, case_scenes, rows_with_people
from vcs_desktop.startup.gallery_entries import entry_scenes
from vcs_desktop.startup.gallery_finding import finding_scenes
from vcs_desktop.startup.gallery_help import help_scenes
from vcs_desktop.startup.gallery_letters import letter_scenes, those_written
from vcs_desktop.startup.gallery_privacy import privacy_scenes
from vcs_desktop.startup.gallery_sentences import sentence_scenes
from vcs_desktop.startup.gallery_settings import settings_scenes
from vcs_desktop.startup.gallery_team import team_scenes
from vcs_desktop.startup.jobs import DeskJobs, ProfileDoor
from vcs_desktop.startup.office import demo_passphrase, officers_of, open_desk
from vcs_desktop.startup.resources import resources_folder
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.toolkit.background import BackgroundLanes
from vcs_desktop.ui.toolkit.idle_lock import IdleLock
from vcs_desktop.ui.toolkit.idle_watch import IdleWatch
from vcs_desktop.ui.toolkit.preferences import Preferences, ScreenLanguage, ThemeChoice
from vcs_desktop.ui.toolkit.printing import PrinterDialog
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.tidying import TidyingHere

_SIZE = QSize(1280, 800)
_LOOKS = (
    ("light", ThemeChoice.LIGHT, 100),
    ("dark", ThemeChoice.DARK, 100),
    ("high-contrast", ThemeChoice.HIGH_CONTRAST, 100),
    ("large-text", ThemeChoice.LIGHT, 200),
    ("welsh", ThemeChoice.LIGHT, 100),
    ("welsh-large-text", ThemeChoice.LIGHT, 200),
)
_SAMPLE_CODE = "SAMPLE-CODETH-ATOPEN-SNOTHI-NG0000-000000-000000-000000-000000"


class QuietJobs(DeskJobs):
    """An office in which everybody has been told."""

    def list_day_of(self, whose: str) -> WhoseDay:
        """The same day, with nothing owed."""
        today = super().list_day_of(whose).today
        return WhoseDay(Today(today.on, (), (), (), today.sources))


class QuietDoor(ProfileDoor):
    """The door of the office in which everybody has been told."""

    def __init__(self, profile: Path) -> None:
        super().__init__(profile)
        self._quiet_profile = profile

    def open_office(self, officer: str, passphrase: str) -> DeskJobs:
        """Open both stores."""
        return QuietJobs(open_desk(self._quiet_profile, officer, passphrase))


@dataclass(frozen=True, slots=True)
class Studio:
    """What a photograph needs."""

    application: QApplication
    theme: Theme
    background: BackgroundLanes
    preferences: Preferences
    folder: Path
    look: str

    def window(self, door: ProfileDoor) -> MainWindow:
        """A fresh window in front of this door."""
        idle = IdleLock(IdleWatch(lambda: 0.0), self.preferences, SystemClock())
        window = MainWindow(
            door, self.background, self.theme, self.preferences, PrinterDialog(), idle
        )
        window.resize(_SIZE)
        window.show()
        is_welsh = self.look.startswith("welsh")
        window.choose_language(ScreenLanguage.WELSH if is_welsh else ScreenLanguage.ENGLISH)
        return window

    def put_away(self, window: MainWindow) -> None:
        """Close a window and let go of it."""
        window.close()
        window.deleteLater()
        self.settle()

    def settle(self) -> None:
        """Let every answer arrive and be drawn."""
        for _round in range(3):
            self.background.wait_until_idle()
            self.application.processEvents()

    def photograph(self, window: MainWindow, scene: str) -> Path:
        """Save one scene in the present look."""
        self.settle()
        file = self.folder / f"{scene}-{self.look}.png"
        picture = window.grab()
        painter = QPainter(picture)
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                painter.drawPixmap(dialog.pos() - window.pos(), dialog.grab())
        painter.end()
        picture.save(str(file))
        return file


def photograph_all(studio: Studio, profile: Path, passphrase: str) -> tuple[Path, ...]:
    """Save every scene in one look."""
    officer = officers_of(profile)[0]
    files = [*_front_scenes(studio, profile)]
    door = CaseDoor(profile)
    window = studio.window(door)
    window.start(officer, passphrase)
    studio.settle()
    if window.frame is not None:
        window.frame.keeper.rest()
        files += _office_scenes(studio, window, window.frame, door)
    studio.put_away(window)
    quiet = studio.window(QuietDoor(profile))
    quiet.start(officer, passphrase)
    studio.settle()
    files.append(studio.photograph(quiet, "today-empty"))
    studio.put_away(quiet)
    return tuple(files)


def _front_scenes(studio: Studio, profile: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as nothing_here:
        window = studio.window(ProfileDoor(Path(nothing_here)))
        window.start()
        studio.settle()
        yield studio.photograph(window, "first-run")
        window.first_run.show_recovery_sheet(_SAMPLE_CODE)
        yield studio.photograph(window, "first-run-sheet")
        window.first_run.show_proof()
        yield studio.photograph(window, "first-run-proof")
        studio.put_away(window)
    window = studio.window(ProfileDoor(profile))
    window.start()
    studio.settle()
    yield studio.photograph(window, "unlock")
    window.unlock.passphrase_field.setText("not the passphrase of anything")
    window.unlock.open_button.click()
    studio.settle()
    yield studio.photograph(window, "unlock-refused")
    window.unlock.forgotten_button.click()
    yield studio.photograph(window, "unlock-recovery")
    studio.put_away(window)


def _office_scenes(
    studio: Studio, window: MainWindow, frame: OfficeFrame, door: CaseDoor
) -> Iterator[Path]:
    frame.today.whose_chosen.emit("everybody")
    studio.settle()
    rows = rows_with_people(frame)
    told_by_letter = those_written(
        frame, studio.settle, [row.letter for row in rows if row.letter]
    )
    frame.today.whose_chosen.emit("mine")
    told_by_call = [row.script for row in rows if row.script]

    def show_today() -> None:
        frame.open_today()
        # It told of the try that the door refused for its own picture.
        frame.today.bar.clear()

    scenes: list[tuple[str, Callable[[], None]]] = [("today", show_today)]
    for line in told_by_letter[:1]:
        scenes += letter_scenes(frame, line)
    for line in (*told_by_call, *told_by_letter, *(row.items[0] for row in rows))[:1]:
        scenes += case_scenes(frame, studio.settle, door, line)
        scenes += care_scenes(frame, line, studio.settle, door.shown)
    scenes += entry_scenes(frame, studio.settle)
    scenes += [
        *arrivals_scenes(frame),
        *sentence_scenes(frame, studio.settle),
        ("cases", frame.open_cases),
        *finding_scenes(window, frame),
        ("changed-dates", frame.open_changed_dates),
        *team_scenes(frame),
        *settings_scenes(frame),
        ("keys", frame.open_keys),
        *help_scenes(window, frame, studio.settle),
        *privacy_scenes(window, frame, studio.theme),
    ]
    for scene, act in scenes:
        act()
        studio.settle()
        yield studio.photograph(window, scene)


def _contact_sheet(files: list[Path]) -> QImage:
    across, wide, high, gap = 4, 480, 300, 8
    rows = -(-len(files) // across)
    sheet = QImage(
        across * (wide + gap) + gap, rows * (high + gap) + gap, QImage.Format.Format_RGB32
    )
    sheet.fill(QColor("#8a8f93"))
    painter = QPainter(sheet)
    for number, file in enumerate(files):
        picture = QImage(str(file)).scaled(
            wide,
            high,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        place = QPoint(number % across * (wide + gap) + gap, number // across * (high + gap) + gap)
        painter.drawImage(place, picture)
    painter.end()
    return sheet


def main(words: list[str] | None = None) -> int:
    """Answer the command; returns its exit code."""
    parser = argparse.ArgumentParser(description="Photograph every screen of an invented office.")
    parser.add_argument("--profile", type=Path, required=True, help="the invented office")
    parser.add_argument("--to", type=Path, required=True, help="where the pictures go")
    parser.add_argument("--offscreen", action="store_true", help="without a display")
    chosen = parser.parse_args(words)
    passphrase = demo_passphrase(chosen.profile)
    if passphrase is None:
        print("Only an invented office is photographed. Nothing was saved.", file=sys.stderr)
        return 1
    if chosen.offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    chosen.to.mkdir(parents=True, exist_ok=True)
    files = _photograph_looks(chosen.profile, passphrase, chosen.to)
    print(f"{len(files)} pictures and a contact sheet are in {chosen.to}")
    return 0


def _photograph_looks(profile: Path, passphrase: str, folder: Path) -> list[Path]:
    application = QApplication(sys.argv[:1])
    background = BackgroundLanes()
    tidying = TidyingHere()
    files: list[Path] = []
    with tempfile.TemporaryDirectory() as settings:
        preferences = Preferences(Path(settings) / "looks.ini")
        theme = Theme(application, resources_folder(), preferences)
        for look, choice, size in _LOOKS:
            theme.choose(choice)
            theme.choose_text_size(size)
            studio = Studio(application, theme, background, preferences, folder, look)
            files += photograph_all(studio, profile, passphrase)
    _contact_sheet(files).save(str(folder / "contact-sheet.png"))
    background.finish()
    tidying.finish()
    return files


if __name__ == "__main__":
    raise SystemExit(main())
