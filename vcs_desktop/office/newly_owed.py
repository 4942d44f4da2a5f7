"""What came to be owed, in words: whose case, what, by when, and whether the number is safe."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.telephone import telephone_of
from vcs_desktop.victims.services import reading


@dataclass(frozen=True, slots=True)
class OwedLine:
    """One thing owed, for whoever has just done what brought it about.

    Attributes:
        due_on: The deadline; None where no source gives a number.
        number: What to know before ringing; empty where nobody is told to ring.
    """

    obligation: ObligationId
    case_number: str
    title: str
    due_on: date | None
    number: str = ""

    @property
    def words(self) -> str:
        """The line as it is read."""
        when = f"by {long_day(self.due_on)}" if self.due_on else "as soon as practicable"
        number = f" {self.number}" if self.number else ""
        return f"{self.obligation}  {self.case_number}: {self.title}, {when}.{number}"


def owed_lines(desk: Desk, obligations: Sequence[ObligationId]) -> tuple[OwedLine, ...]:
    """Each of these, in the order given."""
    rulebook = desk.rulebook
    rules = {rule.id: rule for rule in rulebook.rules}
    lines = []
    for reference in obligations:
        occasion = reading.letter_occasion(desk.book, reference)
        duty, case = occasion.obligation, occasion.case
        rule = rules[duty.rule]
        is_call = rule.call_first or rule.script is not None
        number = telephone_of(case).words if is_call else ""
        lines.append(OwedLine(duty.id, case.number, rule.title, duty.due_on, number))
    return tuple(lines)
