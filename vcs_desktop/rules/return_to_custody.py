"""The day of return to custody that a recall's own limit may be counted from.

A limit that runs from the return is counted only where the return is on file beyond doubt; else
the date is asked for, because a wrong date is worse than none.
"""

from dataclasses import replace
from datetime import date

from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.rules.case_history import CaseHistory
from vcs_desktop.rules.cause import Cause, cause_of_stage
from vcs_desktop.rules.counting import count_limit
from vcs_desktop.rules.key_stage import KeyStageKind, StageDateName
from vcs_desktop.rules.rule import Limit, Rule
from vcs_desktop.rules.rule_words import CountedFrom

_RELEASES = frozenset({KeyStageKind.RELEASED, KeyStageKind.RELEASED_ON_HDC})


def cause_in_history(history: CaseHistory, rule: Rule, heard: StageHeard) -> Cause:
    """The cause that a key stage is to a rule, with what only other stages can say of its days."""
    cause = cause_of_stage(rule, heard)
    line = rule.line_on(cause.happened_on)
    limit = line.usable_limit if line else None
    if line is None or limit is None or limit.counted_from is not CountedFrom.RETURN_TO_CUSTODY:
        return cause
    day = _the_one_return(history, cause.happened_on)
    # A return from before the line stood belongs to a recall that an older law governs.
    if day is None or not line.is_in_force_on(day) or not _bears(history, limit, day, heard):
        return cause
    return replace(cause, days={**cause.days, CountedFrom.RETURN_TO_CUSTODY: day})


def _the_one_return(history: CaseHistory, recall_set_on: date) -> date | None:
    """The day of return of this recall: the only one between the releases around it."""
    released = [one.stage.happened_on for one in history.stages if one.stage.kind in _RELEASES]
    since = max((day for day in released if day <= recall_set_on), default=date.min)
    until = min((day for day in released if day > recall_set_on), default=date.max)
    returned = {
        one.stage.happened_on
        for one in history.stages
        if one.stage.kind is KeyStageKind.RECALLED and since <= one.stage.happened_on < until
    }
    return returned.pop() if len(returned) == 1 else None


def _bears(history: CaseHistory, limit: Limit, day: date, heard: StageHeard) -> bool:
    """Whether nothing speaks against it: it had not run out, and no other date was given."""
    counted = count_limit(limit, day, history.calendar).on
    given = heard.stage.date_of(StageDateName.POST_RECALL_RELEASE)
    is_as_given = given is None or given.on <= counted <= given.last_day
    return counted >= heard.stage.happened_on and is_as_given
