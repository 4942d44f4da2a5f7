"""What the Case screen asks once more before it is recorded."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from vcs_desktop.ui.toolkit.messages import MessageBar


def ask_returned(bar: MessageBar, tell: Callable[[], None]) -> None:
    """Ask whether the chosen letter really came back."""
    bar.ask(
        _tr("Did this letter come back to the office?"),
        (_tr("It came back"), _tr("Leave it as posted")),
        tell,
    )


def ask_end(bar: MessageBar, tell: Callable[[], None]) -> None:
    """Ask whether the case really ends."""
    bar.ask(
        _tr("End this case? Nothing more is owed then, and it can't be taken back."),
        (_tr("End the case"), _tr("Leave it open")),
        tell,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseScreen", text)
