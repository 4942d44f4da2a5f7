"""What a presenter needs to work away from the window, as a protocol.  Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.long_work import LongWork, Progress

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Topic:
    """Which screen asks what.  A newer question on a topic makes the older answer stale."""

    screen: str
    question: str


class Background(Protocol):
    """Runs jobs away from the window; `done` and `failed` come back to it."""

    def read(
        self,
        topic: Topic,
        job: Callable[[], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        """Ask for something.  Only the newest answer of a topic is delivered."""

    def write(
        self,
        topic: Topic,
        job: Callable[[], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        """Change something, in the order asked.  Every outcome is told."""

    def watch(
        self,
        topic: Topic,
        job: Callable[[LongWork], Answer],
        told: Callable[[Progress], None],
        done: Callable[[Answer], None],
        failed: Callable[[KnownError], None],
    ) -> LongWork:
        """Do long work beside everything else.  `told` hears how far it has come."""
