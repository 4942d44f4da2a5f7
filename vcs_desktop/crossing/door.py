"""The door as the office uses it: arrivals in, key stages across, a look at a sentence."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from vcs_desktop.crossing.by_hand import ByHand
from vcs_desktop.crossing.inward import catch_up
from vcs_desktop.crossing.looks import Looks, looks_waiting
from vcs_desktop.crossing.offenders import Offenders
from vcs_desktop.crossing.past import Past
from vcs_desktop.crossing.receiving import Receiving
from vcs_desktop.crossing.sources import LastSent, last_sent
from vcs_desktop.kernel.identifiers import ObligationId, SentenceRef
from vcs_desktop.kernel.working_days import Calendar
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.sentences.model.intake import Glance
from vcs_desktop.sentences.model.occurrence import SourceNews
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.in_use import RulesInUse


class Door:
    """Both stores, for the steps that need both."""

    def __init__(self, sentences: SentenceBook, book: Casebook) -> None:
        self._sentences = sentences
        self._book = book

    @property
    def receiving(self) -> Receiving:
        """The same door, for whole files."""
        return Receiving(self._sentences, self._book)

    @property
    def by_hand(self) -> ByHand:
        """The same door, for what officers enter and decide."""
        return ByHand(self._sentences, self._book)

    @property
    def offenders(self) -> Offenders:
        """The same door, for looking at what is known about offenders."""
        return Offenders(self._sentences, self._book)

    @property
    def past(self) -> Past:
        """The sentence side, for the past of an invented office."""
        return Past(self._sentences)

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
        """Finish whatever a kill left: files not yet taken in, and news not yet heard."""
        return (*self.receiving.finish_left_behind(), *self.hear())

    def hear(self, tell: Callable[[int], None] | None = None) -> tuple[ObligationId, ...]:
        """Let all news cross over; `tell` is told how much of it did so far."""
        return catch_up(self._sentences, self._book, tell)

    def note_glance(self) -> None:
        """Tell the record of the sentence side that somebody looks, and not at whom."""
        self._sentences.note_glance()

    def glance(self, sentence: SentenceRef) -> Glance:
        """A look at one sentence, held in memory only."""
        return self._sentences.glance(sentence)

    def sentences_by(self, *, noms: str = "", crn: str = "") -> tuple[SentenceRef, ...]:
        """The sentence of an offender, by either number; none where nobody said whose it is.

        The sentence side keeps no trace of the question.
        """
        if noms:
            return tuple(self._sentences.references_for([noms]).values())
        return self._sentences.references_by(crn) if crn else ()

    def waiting_for_a_look(self) -> Looks:
        """What was kept, and understood or settled by nobody yet."""
        return looks_waiting(self._sentences, self._book)

    def last_imports(self) -> tuple[SourceNews, ...]:
        """When each kind of source was last imported."""
        return self._sentences.last_imports()

    def last_sent(self) -> tuple[LastSent, ...]:
        """What each source last sent, of both sides."""
        return last_sent(self._sentences, self._book)

    def check(self) -> tuple[str, ...]:
        """Look through the sentence store."""
        return self._sentences.check()

    def check_quickly(self) -> tuple[str, ...]:
        """Look at what is new in the record of the sentence store."""
        return self._sentences.check_quickly()

    def close(self) -> None:
        """Let the sentence store go."""
        self._sentences.close()
