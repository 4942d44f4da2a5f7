"""Dates that later stages only carried on from an entry that was taken back since.

A source that changes one date is told with all that are on file, those of an entry by hand among
them.  When the entry is taken back, one stage tells how the dates stand without it and names it
in `concerns`; what lies between then never said the dates that were the entry's alone.
"""

from collections.abc import Sequence
from dataclasses import replace

from vcs_desktop.rules.case_fact import CaseFact, StageHeard
from vcs_desktop.rules.key_stage import KeyStageKind, StageDate

_CARRY_THE_FILE = frozenset(
    {
        KeyStageKind.SENTENCE_RECORDED,
        KeyStageKind.SENTENCE_DATES_CHANGED,
        KeyStageKind.SENTENCE_RECALCULATED,
    }
)


def as_corrected(facts: Sequence[CaseFact]) -> list[CaseFact]:
    """The facts in sequence, less the dates that proved to be nobody's."""
    stages = {
        fact.stage.occurrence: fact
        for fact in facts
        if isinstance(fact, StageHeard) and fact.stage.kind in _CARRY_THE_FILE
    }
    corrected = list(facts)
    for correction in list(stages.values()):
        entry = stages.get(correction.stage.concerns)
        if entry is not None:
            void = set(entry.stage.dates) - set(correction.stage.dates)
            between = range(entry.sequence + 1, correction.sequence)
            corrected = [
                _less(fact, void) if fact.sequence in between else fact for fact in corrected
            ]
    return corrected


def _less(fact: CaseFact, void: set[StageDate]) -> CaseFact:
    if not isinstance(fact, StageHeard) or fact.stage.kind not in _CARRY_THE_FILE:
        return fact
    left = tuple(day for day in fact.stage.dates if day not in void)
    return replace(fact, stage=replace(fact.stage, dates=left))
