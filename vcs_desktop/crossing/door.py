"""The door as the office uses it: arrivals in, key stages across, a look at a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from vcs_desktop.crossing.arrivals import Arrival
from vcs_desktop.crossing.inward import catch_up
from vcs_desktop.crossing.linking import link_and_take
from vcs_desktop.kernel.identifiers import ObligationId, SentenceRef
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.intake import Fate, Glance, Taken
from vcs_desktop.sentences.model.occurrence import NeedsLook, Problem, SourceNews
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.referrals import ReferralFate, TakenIn

PROBLEM_WORDS = {
    Problem.NO_OFFENDER: "It does not say which offender it is about.",
    Problem.UNKNOWN_EVENT: "This program does not know this type of event.",
    Problem.UNKNOWN_CODE: "Its movement code is not one whose meaning is known.",
    Problem.REASON_AND_CODE_DISAGREE: "Its reason and its movement code do not fit together.",
    Problem.CODE_HAS_TWO_MEANINGS: "Its movement code has two meanings.",
    Problem.ADMISSION_UNCLEAR: "It may be a recall or a new sentence.",
    Problem.NO_DATE_GIVEN: "It says that dates changed and does not say to what.",
    Problem.SNAPSHOT_CONTRADICTS: (
        "It contradicts the dates on file and does not say what day it is from."
    ),
}
_REFERRAL_CONTRADICTS = "A referral with this reference is on file and says something else."


@dataclass(slots=True)
class Received:
    """What became of one file."""

    accepted: int = 0
    duplicates: int = 0
    ignored: int = 0
    stages: list[KeyStageKind] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    newly_owed: list[ObligationId] = field(default_factory=list)


class Door:
    """Both stores, for the steps that need both."""

    def __init__(self, sentences: SentenceBook, book: Casebook) -> None:
        self._sentences = sentences
        self._book = book

    def receive(self, arrival: Arrival) -> Received:
        """Take one file in, all or nothing, and let what it says cross over."""
        received = Received()
        if arrival.referrals is not None:
            taken = link_and_take(self._sentences, self._book, arrival.referrals, arrival.digest)
            _count_referrals(received, taken)
        elif arrival.events is not None:
            _count(received, self._sentences.take_events(arrival.events, arrival.digest))
        elif arrival.snapshots is not None:
            _count(received, self._sentences.take_snapshots(arrival.snapshots, arrival.digest))
        received.newly_owed.extend(self.catch_up())
        return received

    def catch_up(self) -> tuple[ObligationId, ...]:
        """Finish whatever a kill left between the two stores."""
        return catch_up(self._sentences, self._book)

    def glance(self, sentence: SentenceRef) -> Glance:
        """A look at one sentence, held in memory only."""
        return self._sentences.glance(sentence)

    def waiting_for_a_look(self) -> tuple[NeedsLook, ...]:
        """Messages that were kept and that nobody understood yet."""
        return self._sentences.waiting_for_a_look()

    def last_imports(self) -> tuple[SourceNews, ...]:
        """When each kind of source was last imported."""
        return self._sentences.last_imports()

    def check(self) -> tuple[str, ...]:
        """Look through the sentence store."""
        return self._sentences.check()

    def close(self) -> None:
        """Let the sentence store go."""
        self._sentences.close()


def _count(received: Received, taken: Sequence[Taken]) -> None:
    for one in taken:
        received.accepted += one.fate is Fate.ACCEPTED
        received.duplicates += one.fate is Fate.DUPLICATE
        received.ignored += one.fate is Fate.IGNORED
        received.stages.extend(one.stages)
        if one.problem is not None:
            received.problems.append(PROBLEM_WORDS[one.problem])


def _count_referrals(received: Received, taken: TakenIn) -> None:
    for fate in taken.fates:
        received.accepted += fate is ReferralFate.ACCEPTED
        received.duplicates += fate is ReferralFate.DUPLICATE
        if fate is ReferralFate.CONTRADICTS:
            received.problems.append(_REFERRAL_CONTRADICTS)
    received.newly_owed.extend(taken.newly_owed)
