"""A computer whose time goes on only when a test says so."""

from datetime import UTC, datetime, timedelta


class StillComputer:
    """Its steady clock, its idle time and its time of day; it begins on 24 November at 10:12."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.idle: float | None = None

    def pass_by(self, seconds: float) -> None:
        """Let time pass while nobody touches anything."""
        self.passed += seconds
        if self.idle is not None:
            self.idle += seconds

    def seconds(self) -> float:
        return self.passed

    def idle_seconds(self) -> float | None:
        return self.idle

    def now(self) -> datetime:
        return datetime(2026, 11, 24, 10, 12, tzinfo=UTC) + timedelta(seconds=self.passed)
