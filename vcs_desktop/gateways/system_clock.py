"""The computer's own clock, and the only place where this program reads it."""

from datetime import UTC, datetime


class SystemClock:
    """Tells the computer's time, in UTC."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the one door to the computer's clock
