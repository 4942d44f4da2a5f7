"""The scenes about being left alone with the screen: names covered, the warning, the lock.

They end locked, so they come last.
"""

from collections.abc import Callable

from vcs_desktop.kernel.locking import LockReason
from vcs_desktop.ui.main_window import MainWindow
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.toolkit.theme import Theme

Scene = tuple[str, Callable[[], None]]


def privacy_scenes(window: MainWindow, frame: OfficeFrame, theme: Theme) -> list[Scene]:
    """Today and Cases with the veil on, the last seconds before a lock, and a lock."""

    def cover() -> None:
        theme.veil.switch(True)
        frame.open_today()

    def warn() -> None:
        theme.veil.switch(False)
        window.warning.count(42)

    def lock() -> None:
        window.warning.hide()
        window.lock_because(LockReason.IDLE_COMPUTER)

    return [
        ("today-covered", cover),
        ("cases-covered", frame.open_cases),
        ("lock-warned", warn),
        ("locked", lock),
    ]
