"""What is owed today: urgent first, then by harm and by day; doubts and silences apart."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from vcs_desktop.crossing.by_hand import day_compared
from vcs_desktop.crossing.looks import Look, Match
from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.rules.obligation import State
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.silence import SilenceKind, silences_of
from vcs_desktop.victims.model.victim_case import WorkLine
from vcs_desktop.victims.services import reading

_EXPECTED = {
    SilenceKind.RELEASE: "The expected release has passed and no release was heard of.",
    SilenceKind.PAROLE_HEARING: "The parole hearing has passed and no outcome was heard of.",
    SilenceKind.TRIBUNAL: "The tribunal's hearing has passed and no outcome was heard of.",
    SilenceKind.LICENCE_END: "The licence was to end by now and nothing was heard of it.",
}
_SOURCES = {
    "domain-event": "Prison and probation events",
    "sentences-csv": "Sentence dates",
    "prisoner-record": "Prisoners' records",
    "licence": "Licences",
}


@dataclass(frozen=True, slots=True)
class WorkItem:
    """One thing that is owed to one person.

    `letter` and `script` name the wording that tells it, where there is one.  `is_later` marks
    what is due so far ahead that a day's list only counts it.
    """

    obligation: ObligationId
    case: CaseId
    case_number: str
    person: str
    offender: str
    rule: str
    title: str
    stage: str
    heard_on: date
    due_on: date | None
    state: State
    officer: str
    call_first: bool
    letter: str | None
    script: str | None
    is_later: bool
    happened_on: date | None = None


LATER = timedelta(weeks=6)
"""What is due after this is counted and not listed: it has no place in a day's work.

Presentation only: no deadline depends on it.
"""


@dataclass(frozen=True, slots=True)
class StageOn:
    """A stage, and the day that tells it apart from another of its kind."""

    stage: str
    on: date


@dataclass(frozen=True, slots=True)
class LookMatch:
    """What was entered by hand, and what a message reports that may be the same."""

    entered: StageOn
    reported: StageOn


@dataclass(frozen=True, slots=True)
class LookItem:
    """Something that nobody could understand yet.  `id` settles it.

    Attributes:
        match: There where the question is whether it is what was entered by hand.
        may_be_decided: An officer may say which stage it means.
    """

    source: str
    problem: str
    heard_on: date
    id: str = ""
    match: LookMatch | None = None
    may_be_decided: bool = False


@dataclass(frozen=True, slots=True)
class SilentItem:
    """A date on file that passed, and nothing was heard."""

    case: CaseId
    case_number: str
    person: str
    what: str
    expected_on: date


@dataclass(frozen=True, slots=True)
class SourceNews:
    """When a source was last imported."""

    source: str
    last_imported_at: datetime


@dataclass(frozen=True, slots=True)
class Today:
    """An officer's day, or the whole unit's.

    `other_looks` counts what nobody understood about offenders whom no case here is about.
    """

    on: date
    items: tuple[WorkItem, ...]
    needs_look: tuple[LookItem, ...]
    silent: tuple[SilentItem, ...]
    sources: tuple[SourceNews, ...]
    other_looks: int = 0


def list_today(desk: Desk, on: date | None = None, officer: str | None = None) -> Today:
    """List what is owed as it looks on a day, for the whole unit or for one officer.

    Args:
        desk: The open office.
        on: The day the question is about; left out, today.  It never alters a recorded time.
        officer: An officer's id or name; left out, everybody's work.

    Raises:
        KnownError: The unit has no such officer.
    """
    desk.door.catch_up()
    if officer is not None and not reading.has_officer(desk.book, officer):
        raise KnownError(
            "There is no officer of this name in the unit.",
            "No list was made.",
            "Check the name, or leave it out to see everybody's work.",
        )
    day = on or desk.today
    looks = desk.door.waiting_for_a_look()
    lines = reading.owed_work(desk.book, officer)
    ranked = sorted(
        ((desk.rulebook.rule(line.obligation.rule), line) for line in lines),
        key=lambda pair: _rank(pair[0], pair[1], day),
    )
    return Today(
        on=day,
        items=tuple(_item(rule, line, day) for rule, line in ranked),
        needs_look=tuple(_look(desk, look) for look in looks.ours),
        silent=_silent(desk, day, officer),
        sources=tuple(
            SourceNews(_SOURCES.get(news.source, news.source), news.last_imported_at)
            for news in desk.door.last_imports()
        ),
        other_looks=looks.others,
    )


def _rank(rule: Rule, line: WorkLine, day: date) -> tuple[object, ...]:
    """Urgent first; what can wait last; a call before a letter; then by harm and by day."""
    duty = line.obligation
    can_wait = duty.state_on(day) is State.UPCOMING
    due_on = duty.due_on or date.max
    order = (due_on, rule.harm_rank) if can_wait else (rule.harm_rank, due_on)
    calls_wait = not (rule.call_first and not can_wait)
    return not rule.urgent, can_wait, calls_wait, *order, duty.heard_on, duty.id


def _item(rule: Rule, line: WorkLine, day: date) -> WorkItem:
    duty = line.obligation
    return WorkItem(
        obligation=duty.id,
        case=duty.case,
        case_number=line.case_number,
        person=line.person_name,
        offender=line.offender_name,
        rule=duty.rule,
        title=rule.title,
        stage=duty.stage,
        heard_on=duty.heard_on,
        due_on=duty.due_on,
        state=duty.state_on(day),
        officer=line.officer_name,
        call_first=rule.call_first,
        letter=rule.letter.value if rule.letter else None,
        script=rule.script.value if rule.script else None,
        # A date that is counted from may lie ahead, such as a hearing: then it is no news of it.
        happened_on=duty.counted_from if duty.stage and duty.due_on is None else None,
        is_later=duty.due_on is not None and duty.due_on > day + LATER,
    )


def _look(desk: Desk, look: Look) -> LookItem:
    heard_on = london_day(look.heard_at)
    match = _match(desk, look.match) if look.match else None
    return LookItem(look.source, look.problem, heard_on, look.id, match, look.may_be_decided)


def _match(desk: Desk, match: Match) -> LookMatch:
    table = desk.door.by_hand.entry_table
    entered, reported = (
        StageOn(fact.kind.value, day_compared(table, fact))
        for fact in (match.entered, match.reported)
    )
    return LookMatch(entered, reported)


def _silent(desk: Desk, day: date, officer: str | None) -> tuple[SilentItem, ...]:
    found = []
    for person in reading.everyone_waiting(desk.book, officer):
        for silence in silences_of(person.facts, day, desk.rulebook, desk.book.calendar):
            item = SilentItem(
                case=person.case,
                case_number=person.case_number,
                person=person.person_name,
                what=_EXPECTED[silence.kind],
                expected_on=silence.date_on_file.last_day,
            )
            found.append(item)
    return tuple(sorted(found, key=lambda item: (item.expected_on, item.case_number)))
