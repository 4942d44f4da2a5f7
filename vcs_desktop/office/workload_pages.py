"""The unit's work in numbers on paper: three tables, and what each number counts."""

from collections.abc import Callable, Sequence
from pathlib import Path

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.officer import Unit
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.workload import Holder, TeamLine, Workload
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
from vcs_desktop.paper.letter_paper import set_long_pages
from vcs_desktop.paper.sheet import (
    Block,
    BulletList,
    Heading,
    LetterSheet,
    Paragraph,
    Run,
    Runs,
    Table,
)
from vcs_desktop.rules.workload import Counted

_HELD = (
    Counted.HELD,
    Counted.REFERRED,
    Counted.OFFERED,
    Counted.OPTED_IN,
    Counted.OPTED_OUT,
    Counted.DECLINED,
    Counted.DORMANT,
)
_LEVELS = (
    Counted.OPTED_IN_MONTH_ONLY,
    Counted.OPTED_IN_ANNUAL,
    Counted.OPTED_IN_KEY_STAGES,
    Counted.ENDED,
)
_OWED = (
    Counted.OVERDUE,
    Counted.PAST_TEAM_DAY,
    Counted.DUE_WITHIN_SEVEN_DAYS,
    Counted.DUE_THIS_MONTH,
    Counted.AS_SOON_AS_PRACTICABLE,
)
_OWED_ELSE = (Counted.OWED, Counted.LATER, Counted.PASSED_BEFORE_HEARD, Counted.NOT_YET)
_WAITING = (
    Counted.REFERRED,
    Counted.STATEMENTS_WAITING,
    Counted.REQUESTS_WAITING,
    Counted.REQUESTS_SENT_ON,
)
_SHORT = {
    Counted.HELD: "Held",
    Counted.REFERRED: "Not asked",
    Counted.OFFERED: "No answer",
    Counted.OPTED_IN_MONTH_ONLY: "Month only",
    Counted.OPTED_IN_ANNUAL: "Once a year",
    Counted.OPTED_IN_KEY_STAGES: "Key stages",
    Counted.PAST_TEAM_DAY: "Team's day",
    Counted.DUE_WITHIN_SEVEN_DAYS: "7 days",
    Counted.DUE_THIS_MONTH: "Month",
    Counted.STATEMENTS_WAITING: "Statements",
    Counted.REQUESTS_WAITING: "To send on",
    Counted.REQUESTS_SENT_ON: "Sent on",
}
"""Over narrow columns; the list at the end says each in full."""
_AGED = frozenset(
    {Counted.OVERDUE, Counted.PAST_TEAM_DAY, Counted.AS_SOON_AS_PRACTICABLE, *_WAITING}
)


def set_workload(work: Workload, unit: Unit, resources: Path, *, is_invented: bool) -> bytes:
    """Set the numbers as a tagged PDF.

    Raises:
        KnownError: A character of an officer's name cannot be printed.
    """
    title = "Work of the unit"
    sheet = LetterSheet(
        title=title,
        logo_lines=("Victim Contact Scheme", unit.name),
        contact_lines=(unit.name,),
        reference_lines=(("As on", long_day(work.on)),),
        address_lines=(),
        body=_body(work),
        footer=title,
        watermark="INVENTED" if is_invented else "",
    )
    return set_long_pages(sheet, resources)


def _body(work: Workload) -> tuple[Block, ...]:
    return (
        Heading((Run("Work of the unit"),), 1),
        _paragraph(f"{AS_ON_FILE} {NO_MEASURE} Nobody who is told of anything is named here."),
        *_without_anybody(work),
        _heading("Cases held, by state"),
        _table(work, _HELD),
        _heading("How much those who opted in asked to be told, and cases that ended"),
        _table(work, _LEVELS),
        _heading("What is owed"),
        _table(work, _OWED),
        _heading("The rest of what is owed"),
        _table(work, _OWED_ELSE),
        _heading("What waits, and how long the oldest has waited"),
        _table(work, _WAITING, None if work.is_numbered else ("Last act", _last_act)),
        _paragraph(_looks(work)),
        _heading("What each number counts"),
        BulletList(
            tuple((Run(f"{_in_full(one)}: ", is_bold=True), Run(MEANINGS[one])) for one in Counted)
        ),
    )


def _without_anybody(work: Workload) -> tuple[Block, ...]:
    count = work.without_anybody
    if not count:
        return ()
    cases = "One case is" if count == 1 else f"{count} cases are"
    words = f"{cases} with somebody who does not work with cases here any more."
    return (Paragraph((Run(f"{words} Nobody sees them as their own.", is_bold=True),)),)


def _looks(work: Workload) -> str:
    count, oldest = work.needs_look.number, work.needs_look.oldest_on
    age = f" (oldest: {age_in_words((work.on - oldest).days)})" if oldest else ""
    return f"{NEEDS_A_LOOK}: {count}{age}. {NEEDS_A_LOOK_MEANS}"


def _table(
    work: Workload,
    counted: Sequence[Counted],
    more: tuple[str, Callable[[TeamLine], str]] | None = None,
) -> Table:
    lines = [*work.lines, *([work.in_all] if work.in_all is not None else [])]
    named = (_SHORT.get(one, TITLES[one]) for one in counted)
    titles = ["Officer", *named, *([more[0]] if more else [])]
    rows = [
        (
            _name(line),
            *(_number(work, line, one, is_aged=counted != _HELD) for one in counted),
            *([(Run(more[1](line)),)] if more else []),
        )
        for line in lines
    ]
    return Table(tuple((Run(title),) for title in titles), tuple(rows))


def _in_full(counted: Counted) -> str:
    """What a number is called, and what stands over its column where that is shorter."""
    short = _SHORT.get(counted)
    return f"{TITLES[counted]} ({short})" if short else TITLES[counted]


def _name(line: TeamLine) -> Runs:
    words = {Holder.LEFT: " (has left)", Holder.NO_ROLE: " (does not work with cases)"}
    return (Run((line.name or EVERYBODY) + words.get(line.holder, ""), is_bold=True),)


def _number(work: Workload, line: TeamLine, counted: Counted, *, is_aged: bool) -> Runs:
    count = line.of(counted)
    if count.oldest_on is None or counted not in _AGED or not is_aged:
        return (Run(str(count.number)),)
    return (Run(f"{count.number} ({age_in_words((work.on - count.oldest_on).days)})"),)


def _last_act(line: TeamLine) -> str:
    return long_day(london_day(line.last_act_at)) if line.last_act_at else "none"


def _heading(words: str) -> Heading:
    return Heading((Run(words),), 2)


def _paragraph(words: str) -> Paragraph:
    return Paragraph((Run(words),))
