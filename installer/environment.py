"""Make the project's private Python environment, `.venv`, exactly as the lock files say.

Every package is pinned and checked against its hash, and only ready-made wheels are taken:
no package's own code runs while it is being installed.
"""

import hashlib
import importlib.util
import shutil
import sys
from enum import StrEnum
from pathlib import Path

from programs import ROOT, Finished, insist, listen
from progress import SetUpError, say, step
from system_packages import venv_package


class Lock(StrEnum):
    """Which set of pinned packages: `development` holds all of `runtime`, and the tools."""

    RUNTIME = "runtime"
    DEVELOPMENT = "development"

    @property
    def path(self) -> Path:
        """The lock file."""
        return ROOT / "requirements" / f"{self}.txt"


class Environment:
    """The private environment in one folder of the project.

    A stamp says which lock was installed to its end; a second mark stands while an
    installation is under way, so one that was cut short is found and made anew.
    """

    def __init__(self, folder: Path = ROOT / ".venv") -> None:
        self.folder = folder
        scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
        self.python = scripts / ("python.exe" if sys.platform == "win32" else "python")
        self.command = scripts / ("vcs-desktop.exe" if sys.platform == "win32" else "vcs-desktop")
        self._stamp = folder / "vcs-desktop-installed"
        self._unfinished = folder / "vcs-desktop-unfinished"

    def prepare(self, lock: Lock) -> None:
        """Make the environment hold all of a lock.  Quick where it does already.

        Raises:
            SetUpError: It could not be made, and what to do about that.
        """
        if self.has(lock):
            say(f"The private environment is ready: {self.folder}")
            return
        if not self._is_sound():
            self._make()
        self._fill(lock)

    def system_packages(self) -> tuple[str, ...]:
        """What Debian or Ubuntu must bring before the environment can be made."""
        importlib.invalidate_caches()
        if self._is_sound() or _has_ensurepip() or _has_pip():
            return ()
        return (venv_package(),)

    def has(self, lock: Lock) -> bool:
        """Whether this lock, or one that holds all of it, was installed to its end."""
        if not (self._stamp.is_file() and self._is_sound()):
            return False
        installed = self._stamp.read_text(encoding="utf-8").split()
        return any(self._seal(each) in installed for each in {lock, Lock.DEVELOPMENT})

    def _is_sound(self) -> bool:
        """Whether it was not cut short, its Python runs, and packages can be put into it."""
        question = "print()" if _has_pip() else "import pip"
        return not self._unfinished.exists() and not self._ask(question).returncode

    def _ask(self, question: str) -> Finished:
        return listen([self.python, "-c", question])

    def _seal(self, lock: Lock) -> str:
        """What an installation depends on: the lock, the Python, and where the project lies."""
        version = self._ask("import sys; print(sys.version)").stdout
        text = "\n".join((lock.path.read_text(encoding="utf-8"), version, str(ROOT)))
        return hashlib.sha256(text.encode()).hexdigest()

    def _make(self) -> None:
        if self.folder.is_symlink():
            raise SetUpError(
                f"{self.folder} is a link to another place and does not hold a working Python. "
                "Nothing was changed. Please remove the link and try again."
            )
        if self.system_packages():
            raise SetUpError(
                "This Python cannot make a private environment, so nothing was started. "
                f"Please have {' '.join(self.system_packages())} installed, and try again."
            )
        with step(f"Making a private environment in {self.folder}"):
            if self.folder.exists():
                say("  the one that is there is unfinished or broken, so it is made anew")
                shutil.rmtree(self.folder)
            without_pip = [] if _has_ensurepip() else ["--without-pip"]
            insist(
                [sys.executable, "-m", "venv", *without_pip, self.folder],
                "Python could not make its private environment. It said:",
            )

    def _fill(self, lock: Lock) -> None:
        pip = self._pip()
        count = sum("==" in line for line in lock.path.read_text(encoding="utf-8").splitlines())
        self._unfinished.touch()
        self._stamp.unlink(missing_ok=True)
        with step(f"Installing {count} pinned packages (some minutes the first time)"):
            insist(
                [*pip, "--require-hashes", "--only-binary", ":all:", "--requirement", lock.path],
                "The pinned packages could not be installed, so nothing was started. Please look "
                "at the lines below, and at this computer's connection, and try again.",
            )
        with step(f"Putting the program's command at {self.command}"):
            insist(
                [*pip, "--no-deps", "--no-index", "--no-build-isolation", "--editable", ROOT],
                "The command could not be made. It said:",
            )
        self._stamp.write_text(f"{self._seal(lock)}\n", encoding="utf-8")
        self._unfinished.unlink()

    def _pip(self) -> list[str | Path]:
        """The command that installs into this environment, whoever's pip it is."""
        own = not self._ask("import pip").returncode
        pip = [self.python] if own else [sys.executable]
        target = [] if own else ["--python", self.python]
        quietly = ["--quiet", "--no-input", "--disable-pip-version-check"]
        return [*pip, "-m", "pip", *target, "install", *quietly]


def _has_ensurepip() -> bool:
    """Whether this Python can put pip into a new environment.  Debian keeps that part apart."""
    return importlib.util.find_spec("ensurepip") is not None


def _has_pip() -> bool:
    return importlib.util.find_spec("pip") is not None
