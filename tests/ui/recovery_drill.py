"""The recovery drill: a lost keyring, a forgotten passphrase, a dead laptop, each to its end.

    python -m tests.ui.recovery_drill docs/screenshots

takes the pictures of the administrator's guide; the suite goes the same ways without them.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.helpers.office import OFFICER, PASSPHRASE, SetClock, make_ready_office, referral, table
from vcs_desktop.cli import main
from vcs_desktop.office.keyring_switch import switch_keyring_on
from vcs_desktop.startup.door import QuickDoor
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.ui.main_window import MainWindow

NEW_PASSPHRASE = "another invented passphrase"


@dataclass
class ForgetfulKeyring:
    """A keyring that holds what it is given, until the computer is set up anew."""

    kept: dict[str, str] = field(default_factory=dict)

    def keep(self, name: str, secret: str) -> None:
        self.kept[name] = secret

    def fetch(self, name: str) -> str | None:
        return self.kept.get(name)

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)


@dataclass
class Drill:
    """An office, and how to look at it: `window_of` shows a door, `settle` waits for answers."""

    folder: Path
    window_of: Callable[[QuickDoor], MainWindow]
    settle: Callable[[], None]
    seen: Callable[[str, MainWindow], None]
    code: str = ""

    @property
    def office(self) -> Path:
        return self.folder / "office"

    def prepare(self) -> None:
        """An office with a keyring, a recovery sheet and a backup in a second place."""
        self.code = make_ready_office(self.office)
        way = ByPassphrase(OFFICER, PASSPHRASE)
        switch_keyring_on(self.office, way, ForgetfulKeyring(), SetClock())
        people = self.folder / "referrals.csv"
        people.write_text(table((referral(1), referral(2))), "utf-8")
        self._do("import", people)
        self._do("backup", self.folder / "newest-backup.zip")

    def lost_keyring(self) -> MainWindow:
        """The computer was set up anew: its keyring holds nothing of ours."""
        window = self._front(self.office)
        window.unlock.keyring_button.click()
        self.settle()
        self.seen("drill-keyring", window)
        window.unlock.passphrase_field.setText(PASSPHRASE)
        window.unlock.open_button.click()
        self.settle()
        return window

    def forgotten_passphrase(self) -> MainWindow:
        """Nobody knows the passphrase: the sheet is fetched from the safe."""
        window = self._front(self.office)
        unlock = window.unlock
        unlock.forgotten_button.click()
        unlock.code_field.setText(self.code.lower().replace("-", " "))
        for typed in (unlock.new_field, unlock.again_field):
            typed.setText(NEW_PASSPHRASE)
        self.settle()
        self.seen("drill-passphrase", window)
        unlock.recover_button.click()
        self.settle()
        return window

    def dead_laptop(self) -> MainWindow:
        """Only the backup in the second place is left, and a passphrase of its day."""
        elsewhere = self.folder / "new-computer"
        self._do("restore", self.folder / "newest-backup.zip", profile=elsewhere)
        window = self._front(elsewhere)
        window.unlock.passphrase_field.setText(PASSPHRASE)
        window.unlock.open_button.click()
        self.settle()
        self.seen("drill-laptop", window)
        return window

    def _front(self, office: Path) -> MainWindow:
        window = self.window_of(QuickDoor(office))
        window.start()
        self.settle()
        return window

    def _do(self, *words: str | Path, profile: Path | None = None) -> None:
        secret = self.folder / "passphrase"
        secret.write_text(PASSPHRASE, "utf-8")
        who = ["--as", OFFICER, "--passphrase-file", secret, "--profile", profile or self.office]
        assert main([*map(str, (*words, *who))]) == 0


def take_pictures(to: Path) -> None:
    """Go through the drill and save what the officer sees at each turn."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after its platform is chosen

    from vcs_desktop.startup.gallery import Studio  # noqa: PLC0415 - it loads Qt
    from vcs_desktop.startup.resources import resources_folder  # noqa: PLC0415 - as above
    from vcs_desktop.ui.toolkit.background import BackgroundLanes  # noqa: PLC0415 - as above
    from vcs_desktop.ui.toolkit.preferences import Preferences  # noqa: PLC0415 - as above
    from vcs_desktop.ui.toolkit.theme import Theme  # noqa: PLC0415 - as above

    application, background = QApplication([]), BackgroundLanes()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        preferences = Preferences(folder / "looks.ini")
        theme = Theme(application, resources_folder(), preferences)
        studio = Studio(application, theme, background, preferences, to, "drill")

        def seen(scene: str, window: MainWindow) -> None:
            window.grab().save(str(to / f"{scene}.png"))

        drill = Drill(folder, studio.window, studio.settle, seen)
        drill.prepare()
        for way in (drill.lost_keyring, drill.dead_laptop, drill.forgotten_passphrase):
            studio.put_away(way())
    background.finish()


if __name__ == "__main__":
    take_pictures(Path(sys.argv[1]))
