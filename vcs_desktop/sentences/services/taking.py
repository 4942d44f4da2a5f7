"""What every intake of one file works with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.hand_entry import EntryTable
from vcs_desktop.sentences.model.same_fact import Report
from vcs_desktop.sentences.store.offenders import put_offender
from vcs_desktop.storage.engine import Transaction


@dataclass(frozen=True, slots=True)
class Taking:
    """One file being taken in: its transaction, when it was heard, and how to name sentences.

    Attributes:
        entry_table: How near a report must lie to be offered as what was entered by hand.
        fed: The facts that came to stand in the feed so far, by their identities.
        reports: The messages kept about an offender, as `remembering` read them.
        known: Whether messages with these fingerprints are kept, likewise.
        quiet: Sentences about which nothing was entered by hand and nothing is in doubt,
            likewise; of any other the store is asked.
        offenders: Sentences whose offenders are kept by now, with their numbers.
    """

    connection: Transaction
    heard_at: datetime
    reference_of: Callable[[str], SentenceRef]
    entry_table: EntryTable
    fed: list[str] = field(default_factory=list)
    reports: dict[str, list[Report]] = field(default_factory=dict)
    known: dict[str, bool] = field(default_factory=dict)
    quiet: set[SentenceRef] = field(default_factory=set)
    offenders: set[SentenceRef] = field(default_factory=set)

    def sentence_about(self, noms: str) -> SentenceRef:
        """The reference of an offender's sentence; from now on the offender is kept."""
        sentence = self.reference_of(noms)
        if sentence not in self.offenders:
            put_offender(self.connection, sentence, noms)
            self.offenders.update([sentence] if noms else [])
        return sentence
