"""Dates that a person was told, and what proved wrong in them since.

A month of release has a promise of its own (`rules.month_promise`).  The others are compared at
the precision they were told with: a hearing, a tribunal and the end of a restriction by their
day, the end of a licence by its month.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from vcs_desktop.rules.case_fact import StageHeard, known_on
from vcs_desktop.rules.case_history import Act, CaseHistory
from vcs_desktop.rules.cause import Cause, Fate, make_obligation
from vcs_desktop.rules.fate import fate_of
from vcs_desktop.rules.key_stage import KeyStageKind, Precision, StageDate, StageDateName
from vcs_desktop.rules.obligation import Obligation, Reason, Status
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import CountedFrom
from vcs_desktop.rules.rulebook import Rulebook

_TOLD_BY = {
    StageDateName.PAROLE_HEARING: Precision.DAY,
    StageDateName.TRIBUNAL_HEARING: Precision.DAY,
    StageDateName.RESTRICTION_END: Precision.DAY,
    StageDateName.LICENCE_END: Precision.MONTH,
}
_UNSAYS: Mapping[KeyStageKind, StageDateName] = {
    KeyStageKind.PAROLE_HEARING_POSTPONED: StageDateName.PAROLE_HEARING,
}
"""Stages that make a date void without giving another."""

_LICENCE_END = f"{CountedFrom.LICENCE_END.value}-"
_Told = date | None


@dataclass(frozen=True, slots=True)
class _Change:
    """A stage that says something else than what was on file, and what it says."""

    heard: StageHeard
    now: _Told


@dataclass(frozen=True, slots=True)
class _Telling:
    """An act that told a date: its place among the facts, by which rule, and what it told."""

    sequence: int
    rule: str
    told: _Told


def date_corrections(
    history: CaseHistory, rulebook: Rulebook, rule: Rule, found: Sequence[Obligation]
) -> Iterator[Obligation]:
    """For each date that was told and proved wrong: tell them.

    Not where the rule that told the old date tells the new one by itself.

    Only the newest is owed; a change that was undone before it was told cancels itself.
    """
    acts = [(duty, act) for duty in found if (act := _telling_act(history, rulebook, duty))]
    for name in _TOLD_BY:
        tellings = list(_tellings(history, acts, name))
        tellers = {telling.rule for telling in tellings}
        told_anyway = {
            duty.occurrence
            for duty in found
            if duty.rule in tellers and duty.status in {Status.OWED, Status.MET}
        }
        if tellings:
            told = {telling.sequence: telling.told for telling in tellings}
            yield from _of_date(history, rule, name, told, told_anyway)


def _tellings(
    history: CaseHistory, acts: Sequence[tuple[Obligation, Act]], name: StageDateName
) -> Iterator[_Telling]:
    """Each act that told a date of this name."""
    stages = {heard.stage.occurrence: heard.stage for heard in history.stages}
    for duty, act in acts:
        stage = stages.get(duty.occurrence)
        if name is StageDateName.LICENCE_END and duty.occurrence.startswith(_LICENCE_END):
            day = date.fromisoformat(duty.occurrence.removeprefix(_LICENCE_END))
            yield _Telling(act.sequence, duty.rule, _as_told(StageDate(name, day)))
        elif stage is not None and (stage_date := stage.date_of(name)):
            yield _Telling(act.sequence, duty.rule, _as_told(stage_date))


def _telling_act(history: CaseHistory, rulebook: Rulebook, duty: Obligation) -> Act | None:
    if duty.status is not Status.MET or not _is_telling(rulebook, duty):
        return None
    act = history.met_by(duty.id, rulebook.rule(duty.rule))
    return act if act is not None and act.deed is None else None


def _is_telling(rulebook: Rulebook, duty: Obligation) -> bool:
    return bool(duty.rule) and bool(rulebook.rule(duty.rule).met_by)


def _of_date(
    history: CaseHistory,
    rule: Rule,
    name: StageDateName,
    told: Mapping[int, _Told],
    told_anyway: set[str],
) -> Iterator[Obligation]:
    known: _Told = None
    waiting: list[_Change] = []
    moments = [*((sequence, None) for sequence in told), *_changes(history, name)]
    for sequence, change in sorted(moments, key=lambda moment: moment[0]):
        if change is None:
            known = told[sequence]
        elif known is not None:
            yield from _overtaken(history, rule, waiting, change, known)
            waiting = []
            if change.now != known and change.heard.stage.occurrence not in told_anyway:
                made = _correction(history, rule, change, Reason.OVERTAKEN, is_owed=True)
                if made.met_on is None:
                    waiting = [change]
                else:
                    known = change.now
                    yield made
    for change in waiting:
        yield _correction(history, rule, change, Reason.OVERTAKEN, is_owed=True)


def _overtaken(
    history: CaseHistory,
    rule: Rule,
    waiting: Sequence[_Change],
    newer: _Change,
    known: _Told,
) -> Iterator[Obligation]:
    reason = Reason.CHANGE_UNDONE if newer.now == known else Reason.OVERTAKEN
    for change in waiting:
        yield _correction(history, rule, change, reason, is_owed=False)


def _changes(history: CaseHistory, name: StageDateName) -> Iterator[tuple[int, _Change]]:
    for heard in history.stages:
        stage_date = heard.stage.date_of(name)
        if stage_date is not None:
            yield heard.sequence, _Change(heard, _as_told(stage_date))
        elif _UNSAYS.get(heard.stage.kind) is name:
            yield heard.sequence, _Change(heard, None)


def _as_told(stage_date: StageDate) -> date:
    is_month = Precision.MONTH in {_TOLD_BY[stage_date.name], stage_date.precision}
    return stage_date.on.replace(day=1) if is_month else stage_date.on


def _correction(
    history: CaseHistory, rule: Rule, change: _Change, reason: Reason, *, is_owed: bool
) -> Obligation:
    stage = change.heard.stage
    cause = Cause(
        f"told-wrong:{stage.occurrence}",
        stage.kind.value,
        change.heard.sequence,
        stage.happened_on,
        known_on(change.heard),
        {CountedFrom.STAGE: stage.happened_on},
    )
    fate = fate_of(history, rule, cause)
    if not is_owed and fate.status is Status.OWED:
        fate = Fate(Status.ENDED, reason)
    return make_obligation(history, rule, cause, fate)
