"""Everything about one case on one screen: the person, what is owed, what happened."""

from dataclasses import dataclass, field
from datetime import date, datetime

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.office.case_acts import CaseActs, acts_of, deeds_for
from vcs_desktop.office.cases import CaseRow
from vcs_desktop.office.dangers import check_danger, ends_of, is_about_danger, title_now
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.entries_of_case import EntryLine, entries_about
from vcs_desktop.office.in_words import (
    DATES,
    STAGES,
    disclosure_in_words,
    fact_in_words,
    known_day,
)
from vcs_desktop.office.powers import Power, may
from vcs_desktop.office.safe_ways import WaysOfCase, way_lines
from vcs_desktop.office.seen import Seen, note_glance, note_seen
from vcs_desktop.rules.case_fact import Contacted, StageHeard, that_hold
from vcs_desktop.rules.case_words import DeedKind
from vcs_desktop.rules.explain import reason_in_words
from vcs_desktop.rules.obligation import CAN_WAIT, Obligation, State, Status
from vcs_desktop.rules.one_letter import is_told_by_one_letter
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.victims.model.concern import Concern
from vcs_desktop.victims.model.disclosure import PastDisclosure
from vcs_desktop.victims.model.reminder import Reminder
from vcs_desktop.victims.model.victim_case import (
    Casefile,
    KeptLetter,
    PastFact,
    contact_reference,
)
from vcs_desktop.victims.services import concerns, reading, reminders


@dataclass(frozen=True, slots=True)
class CaseWork:
    """One obligation of the case, however it stands.

    Attributes:
        state: How it looks on the day asked about; None unless it is owed.
        reason: Why it ended or was never owed, in plain words; else empty.
        letter_state: How far its letter has come: empty, written, printed, posted, returned.
        deeds: The deeds that meet it, other than telling the person.
        is_met_by_telling: A contact or a letter meets it.
        check_first: That the danger it tells of is over, or may be by now; else empty.
    """

    obligation: ObligationId
    rule: str
    title: str
    status: Status
    state: State | None
    due_on: date | None
    reason: str
    letter: str | None
    script: str | None
    letter_state: str
    deeds: tuple[DeedKind, ...] = ()
    is_met_by_telling: bool = True
    check_first: str = ""


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One thing that happened or was done.

    Attributes:
        kind: Stage, contact, letter or case.
        contact: What takes this contact back; empty for all else, and where it was taken back.
    """

    on: date
    at: datetime
    words: str
    officer: str
    kind: str
    contact: str = ""


@dataclass(frozen=True, slots=True)
class DateOnFile:
    """A date of the sentence in words: a day, or a month of which no day is known."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class SentenceGlance:
    """A look at the sentence store: shown, never saved here.

    Attributes:
        sentence: The reference by which the offender's own page is opened.
    """

    noms: str
    stages: tuple[tuple[date, str], ...]
    dates: tuple[DateOnFile, ...]
    last_heard_on: date | None
    entries: tuple[EntryLine, ...] = ()
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case whole, as the screen shows it on a day, and what this officer may decide of it."""

    on: date
    row: CaseRow
    salutation: str
    capacity: str
    language: str
    address_lines: tuple[str, ...]
    address_confirmed: bool
    telephone: str
    telephone_safe: bool | None
    email: str
    work: tuple[CaseWork, ...]
    timeline: tuple[TimelineLine, ...]
    sentence: SentenceGlance | None
    acts: CaseActs
    communication_need: str = ""
    may_give_pack: bool = False
    may_erase: bool = False
    concerns: tuple[Concern, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    ways: WaysOfCase = field(default_factory=WaysOfCase)


def show_case(desk: Desk, case: CaseId | str, on: date | None = None) -> CaseFile:
    """Show one case, by its reference or its number, once the look at it is on record.

    Raises:
        KnownError: There is no such case, or the look can't be recorded.
    """
    day = on or desk.today
    with desk.book.at_one_moment() as book:
        held, rulebook = reading.casefile(book, case), book.rulebook
        ways = WaysOfCase(way_lines(book, held.case.id))
    note_seen(desk, Seen.CASE, held.case)
    return CaseFile(
        on=day,
        row=_row(held),
        salutation=held.case.salutation,
        capacity=held.case.capacity.value,
        language=held.case.language.value,
        address_lines=held.case.address_lines,
        address_confirmed=held.case.address_confirmed,
        telephone=held.case.telephone,
        telephone_safe=held.case.telephone_safe,
        email=held.case.email,
        work=_work(held, rulebook, day),
        timeline=_timeline(held),
        sentence=_glance(desk, held),
        acts=acts_of(tuple(past.fact for past in held.facts), rulebook, day),
        communication_need=(held.case.communication_need or ""),
        may_give_pack=may(desk.officer, Power.PACKS),
        may_erase=may(desk.officer, Power.ERASURE),
        ways=ways,
        concerns=concerns.concerns_of(desk.book, held.case.id),
        reminders=reminders.reminders_of(desk.book, held.case.id),
    )


def _row(held: Casefile) -> CaseRow:
    owed = [duty for duty in held.obligations if duty.status is Status.OWED]
    return CaseRow(
        case=held.case.id,
        case_number=held.case.number,
        person=held.case.person_name,
        offender=held.case.offender_name,
        membership=held.membership,
        level=held.level,
        officer=held.case.officer_name,
        next_due_on=min((duty.due_on for duty in owed if duty.due_on), default=None),
        owed_count=len(owed),
        undated_count=sum(duty.due_on is None for duty in owed),
    )


def _work(held: Casefile, rulebook: Rulebook, day: date) -> tuple[CaseWork, ...]:
    """What is owed first, with what is urgent before what can wait; of alike, the newest first."""
    letters = _letters(held, rulebook)
    urgent = {rule.id for rule in rulebook.rules if rule.urgent}

    def rank(duty: Obligation) -> tuple[bool, ...]:
        if duty.status is not Status.OWED:
            return (True,)
        return False, duty.rule not in urgent, duty.state_on(day) in CAN_WAIT

    newest_first = sorted(held.obligations, key=lambda duty: duty.heard_on, reverse=True)
    ordered = sorted(newest_first, key=rank)
    ends = ends_of(_owed_about_danger(held, rulebook), [past.fact for past in held.facts])
    return tuple(
        _one(duty, letters.get(duty.id), rulebook, day, ends.get(duty.id)) for duty in ordered
    )


def _owed_about_danger(held: Casefile, rulebook: Rulebook) -> list[Obligation]:
    owed = [duty for duty in held.obligations if duty.rule and duty.status is Status.OWED]
    return [duty for duty in owed if is_about_danger(rulebook.rule(duty.rule), duty)]


def _letters(held: Casefile, rulebook: Rulebook) -> dict[ObligationId, KeptLetter]:
    """The newest letter that tells each duty, whichever of them it was written for."""
    duties = {duty.id: duty for duty in held.obligations}
    found: dict[ObligationId, KeptLetter] = {}
    for letter in held.letters:
        found[letter.obligation] = letter
        about = duties.get(letter.obligation)
        for other in held.obligations:
            if about is not None and is_told_by_one_letter(about, other, rulebook):
                found[other.id] = letter
    return found


def _one(
    duty: Obligation,
    letter: KeptLetter | None,
    rulebook: Rulebook,
    day: date,
    end: StageHeard | None,
) -> CaseWork:
    rule = rulebook.rule(duty.rule) if duty.rule else None
    is_owed = duty.status is Status.OWED
    return CaseWork(
        obligation=duty.id,
        rule=duty.rule,
        title=title_now(rule, end) if rule else _stage_words(duty.stage),
        status=duty.status,
        state=duty.state_on(day) if is_owed else None,
        due_on=duty.due_on,
        reason=reason_in_words(duty, rulebook),
        letter=rule.letter.value if rule and rule.letter else None,
        script=rule.script.value if rule and rule.script else None,
        letter_state=letter.state.value if letter else "",
        deeds=deeds_for(duty, rule),
        is_met_by_telling=rule is not None and bool(rule.met_by),
        check_first=check_danger(rule, duty, day, end) if rule and is_owed else "",
    )


def _stage_words(stage: str) -> str:
    return next((words for kind, words in STAGES.items() if kind == stage), stage)


def _timeline(held: Casefile) -> tuple[TimelineLine, ...]:
    """The newest day first; on one day, what was entered last first."""
    holding = that_hold(past.fact for past in held.facts)
    lines = [_line(past, holds=past.fact in holding) for past in held.facts]
    lines += [_left(past) for past in held.disclosures]
    lines.sort(key=lambda line: line.at)
    lines.reverse()
    return tuple(sorted(lines, key=lambda line: line.on, reverse=True))


def _left(past: PastDisclosure) -> TimelineLine:
    one = past.disclosure
    words = disclosure_in_words(one)
    return TimelineLine(london_day(one.left_at), one.left_at, words, past.officer_name, "record")


def _line(past: PastFact, *, holds: bool) -> TimelineLine:
    told = fact_in_words(past.fact)
    is_contact = isinstance(past.fact, Contacted) and holds
    return TimelineLine(
        told.on,
        past.entered_at,
        told.words if holds else f"{told.words}. Taken back: it counts as never made",
        past.officer_name,
        told.kind,
        contact_reference(past.fact.sequence) if is_contact else "",
    )


def _glance(desk: Desk, held: Casefile) -> SentenceGlance | None:
    """A look at the sentence; None while nothing at all was heard about the offender."""
    note_glance(desk)
    seen = desk.door.glance(held.case.sentence)
    if not seen.noms and not seen.stages:
        return None
    return SentenceGlance(
        noms=seen.noms,
        stages=tuple((on, STAGES[kind]) for on, kind in seen.stages),
        dates=tuple(DateOnFile(DATES[day.name], known_day(day)) for day in seen.dates),
        last_heard_on=london_day(seen.last_heard_at) if seen.last_heard_at else None,
        entries=entries_about(desk, held.case.sentence),
        sentence=held.case.sentence,
    )
