"""The few packages that Qt and Python need from Debian or Ubuntu, and how to get them.

Knows nothing of other systems: there, Qt's wheels bring all they need, or the person is told
which libraries are missing when the program starts.
"""

import os
import shlex
import shutil
import sys
from collections.abc import Iterable

from programs import Finished, last_words, listen
from progress import say, step

QT_WITHOUT_A_SCREEN = (
    "libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libfreetype6",
    "libxkbcommon0", "libx11-6",
)  # fmt: skip
"""What Qt needs to start at all, even to draw into memory only."""

QT_ON_A_SCREEN = (
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0",
    "libxcb-render-util0", "libxcb-render0", "libxcb-shape0", "libxcb-shm0", "libxcb-sync1",
    "libxcb-util1", "libxcb-xfixes0", "libxcb-xkb1", "libx11-xcb1", "libxkbcommon-x11-0",
)  # fmt: skip
"""What Qt needs besides to open a window on X11."""


def get_packages(wanted: Iterable[str]) -> bool:
    """Make sure these packages are there, and return whether they are.

    Installs what is missing as root, or through sudo where that asks for no password.
    Otherwise prints the one command that an administrator has to give.  On a system without
    apt and dpkg nothing can be known, so nothing is said.
    """
    if not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        return True
    missing = _missing(wanted)
    if not missing:
        return True
    say(f"Missing from this system: {' '.join(missing)}")
    privileged = _privileged_prefix()
    if privileged is None:
        _explain(missing)
        return False
    with step(f"Installing {len(missing)} system packages"):
        finished = _install(privileged, missing)
    if finished.returncode:
        say(f"They could not be installed:\n{last_words(finished)}")
        _explain(missing)
    return not finished.returncode


def venv_package() -> str:
    """The package with the part of Python's `venv` that Debian keeps apart."""
    return "python{}.{}-venv".format(*sys.version_info[:2])


def _missing(wanted: Iterable[str]) -> list[str]:
    installed = _installed_packages()
    return [_name_here(name) for name in wanted if not {name, f"{name}t64"} & installed]


def _installed_packages() -> set[str]:
    listing = listen(["dpkg-query", "--show", "--showformat", "${db:Status-Abbrev} ${Package}\n"])
    lines = (line.split() for line in listing.stdout.splitlines())
    return {words[1] for words in lines if len(words) > 1 and words[0] == "ii"}


def _name_here(name: str) -> str:
    """The package's name on this release: some gained `t64` in Debian 13 and Ubuntu 24.04."""
    renamed = f"{name}t64"
    return name if listen(["apt-cache", "show", renamed]).returncode else renamed


def _privileged_prefix() -> list[str] | None:
    if sys.platform != "win32" and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and not listen(["sudo", "-n", "true"]).returncode:
        return ["sudo", "-n"]
    return None


def _install(privileged: list[str], packages: list[str]) -> Finished:
    """Install, and where that fails ask for fresh package lists once and try again."""
    apt = [*privileged, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]
    install = [*apt, "install", "--yes", "--no-install-recommends", *packages]
    finished = listen(install)
    if finished.returncode and not listen([*apt, "update"]).returncode:
        finished = listen(install)
    return finished


def _explain(packages: list[str]) -> None:
    command = ["sudo", "apt-get", "install", "--no-install-recommends", *packages]
    say(f"Please ask somebody who may install software to run:\n    {shlex.join(command)}")
