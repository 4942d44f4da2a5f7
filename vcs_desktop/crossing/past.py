"""The past of an invented office: years of news of many offenders, told and heard at once.

What may be told is spelt out here in closed words, and goes through the same readings as any
morning's news.  What comes back are key stages, by the same allow-list as always.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from vcs_desktop.crossing.inward import key_stage_of
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.hand_entry import HowHeard, WhoTold, source_of
from vcs_desktop.rules.key_stage import (
    KeyStage,
    KeyStageKind,
    PatientKind,
    SecurityCategory,
    SentenceKind,
    StageDate,
    StageOutcome,
)
from vcs_desktop.sentences.model.hand_entry import NewEntry
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.services.past_intake import PastItem, PastNews
from vcs_desktop.sentences.services.sentence_book import SentenceBook


@dataclass(frozen=True, slots=True)
class PastDates:
    """A row of sentence dates that came then."""

    kind: SentenceKind
    dates: tuple[StageDate, ...]
    as_at: date
    patient_kind: PatientKind = PatientKind.UNKNOWN
    security_category: SecurityCategory = SecurityCategory.UNKNOWN
    is_recalculated: bool = False


@dataclass(frozen=True, slots=True)
class PastMessage:
    """A domain event that came then."""

    event_type: str
    occurred_at: datetime
    reason: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class PastEntry:
    """What an officer heard then, and entered by hand."""

    kind: KeyStageKind
    on: date
    who: WhoTold = WhoTold.PRISON
    dates: tuple[StageDate, ...] = ()
    outcome: StageOutcome = StageOutcome.NOT_STATED
    patient_kind: PatientKind = PatientKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class Told:
    """Something that was told about one offender, and when this office heard it."""

    noms: str
    heard_at: datetime
    what: PastDates | PastMessage | PastEntry


@dataclass(frozen=True, slots=True)
class PastHeard:
    """What came of it: the key stages of each sentence, and how far the feed goes."""

    stages: Mapping[SentenceRef, Sequence[KeyStage]]
    position: int


@dataclass(frozen=True, slots=True)
class Past:
    """The sentence side, for a past that is written at once."""

    sentences: SentenceBook

    def references_for(self, every_noms: Iterable[str]) -> Mapping[str, SentenceRef]:
        """The reference of each offender's sentence."""
        return self.sentences.references_for(every_noms)

    def tell(self, told: Sequence[Told]) -> PastHeard:
        """Take all of it in, in one step."""
        references = self.references_for({one.noms for one in told})
        news = [
            PastNews(one.heard_at, item_of(one.noms, references[one.noms], one.what))
            for one in told
        ]
        lines = self.sentences.past.take(news)
        stages: dict[SentenceRef, list[KeyStage]] = {}
        for line in lines:
            stages.setdefault(line.occurrence.sentence, []).append(key_stage_of(line.occurrence))
        return PastHeard(stages, lines[-1].position if lines else 0)


def item_of(
    noms: str, sentence: SentenceRef, what: PastDates | PastMessage | PastEntry
) -> PastItem:
    """What was told, as the sentence side takes it in."""
    match what:
        case PastDates():
            return SentenceSnapshot(
                noms,
                what.kind,
                what.dates,
                what.as_at,
                what.patient_kind,
                what.security_category,
                is_recalculated=what.is_recalculated,
            )
        case PastMessage():
            return EventMessage(what.event_type, noms, what.reason, what.code, what.occurred_at)
        case PastEntry():
            return NewEntry(
                sentence=sentence,
                noms=noms,
                kind=what.kind,
                happened_on=what.on,
                source=source_of(HowHeard.TELEPHONE, what.who),
                dates=what.dates,
                outcome=what.outcome,
                patient_kind=what.patient_kind,
            )
