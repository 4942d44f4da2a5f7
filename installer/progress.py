"""Tell the person at the terminal what is being done and how long it took, in plain lines."""

import time
from collections.abc import Iterator
from contextlib import contextmanager


class SetUpError(Exception):
    """Set-up cannot go on.  The text says what happened and what to do next."""


def say(words: str) -> None:
    """Print one line at once, even where the output is kept in a file."""
    print(words, flush=True)


@contextmanager
def step(words: str) -> Iterator[None]:
    """Print what is being done, and when it has been done, how long it took."""
    say(f"{words} ...")
    began = time.monotonic()
    yield
    say(f"  done in {time.monotonic() - began:.1f} s")
