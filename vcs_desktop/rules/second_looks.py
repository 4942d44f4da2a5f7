"""What follows from other obligations: a reason for lateness, a correction, a check.

These rules look at what the others came to.  Whatever is from before a case was taken on, or
from before a rule was switched on, is one thing to check, and never overdue.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from vcs_desktop.rules.case_history import CaseHistory
from vcs_desktop.rules.cause import Cause, make_obligation
from vcs_desktop.rules.earlier_stages import goes_on
from vcs_desktop.rules.fate import fate_of
from vcs_desktop.rules.obligation import Obligation, Reason, Status
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import CaseMoment, CountedFrom
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.rules.told_dates import date_corrections

_FROM_BEFORE = frozenset({Reason.BEFORE_TAKING_ON, Reason.RULE_SWITCHED_ON_LATER})
_ONE_DAY = date.resolution
_LATE = "late-"


def fold_what_is_from_before(
    history: CaseHistory, rulebook: Rulebook, found: Sequence[Obligation]
) -> list[Obligation]:
    """Turn what was owed before its time here into one check of the case's position.

    A deadline that still lies ahead on that day stays what it is, and so does a danger that
    goes on: whoever takes a case on calls about it.
    """
    folded = [
        duty if _is_danger_now(history, rulebook, duty) else _folded(history, duty)
        for duty in found
    ]
    before = [duty for duty in folded if duty.reason in _FROM_BEFORE]
    checks = rulebook.for_moment(CaseMoment.TO_BE_CHECKED)
    return [*folded, *(check for rule in checks for check in _checks(history, rule, before))]


def _is_danger_now(history: CaseHistory, rulebook: Rulebook, duty: Obligation) -> bool:
    is_urgent = bool(duty.rule) and rulebook.rule(duty.rule).urgent
    return is_urgent and goes_on(history, duty.occurrence)


def _folded(history: CaseHistory, duty: Obligation) -> Obligation:
    if duty.status is not Status.OWED:
        return duty
    position = history.taken_on
    if position is not None and _is_from_before(duty, position.on):
        return replace(duty, status=Status.NOT_OWED, reason=Reason.BEFORE_TAKING_ON)
    since = history.policy.switched_on_of(duty.rule)
    if since is not None and _is_from_before(duty, since):
        return replace(duty, status=Status.NOT_OWED, reason=Reason.RULE_SWITCHED_ON_LATER)
    return duty


def _is_from_before(duty: Obligation, day: date) -> bool:
    ahead = max(filter(None, (duty.due_on, duty.starts_on)), default=None)
    began_on = min(duty.counted_from, duty.heard_on)
    return began_on < day and (ahead is None or ahead < day)


def _checks(
    history: CaseHistory, rule: Rule, before: Sequence[Obligation]
) -> Iterator[Obligation]:
    """For each such day one check of what is known; what comes to light after it is a new one."""
    places = {heard.stage.occurrence: heard.sequence for heard in history.stages}
    for day in sorted({_since(history, duty) for duty in before}):
        left = [duty for duty in before if _since(history, duty) == day]
        left.sort(key=lambda duty: (places.get(duty.occurrence, 0), duty.heard_on, duty.id))
        number = 1
        while left:
            cause = _check_cause(left[0], day, number)
            made = make_obligation(history, rule, cause, fate_of(history, rule, cause))
            yield made
            act = history.met_by(made.id, rule)
            if act is None:
                break
            left = [duty for duty in left if places.get(duty.occurrence, 0) > act.sequence]
            number += 1


def _since(history: CaseHistory, duty: Obligation) -> date:
    if duty.reason is Reason.BEFORE_TAKING_ON and history.taken_on is not None:
        return history.taken_on.on
    return history.policy.switched_on_of(duty.rule) or duty.heard_on


def _check_cause(duty: Obligation, day: date, number: int) -> Cause:
    occurrence = f"from-before-{day.isoformat()}-{number}"
    heard_on = max(day, duty.heard_on)
    # The standing that counts is the one of today: a check is for whoever has the case now.
    return Cause(occurrence, "", 0, day, heard_on, {CountedFrom.CASE_FACT: day})


def reasons_for_lateness(
    history: CaseHistory, rulebook: Rulebook, found: Sequence[Obligation]
) -> Iterator[Obligation]:
    """For each duty of the Code that is not met in time: record the good reason.

    It is not shown before the day after the deadline, and gone when the duty was met in time
    or nobody had to meet it any more.  A choice that came after the deadline undoes no lateness.
    """
    code_duties = {rule.id: rule for rule in rulebook.rules if rule.is_code_duty}
    for rule in rulebook.for_moment(CaseMoment.CODE_DUTY_MISSED):
        for duty in found:
            missed = code_duties.get(duty.rule)
            if missed and duty.due_on and _may_be_late(history, missed, duty, duty.due_on):
                yield _reason_wanted(history, rule, duty, duty.due_on)


def late_duty(occurrence: str) -> str:
    """The duty whose lateness an obligation asks the reason for; empty for any other."""
    return occurrence.removeprefix(_LATE) if occurrence.startswith(_LATE) else ""


def _may_be_late(history: CaseHistory, rule: Rule, duty: Obligation, due_on: date) -> bool:
    position = history.taken_on
    ours_from = max(duty.heard_on, position.on if position else duty.heard_on)
    if due_on < ours_from:
        return False  # It had passed before we heard, or before we had the case.
    if duty.status is Status.OWED:
        return True
    over_on = duty.met_on or _given_up_on(history, rule, duty)
    return over_on is not None and over_on > due_on


def _given_up_on(history: CaseHistory, rule: Rule, duty: Obligation) -> date | None:
    """The day on which somebody's choice, or the unit's, ended a duty that nobody had met."""
    if duty.status is not Status.ENDED:
        return None
    ends = (
        change.on
        for change in history.changes
        if change.on >= duty.heard_on
        and change.standing.reason_against(rule.conditions) is not None
    )
    return next(ends, None)


def _reason_wanted(history: CaseHistory, rule: Rule, duty: Obligation, due_on: date) -> Obligation:
    late_from = due_on + _ONE_DAY
    cause = Cause(f"{_LATE}{duty.id}", "", 0, late_from, late_from, {})
    made = make_obligation(history, rule, cause, fate_of(history, rule, cause))
    return replace(made, starts_on=late_from)


def corrections(
    history: CaseHistory, rulebook: Rulebook, found: Sequence[Obligation]
) -> Iterator[Obligation]:
    """Tell people what proved wrong: what was taken back, and dates that they were told."""
    for rule in rulebook.for_moment(CaseMoment.TOLD_WRONG):
        yield from _of_what_was_taken_back(history, rulebook, rule, found)
        yield from date_corrections(history, rulebook, rule, found)


def _of_what_was_taken_back(
    history: CaseHistory, rulebook: Rulebook, rule: Rule, found: Sequence[Obligation]
) -> Iterator[Obligation]:
    for entered, withdrawn in history.taken_back:
        told = [
            duty
            for duty in found
            if duty.occurrence == entered.stage.occurrence and _was_told(rulebook, duty)
        ]
        if told:
            cause = Cause(
                f"taken-back:{entered.stage.occurrence}",
                withdrawn.stage.kind.value,
                withdrawn.sequence,
                withdrawn.stage.happened_on,
                withdrawn.stage.happened_on,
                {CountedFrom.STAGE: withdrawn.stage.happened_on},
            )
            yield make_obligation(history, rule, cause, fate_of(history, rule, cause))


def _was_told(rulebook: Rulebook, duty: Obligation) -> bool:
    rule = rulebook.rule(duty.rule) if duty.rule else None
    return duty.status is Status.MET and rule is not None and bool(rule.met_by)
