"""Take in domain events: keep each once, number what it means in the feed.

A file is taken in the order in which things happened, whatever the order of its lines.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.meaning import CodeTable, Meaning
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.occurrence import Occurrence, Problem
from vcs_desktop.sentences.model.same_fact import (
    Fact,
    Report,
    fact_reported,
    family_of,
    reports_parted_by,
)
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store import messages as kept
from vcs_desktop.sentences.store.feed_rows import append_to_feed
from vcs_desktop.sentences.store.snapshots import on_file

SOURCE = "domain-event"


def take_events(taking: Taking, events: Sequence[EventMessage], codes: CodeTable) -> list[Taken]:
    """Keep each message once and say what became of it, in the order given."""
    order = sorted(range(len(events)), key=lambda place: (events[place].occurred_at, place))
    intake = _Intake(taking, codes)
    fates = {place: intake.take(events[place]) for place in order}
    return [fates[place] for place in range(len(events))]


def read_again(taking: Taking, codes: CodeTable) -> int:
    """Read messages with a problem again that were last read with another code table.

    Returns:
        How many were read.
    """
    reports = kept.read_with_another_table(taking.connection, codes.hash)
    for report in reports:
        # It was heard when it came, however late it is understood.
        then = Taking(taking.connection, report.heard_at, taking.reference_of)
        _Intake(then, codes).understand(report.message)
    return len(reports)


@dataclass(frozen=True, slots=True)
class _Intake:
    taking: Taking
    codes: CodeTable

    def take(self, event: EventMessage) -> Taken:
        """Keep a message and what it means, unless it is known."""
        known_words = self.codes.only_known_words(event)
        if kept.is_known(self.taking.connection, known_words):
            return Taken(Fate.DUPLICATE)
        return self.understand(known_words)

    def understand(self, event: EventMessage) -> Taken:
        """Keep what a message means, and tell apart the facts that it lies between."""
        reports = kept.reports_about(self.taking.connection, event.noms) if event.noms else ()
        taken = self._by_meaning(event, reports)
        told_apart = self._tell_apart(event, reports)
        return Taken(taken.fate, (*taken.stages, *told_apart), taken.problem)

    def _by_meaning(self, event: EventMessage, reports: Sequence[Report]) -> Taken:
        meaning = self._meaning_of(event)
        if isinstance(meaning, KeyStageKind):
            return self._take_stage(event, meaning, reports)
        if event.noms:
            self.taking.sentence_about(event.noms)
        if isinstance(meaning, Problem):
            self._keep(event, problem=meaning)
            return Taken(Fate.NEEDS_LOOK, problem=meaning)
        self._keep(event)
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

    def _take_stage(
        self, event: EventMessage, kind: KeyStageKind, reports: Sequence[Report]
    ) -> Taken:
        fact = fact_reported(event, kind, reports)
        if fact is not None:
            return self._join(event, kind, fact)
        self._keep(event, occurrence=self._feed(event, kind, self.taking.heard_at))
        return Taken(Fate.ACCEPTED, (kind,))

    def _join(self, event: EventMessage, kind: KeyStageKind, fact: Fact) -> Taken:
        """Keep a further report of a fact, in doubt when it calls the fact something else."""
        problem = None if fact.kind is kind else Problem.ANOTHER_CODE
        self._keep(event, problem=problem, occurrence=fact.occurrence)
        return Taken(Fate.NEEDS_LOOK if problem else Fate.DUPLICATE, problem=problem)

    def _tell_apart(self, turn: EventMessage, reports: Sequence[Report]) -> list[KeyStageKind]:
        """What was taken for one fact is two, if a movement the other way lies in between."""
        parted = reports_parted_by(turn, reports)
        return [self._part(fact, after, turn) for fact, after in parted.items()]

    def _part(self, fact: Fact, after: Sequence[Report], turn: EventMessage) -> KeyStageKind:
        """Make a fact of its own of the reports after the turn."""
        first = after[0]
        kind = self._kind_told_by(first, fact)
        # It was heard when its first report came, however late it is told apart.
        suffix = f":after-{_moment_of(turn)}"
        own = Fact(kind, self._feed(first.message, kind, first.heard_at, suffix))
        for one in after:
            self._join(one.message, self._kind_told_by(one, own), own)
        return kind

    def _kind_told_by(self, report: Report, fact: Fact) -> KeyStageKind:
        """What a report calls its fact by itself."""
        meaning = self.codes.meaning_of(report.message)
        return meaning if isinstance(meaning, KeyStageKind) else fact.kind

    def _feed(
        self, event: EventMessage, kind: KeyStageKind, heard_at: datetime, suffix: str = ""
    ) -> str:
        """Number a new fact in the feed; its identity is the first message that told it."""
        sentence = self.taking.sentence_about(event.noms)
        occurrence = Occurrence(
            id=f"{sentence}:{family_of(kind)}:{_moment_of(event)}{suffix}",
            sentence=sentence,
            kind=kind,
            happened_on=london_day(event.occurred_at),
            heard_at=heard_at,
            source=SOURCE,
        )
        append_to_feed(self.taking.connection, occurrence)
        return occurrence.id

    def _keep(
        self, event: EventMessage, *, problem: Problem | None = None, occurrence: str | None = None
    ) -> None:
        reading = kept.Reading(self.codes.hash, problem, occurrence)
        kept.keep(self.taking.connection, event, self.taking.heard_at, reading)


def _moment_of(event: EventMessage) -> str:
    return f"{event.occurred_at:%Y%m%dT%H%M%S%fZ}"
