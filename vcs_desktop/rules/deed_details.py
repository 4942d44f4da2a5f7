"""What may be said about a deed beside its kind: a few closed words, and never free text."""

from collections.abc import Mapping
from enum import StrEnum

from vcs_desktop.rules.case_words import DeedKind


class DeedDetail(StrEnum):
    """How a deed was done, or why a duty was late."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "not-applicable"
    PANEL_READS = "panel-reads"
    ATTENDS = "attends"
    SOMEONE_READS = "someone-reads"
    RECORDING = "recording"
    REFERRED_LATE = "referred-late"
    HEARD_LATE = "heard-late"
    COULD_NOT_BE_REACHED = "could-not-be-reached"
    NO_SAFE_ADDRESS = "no-safe-address"
    ASKED_US_TO_WAIT = "asked-us-to-wait"
    FORMAT_OR_INTERPRETER = "format-or-interpreter"
    OFFICER_AWAY = "officer-away"
    OVERLOOKED = "overlooked"
    ANOTHER_REASON = "another-reason"


_YES_OR_NO = (DeedDetail.YES, DeedDetail.NO)

DETAILS: Mapping[DeedKind, tuple[DeedDetail, ...]] = {
    DeedKind.ANSWERED: (*_YES_OR_NO, DeedDetail.NOT_APPLICABLE),
    DeedKind.PRESENTATION_CHOSEN: (
        DeedDetail.PANEL_READS,
        DeedDetail.ATTENDS,
        DeedDetail.SOMEONE_READS,
        DeedDetail.RECORDING,
    ),
    DeedKind.REASON_RECORDED: (
        DeedDetail.REFERRED_LATE,
        DeedDetail.HEARD_LATE,
        DeedDetail.COULD_NOT_BE_REACHED,
        DeedDetail.NO_SAFE_ADDRESS,
        DeedDetail.ASKED_US_TO_WAIT,
        DeedDetail.FORMAT_OR_INTERPRETER,
        DeedDetail.OFFICER_AWAY,
        DeedDetail.OVERLOOKED,
        DeedDetail.ANOTHER_REASON,
    ),
    DeedKind.SENIOR_DECIDED: _YES_OR_NO,
}
"""The words that each deed takes; one that is not here takes none.

`answered` takes those of the licence service's question to the Victim Liaison Officer, and
`presentation-chosen` the four ways of gov.uk, Make a victim personal statement.
"""

NEEDS_A_DETAIL = frozenset({DeedKind.PRESENTATION_CHOSEN, DeedKind.REASON_RECORDED})
"""Deeds that say nothing without one: a reason that is not named is none."""
