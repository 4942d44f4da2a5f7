"""What `today` answers: the lines of the day for people, and everything one by one in JSON."""

from collections.abc import Sequence
from datetime import date

from vcs_desktop.cli.concern_answers import concern_line, reminder, reminder_lines, told
from vcs_desktop.cli.look_answers import line_of, match_of
from vcs_desktop.cli.saying import iso, say
from vcs_desktop.office.day_events import SeriesKind
from vcs_desktop.office.day_lines import DayLine, PersonWork, Series
from vcs_desktop.office.in_words import STAGES, long_day, long_month
from vcs_desktop.office.today import LookItem, SilentItem, Today
from vcs_desktop.office.work_item import WorkItem
from vcs_desktop.rules.obligation import State

_STATES = {
    State.OVERDUE: "overdue",
    State.DUE: "due",
    State.UPCOMING: "upcoming",
    State.AS_SOON_AS_PRACTICABLE: "as soon as practicable",
    State.PASSED_BEFORE_HEARD: "passed before we heard",
    State.NOT_YET: "not yet",
}


def say_today(today: Today, *, as_json: bool, all_looks: bool = False) -> None:
    """Say what is owed, and apart from it what needs a look and what is silent.

    Args:
        today: The day.
        as_json: One JSON object.
        all_looks: List also what is about offenders whom no case is about.
    """
    answer = {
        "on": today.on.isoformat(),
        "obligations": [_item(item) for item in today.items],
        "lines": [_line(line) for line in today.lines],
        "later": today.later_count,
        "not_yet": len(today.not_yet),
        "needs_look": [_look(look) for look in today.needs_look],
        "other_looks": today.other_looks,
        "silent": [_silence(one) for one in today.silent],
        "concerns": [told(one) for one in (*today.urgent_concerns, *today.concerns)],
        "reminders": [reminder(one, with_words=False) for one in today.reminders],
    }
    if all_looks:
        answer["looks_elsewhere"] = [_look(look) for look in today.looks_elsewhere]
    say(answer, _in_words(today, all_looks=all_looks), as_json=as_json)


def _in_words(today: Today, *, all_looks: bool) -> list[str]:
    now, later = today.lines_now, today.later_count
    owed = sum(len(line.items) for line in now)
    head = f"Today, {long_day(today.on)}: {_lines_and_duties(len(now), owed)} owed now"
    words = [head, ""]
    words += [f"CONCERN  {concern_line(one)}" for one in today.urgent_concerns]
    words += [f"Concern  {concern_line(one)}" for one in today.concerns]
    words += [f"Reminder  {line}" for line in reminder_lines(today.reminders)]
    words += [text for line in now for text in _line_in_words(line)] or ["Nothing is owed now."]
    waiting = len(today.lines) - len(now)
    words += [f"And {_lines_and_duties(waiting, later)} later on."] if later else []
    words += [line_of(look) for look in today.needs_look]
    if all_looks:
        words += [f"{line_of(look)} No case is about them." for look in today.looks_elsewhere]
    elif today.other_looks:
        words.append(
            f"And {today.other_looks} to look at about offenders whom no case is about: "
            "--all-looks lists them."
        )
    words += [f"Silence: {one.case_number}. {one.what}" for one in today.silent]
    return words


def _lines_and_duties(lines: int, duties: int) -> str:
    """How much there is, as the window counts it, and how many duties that is.

    >>> _lines_and_duties(54, 56), _lines_and_duties(1, 1)
    ('54 lines of work (56 duties)', '1 line of work (1 duty)')
    """
    of_work = "line" if lines == 1 else "lines"
    return f"{lines} {of_work} of work ({duties} {'duty' if duties == 1 else 'duties'})"


def _line_in_words(line: DayLine) -> list[str]:
    """One line for what is owed to one person; else the event, and each thing under it."""
    rules = f"[{', '.join(line.rules)}]"
    old = f" {line.check_first}" if line.check_first else ""
    late = "OVERDUE  " if line.state is State.OVERDUE else ""
    ring = " Ring first." if _may_be_rung(line) else ""
    closing = "".join(
        f" {window.title}: until {long_day(window.closes_on)}, aim: {long_day(window.aim_on)} "
        "(team setting)."
        for window in line.closing
    )
    what = f"{line.title}{_month(line)}{_because(line)}, {_when(line)}.{old}{ring}{closing}"
    if len(line.items) == 1:
        return [f"{late}{_whose(line.items[0])}: {what}{_number_of(line.items)}  {rules}"]
    count = len(line.people)
    whom = f"{count} people" if count > 1 else line.people[0].person
    heading = f"{late}{whom}{_series_in_words(line.series)}: {what}  {rules}"
    words = [heading]
    for person in line.people:
        words += [f"    {_whose(item)}: {item.title}." for item in person.items]
        words += [f"   {number}" for number in [_number_of(person.items)] if number]
    return words


def _may_be_rung(line: DayLine) -> bool:
    """Whether to say that ringing comes first: never where nobody in the line may be rung."""
    return line.call_first and not all(
        item.telephone.must_not_ring for item in line.items if item.call_first
    )


def _number_of(items: Sequence[WorkItem]) -> str:
    """The number of one person and whether it is safe, where they are to be rung."""
    to_ring = [item.telephone for item in items if item.is_told_in_a_call]
    return f" {to_ring[0].words}" if to_ring else ""


def _series_in_words(series: Series | None) -> str:
    if series is None or series.kind is SeriesKind.ROUTINE:
        return ""
    if series.kind is SeriesKind.TEMPORARY_LEAVE:
        after = f", next {long_day(series.next_on)}" if series.next_on else ""
        return f" ({series.count} periods of leave{after})"
    return f" (soonest {series.next_on:%B %Y})" if series.next_on else ""


def _whose(item: WorkItem) -> str:
    return f"{item.obligation}  {item.case_number}  {item.person}"


def _month(line: DayLine) -> str:
    """The month of release that is to be told, where everybody is to be told the same one."""
    months = {item.month_to_tell for item in line.items}
    only = months.pop() if len(months) == 1 else None
    return f": {long_month(only)}" if only else ""


def _because(line: DayLine) -> str:
    """What happened, and when: never to be taken for the day of what is to be told."""
    stages = (words for kind, words in STAGES.items() if kind == line.stage)
    if line.happened_on is None:
        return ""
    return f" ({next(stages, line.stage)}, {long_day(line.happened_on)})"


def _when(line: DayLine) -> str:
    """The deadline, or how it presses; and the team's own day, called by what it is."""
    state = _STATES.get(line.state, line.state.value)
    words = state
    if line.due_on and line.state is State.AS_SOON_AS_PRACTICABLE:
        words = f"{state}, and by {long_day(line.due_on)}"
    elif line.due_on:
        words = f"by {long_day(line.due_on)} ({state})"
    if line.target_on and line.target_on < (line.due_on or date.max):
        return f"{words}, aim: {long_day(line.target_on)} (team setting)"
    return f"{words} (team setting)" if line.is_prompt else words


def _item(item: WorkItem) -> dict[str, object]:
    return {
        "id": item.obligation,
        "case": item.case_number,
        "rule": item.rule,
        "title": item.title,
        "stage": item.stage,
        "due_on": iso(item.due_on),
        "state": item.state.value,
        "officer": item.officer,
        "letter": item.letter,
        "script": item.script,
        "nature": item.nature.value if item.nature else None,
        "target_on": iso(item.target_on),
        "occurrence": item.occurrence,
        "telephone": item.telephone.number or None,
        "may_ring": item.telephone.may_ring.value,
    }


def _line(line: DayLine) -> dict[str, object]:
    return {
        "event": line.event,
        "title": line.title,
        "stage": line.stage,
        "rules": list(line.rules),
        "people": [_person(person) for person in line.people],
        "heard_on": line.heard_on.isoformat(),
        "happened_on": iso(line.happened_on),
        "due_on": iso(line.due_on),
        "target_on": iso(line.target_on),
        "state": line.state.value,
        "urgent": line.urgent,
        "harm_rank": line.harm_rank,
        "call_first": line.call_first,
        "check_first": line.check_first or None,
        "officer": line.officer,
        "team_setting": line.is_prompt,
        "later": line.is_later,
        "series": _series(line.series),
        "closing": [
            {
                "rule": one.rule,
                "title": one.title,
                "target_on": one.aim_on.isoformat(),
                "closes_on": one.closes_on.isoformat(),
            }
            for one in line.closing
        ],
    }


def _person(person: PersonWork) -> dict[str, object]:
    """One person by case number alone: a name is never needed to find the case."""
    return {
        "case": person.case_number,
        "state": person.state.value,
        "obligations": [
            {
                "id": item.obligation,
                "rule": item.rule,
                "state": item.state.value,
                "due_on": iso(item.due_on),
                "target_on": iso(item.target_on),
            }
            for item in person.items
        ],
    }


def _series(series: Series | None) -> dict[str, object] | None:
    if series is None:
        return None
    return {
        "kind": series.kind.value,
        "count": series.count,
        "next_on": iso(series.next_on),
    }


def _look(look: LookItem) -> dict[str, object]:
    return {
        "id": look.id,
        "source": look.source,
        "problem": look.problem,
        "heard_on": look.heard_on.isoformat(),
        "may_be_decided": look.may_be_decided,
        "match": match_of(look),
    }


def _silence(one: SilentItem) -> dict[str, object]:
    return {"case": one.case_number, "what": one.what, "expected_on": one.expected_on.isoformat()}
