"""Say why something is owed, so that an officer can defend it before an inspector."""

from dataclasses import replace

from vcs_desktop.office.desk import Desk
from vcs_desktop.rules.explain import Explanation, explain
from vcs_desktop.victims.services import reading, team_settings


def explain_obligation(desk: Desk, obligation: str) -> Explanation:
    """Explain one obligation: rule, source, line in force, and how its day was counted.

    Where the team set a figure of its own, it stands beside the law, with the reason given.

    Raises:
        KnownError: There is no such obligation.
    """
    with desk.book.at_one_moment() as book:
        duty = reading.obligation(book, obligation)
        why = explain(duty, book.rulebook, reading.facts_of(book, duty.case))
    if why.setting is None:
        return why
    reasons = {
        one.change: one.decided.reason
        for one in team_settings.settings_of(desk.book)
        if one.undone is None
    }
    return replace(why, setting_reason=reasons.get(why.setting, ""))


def whose_case(desk: Desk, obligation: str) -> str:
    """The number of the case that an obligation belongs to.

    Raises:
        KnownError: There is no such obligation.
    """
    return reading.letter_occasion(desk.book, obligation).case.number
