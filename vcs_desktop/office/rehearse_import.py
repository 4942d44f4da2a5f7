"""Rehearse an import: what each line would give, and what would be owed, ended or moved by it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.kernel.long_work import LongWork, Phase, Progress
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.import_files import tallied_import
from vcs_desktop.office.import_report import ImportReport, Tally
from vcs_desktop.office.practice import Practised, note_practised
from vcs_desktop.office.rehearsal import rehearsing, what_would_change
from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.victims.model.moved import Moved
from vcs_desktop.victims.services import reading, tracing
from vcs_desktop.victims.services.tracing import Turn


@dataclass(frozen=True, slots=True)
class WouldChange:
    """One thing owed that would come to stand otherwise.

    Attributes:
        source: The line that would do it; empty where no one line does.
        case_number: The case it is about.
        change: `newly-owed`, `ended`, `met` or `moved`.
        due_on: The deadline that it would have; None where no source gives a number.
        was_due_on: The deadline that it has now; None where it is not owed now, or has none.
    """

    source: str
    case_number: str
    rule: str
    title: str
    change: str
    due_on: date | None
    was_due_on: date | None


@dataclass(frozen=True, slots=True)
class RehearsalReport:
    """What an import would give, and what would change by it.  Nothing was taken in."""

    report: ImportReport
    would_change: tuple[WouldChange, ...]


def rehearse_import(
    desk: Desk, files: Sequence[Path], as_at: date | None = None, work: LongWork | None = None
) -> RehearsalReport:
    """Import files into a copy of the office, and compare.  The office stays as it is.

    Raises:
        StoppedError: It was stopped.
        KnownError: The disk or another program refuses.
    """
    watched = work or LongWork()
    watched.counts_for_nothing = True
    with rehearsing(desk) as copy:
        tally = tallied_import(copy, files, as_at, watched)
        report = tally.report(reading.still_owed(copy.book, tally.newly_owed))
        watched.go_on(Progress(Phase.COMPARING))
        moved = what_would_change(desk, copy)
        sources = _Sources(desk, copy, tally)
        changes = [_would_change(copy, one, sources.of(one)) for one in moved]
    note_practised(desk, Practised.REHEARSED)
    in_order = sorted(changes, key=lambda one: (one.case_number, one.rule, one.change))
    return RehearsalReport(report, tuple(in_order))


def _would_change(copy: Desk, moved: Moved, source: str) -> WouldChange:
    titles = (rule.title for rule in copy.rulebook.rules if rule.id == moved.rule)
    return WouldChange(
        source=source,
        case_number=moved.case_number,
        rule=moved.rule,
        title=next(titles, ""),
        change=moved.kind.value,
        due_on=moved.after.due_on if moved.after else None,
        was_due_on=moved.before.due_on if moved.before else None,
    )


class _Sources:
    """Which line made each obligation stand as it would."""

    def __init__(self, desk: Desk, copy: Desk, tally: Tally) -> None:
        self._desk = desk
        self._copy = copy
        self._tally = tally
        self._turns: dict[CaseId, tuple[Turn, ...]] = {}

    def of(self, moved: Moved) -> str:
        """The line of the last fact that changed how this obligation stands."""
        case = moved.case
        if case not in self._turns:
            known = tracing.count_facts(self._desk.book, case)
            self._turns[case] = tracing.turns_after(self._copy.book, case, known)
        turns = self._turns[case]
        if not turns:
            return self._tally.cases.get(case, "")
        return self._source_of(case, _last_to_change(turns, moved.obligation))

    def _source_of(self, case: CaseId, turn: Turn) -> str:
        fact = turn.fact
        if isinstance(fact, StageHeard):
            source = self._tally.facts.get(fact.stage.occurrence)
            if source is not None:
                return source
        return self._tally.cases.get(case, "")


def _last_to_change(turns: Sequence[Turn], obligation: ObligationId) -> Turn:
    """The last turn after which it stood otherwise than before; else the first one."""
    found = turns[0]
    for before, after in pairwise(turns):
        if before.standing.get(obligation) != after.standing.get(obligation):
            found = after
    return found
