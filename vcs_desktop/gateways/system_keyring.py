"""The computer's own keyring, held at arm's length.

Only the keyrings of the systems themselves are used, by name: others drop what they are given,
keep it in the clear, or are put in by a setting that anybody can write.  A keyring may hang or
wait for somebody to answer a prompt, so each call is made in a thread of its own, and given up
after a time.  Knows no office.
"""

import sys
import threading
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from vcs_desktop.kernel.errors import KnownError

SECONDS = 20.0
"""How long an answer is waited for: long enough to type a password into the system's prompt."""

_ACCOUNT = "VCS Desktop"
_NO_HARM = "Nothing was opened by it, and nothing is kept anywhere in its place."
_NEXT = "Use your passphrase: it opens the office without any keyring."

Answer = TypeVar("Answer")


class Backend(Protocol):
    """What is used of a keyring of the system."""

    def get_password(self, service: str, username: str) -> str | None:
        """What is kept."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget."""


class SystemKeyring:
    """The keyring of this computer's user (`kernel.secret_keeper.SecretKeeper`).

    Args:
        find: Finds a keyring that may be trusted, or None.  It may take its time as well.
        seconds: How long any call may take.
    """

    def __init__(
        self, find: "Callable[[], Backend | None] | None" = None, seconds: float = SECONDS
    ) -> None:
        self._find = find or trusted_backend
        self._seconds = seconds
        self._unanswered: threading.Thread | None = None

    def read(self, service: str) -> bytes | None:
        """What is kept under a name; None when nothing is.

        Raises:
            KnownError: There is no keyring, or it is locked, refuses or doesn't answer.
        """
        found = self._asked(lambda backend: backend.get_password(service, _ACCOUNT))
        try:
            return None if found is None else b64decode(found, validate=True)
        except ValueError:
            # Somebody else's, under our name: as good as nothing.
            return None

    def keep(self, service: str, content: bytes) -> None:
        """Keep something under a name, and read it back.

        Raises:
            KnownError: There is no keyring, it is locked, refuses, doesn't answer, or didn't
                keep what it was given.
        """
        text = b64encode(content).decode()
        self._asked(lambda backend: backend.set_password(service, _ACCOUNT, text))
        if self.read(service) != content:
            raise KnownError(
                "The computer's keyring didn't keep what it was given.", _NO_HARM, _NEXT
            )

    def forget(self, service: str) -> None:
        """Forget what is kept under a name, if anything is.

        Raises:
            KnownError: There is no keyring, or it is locked, refuses or doesn't answer.
        """

        def forgotten(backend: Backend) -> None:
            if backend.get_password(service, _ACCOUNT) is not None:
                backend.delete_password(service, _ACCOUNT)

        self._asked(forgotten)

    def _asked(self, question: Callable[[Backend], Answer]) -> Answer:
        if self._unanswered is not None and self._unanswered.is_alive():
            # One that hangs is not asked again: each question would hang as well.
            raise _no_answer()
        call = _Call(self._find, question)
        thread = threading.Thread(target=call.run, name="keyring", daemon=True)
        thread.start()
        thread.join(self._seconds)
        if thread.is_alive():
            self._unanswered = thread
            raise _no_answer()
        return call.outcome()


class _Call(Generic[Answer]):
    """One question to the keyring, asked in a thread of its own."""

    def __init__(
        self, find: Callable[[], Backend | None], question: Callable[[Backend], Answer]
    ) -> None:
        self._find = find
        self._question = question
        self._answers: list[Answer] = []
        self._problem: Exception | None = None

    def run(self) -> None:
        """Ask."""
        try:
            backend = self._find()
            if backend is None:
                self._problem = KnownError(
                    "This computer has no keyring that this program trusts.", _NO_HARM, _NEXT
                )
            else:
                self._answers.append(self._question(backend))
        except Exception as error:  # noqa: BLE001 - each system's keyring raises errors of its own
            self._problem = error

    def outcome(self) -> Answer:
        """What was answered.

        Raises:
            KnownError: The keyring was not there, is locked, or refused.
        """
        if isinstance(self._problem, KnownError):
            raise self._problem
        if self._problem is not None:
            raise _refused(self._problem) from self._problem
        return self._answers[0]


def trusted_backend() -> Backend | None:
    """The keyring of this system itself, when there is one that answers.

    A setting or a package that names another one is not looked at.
    """
    for load in _BACKENDS.get(sys.platform, (_secret_service, _kwallet)):
        try:
            backend, is_there = load()
        except Exception:  # noqa: BLE001, S112 - whatever is wrong with one, there is a next
            continue
        if is_there:
            return backend
    return None


def _secret_service() -> tuple[Backend, bool]:
    from keyring.backends import SecretService  # noqa: PLC0415 - loaded only where it is used

    keyring: Any = SecretService.Keyring  # it publishes no types
    return keyring(), keyring.priority > 0


def _kwallet() -> tuple[Backend, bool]:
    from keyring.backends import kwallet  # noqa: PLC0415 - loaded only where it is used

    keyring: Any = kwallet.DBusKeyring  # it publishes no types
    return keyring(), keyring.priority > 0


def _windows() -> tuple[Backend, bool]:
    from keyring.backends import Windows  # noqa: PLC0415 - loaded only where it is used

    keyring: Any = Windows.WinVaultKeyring  # it publishes no types
    vault = keyring()
    # By itself it would follow the user to other computers.
    vault.persist = "local machine"
    return vault, keyring.priority > 0


def _macos() -> tuple[Backend, bool]:
    from keyring.backends import macOS  # noqa: PLC0415 - loaded only where it is used

    keyring: Any = macOS.Keyring  # it publishes no types
    return keyring(), keyring.priority > 0


_BACKENDS = {"win32": (_windows,), "darwin": (_macos,)}


def _no_answer() -> KnownError:
    return KnownError("The computer's keyring doesn't answer.", _NO_HARM, _NEXT)


def _refused(problem: Exception) -> KnownError:
    from keyring.errors import InitError, KeyringLocked  # noqa: PLC0415 - only when it refused

    if isinstance(problem, KeyringLocked | InitError):
        return KnownError("The computer's keyring is locked.", _NO_HARM, _NEXT)
    return KnownError("The computer's keyring refused.", _NO_HARM, _NEXT)
