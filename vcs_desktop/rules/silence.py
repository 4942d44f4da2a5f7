"""Silence is news: a date on file that passed and no message came.

Pure: the day is an argument.  Nothing here is owed to anybody; it is a prompt to ask the source.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.rules.case_fact import CaseFact, StageHeard
from vcs_desktop.rules.key_stage import (
    KeyStage,
    KeyStageKind,
    StageDate,
    StageDateName,
)
from vcs_desktop.rules.rule_words import CaseMoment
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.rules.standing import membership_of


class SilenceKind(StrEnum):
    """What should have been heard of."""

    RELEASE = "release"
    PAROLE_HEARING = "parole-hearing"


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


@dataclass(frozen=True, slots=True)
class _Watch:
    """A date that is waited for, and the stages that break the silence."""

    kind: SilenceKind
    name: StageDateName
    answers: frozenset[KeyStageKind]


_NOBODY_IS_WAITED_FOR_AFTER = frozenset(
    {
        KeyStageKind.RELEASED,
        KeyStageKind.RELEASED_ON_HDC,
        KeyStageKind.DIED,
        KeyStageKind.DEPORTED,
    }
)
_WATCHED = {
    SilenceKind.RELEASE: StageDateName.CONDITIONAL_RELEASE,
    SilenceKind.PAROLE_HEARING: StageDateName.PAROLE_HEARING,
}


def silences_of(facts: Sequence[CaseFact], on: date, rulebook: Rulebook) -> tuple[Silence, ...]:
    """The dates on file that had passed by this day with nothing heard about them.

    Empty where the rulebook's prompt is off, or the person asked us to stop.
    """
    stages = [fact.stage for fact in _by_their_own_day(facts)]
    standing = membership_of(facts)
    silences = []
    for rule in rulebook.for_moment(CaseMoment.DATE_PASSED_IN_SILENCE):
        if rule.line_on(on) is not None and standing.reason_against(rule.conditions) is None:
            silences += [
                Silence(rule.id, kind, on_file, london_day(stage.heard_at))
                for kind, name in _WATCHED.items()
                for stage, on_file in _still_on_file(name, stages)
                if on_file.last_day < on
            ]
    return tuple(silences)


def _by_their_own_day(facts: Sequence[CaseFact]) -> list[StageHeard]:
    heard = [fact for fact in facts if isinstance(fact, StageHeard)]
    return sorted(heard, key=lambda fact: (fact.stage.happened_on, fact.sequence))


def _still_on_file(
    name: StageDateName, stages: Sequence[KeyStage]
) -> list[tuple[KeyStage, StageDate]]:
    """The last date of this name, with its stage, unless it is waited for no more.

    After a release nobody waits for another one, whatever dates are still sent, until a
    recall; and a date from before the recall is then void.
    """
    waited_for: list[tuple[KeyStage, StageDate]] = []
    is_out = False
    for stage in stages:
        stage_date = stage.date_of(name)
        if stage.kind in _NOBODY_IS_WAITED_FOR_AFTER:
            waited_for, is_out = [], True
        elif stage.kind is KeyStageKind.RECALLED:
            waited_for, is_out = [], False
        elif stage_date is not None and not is_out:
            waited_for = [(stage, stage_date)]
    return waited_for
