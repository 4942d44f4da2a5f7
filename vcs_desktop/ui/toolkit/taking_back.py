"""The one question before anything is taken back: why."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from vcs_desktop.ui.toolkit.messages import MessageBar


def offer_words() -> str:
    """What stands on the button that takes back what was just recorded."""
    return _tr("Take it back (Ctrl+Z)")


def ask_why_back(bar: MessageBar, whys: Iterable[tuple[str, Callable[[], None]]]) -> None:
    """Ask why something is taken back.

    Args:
        bar: Where it is asked.
        whys: The words of each reason, and what is done when it is chosen.
    """
    bar.choose(_tr("Why is it taken back?"), list(whys), _tr("Leave it"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("taking_back", text)
