"""The door as the office uses it: arrivals in, key stages across, a look at a sentence."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from vcs_desktop.crossing.arrivals import WholeFile
from vcs_desktop.crossing.by_hand import ByHand
from vcs_desktop.crossing.inward import catch_up
from vcs_desktop.crossing.linking import link_and_take
from vcs_desktop.crossing.looks import (
    NOTHING_ASKED_FOR,
    PROBLEM_WORDS,
    REFERRAL_CONTRADICTS,
    Looks,
    looks_waiting,
)
from vcs_desktop.crossing.referral_rows import REFERRALS, ReferralRow
from vcs_desktop.kernel.identifiers import ObligationId, SentenceRef
from vcs_desktop.kernel.working_days import Calendar
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.sentences.model.intake import Fate, Glance, Taken
from vcs_desktop.sentences.model.licence_document import LicenceDocument
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.model.occurrence import SourceNews
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.in_use import RulesInUse
from vcs_desktop.victims.services.referrals import ReferralFate, TakenIn


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

    def receive(self, file: WholeFile) -> Received:
        """Take one file in, all or nothing, and let what it says cross over."""
        received = Received()
        if file.kind is REFERRALS:
            rows = file.items(ReferralRow)
            _count_referrals(
                received, link_and_take(self._sentences, self._book, rows, file.digest)
            )
        elif events := file.items(EventMessage):
            _count(received, self._sentences.take_events(events, file.digest))
        elif licences := file.items(LicenceDocument):
            _count(received, self._sentences.take_licences(licences, file.digest))
        else:
            snapshots = file.items(SentenceSnapshot)
            _count(received, self._sentences.take_snapshots(snapshots, file.digest))
        received.newly_owed.extend(self.catch_up())
        return received

    @property
    def by_hand(self) -> ByHand:
        """The same door, for what officers enter and decide."""
        return ByHand(self._sentences, self._book)

    @contextmanager
    def copied(
        self, *, rulebook: Rulebook | None = None, calendar: Calendar | None = None
    ) -> Iterator[tuple["Door", Casebook]]:
        """The same door over private copies of both stores, and the copied casebook.

        Rules or a calendar that are given stand in for those that came with the program.
        The victim side is copied first: so its place in the feed is never past the feed's end.
        """
        with self._book.copied() as copy, self._sentences.copied() as sentences:
            shipped = copy.rules
            rules = RulesInUse(
                rulebook or shipped.shipped_rulebook, calendar or shipped.shipped_calendar
            )
            book = replace(copy, rules=rules)
            yield Door(sentences, book), book

    def catch_up(self) -> tuple[ObligationId, ...]:
        """Finish whatever a kill left between the two stores."""
        return catch_up(self._sentences, self._book)

    def glance(self, sentence: SentenceRef) -> Glance:
        """A look at one sentence, held in memory only."""
        return self._sentences.glance(sentence)

    def waiting_for_a_look(self) -> Looks:
        """What was kept, and understood or settled by nobody yet."""
        return looks_waiting(self._sentences, self._book)

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


_REFERRAL_PROBLEMS = {
    ReferralFate.CONTRADICTS: REFERRAL_CONTRADICTS,
    ReferralFate.NOTHING_ASKED_FOR: NOTHING_ASKED_FOR,
}


def _count_referrals(received: Received, taken: TakenIn) -> None:
    for fate in taken.fates:
        received.accepted += fate in {ReferralFate.ACCEPTED, ReferralFate.NOTHING_ASKED_FOR}
        received.duplicates += fate is ReferralFate.DUPLICATE
        if fate in _REFERRAL_PROBLEMS:
            received.problems.append(_REFERRAL_PROBLEMS[fate])
    received.newly_owed.extend(taken.newly_owed)
