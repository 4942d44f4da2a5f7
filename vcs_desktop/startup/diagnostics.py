"""Diagnostics of the office in a folder, by the computer that this program runs on."""

from pathlib import Path

import vcs_desktop
from vcs_desktop.gateways.system_clock import SystemClock
from vcs_desktop.office.diagnostics import Diagnosis, diagnose


def diagnose_here(folder: Path) -> tuple[Diagnosis, ...]:
    """Look at this computer, this program and the files of the office in a folder."""
    return diagnose(folder, Path(vcs_desktop.__file__).parent, SystemClock())
