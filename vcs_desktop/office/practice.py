"""In an invented office the record also says what leaves no other trace, for its exercises."""

from enum import StrEnum

from vcs_desktop.office.desk import Desk
from vcs_desktop.victims.services import seen

PRACTISED = "practised"


class Practised(StrEnum):
    """What is done without a trace in a real office, or with one on the sentence side alone."""

    REHEARSED = "import-rehearsed"
    TAKEN_BACK = "entry-withdrawn"


def note_practised(desk: Desk, what: Practised) -> None:
    """Note it where everything is invented, and nowhere else.

    Raises:
        KnownError: It can't be recorded.
    """
    if desk.is_invented:
        seen.note(desk.book, PRACTISED, what.value)
