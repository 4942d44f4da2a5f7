"""What a keeper of secrets outside the program promises: the computer's keyring is one."""

from typing import Protocol


class SecretKeeper(Protocol):
    """Keeps small secrets for this user of the computer.

    Each call ends within a time limit.  A keeper is a convenience: whoever uses one has
    another way in, and never takes its word for anything that can be proved.
    """

    def read(self, service: str) -> bytes | None:
        """What is kept under a name; None when nothing is.

        Raises:
            KnownError: There is no keyring, or it is locked, refuses or doesn't answer.
        """

    def keep(self, service: str, content: bytes) -> None:
        """Keep something under a name, in the place of what was there, and read it back.

        Raises:
            KnownError: There is no keyring, it is locked, refuses, doesn't answer, or didn't
                keep what it was given.
        """

    def forget(self, service: str) -> None:
        """Forget what is kept under a name, if anything is.

        Raises:
            KnownError: There is no keyring, or it is locked, refuses or doesn't answer.
        """
