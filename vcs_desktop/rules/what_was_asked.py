"""What follows from what a person asked for: conditions on a licence, a statement kept back.

A request that was forwarded meets the duty to forward it; one that was not granted is to be
explained; and one that is not seen on the licence is chased before it is too late.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date

from vcs_desktop.rules.case_fact import RequestMoved, StageHeard, StatementMoved, known_on
from vcs_desktop.rules.case_history import CaseHistory
from vcs_desktop.rules.case_words import RequestState, StatementState
from vcs_desktop.rules.cause import Cause, Fate, cause_of_stage, make_obligation, not_owed
from vcs_desktop.rules.dates_on_file import DateOnFile, dates_on_file
from vcs_desktop.rules.fate import fate_of, is_meant
from vcs_desktop.rules.key_stage import KeyStage, KeyStageKind, StageDateName
from vcs_desktop.rules.obligation import Obligation, Reason, Status
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import CaseMoment, CountedFrom
from vcs_desktop.rules.rulebook import Rulebook

_NOT_GRANTED = frozenset(
    {RequestState.REFUSED, RequestState.GRANTED_SMALLER, RequestState.CHANGED}
)
_NOTHING_TO_WITHHOLD = frozenset({StatementState.NOT_WANTED, StatementState.SENT})
_GIVEN_UP = frozenset({RequestState.REFUSED, RequestState.WITHDRAWN})
_SHOWS_ALL_CONDITIONS = frozenset({KeyStageKind.LICENCE_SEEN, KeyStageKind.HARD_STOP_LICENCE_MADE})
_MAY_SHOW_CONDITIONS = frozenset(
    {
        KeyStageKind.LICENCE_APPROVED,
        KeyStageKind.LICENCE_ACTIVATED,
        KeyStageKind.LICENCE_VARIED,
    }
)


def asked_for_obligations(history: CaseHistory, rulebook: Rulebook) -> Iterator[Obligation]:
    """Whatever follows from requests and from a statement that is to be kept back."""
    asked = [step for step in history.of_type(RequestMoved) if step.state is RequestState.ASKED]
    for request in asked:
        for rule in _rules(history, rulebook, CaseMoment.REPRESENTATION_MADE):
            yield _to_forward(history, rule, request)
        for rule in _rules(history, rulebook, CaseMoment.CONDITION_NOT_SEEN):
            yield from _to_chase(history, rule, request)
    for step in history.of_type(RequestMoved):
        if step.state in _NOT_GRANTED:
            for rule in _rules(history, rulebook, CaseMoment.REQUEST_NOT_GRANTED):
                yield _to_explain(history, rule, step)
    for rule in _rules(history, rulebook, CaseMoment.WITHHOLDING_WANTED):
        yield from _to_withhold(history, rule)


def _rules(history: CaseHistory, rulebook: Rulebook, moment: CaseMoment) -> list[Rule]:
    return [rule for rule in rulebook.for_moment(moment) if is_meant(history, rule)]


def _to_forward(history: CaseHistory, rule: Rule, asked: RequestMoved) -> Obligation:
    cause = _cause_of_step(asked, f"request-{asked.request}")
    fate = fate_of(history, rule, cause)
    if _has_come_to(history, asked.request, {RequestState.WITHDRAWN}):
        fate = Fate(Status.ENDED, Reason.NO_LONGER_NEEDED)
    return make_obligation(history, rule, cause, fate)


def _to_explain(history: CaseHistory, rule: Rule, step: RequestMoved) -> Obligation:
    cause = _cause_of_step(step, f"request-{step.request}-{step.state}-{step.on.isoformat()}")
    return make_obligation(history, rule, cause, fate_of(history, rule, cause))


def _cause_of_step(step: RequestMoved, occurrence: str) -> Cause:
    days = {CountedFrom.CASE_FACT: step.on}
    return Cause(occurrence, "", step.sequence, step.on, step.on, days, request=step.request)


def _to_chase(history: CaseHistory, rule: Rule, asked: RequestMoved) -> Iterator[Obligation]:
    """For each date of release that was on file: is the condition seen on the licence?

    A date that moved away and back is one date: how it stands now counts.
    """
    stages = history.by_their_day
    dates = dates_on_file(stages, lambda stage: stage.expected_release)
    newest = {on_file.date.on: on_file for on_file in dates}
    for on_file in newest.values():
        yield _to_chase_before(history, rule, asked, on_file)


def _to_chase_before(
    history: CaseHistory, rule: Rule, asked: RequestMoved, on_file: DateOnFile
) -> Obligation:
    release, heard = on_file.date.on, on_file.heard
    cause = Cause(
        f"request-{asked.request}-release-{release.isoformat()}",
        heard.stage.kind.value,
        max(asked.sequence, heard.sequence),
        max(asked.on, heard.stage.happened_on),
        max(asked.on, known_on(heard)),
        {
            CountedFrom.EXPECTED_RELEASE: release,
            CountedFrom.LICENCE_START: _licence_start(history, release),
        },
        request=asked.request,
    )
    fate = fate_of(history, rule, cause)
    if _is_seen(history, asked) or _has_come_to(history, asked.request, _GIVEN_UP):
        fate = Fate(Status.ENDED, Reason.NO_LONGER_NEEDED)
    elif not on_file.is_awaited and fate.status is Status.OWED:
        fate = Fate(Status.ENDED, Reason.OVERTAKEN)
    elif on_file.date.last_day < cause.heard_on and fate.status is Status.OWED:
        fate = not_owed(Reason.DATE_ALREADY_PASSED)
    return make_obligation(history, rule, cause, fate)


def _is_seen(history: CaseHistory, asked: RequestMoved) -> bool:
    """Whether the newest licence whose conditions are known has the condition.

    A licence that was read, or that the prison made at the hard stop, has no other conditions
    than it says; another message may only not have named them.
    """
    stages = [heard.stage for heard in history.by_their_day]
    shown = [stage for stage in stages if _shows_conditions(stage)]
    return bool(shown) and asked.condition_code in shown[-1].condition_codes


def _shows_conditions(stage: KeyStage) -> bool:
    if stage.kind in _SHOWS_ALL_CONDITIONS:
        return True
    return stage.kind in _MAY_SHOW_CONDITIONS and bool(stage.condition_codes)


def _licence_start(history: CaseHistory, release: date) -> date:
    """The first day of the licence of this release; of an earlier licence nothing is counted."""
    for heard in reversed(history.by_their_day):
        start = heard.stage.date_of(StageDateName.LICENCE_START)
        if start is not None:
            return max(start.on, release)
    return release


def _has_come_to(history: CaseHistory, request: str, states: Collection[RequestState]) -> bool:
    steps = history.request_steps(request)
    return bool(steps) and steps[-1].state in states


def _to_withhold(history: CaseHistory, rule: Rule) -> Iterator[Obligation]:
    """For each hearing on file, if the person wants the statement kept from the prisoner."""
    listed = [
        heard
        for heard in history.by_their_day
        if heard.stage.kind is KeyStageKind.PAROLE_HEARING_LISTED
    ]
    for heard in listed:
        steps = history.statement_steps_for(heard.stage.happened_on)
        wanted = [step for step in steps if step.state is StatementState.WITHHOLDING_WANTED]
        if wanted:
            is_over = heard is not listed[-1] or steps[-1].state in _NOTHING_TO_WITHHOLD
            yield _to_withhold_at(history, rule, heard, wanted[0], is_over=is_over)


def _to_withhold_at(
    history: CaseHistory,
    rule: Rule,
    heard: StageHeard,
    wanted: StatementMoved,
    *,
    is_over: bool,
) -> Obligation:
    """Nobody is late for a limit that had passed when the person said that they want it."""
    listed = cause_of_stage(rule, heard)
    cause = replace(
        listed,
        sequence=max(listed.sequence, wanted.sequence),
        heard_on=max(listed.heard_on, wanted.on),
    )
    fate = fate_of(history, rule, cause)
    if is_over and fate.status is Status.OWED:
        fate = Fate(Status.ENDED, Reason.OVERTAKEN)
    return make_obligation(history, rule, cause, fate)
