"""Say why: the rule, its source, its line, and how the day was counted.

An officer must be able to defend every deadline, so nothing is left to be guessed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from vcs_desktop.rules.case_fact import CaseFact
from vcs_desktop.rules.hops import Hop, hops_of
from vcs_desktop.rules.obligation import Obligation, Reason, Status
from vcs_desktop.rules.office_policy import OfficePolicy, SettingChange, SettingName
from vcs_desktop.rules.rule import Limit, Line, Rule
from vcs_desktop.rules.rule_words import (
    CaseMoment,
    Confidence,
    CountedFrom,
    LimitUnit,
    Nature,
    Party,
)
from vcs_desktop.rules.rulebook import Rulebook

_COUNTED_FROM = {
    CountedFrom.STAGE: "the day it happened",
    CountedFrom.HEARD: "the day we heard",
    CountedFrom.CASE_FACT: "the day of what was recorded",
    CountedFrom.REFERRAL: "the day of the referral",
    CountedFrom.SENTENCED: "the day of sentence",
    CountedFrom.BIRTH: "the day of birth",
    CountedFrom.EXPECTED_RELEASE: "the date that release is expected by",
    CountedFrom.LICENCE_START: "the first day of the licence",
    CountedFrom.LICENCE_END: "the last day of the licence",
    CountedFrom.PAROLE_HEARING: "the date of the parole hearing",
    CountedFrom.DECISION_PROVIDED: "the day the decision was provided",
    CountedFrom.RETURN_TO_CUSTODY: "the day of the return to custody",
    CountedFrom.LAST_ANNUAL_CONTACT: "the last annual contact, or the day they opted in",
}

_UNITS = {
    LimitUnit.WORKING_DAYS: ("working day", "working days"),
    LimitUnit.CALENDAR_DAYS: ("day", "days"),
    LimitUnit.WEEKS: ("week", "weeks"),
    LimitUnit.MONTHS: ("month", "months"),
    LimitUnit.YEARS: ("year", "years"),
}

_REASONS = {
    Reason.NOT_OPTED_IN: "they had not opted in when we heard",
    Reason.LEVEL_NOT_ASKED_FOR: "they did not ask to be told this",
    Reason.ASKED_US_TO_STOP: "they asked us to stop",
    Reason.NO_RULE_IN_FORCE: "no rule was in force on that day",
    Reason.NO_RULE_COVERS_STAGE: "no rule covers this stage",
    Reason.OVERTAKEN: "something later overtook it",
    Reason.CHANGE_UNDONE: "the change was undone before it was told",
    Reason.MONTH_UNCHANGED: "the month stayed the same",
    Reason.NOTHING_TOLD_YET: "no month had been told yet, so the new one is told first",
    Reason.NO_DATE_GIVEN: "the message gave no date",
    Reason.DATE_ALREADY_PASSED: "the month had passed already",
    Reason.NOT_THIS_SENTENCE_KIND: "it does not apply to this kind of sentence",
    Reason.NOT_THIS_PATIENT_KIND: "it does not apply to this kind of patient",
    Reason.CASE_ENDED: "the case has ended",
    Reason.CASE_DORMANT: "the case is dormant, because they never answered",
    Reason.BEFORE_TAKING_ON: "it is from before the case was taken on: check the position",
    Reason.RULE_SWITCHED_ON_LATER: "the rule was switched on later: check the position",
    Reason.TAKEN_BACK: "what was entered was taken back",
    Reason.NO_LONGER_NEEDED: "it is not needed any more",
}

_NO_LINE = "no line of the rule was in force on that day"


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that stands behind one obligation, in words where words are clearer.

    `line` says since when the rule stands; `limit` is the limit in words; `reason` says why
    the obligation ended or was never owed, and is empty while it is owed or met.  `target` is
    the team's own figure beside the law, `setting` the decision that it comes from if it comes
    from one, and `setting_reason` why it was decided, where whoever explains knows it.
    """

    rule: str
    title: str
    nature: Nature | None
    owner: Party | None
    source: str
    confidence: Confidence | None
    line: str
    limit: str
    counted_from: date
    counted_from_what: str
    heard_on: date
    skipped_days: tuple[date, ...]
    due_on: date | None
    note: str
    reason: str
    status: Status
    target_on: date | None = None
    starts_on: date | None = None
    target: str = ""
    setting: SettingChange | None = None
    setting_reason: str = ""
    hops: tuple[Hop, ...] = ()


def explain(
    obligation: Obligation, rulebook: Rulebook, facts: Sequence[CaseFact] = ()
) -> Explanation:
    """Explain an obligation by the rulebook that it was worked out with.

    With the facts of its case, also whose delay it was, hop by hop.

    Raises:
        KnownError: When the rulebook no longer has the obligation's rule.
    """
    rule = rulebook.rule(obligation.rule) if obligation.rule else None
    line = rule.line_starting(obligation.line_from) if rule else None
    return Explanation(
        rule=obligation.rule,
        title=rule.title if rule else "No rule covers this stage",
        nature=rule.nature if rule else None,
        owner=rule.owner if rule else None,
        source=line.source if line else "",
        confidence=line.confidence if line else None,
        line=_line_in_words(rule, line),
        limit=_limit_of(obligation, line) if line else "none",
        counted_from=obligation.counted_from,
        counted_from_what=_counted_from_what(obligation, line),
        heard_on=obligation.heard_on,
        skipped_days=obligation.skipped_days,
        due_on=obligation.due_on,
        note=line.note if line else "",
        reason=reason_in_words(obligation, rulebook),
        status=obligation.status,
        target_on=obligation.target_on,
        starts_on=obligation.starts_on,
        target=_target_in_words(rule, obligation, rulebook.policy),
        setting=_setting(rule, obligation, rulebook.policy),
        hops=hops_of(obligation, facts),
    )


def _setting(
    rule: Rule | None, obligation: Obligation, policy: OfficePolicy
) -> SettingChange | None:
    """The unit's own decision that the team's figure comes from, if it comes from one."""
    if rule is None or rule.target is None or obligation.target_from is None:
        return None
    return policy.change_on(rule.id, SettingName.TARGET, obligation.target_from)


def _target_in_words(rule: Rule | None, obligation: Obligation, policy: OfficePolicy) -> str:
    """The team's own figure, said so that nobody takes it for the law."""
    if rule is None or rule.target is None:
        return ""
    setting = _setting(rule, obligation, policy)
    if setting is None:
        return rule.target.words
    own = limit_in_words(rule.target.limit)
    since = f"by a team setting from {_long_date(setting.from_on)}, not the law"
    if setting.value is None:
        return f"switched off {since}; the rule's own figure is {own}"
    figure = limit_in_words(replace(rule.target.limit, count=setting.value))
    return f"{figure}, {since}; the rule's own figure is {own}"


def limit_in_words(limit: Limit) -> str:
    """Say a limit as a person says it, such as `12 months after the day of the referral`."""
    if limit.count == 0:
        return _COUNTED_FROM[limit.counted_from]
    one, many = _UNITS[limit.unit]
    unit = one if limit.count == 1 else many
    from_what = _COUNTED_FROM[limit.counted_from]
    kinds = ", ".join(kind.value.replace("-", " ") for kind in sorted(limit.sentence_kinds))
    for_whom = f", for {kinds} sentences only" if kinds else ""
    return f"{limit.count} {unit} {limit.direction.value} {from_what}{for_whom}"


def law_in_words(line: Line) -> str:
    """The limit of a line as its source has it, and whether it is used."""
    if line.limit is None:
        return line.words
    words = limit_in_words(line.limit)
    return words if line.usable_limit else f"{words} (not confirmed in a source, so not used)"


def _limit_of(obligation: Obligation, line: Line) -> str:
    """The limit, and that nothing is due by it where the facts on file don't bear the count."""
    is_open = obligation.status in {Status.OWED, Status.STANDS}
    words = law_in_words(line)
    if is_open and line.usable_limit and obligation.due_on is None:
        return f"{words} (no day can be counted from what is on file: ask for the date)"
    return words


def _counted_from_what(obligation: Obligation, line: Line | None) -> str:
    limit = line.usable_limit if line else None
    is_counted = limit is not None and obligation.due_on is not None
    from_where = limit.counted_from if limit is not None and is_counted else CountedFrom.STAGE
    return _COUNTED_FROM[from_where]


def reason_in_words(obligation: Obligation, rulebook: Rulebook) -> str:
    """Say why an obligation ended or was never owed; empty while it is owed or met."""
    if obligation.reason is None:
        return ""
    if obligation.reason is Reason.NO_RULE_IN_FORCE and obligation.rule:
        rule = rulebook.rule(obligation.rule)
        return _REASONS[obligation.reason] if rule.enabled else rule.off_because
    words = _REASONS[obligation.reason]
    if obligation.reason is not Reason.ASKED_US_TO_STOP:
        return words
    stopping = rulebook.for_moment(CaseMoment.ASKED_TO_STOP)
    return f"{words} ({', '.join(rule.id for rule in stopping)})" if stopping else words


def _line_in_words(rule: Rule | None, line: Line | None) -> str:
    if line is None:
        return _NO_LINE if rule is None or rule.enabled else rule.off_because
    return since_in_words(line)


def since_in_words(line: Line) -> str:
    """Since when, and until when, a line stands."""
    if line.in_force_from is None:
        started = "start date not stated in the source"
    else:
        started = f"in force from {_long_date(line.in_force_from)}"
    return f"{started}, ended {_long_date(line.ended)}" if line.ended else started


def _long_date(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
