"""What is owed today: urgent first, then by harm and by day; doubts and silences apart.

Somebody else's clock that runs, a right that is open and a ground to be in the scheme are no
work and have no place here.  A clock that ran out is a silence.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from vcs_desktop.crossing.by_hand import day_compared
from vcs_desktop.crossing.looks import Look, Match
from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.office.closing_windows import with_windows
from vcs_desktop.office.dangers import Ends, ends_of, is_about_danger
from vcs_desktop.office.day_events import LEAVE_STAGES
from vcs_desktop.office.day_lines import DayLine, fold
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.leave_pattern import leave_pattern
from vcs_desktop.office.seen import Listed, note_listed
from vcs_desktop.office.work_item import WorkItem, work_items
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.obligation import Obligation, State
from vcs_desktop.rules.rule_words import Nature
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.rules.silence import SilenceKind, dates_passed, silences_of
from vcs_desktop.victims.model.concern import ConcernLine
from vcs_desktop.victims.model.reminder import Reminder
from vcs_desktop.victims.model.victim_case import WorkLine
from vcs_desktop.victims.services import concerns, reading, reminders
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.reading import Waiting

__all__ = ["LookItem", "SilentItem", "SourceNews", "Today", "WorkItem", "list_today", "look_item"]

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
_STANDING = frozenset({Nature.OTHERS_CLOCK, Nature.WINDOW})


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
    """A date on file that passed, or a clock that ran out, and nothing was heard."""

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

    Attributes:
        items: Everything that is owed, one by one.
        lines: The same and what is not shown yet, folded: one event is one line.
        not_yet: What is owed and comes up on a later day only.
        looks_elsewhere: The same about offenders whom no case here is about.
        urgent_concerns: What people fear and nobody passed on yet, in whoever's case it is.
        concerns: What was passed on and is not settled; what a leaver left, on everybody's day.
        reminders: What somebody means to do on this day, or meant to before it.
    """

    on: date
    items: tuple[WorkItem, ...]
    needs_look: tuple[LookItem, ...]
    silent: tuple[SilentItem, ...]
    sources: tuple[SourceNews, ...]
    looks_elsewhere: tuple[LookItem, ...] = ()
    lines: tuple[DayLine, ...] = ()
    not_yet: tuple[WorkItem, ...] = ()
    urgent_concerns: tuple[ConcernLine, ...] = ()
    concerns: tuple[ConcernLine, ...] = ()
    reminders: tuple[Reminder, ...] = ()

    @property
    def other_looks(self) -> int:
        """How much nobody understood about offenders whom no case here is about."""
        return len(self.looks_elsewhere)

    @property
    def lines_now(self) -> tuple[DayLine, ...]:
        """The lines of this day's work."""
        return tuple(line for line in self.lines if not line.is_later)

    @property
    def later_count(self) -> int:
        """How much of what is owed has no place in this day's work."""
        return sum(item.is_later for item in (*self.items, *self.not_yet))


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
    note_listed(desk, Listed.TODAY)
    day = on or desk.today
    looks = desk.door.waiting_for_a_look()
    with desk.book.at_one_moment() as book:
        in_use = book.in_use
        standing = reading.standing_work(book, _STANDING, officer)
        people = reading.everyone_with_stages(book, officer)
        silent = _dates_passed(book, people, day)
        recalculated = reading.heard_stage(book, KeyStageKind.SENTENCE_RECALCULATED, officer)
        lines = reading.owed_work(book, officer)
        feared = concerns.open_concerns(book)
        meant = reminders.open_reminders(book, day)
    ends = _ends_of_dangers(lines, people, in_use.rulebook)
    owed = work_items(lines, in_use.rulebook, recalculated, day, ends)
    # Only who is owed something about a leave has a line that could tell of a pattern.
    on_leave = {item.case for item in owed if item.stage in LEAVE_STAGES}
    leaves = {one.case: leave_pattern(one.facts, day) for one in people if one.case in on_leave}
    return Today(
        on=day,
        items=tuple(item for item in owed if item.state is not State.NOT_YET),
        needs_look=tuple(look_item(desk, look) for look in looks.ours),
        silent=_in_order([*silent, *_clocks_run_out(standing, day, in_use.rulebook)]),
        sources=tuple(
            SourceNews(_SOURCES.get(news.source, news.source), news.last_imported_at)
            for news in desk.door.last_imports()
        ),
        looks_elsewhere=tuple(look_item(desk, look) for look in looks.elsewhere),
        lines=with_windows(fold(owed, day, leaves), standing, in_use.rulebook, day),
        not_yet=tuple(item for item in owed if item.state is State.NOT_YET),
        urgent_concerns=tuple(one for one in feared if one.is_urgent),
        concerns=tuple(one for one in feared if not one.is_urgent and _is_of(one, officer)),
        reminders=tuple(one for one in meant if _is_of(one, officer)),
    )


def _ends_of_dangers(
    lines: Sequence[WorkLine], people: Sequence[Waiting], rulebook: Rulebook
) -> Ends:
    """What ended the dangers that somebody is still to be told of."""
    duties: dict[CaseId, list[Obligation]] = {}
    for line in lines:
        duty = line.obligation
        if is_about_danger(rulebook.rule(duty.rule), duty):
            duties.setdefault(duty.case, []).append(duty)
    concerned = [one for one in people if one.case in duties]
    return dict(pair for one in concerned for pair in ends_of(duties[one.case], one.facts).items())


def _is_of(one: ConcernLine | Reminder, officer: str | None) -> bool:
    """Whether it stands on somebody's day; what nobody has any more stands on everybody's."""
    return officer is None or one.is_left_behind or one.is_of(officer)


def look_item(desk: Desk, look: Look) -> LookItem:
    """What waits for a look, as an officer is asked about it."""
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


def _in_order(found: Sequence[SilentItem]) -> tuple[SilentItem, ...]:
    return tuple(sorted(found, key=lambda item: (item.expected_on, item.case_number, item.what)))


def _dates_passed(book: Casebook, people: Sequence[Waiting], day: date) -> list[SilentItem]:
    """Dates that passed in silence; all facts are read only of those who may have one."""
    in_use = book.in_use
    return [
        SilentItem(
            case=person.case,
            case_number=person.case_number,
            person=person.person_name,
            what=_EXPECTED[silence.kind],
            expected_on=silence.date_on_file.last_day,
        )
        for person in people
        if dates_passed(person.facts, day, in_use.rulebook, in_use.calendar)
        for silence in silences_of(
            reading.facts_of(book, person.case), day, in_use.rulebook, in_use.calendar
        )
    ]


def _clocks_run_out(
    standing: Sequence[WorkLine], day: date, rulebook: Rulebook
) -> Iterator[SilentItem]:
    for line in standing:
        clock = line.obligation
        if clock.due_on is not None and clock.state_on(day) is State.SHOULD_HAVE_COME:
            yield SilentItem(
                case=clock.case,
                case_number=line.case_number,
                person=line.person_name,
                what=f"{rulebook.rule(clock.rule).title}: nothing was heard of it by its day.",
                expected_on=clock.due_on,
            )
