"""What a person fears or reports, until whoever acts on it has it and the person knows."""

from enum import StrEnum


class ConcernKind(StrEnum):
    """What a person reports."""

    UNWANTED_CONTACT = "unwanted-contact"
    BREACH = "breach"
    FEAR = "fear"
    OTHER = "other"
