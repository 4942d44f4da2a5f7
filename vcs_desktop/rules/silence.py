"""Silence is news: a date on file that passed and no message came.

Pure: the day is an argument.  Nothing here is owed to anybody; it is a prompt to ask the source.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vcs_desktop.kernel.working_days import Calendar
from vcs_desktop.rules.case_fact import CaseFact, StageHeard, known_on
from vcs_desktop.rules.case_history import heard_and_taken_back
from vcs_desktop.rules.counting import count_limit
from vcs_desktop.rules.dates_ahead import licence_ends
from vcs_desktop.rules.dates_on_file import DateOnFile, awaited, dates_on_file
from vcs_desktop.rules.key_stage import KeyStageKind, StageDate, StageDateName
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import CaseMoment
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.rules.standing import membership_of


class SilenceKind(StrEnum):
    """What should have been heard of."""

    RELEASE = "release"
    PAROLE_HEARING = "parole-hearing"
    TRIBUNAL = "tribunal"
    LICENCE_END = "licence-end"


@dataclass(frozen=True, slots=True)
class Silence:
    """A date on file that passed without a message of its kind.

    Attributes:
        rule: The prompt that asks about it.
        date_on_file: The date, with its precision: a month has passed when its last day has.
        heard_on: The day this office heard of that date.
    """

    rule: str
    kind: SilenceKind
    date_on_file: StageDate
    heard_on: date


_AFTER_A_HEARING = frozenset(
    {
        KeyStageKind.PAROLE_HEARING_HELD,
        KeyStageKind.PAROLE_HEARING_POSTPONED,
        KeyStageKind.PAROLE_DECISION_PROVISIONAL,
        KeyStageKind.PAROLE_DECISION_FINAL,
    }
)
_AFTER_A_TRIBUNAL = frozenset(
    {KeyStageKind.TRIBUNAL_DECIDED, KeyStageKind.CONDITIONALLY_DISCHARGED}
)


def silences_of(
    facts: Sequence[CaseFact], on: date, rulebook: Rulebook, calendar: Calendar
) -> tuple[Silence, ...]:
    """The dates on file that had passed by this day with nothing heard about them.

    Empty where the rulebook's prompt is off, or the person asked us to stop.  A unit that waits
    some days longer before it asks says so in the rule's target.
    """
    passed = dates_passed(facts, on, rulebook, calendar)
    if not passed:
        return ()
    standing = membership_of(facts)
    return tuple(
        silence
        for silence in passed
        if standing.reason_against(rulebook.rule(silence.rule).conditions) is None
    )


def dates_passed(
    facts: Sequence[CaseFact], on: date, rulebook: Rulebook, calendar: Calendar
) -> tuple[Silence, ...]:
    """The same whatever the person chose: of the facts it needs only the stages.

    Nobody has a silence who has none of these, and hardly anybody has one: so the other facts
    of thousands need not be read.
    """
    holding, _taken_back = heard_and_taken_back(facts)
    stages = sorted(holding, key=lambda heard: (heard.stage.happened_on, heard.sequence))
    silences = []
    for rule in rulebook.for_moment(CaseMoment.DATE_PASSED_IN_SILENCE):
        if rule.line_on(on) is None:
            continue
        for kind, dates_of in _WATCHES.items():
            waited_for = awaited(dates_of(stages))
            if waited_for and on > _quiet_until(rule, waited_for.date, rulebook, calendar):
                heard_on = known_on(waited_for.heard)
                silences.append(Silence(rule.id, kind, waited_for.date, heard_on))
    return tuple(silences)


def _quiet_until(
    rule: Rule, waited_for: StageDate, rulebook: Rulebook, calendar: Calendar
) -> date:
    last_day = waited_for.last_day
    limit = rulebook.policy.target_limit(rule, last_day)
    return count_limit(limit, last_day, calendar).on if limit else last_day


def _releases(stages: Sequence[StageHeard]) -> list[DateOnFile]:
    return dates_on_file(stages, lambda stage: stage.expected_release)


def _hearings(stages: Sequence[StageHeard]) -> list[DateOnFile]:
    name = StageDateName.PAROLE_HEARING
    return dates_on_file(stages, lambda stage: stage.date_of(name), _AFTER_A_HEARING)


def _tribunals(stages: Sequence[StageHeard]) -> list[DateOnFile]:
    name = StageDateName.TRIBUNAL_HEARING
    return dates_on_file(stages, lambda stage: stage.date_of(name), _AFTER_A_TRIBUNAL)


_WATCHES: dict[SilenceKind, Callable[[Sequence[StageHeard]], list[DateOnFile]]] = {
    SilenceKind.RELEASE: _releases,
    SilenceKind.PAROLE_HEARING: _hearings,
    SilenceKind.TRIBUNAL: _tribunals,
    SilenceKind.LICENCE_END: licence_ends,
}
