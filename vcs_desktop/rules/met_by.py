"""What may meet a duty: the rule says by which ways, and this says what counts as one of them.

Knows no case and no act: whoever records a contact asks here first, and the engine asks again.
"""

from vcs_desktop.rules.case_words import Method, Outcome
from vcs_desktop.rules.rule import Rule

CONVERSATIONS = frozenset({Method.PHONE, Method.VISIT})
"""The ways in which a person hears news from somebody who can answer them."""


def may_be_met_by(rule: Rule, method: Method, outcome: Outcome) -> bool:
    """Whether a contact of this kind, with this outcome, can have met a duty of this rule.

    A conversation that reached the person counts however it ended, also when they chose to
    stop or only confirmed their address: they were there to hear it, and the officer says
    which duties were told in it.  In writing only the outcome `spoke` counts, for a choice or
    an address that came in by post tells nobody anything.

    A letter that this program writes meets by being posted, never by such a contact; only
    where it has no letter of its own may one written by hand be recorded.
    """
    if method not in rule.met_by:
        return False
    if method in CONVERSATIONS:
        return outcome.reached_the_person
    is_written_here = method is Method.LETTER and rule.letter is not None
    return outcome is Outcome.SPOKE and not is_written_here


def may_be_met_by_post(rule: Rule) -> bool:
    """Whether a letter that left the office can have met a duty of this rule."""
    return Method.LETTER in rule.met_by
