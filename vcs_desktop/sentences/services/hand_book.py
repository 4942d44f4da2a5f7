"""What officers enter and decide about sentences: whole steps, one transaction each."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import SentenceRef, derived_reference
from vcs_desktop.rules.hand_entry import EntryTable, WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.model.hand_entry import (
    Entered,
    EntryFate,
    HandEntry,
    NewEntry,
    Settled,
    SettledMatch,
)
from vcs_desktop.sentences.model.intake import Taken
from vcs_desktop.sentences.model.meaning import CodeTable
from vcs_desktop.sentences.model.same_fact import Report
from vcs_desktop.sentences.services import event_intake, hand_entry
from vcs_desktop.sentences.services.entry_checks import form_for, require_possible_day
from vcs_desktop.sentences.services.feeding import settle_as_different, settle_as_same
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store import hand_rows, held_rows, messages
from vcs_desktop.sentences.store.held_rows import HeldBack
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.record import NewEntry as RecordLine
from vcs_desktop.storage.recorded import RecordedStore


@dataclass(frozen=True, slots=True)
class HandBook:
    """The sentence store, for what officers say about it.  Each step is recorded."""

    store: RecordedStore
    codes: CodeTable
    entry_table: EntryTable
    taking: Callable[[Transaction], Taking]

    def enter(self, new: NewEntry) -> Entered:
        """Add an entry, or tell what is on file already.

        Raises:
            KnownError: It can't have been so, or it says too little.
        """
        with self.store.changing() as connection:
            entered = hand_entry.enter(self.taking(connection), new)
            if entered.fate is EntryFate.ADDED:
                self._note(connection, "stage-entered", entered.fact.id)
        return entered

    def withdraw(self, reference: str, because: WhyWithdrawn) -> HandEntry:
        """Take an entry back.

        Raises:
            KnownError: There is no such entry, it was taken back, or a message told the same.
        """
        with self.store.changing() as connection:
            entry = hand_entry.withdraw(self.taking(connection), reference, because)
            self._note(connection, "entry-withdrawn", entry.fact.id, because)
        return entry

    def settle_match(self, look: str, settled: Settled) -> SettledMatch:
        """Keep whether a report is of what was entered by hand.

        Raises:
            KnownError: No such report waits.
        """
        with self.store.changing() as connection:
            taking = self.taking(connection)
            held = _held(connection, look)
            entries = hand_rows.entries_about(connection, held.fact.sentence)
            entered = next(one.fact for one in entries if one.fact.id == held.entry)
            is_same = settled is Settled.SAME
            if is_same:
                settle_as_same(taking, held)
            is_told = is_same or settle_as_different(taking, held)
            self._note(connection, "match-settled", look, settled)
        return SettledMatch(entered, held.fact, is_told)

    def decide(self, look: str, kind: KeyStageKind, on: date | None) -> Taken:
        """Read a message that nobody understood as an officer says; it was heard when it came.

        Raises:
            KnownError: It is no message that can be read so, or the day can't be right.
        """
        with self.store.changing() as connection:
            taking = self.taking(connection)
            report = _in_doubt(connection, look)
            if form_for(self.entry_table, kind).is_state:
                raise _not_so(
                    "A message without dates can't be read as dates.",
                    "Enter the dates by hand, and then say that you looked.",
                )
            if on is not None:
                require_possible_day(self.entry_table, on, london_day(taking.heard_at))
            said = event_intake.Said(kind, on)
            taken = event_intake.understand_as(taking, report, said, self.codes)
            self._note(connection, "message-decided", look, kind)
        return taken

    def entries_about(self, sentence: SentenceRef) -> tuple[HandEntry, ...]:
        """Every entry about one sentence, in the order of the feed."""
        with self.store.reading() as connection:
            return hand_rows.entries_about(connection, sentence)

    def _note(self, connection: Transaction, act: str, subject: str, code: str = "") -> None:
        details = {"as": str(code)} if code else {}
        self.store.record.append(connection, RecordLine(act, subject, details))


def _held(connection: Transaction, look: str) -> HeldBack:
    for held in held_rows.waiting(connection):
        if derived_reference("look", held.fingerprint) == look:
            return held
    raise _not_so(
        "Nothing with this reference may be what was entered by hand.",
        "Copy the reference from the list of today's work.",
    )


def _in_doubt(connection: Transaction, look: str) -> Report:
    """The message of this look, if an officer may say what it means."""
    found = next(
        (
            report
            for report in messages.in_doubt(connection)
            if derived_reference("look", report.message.fingerprint) == look
        ),
        None,
    )
    if found is None:
        raise _not_so(
            "This is no message that can be read as a stage.",
            "Enter by hand what you know, and then say that you looked.",
        )
    if not found.message.noms:
        raise _not_so(
            "This message does not say which offender it is about.",
            "Enter by hand what you know, and then say that you looked.",
        )
    if found.fact is not None:
        raise _not_so(
            "This message reports a stage that is on file already.",
            "Say that you looked. If the stage on file is wrong, ask the source.",
        )
    return found


def _not_so(happened: str, next_step: str) -> KnownError:
    return KnownError(happened, "Nothing was changed.", next_step)
