"""A danger that people are to be told of: whether it is over by now, and what is said then.

Whoever was in the scheme must hear of it also when it is over, but never as if it still were so.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.in_words import STAGES, long_day
from vcs_desktop.office.old_news import check_first
from vcs_desktop.rules.case_fact import CaseFact, StageHeard
from vcs_desktop.rules.case_history import stages_by_day
from vcs_desktop.rules.earlier_stages import end_of_danger
from vcs_desktop.rules.obligation import Obligation
from vcs_desktop.rules.rule import Rule

Ends = dict[ObligationId, StageHeard]
"""What ended the danger that a duty is about, where something has."""


def ends_of(duties: Iterable[Obligation], facts: Sequence[CaseFact]) -> Ends:
    """What ended the dangers that these duties of one case are about."""
    in_order = stages_by_day(facts)
    found = {duty.id: end_of_danger(in_order, duty.occurrence) for duty in duties}
    return {duty: end for duty, end in found.items() if end is not None}


def is_about_danger(rule: Rule, duty: Obligation) -> bool:
    """Whether somebody is told of a danger by it."""
    return rule.urgent and bool(duty.stage) and duty.due_on is None


def title_now(rule: Rule, end: StageHeard | None) -> str:
    """What the officer must do, also where the danger is over by now."""
    return (end and rule.title_when_over) or rule.title


def check_danger(rule: Rule, duty: Obligation, day: date, end: StageHeard | None = None) -> str:
    """What to know before somebody is told of a danger that is over, or was heard of late."""
    if not is_about_danger(rule, duty):
        return ""
    if end is None:
        return check_first(duty.counted_from, day)
    what = STAGES[end.stage.kind]
    ended_on = long_day(end.stage.happened_on)
    return f"Over since {ended_on}: {what[0].lower()}{what[1:]}. Tell them that it is over."
