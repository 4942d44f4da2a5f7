"""Limits as a rule file writes them, and which days each kind of trigger can count from."""

from collections.abc import Mapping

from vcs_desktop.rules.checked_table import CheckedTable
from vcs_desktop.rules.key_stage import SentenceKind
from vcs_desktop.rules.rule import Limit, Trigger
from vcs_desktop.rules.rule_words import CaseMoment, CountedFrom, LimitDirection, LimitUnit

_DAYS_OF_STAGES = frozenset(
    {
        CountedFrom.STAGE,
        CountedFrom.HEARD,
        CountedFrom.EXPECTED_RELEASE,
        CountedFrom.LICENCE_START,
        CountedFrom.LICENCE_END,
        CountedFrom.PAROLE_HEARING,
        CountedFrom.DECISION_PROVIDED,
        CountedFrom.RETURN_TO_CUSTODY,
    }
)
_DAYS_OF: Mapping[CaseMoment | None, frozenset[CountedFrom]] = {
    CaseMoment.SENTENCE_PASSED: frozenset({CountedFrom.SENTENCED}),
    CaseMoment.REFERRAL: frozenset({CountedFrom.REFERRAL, CountedFrom.SENTENCED}),
    CaseMoment.COMES_OF_AGE: frozenset({CountedFrom.BIRTH}),
    CaseMoment.NO_ANSWER_YET: frozenset({CountedFrom.CASE_FACT}),
    CaseMoment.OPTED_IN: frozenset({CountedFrom.CASE_FACT}),
    CaseMoment.OPTED_BACK_IN: frozenset({CountedFrom.CASE_FACT}),
    CaseMoment.YEAR_PASSED: frozenset({CountedFrom.LAST_ANNUAL_CONTACT}),
    CaseMoment.RELEASE_AHEAD: frozenset({CountedFrom.EXPECTED_RELEASE}),
    CaseMoment.LICENCE_END_AHEAD: frozenset({CountedFrom.LICENCE_END}),
    CaseMoment.REPRESENTATION_MADE: frozenset({CountedFrom.CASE_FACT}),
    CaseMoment.REQUEST_NOT_GRANTED: frozenset({CountedFrom.CASE_FACT}),
    CaseMoment.CONDITION_NOT_SEEN: frozenset(
        {CountedFrom.EXPECTED_RELEASE, CountedFrom.LICENCE_START}
    ),
    CaseMoment.WITHHOLDING_WANTED: frozenset({CountedFrom.PAROLE_HEARING}),
    CaseMoment.CASE_ENDED: frozenset({CountedFrom.CASE_FACT}),
    CaseMoment.RELEASE_MONTH_KNOWN: _DAYS_OF_STAGES,
    CaseMoment.RELEASE_MONTH_CHANGED: _DAYS_OF_STAGES,
    CaseMoment.DATE_PASSED_IN_SILENCE: frozenset({CountedFrom.CASE_FACT}),
}
"""The days that a limit may be counted from, by what sets the rule off."""

_DAYS_IN: Mapping[LimitUnit, float] = {
    LimitUnit.CALENDAR_DAYS: 1,
    LimitUnit.WORKING_DAYS: 1.4,
    LimitUnit.WEEKS: 7,
    LimitUnit.MONTHS: 30,
    LimitUnit.YEARS: 365,
}
_LONGEST = 100 * 365
"""No limit runs longer than a life, in days; a slip of the pen does."""


def read_limit(table: CheckedTable, trigger: Trigger, *, is_target: bool = False) -> Limit:
    """Read a limit, and refuse one that what sets the rule off could never count.

    A team's own figure may be nought, the day itself, and is for every kind of sentence.

    Raises:
        KnownError: Naming the file and the line.
    """
    limit = Limit(
        table.whole_number("count", least=0 if is_target else 1),
        table.one_of("unit", LimitUnit),
        table.one_of("direction", LimitDirection),
        table.one_of("from", CountedFrom),
        frozenset() if is_target else table.many_of("sentence_kinds", SentenceKind),
    )
    table.close()
    _check_can_be_counted(limit, trigger, table)
    return limit


def is_within_reach(limit: Limit) -> bool:
    """Whether dates can bear the count: no limit of more than a hundred years is one."""
    return limit.count * _DAYS_IN[limit.unit] <= _LONGEST


def _check_can_be_counted(limit: Limit, trigger: Trigger, table: CheckedTable) -> None:
    if not is_within_reach(limit):
        raise table.refuse("count", "a limit of more than a hundred years is none")
    counts_back = limit.direction is LimitDirection.BEFORE
    if counts_back and not limit.counted_from.may_lie_ahead:
        raise table.refuse("direction", "only a limit from a day to come can run back from it")
    if trigger.moment in _DAYS_OF:
        known = _DAYS_OF[trigger.moment]
    elif trigger.stages:
        known = _DAYS_OF_STAGES
    else:
        known = frozenset()
    if limit.counted_from not in known:
        words = ", ".join(sorted(known)) or "none"
        raise table.refuse("from", f"what sets this rule off knows other days only: {words}")
