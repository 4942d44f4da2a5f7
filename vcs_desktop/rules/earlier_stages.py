"""What came before a stage: whether its matter was told already, and whether it ends a danger.

Stages come in the order in which things happened; of one day, in the order they were heard of.
"""

from collections.abc import Collection, Sequence

from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.rules.case_history import CaseHistory
from vcs_desktop.rules.cause import Cause, cause_of_stage, met_on_for
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.rule import Rule

_NOBODY_IS_AT_LARGE_AFTER = frozenset(
    {
        KeyStageKind.RECALLED,
        KeyStageKind.RETURNED_TO_PRISON,
        KeyStageKind.TEMPORARY_ABSENCE_ENDED,
        KeyStageKind.MOVED_TO_HOSPITAL,
        KeyStageKind.MOVED_BETWEEN_HOSPITALS,
        KeyStageKind.RECALLED_TO_HOSPITAL,
        KeyStageKind.RELEASED,
        KeyStageKind.RELEASED_ON_HDC,
        KeyStageKind.CONDITIONALLY_DISCHARGED,
        KeyStageKind.ABSOLUTELY_DISCHARGED,
        KeyStageKind.DEPORTED,
    }
)


def was_met_before(history: CaseHistory, rule: Rule, cause: Cause) -> bool:
    """Whether an earlier stage of the same matter was met, so that this one asks nothing new.

    What ends a rule also ends its matter: after a decision another review is another matter.
    """
    is_met = False
    if cause.stage in rule.unless_met_before:
        for heard in _stages_before(history, cause):
            if heard.stage.kind in rule.ended_by:
                is_met = False
            elif heard.stage.kind in rule.trigger.stages:
                is_met |= met_on_for(history, rule, cause_of_stage(rule, heard)) is not None
    return is_met


def follows_danger(history: CaseHistory, dangers: Collection[KeyStageKind], cause: Cause) -> bool:
    """Whether one of these dangers lasted when it happened: nothing else had ended it."""
    is_at_large = False
    for heard in _stages_before(history, cause) if dangers else ():
        if heard.stage.kind in dangers:
            is_at_large = True
        elif heard.stage.kind in _NOBODY_IS_AT_LARGE_AFTER:
            is_at_large = False
    return is_at_large


def goes_on(history: CaseHistory, occurrence: str) -> bool:
    """Whether the danger that a stage told of lasts: nothing that was heard has ended it."""
    in_order = history.by_their_day
    is_known = any(one.stage.occurrence == occurrence for one in in_order)
    return is_known and end_of_danger(in_order, occurrence) is None


def end_of_danger(in_order: Sequence[StageHeard], occurrence: str) -> StageHeard | None:
    """What ended the danger that a stage told of; None while it lasts, or nobody heard of it.

    Args:
        in_order: The stages by the day on which they happened (`CaseHistory.by_their_day`).
        occurrence: The fact that the danger is about.
    """
    ends = _NOBODY_IS_AT_LARGE_AFTER | {KeyStageKind.DIED}
    is_after = False
    for one in in_order:
        if is_after and one.stage.kind in ends:
            return one
        is_after |= one.stage.occurrence == occurrence
    return None


def _stages_before(history: CaseHistory, cause: Cause) -> list[StageHeard]:
    at = (cause.happened_on, cause.sequence)
    return [
        heard for heard in history.by_their_day if (heard.stage.happened_on, heard.sequence) < at
    ]
