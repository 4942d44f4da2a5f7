"""Say why something is owed, so that an officer can defend it before an inspector."""

from vcs_desktop.office.desk import Desk
from vcs_desktop.rules.explain import Explanation, explain
from vcs_desktop.victims.services import reading


def explain_obligation(desk: Desk, obligation: str) -> Explanation:
    """Explain one obligation: rule, source, line in force, and how its day was counted.

    Raises:
        KnownError: There is no such obligation.
    """
    duty = reading.obligation(desk.book, obligation)
    return explain(duty, desk.rulebook, reading.facts_of(desk.book, duty.case))
