"""The yearly letter: always exactly one to come while a person is in and asked for it.

Each is counted from the day the one before was met, early or late, and the first from the day
the person opted in at a level that has it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.rules.case_history import CaseHistory
from vcs_desktop.rules.cause import OWED, Cause, Fate, make_obligation, not_owed
from vcs_desktop.rules.counting import count_limit
from vcs_desktop.rules.obligation import Obligation, Reason, Status
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import CountedFrom
from vcs_desktop.rules.standing import StandingChange


@dataclass(frozen=True, slots=True)
class _Span:
    """A time during which the yearly letter is wanted, and why it ended."""

    sequence: int
    starts_on: date
    ended_at: int | None = None
    reason: Reason | None = None
    taken_on: date | None = None
    is_last_one_unknown: bool = False

    @property
    def fate(self) -> Fate:
        """What becomes of the letter that is still to come when the span is over."""
        return OWED if self.ended_at is None else Fate(Status.ENDED, self.reason)


def annual_obligations(history: CaseHistory, rule: Rule) -> list[Obligation]:
    """Every yearly letter of the case that was met, ended or is to come."""
    obligations: list[Obligation] = []
    for span in _spans(history, rule):
        obligations += _in_span(history, rule, span, already=len(obligations))
    return obligations


def _in_span(history: CaseHistory, rule: Rule, span: _Span, already: int) -> Iterator[Obligation]:
    if span.is_last_one_unknown and span.taken_on is not None:
        # Nobody says when the last letter was: the position is checked, and a year counts on.
        cause = Cause("annual-unknown", "", span.sequence, span.taken_on, span.taken_on)
        yield make_obligation(history, rule, cause, not_owed(Reason.BEFORE_TAKING_ON))
    start = span.starts_on
    for number in range(already + 1, already + len(history.acts) + 3):
        cause = _cause(history, rule, span, start, number)
        obligation = make_obligation(history, rule, cause, span.fate)
        if _fell_due_before_taking_on(obligation, span):
            yield replace(obligation, status=Status.NOT_OWED, reason=Reason.BEFORE_TAKING_ON)
            start = span.taken_on or start
            continue
        yield obligation
        act = history.met_by(obligation.id, rule)
        if act is None or (span.ended_at is not None and act.sequence >= span.ended_at):
            return
        start = act.on


def _fell_due_before_taking_on(obligation: Obligation, span: _Span) -> bool:
    if span.taken_on is None or obligation.due_on is None:
        return False
    return obligation.status is not Status.MET and obligation.due_on < span.taken_on


def _cause(history: CaseHistory, rule: Rule, span: _Span, start: date, number: int) -> Cause:
    line = rule.line_on(start)
    limit = line.usable_limit if line else None
    due_on = count_limit(limit, start, history.calendar).on if limit else start
    days = {CountedFrom.LAST_ANNUAL_CONTACT: start}
    # The number keeps two years apart that fall due on one day (met on the day of opting in).
    occurrence = f"annual-{number}-{due_on.isoformat()}"
    return Cause(occurrence, "", span.sequence, start, start, days)


def _spans(history: CaseHistory, rule: Rule) -> list[_Span]:
    over = _no_longer_owed(history, rule)
    spans: list[_Span] = []
    is_wanted = False
    for change in history.changes:
        if over is not None and change.sequence > over:
            break
        reason = change.standing.reason_against(rule.conditions)
        if reason is None and not is_wanted:
            spans.append(_new_span(history, change))
        elif reason is not None and is_wanted:
            spans.append(replace(spans.pop(), ended_at=change.sequence, reason=reason))
        is_wanted = reason is None
    if over is not None and is_wanted:
        spans.append(replace(spans.pop(), ended_at=over, reason=Reason.OVERTAKEN))
    return spans


def _new_span(history: CaseHistory, change: StandingChange) -> _Span:
    """A span that begins with the choice; of a case taken on, with the letter told of then."""
    position = history.taken_on
    if position is None or position.on != change.on:
        return _Span(change.sequence, change.on)
    starts_on = position.last_annual_on or position.on
    is_unknown = position.last_annual_on is None
    return _Span(change.sequence, starts_on, taken_on=position.on, is_last_one_unknown=is_unknown)


def _no_longer_owed(history: CaseHistory, rule: Rule) -> int | None:
    ends: list[StageHeard] = [
        heard for heard in history.stages if heard.stage.kind in rule.ended_by
    ]
    return min((heard.sequence for heard in ends), default=None)
