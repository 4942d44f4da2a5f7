"""What becomes of a duty as the case goes on: owed, ended, never owed, or owed again."""

from datetime import date

from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.rules.case_history import CaseHistory
from vcs_desktop.rules.cause import OWED, Cause, Fate, not_owed
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.obligation import Reason, Status
from vcs_desktop.rules.rule import Rule


def ended_at(history: CaseHistory, rule: Rule, cause: Cause) -> int | None:
    """The sequence of the first fact that overtook this cause; None while none has.

    News travels late, so a stage overtakes only what happened up to its own day.
    """
    overtaking = (
        heard.sequence for heard in history.stages if _overtakes(heard, rule=rule, cause=cause)
    )
    return min(overtaking, default=None)


def fate_of(history: CaseHistory, rule: Rule, cause: Cause) -> Fate:
    """Follow a duty from the moment it was heard of through all later changes of standing."""
    end = ended_at(history, rule, cause)
    if end is not None and end < cause.sequence:
        return not_owed(Reason.OVERTAKEN)
    reason = history.standing_at(cause.sequence).reason_against(rule.conditions)
    fate = OWED if reason is None else not_owed(reason)
    for change in history.changes:
        if change.sequence > cause.sequence and (end is None or change.sequence < end):
            reason = change.standing.reason_against(rule.conditions)
            if reason is not None and fate.status is Status.OWED:
                fate = Fate(Status.ENDED, reason, fate.opened_on)
            elif reason is None and fate.status is not Status.OWED:
                fate = _carried_over(rule, cause, fate, change.on)
    if end is not None and fate.status is Status.OWED:
        return Fate(Status.ENDED, Reason.OVERTAKEN, fate.opened_on)
    return fate


def _carried_over(rule: Rule, cause: Cause, fate: Fate, on: date) -> Fate:
    """The fate of a duty to somebody who opts in on a day, after it was heard of."""
    is_still_news = cause.news_until is None or on <= cause.news_until
    return Fate(Status.OWED, None, on) if rule.carries_over and is_still_news else fate


def _overtakes(heard: StageHeard, *, rule: Rule, cause: Cause) -> bool:
    stage = heard.stage
    if stage.kind in rule.ended_by:
        return stage.kind is KeyStageKind.DIED or stage.happened_on >= cause.happened_on
    if not rule.superseded_by_later or stage.kind not in rule.trigger.stages:
        return False
    return (stage.happened_on, heard.sequence) > (cause.happened_on, cause.sequence)
