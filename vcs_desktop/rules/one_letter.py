"""Which duties one letter tells together, so that nobody is sent the same words twice."""

from vcs_desktop.rules.met_by import may_be_met_by_post
from vcs_desktop.rules.obligation import Obligation
from vcs_desktop.rules.rulebook import Rulebook


def is_told_by_one_letter(one: Obligation, other: Obligation, rulebook: Rulebook) -> bool:
    """Whether the letter for one duty tells the other too: one wording about one fact.

    An invitation is the first contact and asks for a choice as well; nobody is sent two.
    """
    if not one.rule or not other.rule:
        return False
    wording = rulebook.rule(one.rule).letter
    return (
        wording is not None
        and rulebook.rule(other.rule).letter is wording
        and may_be_met_by_post(rulebook.rule(other.rule))
        and (one.case, one.occurrence) == (other.case, other.occurrence)
        and one.month_to_tell == other.month_to_tell
    )
