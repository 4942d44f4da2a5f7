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
from vcs_desktop.rules.counting import count_limit
from vcs_desktop.rules.key_stage import StageDateName
from vcs_desktop.rules.obligation import Obligation, Reason, Status
from vcs_desktop.rules.rule import Line, Rule
from vcs_desktop.rules.rule_words import CountedFrom


@dataclass(frozen=True, slots=True)
class Cause:
    """What set a rule off, and the days that a limit may be counted from.

    `stage` is the key stage's kind, or empty for a moment of the case.  `news_until` is the
    last day on which it is still news to somebody who opts in; None where nothing says.
    """

    occurrence: str
    stage: str
    sequence: int
    happened_on: date
    heard_on: date
    days: Mapping[CountedFrom, date] = field(default_factory=dict)
    news_until: date | None = None


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


def cause_of_stage(rule: Rule, heard: StageHeard) -> Cause:
    """The cause that a key stage is to a rule."""
    stage = heard.stage
    over = stage.date_of(rule.news_until) if rule.news_until else None
    days = {CountedFrom.STAGE: stage.happened_on}
    hearing = stage.date_of(StageDateName.PAROLE_HEARING)
    if hearing is not None:
        # Of a hearing known by its month only, the first day is the earliest it can be.
        days[CountedFrom.PAROLE_HEARING] = hearing.on
    return Cause(
        stage.occurrence,
        stage.kind.value,
        heard.sequence,
        stage.happened_on,
        known_on(heard),
        days,
        over.last_day if over else None,
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
    act = None if line is None else history.met_by(reference, rule)
    start, counted = _count(history, line, cause, fate)
    return Obligation(
        id=reference,
        case=history.case,
        rule=rule.id,
        occurrence=cause.occurrence,
        stage=cause.stage,
        status=fate.status if act is None else Status.MET,
        reason=fate.reason if act is None else None,
        line_from="" if line is None else line.starts,
        counted_from=start,
        heard_on=max(cause.heard_on, fate.opened_on or cause.heard_on),
        due_on=counted.on if counted else None,
        skipped_days=counted.skipped if counted else (),
        met_on=act.on if act else None,
    )


def _count(
    history: CaseHistory, line: Line | None, cause: Cause, fate: Fate
) -> tuple[date, CountedDate | None]:
    limit = line.usable_limit if line else None
    start = cause.days.get(limit.counted_from) if limit else None
    if limit is None or start is None or fate.status is Status.NOT_OWED:
        return cause.happened_on, None
    return start, count_limit(limit, start, history.calendar)
