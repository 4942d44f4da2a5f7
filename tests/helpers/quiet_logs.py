"""A warning in the log that no test announced is a failure; so is an announced one not given."""

import logging
from collections.abc import Iterable


class Announcements:
    """What one test expects to be logged."""

    def __init__(self) -> None:
        self._expected: list[str] = []

    def announce(self, words: str) -> None:
        """Expect a line of level WARNING or above that holds these words."""
        self._expected.append(words)

    def complaints(self, records: Iterable[logging.LogRecord]) -> list[str]:
        """Say what was logged unannounced, and what was announced but never logged."""
        lines = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
        unannounced = [
            f"logged, but not announced: {line}"
            for line in lines
            if not any(words in line for words in self._expected)
        ]
        missing = [
            f"announced, but not logged: {words}"
            for words in self._expected
            if not any(words in line for line in lines)
        ]
        return unannounced + missing
