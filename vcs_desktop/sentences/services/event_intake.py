"""Take in domain events: keep each once, number what it means in the feed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.rules.key_stage import KeyStageKind, LicenceKind
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.meaning import CodeTable, Meaning
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Occurrence, Problem, licence_fact
from vcs_desktop.sentences.model.same_fact import (
    Fact,
    Parted,
    Report,
    fact_reported,
    family_of,
    is_told_by_the_prison,
    may_be_settled_by,
    reports_parted_by,
    tells_a_way_out,
)
from vcs_desktop.sentences.services.feeding import feed_or_hold_back
from vcs_desktop.sentences.services.remembering import (
    fingerprint_of,
    forget,
    is_known,
    remember,
    reports_about,
)
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store import messages as kept
from vcs_desktop.sentences.store.held_rows import known_fact
from vcs_desktop.sentences.store.licence_rows import licence_on_file
from vcs_desktop.sentences.store.messages import Heard
from vcs_desktop.sentences.store.offenders import learn_case_number, noms_of_case
from vcs_desktop.sentences.store.snapshots import on_file

SOURCE = "domain-event"

_ABOUT_A_LICENCE = frozenset({KeyStageKind.LICENCE_ACTIVATED, KeyStageKind.LICENCE_VARIED})


def read_again(taking: Taking, codes: CodeTable) -> int:
    """Read messages with a problem again that were last read with another code table.

    Returns:
        How many were read.
    """
    waiting = kept.read_with_another_table(taking.connection, codes.hash)
    _read_again(taking, waiting, codes)
    return len(waiting)


def learn_number(
    taking: Taking, crn: str, noms: str, codes: CodeTable
) -> tuple[KeyStageKind, ...]:
    """Learn whose a case number is, and read again what named only that number.

    Returns:
        The stages that such messages gave, now that it is known whom they are about.
    """
    if not crn or not noms or not learn_case_number(taking.connection, crn, noms):
        return ()
    waiting = kept.waiting_for_case_number(taking.connection, crn)
    return _read_again(taking, waiting, codes)


def take_event(taking: Taking, event: EventMessage, codes: CodeTable) -> Taken:
    """Keep a message and what it means, unless it is known, and say what became of it."""
    known_words = codes.only_known_words(event)
    fingerprint = fingerprint_of(taking, known_words)
    if is_known(taking, fingerprint):
        return Taken(Fate.DUPLICATE)
    heard = Heard(fingerprint, known_words, taking.heard_at)
    taken = _Intake(taking, codes).understand(heard)
    learnt = learn_number(taking, event.crn, event.noms, codes)
    return Taken(taken.fate, (*taken.stages, *learnt), taken.problem)


def _read_again(
    taking: Taking, waiting: Sequence[Heard], codes: CodeTable
) -> tuple[KeyStageKind, ...]:
    stages: list[KeyStageKind] = []
    for heard in waiting:
        # It was heard when it came, however late it is understood.
        then = replace(taking, heard_at=heard.heard_at)
        stages.extend(_Intake(then, codes).understand(heard).stages)
    return tuple(stages)


@dataclass(frozen=True, slots=True)
class Said:
    """What an officer says a message means, and on which day, if not on the message's own."""

    kind: KeyStageKind
    on: date | None = None


def understand_as(taking: Taking, report: Report, said: Said, codes: CodeTable) -> Taken:
    """Read a message as an officer says.  It was heard when it came."""
    then = replace(taking, heard_at=report.heard_at)
    reports = reports_about(taking, report.message.noms)
    heard = Heard(report.fingerprint, report.message, report.heard_at)
    return _Intake(then, codes, said).take_stage(heard, said.kind, reports)


@dataclass(frozen=True, slots=True)
class _Intake:
    taking: Taking
    codes: CodeTable
    said: Said | None = None

    def understand(self, came: Heard) -> Taken:
        """Keep what a message means, and tell apart the facts that it lies between."""
        heard = self._with_its_offender(came)
        event = heard.message
        reports = reports_about(self.taking, event.noms)
        taken = self._by_meaning(heard, reports)
        if taken.problem is None and self._told_a_way_out(heard):
            self._settle_near(Problem.MAY_BE_A_MOVE_TO_HOSPITAL, event)
        told_apart = self._tell_apart(event, reports)
        return Taken(taken.fate, (*taken.stages, *told_apart), taken.problem)

    def _told_a_way_out(self, heard: Heard) -> bool:
        """Whether this message, as it is kept by now, told how somebody went out."""
        kept_now = reports_about(self.taking, heard.message.noms)
        return any(
            tells_a_way_out(one) for one in kept_now if one.fingerprint == heard.fingerprint
        )

    def _settle_near(self, problem: Problem, event: EventMessage) -> None:
        if not may_be_settled_by(event, reports_about(self.taking, event.noms)):
            return
        if kept.settle_near(self.taking.connection, problem, event):
            forget(self.taking, event.noms)

    def _with_its_offender(self, heard: Heard) -> Heard:
        """The message with the offender whose case number it names, where that is known."""
        event = heard.message
        if event.noms or not event.crn:
            return heard
        noms = noms_of_case(self.taking.connection, event.crn)
        return replace(heard, message=replace(event, noms=noms))

    def _by_meaning(self, heard: Heard, reports: Sequence[Report]) -> Taken:
        event = heard.message
        meaning = self._meaning_of(event)
        if meaning is Problem.MAY_BE_A_MOVE_TO_HOSPITAL and is_told_by_the_prison(event, reports):
            meaning = None
        if isinstance(meaning, KeyStageKind):
            return self.take_stage(heard, meaning, reports)
        if event.noms:
            self.taking.sentence_about(event.noms)
        if isinstance(meaning, Problem):
            self._keep(heard, problem=meaning)
            return Taken(Fate.NEEDS_LOOK, problem=meaning)
        self._keep(heard)
        return Taken(Fate.IGNORED)

    def _meaning_of(self, event: EventMessage) -> Meaning | None:
        """What the table says; None for a change of dates that are newer on file already."""
        meaning = self.codes.meaning_of(event)
        if meaning is Problem.NO_DATE_GIVEN:
            sentence = self.taking.reference_of(event.noms)
            state = on_file(self.taking.connection, sentence)
            if state and state.as_at and state.as_at > london_day(event.occurred_at):
                return None
        return meaning

    def take_stage(self, heard: Heard, kind: KeyStageKind, reports: Sequence[Report]) -> Taken:
        """Keep a message that means a stage: a new fact, or a further report of a known one."""
        event = heard.message
        if kind in _ABOUT_A_LICENCE and event.licence_id:
            identity = licence_fact(self.taking.reference_of(event.noms), kind, event.licence_id)
            fact = known_fact(self.taking.connection, identity)
        else:
            identity = self._identity(event, kind)
            fact = fact_reported(event, kind, reports)
        if fact is not None:
            return self._join(heard, kind, fact)
        is_told = self._feed(identity, event, kind, heard.heard_at)
        self._keep(heard, fact=Fact(kind, identity))
        if not is_told:
            return Taken(Fate.NEEDS_LOOK, problem=Problem.MAY_BE_ENTERED)
        return Taken(Fate.ACCEPTED, (kind,))

    def _join(self, heard: Heard, kind: KeyStageKind, fact: Fact) -> Taken:
        """Keep a further report of a fact, in doubt when it calls the fact something else."""
        problem = None if fact.kind is kind else Problem.ANOTHER_CODE
        self._keep(heard, problem=problem, fact=fact)
        return Taken(Fate.NEEDS_LOOK if problem else Fate.DUPLICATE, problem=problem)

    def _tell_apart(self, turn: EventMessage, reports: Sequence[Report]) -> list[KeyStageKind]:
        """What was taken for one fact is two, if a movement the other way lies in between."""
        told = [self._part(parted, turn) for parted in reports_parted_by(turn, reports)]
        return [kind for kinds in told for kind in kinds]

    def _part(self, parted: Parted, turn: EventMessage) -> list[KeyStageKind]:
        """Make a fact of its own of the reports from one side of the turn.

        The other side keeps the fact: that on which the message is that it was first told by.
        """
        fact, leaving, side = parted.fact, parted.after, "after"
        if any(self._was_first_told_by(one, fact) for one in parted.after):
            leaving, side = parted.before, "before"
        first = leaving[0]
        kind = self._kind_told_by(first, fact)
        identity = f"{self._identity(first.message, kind)}:{side}-{_moment_of(turn)}"
        # It was heard when its first report came, however late it is told apart.
        is_told = self._feed(identity, first.message, kind, first.heard_at)
        own = Fact(kind, identity)
        for one in leaving:
            heard = Heard(one.fingerprint, one.message, one.heard_at)
            self._join(heard, self._kind_told_by(one, own), own)
        return [kind] if is_told else []

    def _was_first_told_by(self, report: Report, fact: Fact) -> bool:
        """Whether the identity of a fact is that of this message."""
        identity = self._identity(report.message, fact.kind)
        return f"{fact.occurrence}:".startswith(f"{identity}:")

    def _kind_told_by(self, report: Report, fact: Fact) -> KeyStageKind:
        """What a report calls its fact by itself."""
        meaning = self.codes.meaning_of(report.message)
        return meaning if isinstance(meaning, KeyStageKind) else fact.kind

    def _identity(self, event: EventMessage, kind: KeyStageKind) -> str:
        """The identity of a new fact is the first message that told it."""
        sentence = self.taking.reference_of(event.noms)
        return f"{sentence}:{family_of(kind)}:{_moment_of(event)}"

    def _feed(
        self, identity: str, event: EventMessage, kind: KeyStageKind, heard_at: datetime
    ) -> bool:
        """Bring a new fact to the feed; False where it is held back for an officer's word."""
        occurrence = Occurrence(
            id=identity,
            sentence=self.taking.sentence_about(event.noms),
            kind=kind,
            happened_on=(self.said and self.said.on) or london_day(event.occurred_at),
            heard_at=heard_at,
            source=SOURCE,
            licence_kind=self._licence_kind(event),
        )
        return feed_or_hold_back(self.taking, occurrence, event.event_type)

    def _licence_kind(self, event: EventMessage) -> LicenceKind:
        """The kind of the licence, by the type of the event or else by what is on file of it."""
        kind = self.codes.licence_kind_of(event)
        if kind is not LicenceKind.UNKNOWN or not event.licence_id:
            return kind
        sentence = self.taking.reference_of(event.noms)
        on_file = licence_on_file(self.taking.connection, sentence, event.licence_id)
        return on_file.kind if on_file else kind

    def _keep(
        self, heard: Heard, *, problem: Problem | None = None, fact: Fact | None = None
    ) -> None:
        reading = kept.Reading(self.codes.hash, problem, fact.occurrence if fact else None)
        is_new = not is_known(self.taking, heard.fingerprint)
        self.taking.keep(heard, reading, is_new=is_new)
        remember(
            self.taking,
            Report(heard.fingerprint, heard.message, heard.heard_at, fact, problem is None),
        )


def _moment_of(event: EventMessage) -> str:
    return f"{event.occurred_at:%Y%m%dT%H%M%S%fZ}"
