"""Read one rule file, and refuse it where it cannot be trusted.

What is refused: keys nobody knows, a line without source or starting day, days that two lines
claim or none does, words outside the closed lists, and limits that cannot be counted.
"""

import re
import tomllib
from datetime import date, timedelta
from itertools import pairwise

from vcs_desktop.rules.case_fact import Level, Membership, Method
from vcs_desktop.rules.checked_table import CheckedTable, RuleText
from vcs_desktop.rules.key_stage import KeyStageKind, SentenceKind, StageDateName
from vcs_desktop.rules.met_by import CONVERSATIONS
from vcs_desktop.rules.rule import (
    NOT_STATED,
    CaseMoment,
    Conditions,
    Confidence,
    CountedFrom,
    LetterWanted,
    Limit,
    LimitDirection,
    LimitUnit,
    Line,
    Nature,
    Party,
    Rule,
    ScriptWanted,
    Trigger,
)

_MOMENT_OF = {
    CountedFrom.REFERRAL: CaseMoment.REFERRAL,
    CountedFrom.LAST_ANNUAL_CONTACT: CaseMoment.YEAR_PASSED,
}
_MAKE_NOTHING_OWED = {None, CaseMoment.ASKED_TO_STOP, CaseMoment.DATE_PASSED_IN_SILENCE}


def read_rule(file_name: str, text: str) -> Rule:
    """Read a rule from the text of its file.

    Raises:
        KnownError: Naming the file and the line that cannot be trusted.
    """
    source = RuleText(file_name, text)
    try:
        values = tomllib.loads(text)
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
        carries_over=table.flag("carries_over", default=False),
        carried_until=table.many_of("carried_until", KeyStageKind),
        news_until=table.one_of_or_none("news_until", StageDateName),
        superseded_by_later=table.flag("superseded_by_later", default=False),
        letter=table.one_of_or_none("letter", LetterWanted),
        script=table.one_of_or_none("script", ScriptWanted),
        ended_by=table.many_of("ended_by", KeyStageKind),
        starts_again_after=table.many_of("starts_again_after", KeyStageKind),
    )


def _trigger(table: CheckedTable) -> Trigger:
    trigger = Trigger(
        table.many_of("stages", KeyStageKind), table.one_of_or_none("moment", CaseMoment)
    )
    table.close()
    if not trigger.stages and trigger.moment is None:
        raise table.refuse("trigger", "a rule needs a trigger: `stages`, a `moment`, or both")
    return trigger


def _conditions(table: CheckedTable) -> Conditions:
    conditions = Conditions(
        table.many_of("memberships", Membership),
        table.many_of("levels", Level),
        table.many_of("sentence_kinds", SentenceKind),
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
    )
    table.close()
    return line


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
    table = line.table("limit")
    limit = Limit(
        table.positive_number("count"),
        table.one_of("unit", LimitUnit),
        table.one_of("direction", LimitDirection),
        table.one_of("from", CountedFrom),
    )
    table.close()
    _check_can_be_counted(limit, trigger, table)
    return limit


def _check_can_be_counted(limit: Limit, trigger: Trigger, table: CheckedTable) -> None:
    counts_back = limit.direction is LimitDirection.BEFORE
    if counts_back and limit.unit is LimitUnit.MONTHS:
        raise table.refuse("unit", "months are only ever counted on from a day, not back")
    if counts_back and limit.counted_from is not CountedFrom.PAROLE_HEARING:
        raise table.refuse("direction", "only a limit from a day to come can run back from it")
    needed = _MOMENT_OF.get(limit.counted_from)
    if needed is not None and trigger.moment is not needed:
        raise table.refuse("from", f"that day is only known to a rule with the moment `{needed}`")
    if needed is None and not trigger.stages:
        raise table.refuse("from", "that day is only known to a rule that answers to key stages")


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
    _check_nature(rule, table)
    _check_met_by(rule, table)


def _check_nature(rule: Rule, table: CheckedTable) -> None:
    """Whatever a rule makes owed must be a duty, and a duty must become owed some day."""
    trigger = rule.trigger
    makes_owed = bool(trigger.stages) or trigger.moment not in _MAKE_NOTHING_OWED
    if makes_owed and rule.nature is not Nature.DUTY:
        raise table.refuse("nature", "only a duty may answer to what makes something owed")
    if not makes_owed and rule.nature is Nature.DUTY:
        raise table.refuse("nature", "its trigger would never make this duty owed")


def _check_met_by(rule: Rule, table: CheckedTable) -> None:
    if rule.nature is Nature.DUTY and not rule.met_by:
        raise table.refuse("met_by", "a duty must say in `met_by` what may meet it")
    if rule.nature is not Nature.DUTY and rule.met_by:
        raise table.refuse("met_by", "only a duty can be met")
    if rule.never_first_by_letter and not rule.call_first:
        raise table.refuse(
            "never_first_by_letter", "news that no letter may bring needs `call_first = true`"
        )
    if rule.never_first_by_letter and rule.met_by - CONVERSATIONS:
        raise table.refuse("met_by", "news that no letter may bring is met by phone or visit only")
