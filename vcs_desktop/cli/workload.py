"""The command of the unit's work in numbers."""

import argparse
from collections.abc import Callable, Mapping
from datetime import date

from vcs_desktop.cli.leaving import note_json
from vcs_desktop.cli.saying import iso, say
from vcs_desktop.cli.unlocking import open_office
from vcs_desktop.office.export_workload import WorkForm, WorkWish, numbered, save_workload
from vcs_desktop.office.seen import Left
from vcs_desktop.office.workload import (
    Count,
    Counted,
    Holder,
    TeamLine,
    Workload,
    list_workload,
)
from vcs_desktop.office.workload_words import (
    AS_ON_FILE,
    EVERYBODY,
    MEANINGS,
    NEEDS_A_LOOK,
    NEEDS_A_LOOK_MEANS,
    NO_MEASURE,
    TITLES,
    age_in_words,
)

Asked = argparse.Namespace

_HOLDERS = {
    Holder.LEFT: " (has left)",
    Holder.NO_ROLE: " (does not work with cases)",
}


def workload(asked: Asked) -> int:
    """Say what everybody holds and owes, or save it."""
    to = asked.csv or asked.pdf
    with open_office(asked) as desk:
        if to is not None:
            form = WorkForm.TABLE if asked.csv else WorkForm.PAGES
            work = save_workload(desk, WorkWish(to, form, asked.on, asked.number_officers))
        else:
            work = list_workload(desk, asked.on)
            work = numbered(work) if asked.number_officers else work
            note_json(asked, desk, Left.WORKLOAD, len(work.lines))
    answer = _answer(work) | ({"file": str(to)} if to is not None else {})
    saved = [f"The numbers as on {iso(work.on)} are in {to}. No person and no offender is named."]
    say(answer, saved if to is not None else _lines(work), as_json=asked.json)
    return 0


def _answer(work: Workload) -> dict[str, object]:
    in_all = {} if work.in_all is None else {"in_all": _counts(work.in_all)}
    return {
        "on": iso(work.on),
        "officers": [_officer(line, is_numbered=work.is_numbered) for line in work.lines],
        **in_all,
        "needs_look": _count(work.needs_look),
        "without_anybody": work.without_anybody,
        "means": {one.value: MEANINGS[one] for one in Counted},
    }


def _officer(line: TeamLine, *, is_numbered: bool) -> dict[str, object]:
    last_act_at = line.last_act_at.isoformat() if line.last_act_at else None
    # None would say that nothing was done.
    last = {} if is_numbered else {"last_act_at": last_act_at}
    return {
        "officer": line.officer,
        "name": line.name,
        "holder": line.holder.value,
        "left_on": iso(line.left_on),
        **last,
        "counts": _counts(line),
    }


def _counts(line: TeamLine) -> dict[str, object]:
    return {one.value: _count(line.of(one)) for one in Counted}


def _count(count: Count) -> dict[str, object]:
    return {"number": count.number, "oldest_on": iso(count.oldest_on)}


def _lines(work: Workload) -> list[str]:
    said = [f"As on {iso(work.on)}. {AS_ON_FILE}", NO_MEASURE, ""]
    for line in (*work.lines, *([work.in_all] if work.in_all else [])):
        said += [(line.name or EVERYBODY) + _HOLDERS.get(line.holder, "")]
        said += [f"    {_told(TITLES[one], line.of(one), work.on)}" for one in _told_of(line)]
        said.append("")
    said.append(_told(NEEDS_A_LOOK, work.needs_look, work.on))
    said += [f"    {NEEDS_A_LOOK_MEANS}", "", "What each number counts:"]
    said += [f"    {TITLES[one]}: {MEANINGS[one]}" for one in Counted]
    return said


def _told_of(line: TeamLine) -> list[Counted]:
    """The counts that are not none; the first says how many cases, also where there are none."""
    return [one for one in Counted if line.of(one).number or one is Counted.HELD]


def _told(title: str, count: Count, on: date) -> str:
    age = f", oldest {age_in_words((on - count.oldest_on).days)}" if count.oldest_on else ""
    return f"{title}: {count.number}{age}"


COMMANDS: Mapping[str, Callable[[Asked], int]] = {"workload": workload}
