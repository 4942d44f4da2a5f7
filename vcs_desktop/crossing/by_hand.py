"""By hand: what an officer enters or decides goes to the sentence side, and comes back as news.

What crosses outward here is an allow-list too: a sentence, a stage, days and closed words.  That
a victim told the news is not among them: the sentence store would then show who has victims.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from vcs_desktop.crossing.closed_words import NOMS_PATTERN
from vcs_desktop.crossing.inward import catch_up
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import ObligationId, SentenceRef
from vcs_desktop.rules.hand_entry import (
    EntryTable,
    HowHeard,
    WhoTold,
    WhyWithdrawn,
    source_of,
)
from vcs_desktop.rules.key_stage import KeyStageKind, PatientKind, StageDate, StageOutcome
from vcs_desktop.sentences.model.hand_entry import (
    Entered,
    EntryFate,
    HandEntry,
    NewEntry,
    Settled,
    SettledMatch,
    entry_reference,
)
from vcs_desktop.sentences.model.intake import Taken
from vcs_desktop.sentences.model.occurrence import Occurrence
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.victims.services import looks, reading
from vcs_desktop.victims.services.casebook import Casebook

__all__ = [
    "ByHand",
    "Entered",
    "EntryFate",
    "HandEntry",
    "SettledMatch",
    "StageToEnter",
    "day_compared",
    "entry_reference",
]


@dataclass(frozen=True, slots=True)
class StageToEnter:
    """What an officer has heard, about the offender of a case or of a number.

    Attributes:
        case: A case, by reference or number; empty where a number is given.
        noms: The offender's NOMS number; empty where a case is given.
        is_another: It is not what is on file already.
    """

    kind: KeyStageKind
    happened_on: date
    how: HowHeard
    who: WhoTold
    case: str = ""
    noms: str = ""
    dates: tuple[StageDate, ...] = ()
    outcome: StageOutcome = StageOutcome.NOT_STATED
    patient_kind: PatientKind = PatientKind.UNKNOWN
    is_another: bool = False


@dataclass(frozen=True, slots=True)
class ByHand:
    """Both stores, for what officers enter and decide."""

    sentences: SentenceBook
    book: Casebook

    @property
    def entry_table(self) -> EntryTable:
        """Which stages may be entered, and what each asks."""
        return self.sentences.by_hand.entry_table

    def enter(self, stage: StageToEnter) -> tuple[Entered, tuple[ObligationId, ...]]:
        """Enter a stage, and let it cross over.

        Returns:
            What became of it, and what is newly owed.

        Raises:
            KnownError: It can't have been so, or there is no such case or number.
        """
        sentence, noms = self._sentence_of(stage)
        entered = self.sentences.by_hand.enter(
            NewEntry(
                sentence=sentence,
                noms=noms,
                kind=stage.kind,
                happened_on=stage.happened_on,
                source=_source(stage.how, stage.who),
                dates=stage.dates,
                outcome=stage.outcome,
                patient_kind=stage.patient_kind,
                is_another=stage.is_another,
            )
        )
        return entered, catch_up(self.sentences, self.book)

    def withdraw(
        self, reference: str, because: WhyWithdrawn
    ) -> tuple[HandEntry, tuple[ObligationId, ...]]:
        """Take an entry back, and let that cross over."""
        entry = self.sentences.by_hand.withdraw(reference, because)
        return entry, catch_up(self.sentences, self.book)

    def settle_match(
        self, look: str, *, is_same: bool
    ) -> tuple[SettledMatch, tuple[ObligationId, ...]]:
        """Say whether a report is what was entered, and let what follows cross over."""
        settled = Settled.SAME if is_same else Settled.DIFFERENT
        match = self.sentences.by_hand.settle_match(look, settled)
        return match, catch_up(self.sentences, self.book)

    def decide(
        self, look: str, kind: KeyStageKind, on: date | None
    ) -> tuple[Taken, tuple[ObligationId, ...]]:
        """Say what a message means that nobody understood, and let it cross over."""
        taken = self.sentences.by_hand.decide(look, kind, on)
        return taken, catch_up(self.sentences, self.book)

    def entries_about(self, sentence: SentenceRef) -> Sequence[HandEntry]:
        """What was entered by hand about one sentence."""
        return self.sentences.by_hand.entries_about(sentence)

    def has_case_about(self, sentence: SentenceRef) -> bool:
        """Whether a case here is about this sentence."""
        return sentence in looks.linked_sentences(self.book)

    def _sentence_of(self, stage: StageToEnter) -> tuple[SentenceRef, str]:
        """Whose sentence is meant.  A case knows it by its reference alone."""
        if stage.case:
            return reading.casefile(self.book, stage.case).case.sentence, ""
        noms = stage.noms.strip().upper()
        if not NOMS_PATTERN.fullmatch(noms):
            raise KnownError(
                "This is not a NOMS number.",
                "Nothing was entered.",
                "Type it as on the referral, such as A1234BC, or name the case.",
            )
        return self.sentences.references_for([noms])[noms], noms


def day_compared(table: EntryTable, fact: Occurrence) -> date:
    """The day that tells two reports of one kind of fact apart."""
    form = table.form_of(fact.kind)
    return form.day_compared(fact.happened_on, fact.dates) if form else fact.happened_on


def _source(how: HowHeard, who: WhoTold) -> str:
    return source_of(how, WhoTold.OTHER if who is WhoTold.VICTIM else who)
