"""Take in what an officer enters by hand, and take it back.

An entry is a line of the feed like any other.  What is on file already is told and adds nothing:
one fact is one line, whether a message or an officer told it first.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.hand_entry import BY_HAND, StageForm, WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind, PatientKind, StageOutcome
from vcs_desktop.sentences.model.hand_entry import (
    Entered,
    EntryFate,
    HandEntry,
    NewEntry,
    may_be_one_fact,
    span_of,
)
from vcs_desktop.sentences.model.occurrence import Occurrence
from vcs_desktop.sentences.model.same_fact import family_of
from vcs_desktop.sentences.services.dates_entry import enter_dates, restore_dates
from vcs_desktop.sentences.services.entry_checks import checked_form
from vcs_desktop.sentences.services.feeding import weigh_again
from vcs_desktop.sentences.services.record_claims import settle_claims
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store import feed_rows, hand_rows
from vcs_desktop.sentences.store.offenders import put_offender


def enter(taking: Taking, new: NewEntry) -> Entered:
    """Add an entry, or tell what is on file already.

    Raises:
        KnownError: It can't have been so, or it says too little.
    """
    form = checked_form(taking.entry_table, new, london_day(taking.heard_at))
    entries = hand_rows.entries_about(taking.connection, new.sentence)
    fact = _fact_entered(taking, new, entries)
    if form.is_state:
        return enter_dates(taking, new, fact)
    found = _on_file(_File(taking, form, entries), new, fact)
    if found is not None:
        return found
    put_offender(taking.connection, new.sentence, new.noms)
    feed_rows.append_to_feed(taking.connection, fact)
    hand_rows.add_entry(taking.connection, fact, is_another=new.is_another)
    settle_claims(taking, fact)
    return Entered(EntryFate.ADDED, fact)


def withdraw(taking: Taking, reference: str, because: WhyWithdrawn) -> HandEntry:
    """Take an entry back; the feed tells so, and what waited because of it is weighed again.

    Raises:
        KnownError: There is no such entry, it was taken back, or a message told the same.
    """
    entry = _open_entry(taking, reference)
    fact, source = entry.fact, f"withdrawn:{because}"
    taken_back = Occurrence(
        id=f"{fact.id}:withdrawn",
        sentence=fact.sentence,
        kind=KeyStageKind.ENTRY_WITHDRAWN,
        happened_on=london_day(taking.heard_at),
        heard_at=taking.heard_at,
        source=source,
        concerns=fact.id,
    )
    feed_rows.append_to_feed(taking.connection, taken_back)
    hand_rows.withdraw(taking.connection, fact.id, because)
    restore_dates(taking, fact, source)
    weigh_again(taking, fact.id)
    return entry


def _open_entry(taking: Taking, reference: str) -> HandEntry:
    """The entry of this reference, if it may be taken back."""
    wanted = reference.strip().lower()
    about = set(hand_rows.identities(taking.connection).values())
    entries = (
        entry
        for sentence in sorted(about)
        for entry in hand_rows.entries_about(taking.connection, sentence)
    )
    found = next((one for one in entries if wanted in {one.fact.id, one.reference}), None)
    if found is None:
        raise KnownError(
            "Nothing that was entered by hand has this reference.",
            "Nothing was taken back.",
            "Copy the reference from the case. What a message told can't be taken back.",
        )
    if found.withdrawn_because is not None:
        raise KnownError(
            "This entry was taken back already.",
            "Nothing was changed.",
            "Look at the case to see how it stands.",
        )
    if found.is_matched:
        raise KnownError(
            "A message has told the same since, so it is no longer only an entry by hand.",
            "Nothing was taken back.",
            "If the message itself is wrong, ask its source to correct it.",
        )
    return found


@dataclass(frozen=True, slots=True)
class _File:
    """What is on file about one sentence, for an entry to be held against."""

    taking: Taking
    form: StageForm
    entries: Sequence[HandEntry]

    def near(self, fact: Occurrence) -> list[Occurrence]:
        """Everything that may be the same fact and still holds, the nearest first."""
        gone = {one.fact.id for one in self.entries if one.withdrawn_because is not None}
        lines = feed_rows.feed_about(self.taking.connection, fact.sentence)
        facts = (line.occurrence for line in lines if line.occurrence.id not in gone)
        table = self.taking.entry_table
        near = [one for one in facts if may_be_one_fact(table, one, fact)]
        return sorted(near, key=lambda one: abs(one.happened_on - fact.happened_on))

    def others_entered(self) -> Iterable[Occurrence]:
        """What was entered as another one, and still holds."""
        return (
            one.fact for one in self.entries if one.is_another and one.withdrawn_because is None
        )

    def is_said_by(self, known: Occurrence, fact: Occurrence) -> bool:
        """Whether a known fact says all that this one says."""
        is_one_day = span_of(self.form, known) == span_of(self.form, fact)
        return (
            known.kind is fact.kind
            and is_one_day
            and set(fact.dates) <= set(known.dates)
            and fact.outcome in {known.outcome, StageOutcome.NOT_STATED}
            and fact.patient_kind in {known.patient_kind, PatientKind.UNKNOWN}
        )


def _on_file(file: _File, new: NewEntry, fact: Occurrence) -> Entered | None:
    """What says the same already, or nearly the same; None where it is news.

    What was entered as another one is held only against others entered so: a command that is
    given twice adds once.
    """
    known = list(file.others_entered()) if new.is_another else file.near(fact)
    same = next((one for one in known if file.is_said_by(one, fact)), None)
    if same is not None:
        return Entered(EntryFate.ON_FILE, same)
    if known and not new.is_another:
        return Entered(EntryFate.NEARLY_ON_FILE, known[0])
    return None


def _fact_entered(taking: Taking, new: NewEntry, entries: Sequence[HandEntry]) -> Occurrence:
    """The entry as a fact.  Its identity counts, so that one taken back can be entered anew."""
    stem = f"{new.sentence}:{family_of(new.kind)}:{BY_HAND}-{new.happened_on:%Y%m%d}"
    count = sum(one.fact.id.startswith(f"{stem}-") for one in entries)
    return Occurrence(
        id=f"{stem}-{count + 1}",
        sentence=new.sentence,
        kind=new.kind,
        happened_on=new.happened_on,
        heard_at=taking.heard_at,
        source=new.source,
        dates=tuple(sorted(new.dates, key=lambda day: day.name.value)),
        outcome=new.outcome,
        patient_kind=new.patient_kind,
    )
