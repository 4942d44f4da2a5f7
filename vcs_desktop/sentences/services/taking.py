"""What every intake of one file works with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.hand_entry import EntryTable
from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.same_fact import Report
from vcs_desktop.sentences.store import messages
from vcs_desktop.sentences.store.messages import Heard, Reading
from vcs_desktop.sentences.store.offenders import put_offender
from vcs_desktop.sentences.store.waiting_rows import WaitingRows
from vcs_desktop.storage.engine import Transaction


@dataclass(frozen=True, slots=True)
class Taking:
    """One file being taken in: its transaction, when it was heard, and how to name sentences.

    Attributes:
        transaction: The transaction itself; `connection` is what to read and write through.
        entry_table: How near a report must lie to be offered as what was entered by hand.
        fed: The facts that came to stand in the feed so far, by their identities.
        reports: The messages kept about an offender, as `remembering` read them.
        known: Whether messages with these fingerprints are kept, likewise.
        fingerprints: Those of messages, as they were worked out.
        quiet: Sentences about which nothing was entered by hand and nothing is in doubt,
            likewise; of any other the store is asked.
        offenders: Sentences whose offenders are kept by now, with their numbers.
        strangers: Sentences whose offenders are not kept yet, likewise.
        waiting: Rows that wait to be written together; None where each is written at once.
            Whoever lets them wait writes them before the transaction ends.
    """

    transaction: Transaction
    heard_at: datetime
    reference_of: Callable[[str], SentenceRef]
    entry_table: EntryTable
    fed: list[str] = field(default_factory=list)
    reports: dict[str, list[Report]] = field(default_factory=dict)
    known: dict[str, bool] = field(default_factory=dict)
    fingerprints: dict[EventMessage, str] = field(default_factory=dict)
    quiet: set[SentenceRef] = field(default_factory=set)
    offenders: set[SentenceRef] = field(default_factory=set)
    strangers: set[SentenceRef] = field(default_factory=set)
    waiting: WaitingRows | None = None

    @property
    def connection(self) -> Transaction:
        """The transaction, with nothing that still waits to be written in it."""
        if self.waiting is not None:
            self.waiting.write(self.transaction)
        return self.transaction

    def sentence_about(self, noms: str) -> SentenceRef:
        """The reference of an offender's sentence; from now on the offender is kept."""
        sentence = self.reference_of(noms)
        if sentence in self.offenders:
            return sentence
        if self.waiting is not None and noms and sentence in self.strangers:
            self.waiting.offenders[sentence] = noms
        else:
            put_offender(self.connection, sentence, noms)
        self.strangers.discard(sentence)
        self.offenders.update([sentence] if noms else [])
        return sentence

    def keep(self, heard: Heard, reading: Reading, *, is_new: bool) -> None:
        """Keep a message as it is understood now."""
        if self.waiting is not None and is_new:
            self.waiting.messages.append((heard, reading))
        else:
            messages.keep(self.connection, heard, reading, is_new=is_new)
