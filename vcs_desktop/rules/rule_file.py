"""Read one rule file, and refuse it where it cannot be trusted.

What is refused: keys nobody knows, a line without source or starting day, days that two lines
claim or none does, words outside the closed lists, and limits that cannot be counted.
"""

import re
import tomllib
from datetime import date, timedelta
from itertools import pairwise

from vcs_desktop.kernel.officer import Nation
from vcs_desktop.rules.case_words import (
    Basis,
    Capacity,
    DeedKind,
    Level,
    Membership,
    Method,
    RequestState,
    StatementState,
)
from vcs_desktop.rules.checked_table import CheckedTable, RuleText
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    PatientKind,
    SentenceKind,
    StageDateName,
    StageOutcome,
)
from vcs_desktop.rules.met_by import CONVERSATIONS
from vcs_desktop.rules.rule import (
    NOT_STATED,
    Conditions,
    Limit,
    Line,
    Rule,
    Target,
    Trigger,
)
from vcs_desktop.rules.rule_limits import read_limit
from vcs_desktop.rules.rule_words import (
    CaseMoment,
    Confidence,
    GateQuestion,
    LetterWanted,
    MomentOfUse,
    Nature,
    Party,
    ScriptWanted,
    TargetRole,
)

_PROMISES = {
    CaseMoment.YEAR_PASSED,
    CaseMoment.RELEASE_MONTH_KNOWN,
    CaseMoment.RELEASE_MONTH_CHANGED,
    CaseMoment.TOLD_WRONG,
}
_MAKE_NOTHING = {None, CaseMoment.ASKED_TO_STOP, CaseMoment.DATE_PASSED_IN_SILENCE}


def read_rule(file_name: str, text: str) -> Rule:
    """Read a rule from the text of its file.

    Raises:
        KnownError: Naming the file and the line that cannot be trusted.
    """
    source = RuleText(file_name, text)
    try:
        values = tomllib.loads(text)
    except RecursionError as error:
        raise source.refusal("its lists or tables lie too deep in one another", 1) from error
    except tomllib.TOMLDecodeError as error:
        at_line = re.search(r"at line (\d+)", str(error))
        number = int(at_line[1]) if at_line else max(1, len(text.splitlines()))
        raise source.refusal("this is not readable TOML", number) from error
    table = CheckedTable(source, values)
    rule = _rule(table)
    table.close()
    _check_whole(rule, table)
    return rule


def _rule(table: CheckedTable) -> Rule:
    trigger = _trigger(table.table("trigger"))
    return Rule(
        id=table.text("id"),
        title=table.text("title"),
        title_when_over=table.text("title_when_over", required=False),
        nature=table.one_of("nature", Nature),
        owner=table.one_of("owner", Party),
        owed_to=table.one_of("owed_to", Party),
        trigger=trigger,
        conditions=_conditions(table.table("conditions")),
        harm_rank=table.positive_number("harm_rank"),
        lines=_lines(table, trigger),
        urgent=table.flag("urgent", default=False),
        call_first=table.flag("call_first", default=False),
        never_first_by_letter=table.flag("never_first_by_letter", default=False),
        enabled=table.flag("enabled", default=True),
        off_because=table.text("off_because", required=False),
        met_by=table.many_of("met_by", Method),
        done_by=table.many_of("done_by", DeedKind),
        met_by_request=table.many_of("met_by_request", RequestState),
        met_by_statement=table.many_of("met_by_statement", StatementState),
        target=_target(table, trigger),
        is_code_duty=table.flag("is_code_duty", default=False),
        carries_over=table.flag("carries_over", default=False),
        carried_until=table.many_of("carried_until", KeyStageKind),
        news_until=table.one_of_or_none("news_until", StageDateName),
        superseded_by_later=table.flag("superseded_by_later", default=False),
        letter=table.one_of_or_none("letter", LetterWanted),
        script=table.one_of_or_none("script", ScriptWanted),
        ended_by=table.many_of("ended_by", KeyStageKind),
        starts_again_after=table.many_of("starts_again_after", KeyStageKind),
        unless_met_before=table.many_of("unless_met_before", KeyStageKind),
        every_level_after=table.many_of("every_level_after", KeyStageKind),
        only_after=table.many_of("only_after", KeyStageKind),
        asks=table.many_of("asks", GateQuestion),
    )


def _trigger(table: CheckedTable) -> Trigger:
    trigger = Trigger(
        table.many_of("stages", KeyStageKind),
        table.one_of_or_none("moment", CaseMoment),
        table.many_of("uses", MomentOfUse),
    )
    table.close()
    if not trigger.stages and trigger.moment is None and not trigger.uses:
        problem = "a rule needs a trigger: `stages`, a `moment`, both of them, or `uses`"
        raise table.refuse("trigger", problem)
    return trigger


def _conditions(table: CheckedTable) -> Conditions:
    conditions = Conditions(
        table.many_of("memberships", Membership),
        table.many_of("levels", Level),
        table.many_of("sentence_kinds", SentenceKind),
        table.many_of("patient_kinds", PatientKind),
        table.many_of("bases", Basis),
        table.many_of("capacities", Capacity),
        table.many_of("outcomes", StageOutcome),
        table.many_of("nations", Nation),
    )
    table.close()
    return conditions


def _lines(table: CheckedTable, trigger: Trigger) -> tuple[Line, ...]:
    tables = table.tables("line")
    if not tables:
        raise table.refuse("line", "it needs at least one `[[line]]`")
    lines = [_line(line_table, trigger) for line_table in tables]
    for (earlier, later), later_table in zip(pairwise(lines), tables[1:], strict=True):
        _check_follows(earlier, later, later_table)
    return tuple(lines)


def _line(table: CheckedTable, trigger: Trigger) -> Line:
    in_force_from = _in_force_from(table)
    ended = table.day("ended")
    if in_force_from and ended and ended < in_force_from:
        raise table.refuse("ended", "the line ended before it began")
    limit = _limit(table, trigger)
    line = Line(
        in_force_from=in_force_from,
        ended=ended,
        limit=limit,
        words=table.text("words", required=limit is None),
        source=table.text("source"),
        confidence=table.one_of("confidence", Confidence),
        note=table.text("note", required=False),
        limit_confidence=table.one_of_or_none("limit_confidence", Confidence),
    )
    table.close()
    return line


def _target(table: CheckedTable, trigger: Trigger) -> Target | None:
    if "target" not in table.values:
        return None
    inside = table.table("target")
    limit = read_limit(inside.table("limit"), trigger, is_target=True)
    target = Target(limit, inside.one_of("role", TargetRole), inside.text("words"))
    inside.close()
    return target


def _in_force_from(table: CheckedTable) -> date | None:
    if table.values.get("in_force_from") == NOT_STATED:
        table.take("in_force_from")
        return None
    starts = table.day("in_force_from")
    if starts is None:
        raise table.refuse(
            "in_force_from", f"the line needs `in_force_from`: a date, or `{NOT_STATED}`"
        )
    return starts


def _limit(line: CheckedTable, trigger: Trigger) -> Limit | None:
    if line.take("limit") == "none":
        return None
    if "limit" not in line.values:
        raise line.refuse("limit", 'the line needs a `limit`, or `limit = "none"`')
    return read_limit(line.table("limit"), trigger)


def _check_follows(earlier: Line, later: Line, table: CheckedTable) -> None:
    if later.in_force_from is None:
        raise table.refuse("in_force_from", "only the first line may leave its beginning unstated")
    if earlier.ended is None or later.in_force_from <= earlier.ended:
        raise table.refuse("in_force_from", "this line overlaps the line before it")
    if later.in_force_from - earlier.ended > timedelta(days=1):
        raise table.refuse("in_force_from", "no line is in force between the line before and this")


def _check_whole(rule: Rule, table: CheckedTable) -> None:
    if table.source.file_name != f"{rule.id}.toml":
        raise table.refuse("id", "the file must be called by the rule's id")
    if not rule.enabled and not rule.off_because.strip():
        raise table.refuse("enabled", "a rule that is off must say why in `off_because`")
    if rule.news_until is not None and not rule.carries_over:
        raise table.refuse("news_until", "it only means something with `carries_over = true`")
    if rule.carried_until and not rule.carries_over:
        raise table.refuse("carried_until", "it only means something with `carries_over = true`")
    if rule.unless_met_before - rule.trigger.stages:
        raise table.refuse("unless_met_before", "it may name stages of the rule's trigger only")
    _check_nature(rule, table)
    _check_met_by(rule, table)


def _check_nature(rule: Rule, table: CheckedTable) -> None:
    """Whatever a rule brings up must be of a nature that can be brought up, and a gate asks."""
    trigger = rule.trigger
    brings_up = bool(trigger.stages) or trigger.moment not in _MAKE_NOTHING
    is_gate = rule.nature is Nature.GATE
    if is_gate and brings_up:
        raise table.refuse("nature", "a gate answers to moments of use only")
    if trigger.uses and not is_gate:
        raise table.refuse("nature", "only a gate answers to a moment of use")
    if is_gate and not rule.asks:
        raise table.refuse("asks", "a gate that asks nothing in `asks` holds nothing back")
    if rule.asks and not is_gate:
        raise table.refuse("asks", "only a gate asks something at a moment of use")
    if trigger.moment in _PROMISES and rule.nature is not Nature.DUTY:
        raise table.refuse("nature", "only a duty may answer to what was promised to a person")
    if rule.nature is Nature.DUTY and not brings_up:
        raise table.refuse("nature", "its trigger would never make this duty owed")


def _check_met_by(rule: Rule, table: CheckedTable) -> None:
    ways = rule.met_by or rule.done_by or rule.met_by_request or rule.met_by_statement
    brings_up = bool(rule.trigger.stages) or rule.trigger.moment not in _MAKE_NOTHING
    if rule.nature.is_work and brings_up and not ways:
        raise table.refuse("met_by", "a duty must say in `met_by` or `done_by` what may meet it")
    if ways and not brings_up:
        raise table.refuse("met_by", "only a duty can be met")
    if rule.never_first_by_letter and not rule.call_first:
        raise table.refuse(
            "never_first_by_letter", "news that no letter may bring needs `call_first = true`"
        )
    if rule.never_first_by_letter and rule.met_by - CONVERSATIONS:
        raise table.refuse("met_by", "news that no letter may bring is met by phone or visit only")
