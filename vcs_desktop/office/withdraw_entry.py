"""Take back what was entered by hand: the wrong person, the wrong day, or it never happened."""

from dataclasses import dataclass

from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.in_words import STAGES, long_day
from vcs_desktop.office.practice import Practised, note_practised
from vcs_desktop.rules.hand_entry import WhyWithdrawn
from vcs_desktop.victims.services import reading


@dataclass(frozen=True, slots=True)
class WithdrawnEntry:
    """An entry that was taken back, and what is newly owed because of it."""

    occurrence: str
    words: str
    obligations: tuple[ObligationId, ...]


def withdraw_entry(desk: Desk, reference: str, because: WhyWithdrawn) -> WithdrawnEntry:
    """Take an entry back.  It stays on record, with who took it back and why.

    Args:
        desk: The open office.
        reference: The entry's reference, or the occurrence that it is.
        because: Why it is taken back.

    Raises:
        KnownError: There is no such entry, it was taken back, or a message told the same.
    """
    entry, newly_owed = desk.door.by_hand.withdraw(reference, because)
    note_practised(desk, Practised.TAKEN_BACK)
    fact = entry.fact
    return WithdrawnEntry(
        fact.id,
        f"Taken back: {STAGES[fact.kind]}, {long_day(fact.happened_on)}.",
        reading.still_owed(desk.book, newly_owed),
    )
