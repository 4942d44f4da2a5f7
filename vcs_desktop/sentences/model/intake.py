"""What became of each thing that was handed to the sentence store."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from vcs_desktop.rules.key_stage import KeyStageKind, StageDate
from vcs_desktop.sentences.model.occurrence import Problem


class Fate(StrEnum):
    """What became of one message or one row."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    IGNORED = "ignored"
    NEEDS_LOOK = "needs-look"


@dataclass(frozen=True, slots=True)
class Taken:
    """The fate of one message or row, with the stages it gave or the problem it has."""

    fate: Fate
    stages: tuple[KeyStageKind, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Glance:
    """A look at one sentence, for the case screen: held in memory, never saved elsewhere."""

    noms: str
    stages: tuple[tuple[date, KeyStageKind], ...]
    dates: tuple[StageDate, ...]
    last_heard_at: datetime | None
