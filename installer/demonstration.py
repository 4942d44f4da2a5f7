"""Show the program at work on invented people: an office, a night's messages, three letters.

Uses nothing but the program's own command line, as an officer or a script would.
"""

import json
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from programs import ROOT, insist, last_words, listen, show
from progress import SetUpError, say, step

INVENTED_MARK = "demo-passphrase.txt"
"""Only an invented office has this file: the program writes it there, and reads it again."""

LETTER_COUNT = 3

SMALL = ("--victims", "48", "--officers", "3")
"""An office that is made at once, and whose day can be read on one page."""


@dataclass(frozen=True, slots=True)
class Demonstration:
    """One showing of the program.

    Attributes:
        python: The private environment's Python.
        office: The folder that the invented office is made in.
    """

    python: Path
    office: Path
    letters: Path = ROOT / "build" / "demo-letters"
    pictures: Path = ROOT / "build" / "screenshots"

    @staticmethod
    def has_display() -> bool:
        """Whether a window can be opened here."""
        shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        return bool(shown) or sys.platform in {"win32", "darwin"}

    def make_office(self) -> None:
        """Make the invented office anew.

        Raises:
            SetUpError: The folder holds anything but an invented office.  It is left as it is.
        """
        if self.office.exists():
            self._remove_invented_office()
        self.office.parent.mkdir(parents=True, exist_ok=True)
        with step(f"Making an invented office in {self.office}"):
            insist(self._program("demo", *SMALL), "The invented office could not be made:")

    def import_messages(self) -> None:
        """Bring in the sample messages, as if they had come overnight."""
        messages = sorted((ROOT / "resources" / "samples" / "domain-events").glob("*.json"))
        say(f"Importing {len(messages)} sample messages")
        if show(self._program("import", *map(str, messages))):
            raise SetUpError("The sample messages were refused; the lines above say why.")

    def print_today(self) -> None:
        """Print what is owed today."""
        say("\nToday's work")
        if show(self._program("today")):
            raise SetUpError("Today's work could not be listed; the lines above say why.")

    def write_letters(self) -> None:
        """Write three letters, about different things as far as the day's work allows."""
        self.letters.mkdir(parents=True, exist_ok=True)
        free = [self.letters / f"letter-{number}.pdf" for number in range(1, LETTER_COUNT + 1)]
        for path in free:
            path.unlink(missing_ok=True)
        with step(f"\nWriting letters into {self.letters}"):
            for obligation, title in self._obligations():
                if free and self._write(obligation, free[0]):
                    say(f"  {free.pop(0).name}: {title}")
        if free:
            raise SetUpError(f"{len(free)} of the {LETTER_COUNT} letters could not be written.")

    def open_window(self) -> int:
        """Open the window, wait until it is closed, and return its exit code."""
        say("\nOpening the window. Close it to come back here.")
        return show(self._program())

    def save_pictures(self) -> int:
        """Save a picture of each screen, and return the exit code."""
        say(f"Saving pictures of the screens in {self.pictures} ...")
        module = ("-m", "vcs_desktop.startup.gallery")
        where = ("--profile", self.office, "--to", self.pictures)
        finished = listen([self.python, *module, *where], QT_QPA_PLATFORM="offscreen")
        if finished.returncode:
            say(f"The pictures could not be made:\n{last_words(finished)}")
        else:
            say(f"  {len(list(self.pictures.glob('*.png')))} pictures saved")
        return finished.returncode

    def _program(self, *words: str) -> list[str | Path]:
        return [self.python, "-m", "vcs_desktop", *words, "--profile", self.office]

    def _remove_invented_office(self) -> None:
        if not any(self.office.iterdir()):
            return
        if not (self.office / INVENTED_MARK).is_file():
            raise SetUpError(
                f"{self.office} is not empty, and does not hold an invented office. "
                "It was left as it is. Please choose another folder with --office."
            )
        say("Removing the invented office of the last run")
        shutil.rmtree(self.office)

    def _obligations(self) -> list[tuple[str, str]]:
        """What is owed, as (reference, title): one of each title first, then the rest."""
        answer = json.loads(
            insist(self._program("today", "--json"), "Today's work could not be read:")
        )
        owed = [(entry["id"], entry["title"]) for entry in answer["obligations"]]
        first_of_title = {title: reference for reference, title in reversed(owed)}
        return sorted(owed, key=lambda entry: first_of_title[entry[1]] != entry[0])

    def _write(self, obligation: str, path: Path) -> bool:
        return not listen(self._program("letter", obligation, "--to", str(path))).returncode
