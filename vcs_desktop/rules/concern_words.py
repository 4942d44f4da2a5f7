"""The closed words about what a person fears or reports."""

from enum import StrEnum


class ConcernKind(StrEnum):
    """What a person reports."""

    UNWANTED_CONTACT = "unwanted-contact"
    BREACH = "breach"
    FEAR = "fear"
    OTHER = "other"


class ConcernState(StrEnum):
    """How far a concern has come.  It never goes back."""

    REPORTED = "reported"
    PASSED_ON = "passed-on"
    ACKNOWLEDGED = "acknowledged"
    SETTLED = "settled"
    """Whoever acts on it has said so, and the person was told what became of it."""


class ConcernStep(StrEnum):
    """What can happen to a concern after it was reported."""

    PASSED_ON = "passed-on"
    ACKNOWLEDGED = "acknowledged"
    TOLD = "told"
