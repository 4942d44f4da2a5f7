"""What an officer means to do on a day, in a line of their own."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.identifiers import CaseId


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder.

    Attributes:
        at_time: The time as `14:00`; empty where none was said.
        officer, officer_name: Whose it is: whoever made it, or whoever has the case once they
            have left.
        is_left_behind: Both have left, and nobody has the case yet.
    """

    number: int
    case: CaseId
    case_number: str
    person: str
    officer: str
    officer_name: str
    on_day: date
    at_time: str
    words: str
    is_left_behind: bool = False

    def is_of(self, officer: str) -> bool:
        """Whether it belongs to the officer of this id or name."""
        return officer in {self.officer, self.officer_name}
