"""What was entered by hand about a case's sentence, and what became of each entry."""

from dataclasses import dataclass

from vcs_desktop.crossing.by_hand import HandEntry
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.in_words import STAGES, long_day
from vcs_desktop.office.source_words import source_in_words
from vcs_desktop.rules.hand_entry import WhyWithdrawn

WHY = {
    WhyWithdrawn.WRONG_PERSON: "it was entered for the wrong person",
    WhyWithdrawn.NEVER_HAPPENED: "it never happened",
    WhyWithdrawn.WRONG_DAY: "the day was wrong",
}


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry by hand.

    Attributes:
        entry: The reference by which it can be taken back.
        words: What was entered, for which day, heard from whom.
        standing: What became of it since; empty while it stands as it was entered.
        may_be_withdrawn: It can still be taken back.
    """

    entry: str
    words: str
    standing: str
    may_be_withdrawn: bool


def entries_about(desk: Desk, sentence: SentenceRef) -> tuple[EntryLine, ...]:
    """Every entry about one sentence, the newest first."""
    entries = desk.door.by_hand.entries_about(sentence)
    return tuple(_line(entry) for entry in reversed(entries))


def _line(entry: HandEntry) -> EntryLine:
    fact = entry.fact
    return EntryLine(
        entry=entry.reference,
        words=(
            f"{STAGES[fact.kind]}, {long_day(fact.happened_on)}, {source_in_words(fact.source)}"
        ),
        standing=_standing(entry),
        may_be_withdrawn=entry.withdrawn_because is None and not entry.is_matched,
    )


def _standing(entry: HandEntry) -> str:
    if entry.withdrawn_because is not None:
        return f"Taken back: {WHY[entry.withdrawn_because]}."
    told = [report for report in entry.told_again if report.on != entry.fact.happened_on]
    if told:
        return f"A message told the same, and gives {long_day(told[0].on)}."
    return "A message told the same." if entry.is_matched else ""
