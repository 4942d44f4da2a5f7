"""Opening an office: a name, a passphrase, or the recovery code when it is forgotten.

Keeps no passphrase.  Knows no Qt and no store.
"""

from collections.abc import Callable
from typing import Protocol

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.ports import Background, FrontDoor, Jobs, ProfileLook, Topic

SCREEN = "unlock"


class UnlockView(Protocol):
    """What the unlock screen can do."""

    def show_officers(self, look: ProfileLook, officer: str) -> None:
        """Offer these officers; an invented office fills in its own passphrase."""

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Say that the office is being opened, or take it back."""

    def show_problem(self, error: KnownError) -> None:
        """Tell why the office did not open."""


class UnlockPresenter:
    """Opens the office and hands it on.

    Args:
        opened: Receives the open office.
    """

    def __init__(
        self,
        view: UnlockView,
        door: FrontDoor,
        background: Background,
        opened: Callable[[Jobs], None],
    ) -> None:
        self._view = view
        self._door = door
        self._background = background
        self._opened = opened

    def start(self, look: ProfileLook, officer: str = "") -> None:
        """Show whose office this is, with this officer chosen if they were named before."""
        self._view.show_officers(look, officer)

    def open(self, officer: str, passphrase: str) -> None:
        """Open the office with this officer's passphrase."""
        if not officer or not passphrase:
            self._view.show_problem(
                KnownError(
                    "The office needs your name and your passphrase.",
                    "Nothing was opened.",
                    "Choose your name and type your passphrase.",
                )
            )
            return
        self._view.show_waiting(is_waiting=True)
        self._background.write(
            Topic(SCREEN, "open"),
            lambda: self._door.open_office(officer, passphrase),
            self._hand_on,
            self._tell_problem,
        )

    def open_by_keyring(self, officer: str) -> None:
        """Open the office with what this computer's keyring holds for this officer."""
        self._view.show_waiting(is_waiting=True)
        self._background.write(
            Topic(SCREEN, "open"),
            lambda: self._door.open_by_keyring(officer),
            self._hand_on,
            self._tell_problem,
        )

    def recover(self, officer: str, code: str, passphrase: str, again: str) -> None:
        """Set a new passphrase with the recovery code, then open the office with it."""
        if passphrase != again:
            self._view.show_problem(
                KnownError(
                    "The two new passphrases are not the same.",
                    "Your passphrase was not changed.",
                    "Type the new passphrase again in both places.",
                )
            )
            return
        self._view.show_waiting(is_waiting=True)
        self._background.write(
            Topic(SCREEN, "recover"),
            lambda: self._door.recover(officer, code, passphrase),
            lambda _nothing: self.open(officer, passphrase),
            self._tell_problem,
        )

    def _hand_on(self, jobs: Jobs) -> None:
        self._view.show_waiting(is_waiting=False)
        self._opened(jobs)

    def _tell_problem(self, error: KnownError) -> None:
        self._view.show_waiting(is_waiting=False)
        self._view.show_problem(error)
