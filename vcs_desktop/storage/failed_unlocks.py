"""Failed attempts to open an office, kept outside its stores until somebody opens it.

Nobody is inside when an attempt fails, so what is kept here is sealed by a key that moves on:
each attempt is sealed with the key of its place and the key is then replaced by its hash.  The
first key of a round comes from the store.  So whoever opens the office can tell that an
attempt was changed or taken out, unless it was done with a copy of the file from before it.

What was typed is never kept: only which officer of the list was chosen, by a reference.
"""

import hashlib
import hmac
import json
import os
import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import derived_reference
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.storage.columns import canonical_json, canonical_moment
from vcs_desktop.storage.files import refusal_of, write_atomically
from vcs_desktop.storage.profile_lock import lock_alone
from vcs_desktop.storage.seals import bears_seal, seal_of

NOT_IN_LIST = "not-in-list"
MOST_KEPT = 100
"""The newest attempts are kept one by one; of those before them only how many there were."""

_MOST_BYTES = 100_000
_MOST_COUNTED = 1_000_000
_FREE_TRIES = 3
_LONGEST_WAIT = timedelta(seconds=60)
_TRIES_FOR_THE_LOCK = 2_000

_WHOSE = re.compile(rf"slot-[0-9a-z]{{10}}|{NOT_IN_LIST}")
_WAY = re.compile(r"[a-z][a-z-]{0,30}")
_SEAL = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class FailedUnlock:
    """One failed attempt.

    Attributes:
        number: Its place since the round was begun, from 1.
        at: When, as the file has it.
        whose: The reference of the name in the list, or `not-in-list`.
        way: What was tried: `passphrase` or `recovery-code`.
        seal: Its seal, in hexadecimal.
    """

    number: int
    at: str
    whose: str
    way: str
    seal: str = ""

    @property
    def moment(self) -> datetime:
        """When it was."""
        return datetime.fromisoformat(self.at)


@dataclass(frozen=True, slots=True)
class Round:
    """What is kept since the office was last opened.

    Attributes:
        name: The round's name; empty where no opening began it.
        key: The key that seals the next attempt.
        count: How many attempts there were.
        attempts: The newest of them.
    """

    name: str
    key: bytes
    count: int = 0
    attempts: tuple[FailedUnlock, ...] = ()

    def holds(self, store_key: bytes) -> bool:
        """Whether every attempt is there as it was kept, by the key of its store."""
        key, sealed = _first_key(store_key, self.name), {one.number: one for one in self.attempts}
        if set(sealed) != set(range(max(0, self.count - MOST_KEPT) + 1, self.count + 1)):
            return False
        for number in range(1, self.count + 1):
            one = sealed.get(number)
            if one is not None and not bears_seal(one.seal, _words(one), key):
                return False
            key = _next_key(key)
        return hmac.compare_digest(key, self.key)


class UnlockLog:
    """The failed attempts of one office, in a small file of its profile."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def require_turn(self, now: datetime) -> None:
        """Refuse for a little while after several failures in a row; longer after more.

        A clock that was set back, or a file that makes no sense, never keeps anybody waiting.

        Raises:
            KnownError: It is too soon.
        """
        kept = self._kept()
        if kept is None or not kept.attempts:
            return
        since = now - kept.attempts[-1].moment
        left = _wait(kept.count) - since
        if since >= timedelta(0) and left > timedelta(0):
            raise KnownError(
                f"Opening this office failed {kept.count} times in a row.",
                "Nothing was tried just now.",
                f"Try again in {_in_words(left)}. Nobody is locked out for good.",
            )

    def note(self, now: datetime, whose: str, way: str) -> None:
        """Keep one more failed attempt.

        Raises:
            KnownError: The disk refuses.
        """
        with self._alone():
            kept = self._kept() or Round("", secrets.token_bytes(32))
            one = FailedUnlock(kept.count + 1, canonical_moment(now), whose, way)
            sealed = replace(one, seal=seal_of(_words(one), kept.key))
            attempts = (*kept.attempts, sealed)[-MOST_KEPT:]
            self._write(Round(kept.name, _next_key(kept.key), one.number, attempts))

    def read(self) -> Round | None:
        """What is kept; None where there is no file.

        Raises:
            KnownError: The file makes no sense.
        """
        try:
            with self._path.open("rb") as file:
                content = json.loads(file.read(_MOST_BYTES))
            return _round(content)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            raise KnownError(
                "The file of failed attempts to open this office can't be read.",
                "It can't be told who tried before.",
                "Tell your senior officer, unless you changed the file yourself.",
            ) from error

    def begin(self, name: str, store_key: bytes) -> None:
        """Begin a round: what was kept so far is on record now.

        Raises:
            KnownError: The disk refuses.
        """
        with self._alone():
            self._write(Round(name, _first_key(store_key, name)))

    def _kept(self) -> Round | None:
        try:
            return self.read()
        except KnownError:
            return None

    def _write(self, kept: Round) -> None:
        content = {
            "format": 1,
            "round": kept.name,
            "key": kept.key.hex(),
            "count": kept.count,
            "attempts": [
                {"number": one.number, "at": one.at, "whose": one.whose, "way": one.way}
                | {"seal": one.seal}
                for one in kept.attempts
            ],
        }
        write_atomically(self._path, json.dumps(content).encode())

    @contextmanager
    def _alone(self) -> Iterator[None]:
        lock = self._path.with_name(f".{self._path.name}.lock")
        try:
            handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise refusal_of(error, "The attempt was not kept.") from error
        try:
            # Whoever holds it writes a small file: it is free in no time.
            any(lock_alone(handle) for _ in range(_TRIES_FOR_THE_LOCK))
            yield
        finally:
            os.close(handle)


def reference_of(name: str, listed: Sequence[str]) -> str:
    """Stands for a name of the list; a name that isn't in it is never kept."""
    spelt = one_spelling(name)
    return listed_reference(spelt) if spelt in listed else NOT_IN_LIST


def listed_reference(name: str) -> str:
    """The reference of a name in the list."""
    return derived_reference("slot", name)


def _wait(count: int) -> timedelta:
    """How long to wait after so many failures in a row.

    >>> [_wait(count).seconds for count in (3, 4, 5, 6, 9, 10, 1000)]
    [0, 2, 4, 8, 60, 60, 60]
    """
    if count <= _FREE_TRIES:
        return timedelta(0)
    doubled = timedelta(seconds=2 ** min(count - _FREE_TRIES, 10))
    return min(doubled, _LONGEST_WAIT)


def _in_words(left: timedelta) -> str:
    seconds = max(1, -(-left // timedelta(seconds=1)))
    return "1 second" if seconds == 1 else f"{seconds} seconds"


def _round(content: object) -> Round:
    match content:
        case {
            "format": 1,
            "round": str(name),
            "key": str(key),
            "count": int(count),
            "attempts": list(kept),
        } if 0 <= count <= _MOST_COUNTED:
            attempts = tuple(FailedUnlock(**one) for one in kept)
        case _:
            raise ValueError
    if not all(map(_has_sense, attempts)):
        raise ValueError
    return Round(name, bytes.fromhex(key), count, attempts)


def _has_sense(one: FailedUnlock) -> bool:
    """Whether it could have been written here: the record takes nothing else."""
    return (
        type(one.number) is int
        and canonical_moment(one.moment) == one.at
        and _WHOSE.fullmatch(one.whose) is not None
        and _WAY.fullmatch(one.way) is not None
        and _SEAL.fullmatch(one.seal) is not None
    )


def _first_key(store_key: bytes, name: str) -> bytes:
    content = f"vcs-desktop failed unlocks|{name}"
    return hmac.digest(store_key, content.encode(), hashlib.sha256)


def _next_key(key: bytes) -> bytes:
    return hashlib.sha256(b"vcs-desktop failed unlocks, next|" + key).digest()


def _words(one: FailedUnlock) -> str:
    return canonical_json((one.number, one.at, one.whose, one.way))
