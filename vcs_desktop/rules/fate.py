"""What becomes of a duty as the case goes on: owed, ended, never owed, or owed again."""

from dataclasses import replace

from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.rules.case_history import CaseHistory
from vcs_desktop.rules.case_words import Basis, Capacity
from vcs_desktop.rules.cause import OWED, Cause, Fate, not_owed
from vcs_desktop.rules.earlier_stages import follows_danger, was_met_before
from vcs_desktop.rules.key_stage import (
    KeyStage,
    KeyStageKind,
    PatientKind,
    SentenceKind,
    StageOutcome,
)
from vcs_desktop.rules.obligation import Reason, Status
from vcs_desktop.rules.rule import Conditions, Rule
from vcs_desktop.rules.standing import StandingChange


def ended_at(history: CaseHistory, rule: Rule, cause: Cause) -> int | None:
    """The sequence of the first fact that overtook this cause; None while none has.

    News travels late, so a stage overtakes only what happened up to its own day.
    """
    overtaking = (
        heard.sequence for heard in history.stages if _overtakes(heard, rule=rule, cause=cause)
    )
    return min(overtaking, default=None)


def is_meant(history: CaseHistory, rule: Rule, outcome: StageOutcome | None = None) -> bool:
    """Whether the rule means this person, this unit and this outcome at all."""
    wanted, referral = rule.conditions, history.referral
    basis = referral.basis if referral else Basis.NOT_STATED
    capacity = referral.capacity if referral else Capacity.VICTIM
    return (
        (not wanted.bases or basis in wanted.bases)
        and (not wanted.capacities or capacity in wanted.capacities)
        and (not wanted.nations or history.policy.nation in wanted.nations)
        and (not wanted.outcomes or outcome in wanted.outcomes)
    )


def reason_of_kind(history: CaseHistory, rule: Rule, stage: KeyStage) -> Reason | None:
    """Why the rule is not about this kind of sentence or patient; None when it is.

    What the stage itself does not say is taken from what was said last about the sentence.
    """
    kinds, patients = rule.conditions.sentence_kinds, rule.conditions.patient_kinds
    kind, patient = stage.sentence_kind, stage.patient_kind
    if kind is SentenceKind.UNKNOWN:
        kind = history.sentence_kind
    if patient is PatientKind.UNKNOWN:
        patient = history.patient_kind
    if kinds and kind not in kinds:
        return Reason.NOT_THIS_SENTENCE_KIND
    return Reason.NOT_THIS_PATIENT_KIND if patients and patient not in patients else None


def fate_of(history: CaseHistory, rule: Rule, cause: Cause) -> Fate:
    """Follow a duty from the moment it was heard of through all later changes of standing.

    What opting in brought back ends with what made it news (`Rule.carried_until`); what was
    owed from the first does not.
    """
    end = ended_at(history, rule, cause)
    if end is not None and end < cause.sequence:
        return not_owed(Reason.OVERTAKEN)
    if was_met_before(history, rule, cause):
        return not_owed(Reason.NO_LONGER_NEEDED)
    wanted = _conditions_after(history, rule, cause)
    over_from = _over_from(history, rule, cause)
    reason = history.standing_at(cause.sequence).reason_against(wanted)
    fate = OWED if reason is None else not_owed(reason)
    for change in history.changes:
        if change.sequence <= cause.sequence or (end is not None and change.sequence > end):
            continue
        reason = change.standing.reason_against(wanted)
        is_owed = fate.status is Status.OWED
        if reason is not None and is_owed:
            fate = Fate(Status.ENDED, reason, fate.opened_on)
        elif reason is None and not is_owed and _is_carried_over(rule, cause, change, over_from):
            fate = Fate(Status.OWED, None, change.on)
            end = min(filter(None, (end, over_from)), default=None)
    if end is not None and fate.status is Status.OWED:
        return Fate(Status.ENDED, Reason.OVERTAKEN, fate.opened_on)
    return fate


def _conditions_after(history: CaseHistory, rule: Rule, cause: Cause) -> Conditions:
    """The rule's conditions, without its levels where everybody was called about a danger."""
    is_at_large = follows_danger(history, rule.every_level_after, cause)
    return replace(rule.conditions, levels=frozenset()) if is_at_large else rule.conditions


def _is_carried_over(
    rule: Rule, cause: Cause, change: StandingChange, over_from: int | None
) -> bool:
    """Whether somebody who opts in after it was heard of is owed it too."""
    is_past = cause.news_until is not None and change.on > cause.news_until
    is_old = over_from is not None and change.sequence > over_from
    return rule.carries_over and not is_past and not is_old


def _over_from(history: CaseHistory, rule: Rule, cause: Cause) -> int | None:
    """The sequence of the first fact after which opting in brings nothing back; or None."""
    ending = (
        heard.sequence
        for heard in history.stages
        if heard.stage.kind in rule.carried_until and _follows(heard, cause)
    )
    return min(ending, default=None)


def _overtakes(heard: StageHeard, *, rule: Rule, cause: Cause) -> bool:
    stage = heard.stage
    if stage.kind in rule.ended_by:
        return stage.kind is KeyStageKind.DIED or stage.happened_on >= cause.happened_on
    if not rule.superseded_by_later or stage.kind not in rule.trigger.stages:
        return False
    return _follows(heard, cause)


def _follows(heard: StageHeard, cause: Cause) -> bool:
    """Whether a stage came after the cause; of one day, whichever was heard of later."""
    return (heard.stage.happened_on, heard.sequence) > (cause.happened_on, cause.sequence)
