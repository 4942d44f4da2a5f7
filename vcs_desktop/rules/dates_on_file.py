"""Dates that are waited for: the one on file now, and those it took the place of.

After a release nobody waits for another one, whatever dates are still sent, until a recall; and
a date from before the recall is then void.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.rules.key_stage import KeyStage, KeyStageKind, StageDate

NOBODY_IS_WAITED_FOR_AFTER = frozenset(
    {
        KeyStageKind.RELEASED,
        KeyStageKind.RELEASED_ON_HDC,
        KeyStageKind.DIED,
        KeyStageKind.DEPORTED,
        KeyStageKind.ABSOLUTELY_DISCHARGED,
    }
)
WAITED_FOR_AGAIN_AFTER = frozenset({KeyStageKind.RECALLED, KeyStageKind.RECALLED_TO_HOSPITAL})


@dataclass(frozen=True, slots=True)
class DateOnFile:
    """A date, the stage that brought it, and whether it is still waited for."""

    heard: StageHeard
    date: StageDate
    is_awaited: bool


def dates_on_file(
    stages: Sequence[StageHeard],
    pick: Callable[[KeyStage], StageDate | None],
    answers: frozenset[KeyStageKind] = frozenset(),
) -> list[DateOnFile]:
    """Each date that was ever waited for, in order; at most the last is waited for still.

    Args:
        stages: The stages in the order in which things happened.
        pick: The date of a stage that is meant.
        answers: Stages that end the waiting besides those that end every waiting.
    """
    found: list[DateOnFile] = []
    is_out = False
    for heard in stages:
        kind, picked = heard.stage.kind, pick(heard.stage)
        if kind in NOBODY_IS_WAITED_FOR_AFTER:
            is_out = True
        elif kind in WAITED_FOR_AGAIN_AFTER:
            is_out = False
        if is_out or kind in WAITED_FOR_AGAIN_AFTER or kind in answers:
            found = [_no_more(on_file) for on_file in found]
        if picked is not None and not is_out and not _is_last(found, picked):
            found = [*map(_no_more, found), DateOnFile(heard, picked, is_awaited=True)]
    return found


def awaited(dates: Sequence[DateOnFile]) -> DateOnFile | None:
    """The date that is waited for now."""
    return next((on_file for on_file in reversed(dates) if on_file.is_awaited), None)


def _is_last(found: Sequence[DateOnFile], picked: StageDate) -> bool:
    last = found[-1] if found else None
    return last is not None and last.is_awaited and last.date == picked


def _no_more(on_file: DateOnFile) -> DateOnFile:
    return DateOnFile(on_file.heard, on_file.date, is_awaited=False)
