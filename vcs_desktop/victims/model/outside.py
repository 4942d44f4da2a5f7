"""A look at a case that is not the officer's own, and why."""

from dataclasses import dataclass
from datetime import datetime

from vcs_desktop.rules.why_outside import WhyOutside


@dataclass(frozen=True, slots=True)
class OutsideLook:
    """That an officer gave a reason for looking at a colleague's case, good for one day.

    Attributes:
        officer_name: Who looked.
        whose: The officer whose case it is now.
        case_number: Which case.
        words: What they wrote, if none of the reasons offered was theirs.
    """

    officer_name: str
    whose: str
    case_number: str
    looked_at: datetime
    why: WhyOutside
    words: str
