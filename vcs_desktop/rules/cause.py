"""From a rule and what set it off to an obligation: the one place where they are made.

What becomes of a duty (`Fate`) is decided elsewhere; here its line, its limit and its day are.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from vcs_desktop.kernel.identifiers import ObligationId, derived_reference
from vcs_desktop.kernel.working_days import CountedDate
from vcs_desktop.rules.case_fact import StageHeard, known_on
from vcs_desktop.rules.case_history import CaseHistory
from vcs_desktop.rules.case_words import StatementState
from vcs_desktop.rules.counting import count_limit
from vcs_desktop.rules.key_stage import KeyStage, SentenceKind, StageDateName
from vcs_desktop.rules.obligation import Obligation, Reason, Status
from vcs_desktop.rules.rule import Limit, Line, Rule
from vcs_desktop.rules.rule_words import CountedFrom, TargetRole


@dataclass(frozen=True, slots=True)
class Cause:
    """What set a rule off, and the days that a limit may be counted from.

    `stage` is the key stage's kind, or empty for a moment of the case.  `news_until` is the
    last day on which it is still news to somebody who opts in; None where nothing says.
    `request` is the request that it is about, if it is about one.  `sentence_kind` is what the
    stage itself says of it.
    """

    occurrence: str
    stage: str
    sequence: int
    happened_on: date
    heard_on: date
    days: Mapping[CountedFrom, date] = field(default_factory=dict)
    news_until: date | None = None
    request: str = ""
    sentence_kind: SentenceKind = SentenceKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a duty, whether or not somebody met it.

    `opened_on` is the day an opting in opened it again; None where hearing of it did.
    """

    status: Status
    reason: Reason | None = None
    opened_on: date | None = None


OWED = Fate(Status.OWED)


def not_owed(reason: Reason) -> Fate:
    """The fate of a duty that was never owed."""
    return Fate(Status.NOT_OWED, reason)


_DATE_NAMES = {
    CountedFrom.LICENCE_START: StageDateName.LICENCE_START,
    CountedFrom.LICENCE_END: StageDateName.LICENCE_END,
    CountedFrom.PAROLE_HEARING: StageDateName.PAROLE_HEARING,
    CountedFrom.DECISION_PROVIDED: StageDateName.DECISION_PROVIDED,
}


def days_of_stage(stage: KeyStage, heard_on: date) -> dict[CountedFrom, date]:
    """Every day of a stage that a limit may be counted from.

    Of a date known by its month only, the first day is the earliest it can be.
    """
    days = {CountedFrom.STAGE: stage.happened_on, CountedFrom.HEARD: heard_on}
    release = stage.expected_release
    if release is not None:
        days[CountedFrom.EXPECTED_RELEASE] = release.on
    for counted_from, name in _DATE_NAMES.items():
        stage_date = stage.date_of(name)
        if stage_date is not None:
            days[counted_from] = stage_date.on
    return days


def cause_of_stage(rule: Rule, heard: StageHeard) -> Cause:
    """The cause that a key stage is to a rule."""
    stage = heard.stage
    over = stage.date_of(rule.news_until) if rule.news_until else None
    return Cause(
        stage.occurrence,
        stage.kind.value,
        heard.sequence,
        stage.happened_on,
        known_on(heard),
        days_of_stage(stage, known_on(heard)),
        over.last_day if over else None,
        sentence_kind=stage.sentence_kind,
    )


def obligation_id(history: CaseHistory, rule: Rule, occurrence: str) -> ObligationId:
    """The reference that always belongs to this case, rule and occurrence."""
    return ObligationId(derived_reference("ob", history.case, rule.id, occurrence))


def make_obligation(history: CaseHistory, rule: Rule, cause: Cause, fate: Fate) -> Obligation:
    """The obligation that a rule makes of a cause: met, if a lasting act met it its way.

    The line in force on the day it happened counts, not the day we heard: late news earns
    nobody a longer limit.
    """
    reference = obligation_id(history, rule, cause.occurrence)
    line = rule.line_on(cause.happened_on)
    if line is None:
        fate = not_owed(Reason.NO_RULE_IN_FORCE)
    met_on = None if line is None else _met_on(history, rule, cause, reference)
    start, counted = _count(history, line, cause, fate)
    target_from, target = _target(history, rule, cause)
    is_aim = rule.target is not None and rule.target.role is TargetRole.AIM
    return Obligation(
        id=reference,
        case=history.case,
        rule=rule.id,
        occurrence=cause.occurrence,
        stage=cause.stage,
        status=_status(rule, fate) if met_on is None else Status.MET,
        reason=fate.reason if met_on is None else None,
        line_from="" if line is None else line.starts,
        counted_from=start,
        heard_on=max(cause.heard_on, fate.opened_on or cause.heard_on),
        due_on=counted.on if counted else None,
        skipped_days=counted.skipped if counted else (),
        met_on=met_on,
        nature=rule.nature,
        starts_on=None if is_aim else target,
        target_on=target if is_aim else None,
        target_from=target_from,
    )


def met_on_for(history: CaseHistory, rule: Rule, cause: Cause) -> date | None:
    """The day on which something met it: an act, or how far a request or a statement came."""
    return _met_on(history, rule, cause, obligation_id(history, rule, cause.occurrence))


def _met_on(
    history: CaseHistory, rule: Rule, cause: Cause, reference: ObligationId
) -> date | None:
    act = history.met_by(reference, rule)
    days = [
        act.on if act else None,
        _met_by_request(history, rule, cause),
        _met_by_statement(history, rule, cause),
    ]
    return min(filter(None, days), default=None)


def _met_by_request(history: CaseHistory, rule: Rule, cause: Cause) -> date | None:
    steps = history.request_steps(cause.request) if cause.request else ()
    return next((step.on for step in steps if step.state in rule.met_by_request), None)


def _met_by_statement(history: CaseHistory, rule: Rule, cause: Cause) -> date | None:
    """A statement that was not wanted, and then is, has still to be sent."""
    if not rule.met_by_statement:
        return None
    met: tuple[date, StatementState] | None = None
    for step in history.statement_steps_for(cause.happened_on):
        if step.state in rule.met_by_statement:
            met = met or (step.on, step.state)
        elif step.state is StatementState.WANTED and met and met[1] is StatementState.NOT_WANTED:
            met = None
    return met[0] if met else None


def _status(rule: Rule, fate: Fate) -> Status:
    is_beside = fate.status is Status.OWED and not rule.nature.is_work
    return Status.STANDS if is_beside else fate.status


def _target(history: CaseHistory, rule: Rule, cause: Cause) -> tuple[date | None, date | None]:
    """The day that the team's own figure is counted from, and the day it reaches."""
    start = cause.days.get(rule.target.limit.counted_from) if rule.target else None
    if start is None:
        return None, None
    limit = history.policy.target_limit(rule, start)
    return start, count_limit(limit, start, history.calendar).on if limit else None


def _count(
    history: CaseHistory, line: Line | None, cause: Cause, fate: Fate
) -> tuple[date, CountedDate | None]:
    limit = line.usable_limit if line else None
    start = cause.days.get(limit.counted_from) if limit else None
    if limit is None or start is None or fate.status is Status.NOT_OWED:
        return cause.happened_on, None
    if not _is_for_this_sentence(history, limit, cause):
        return cause.happened_on, None
    return start, count_limit(limit, start, history.calendar)


def _is_for_this_sentence(history: CaseHistory, limit: Limit, cause: Cause) -> bool:
    """Whether the figure is for this kind of sentence; not knowing the kind is no yes."""
    kind = cause.sentence_kind
    if kind is SentenceKind.UNKNOWN:
        kind = history.sentence_kind
    return not limit.sentence_kinds or kind in limit.sentence_kinds
