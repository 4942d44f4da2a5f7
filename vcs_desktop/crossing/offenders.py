"""Offenders: what the sentence side holds about each, whoever is or is not linked to them.

Only inward: the sentence side is asked by number or reference, writes nothing down about it,
and is not told who asked or why.
"""

from dataclasses import dataclass

from vcs_desktop.crossing.looks import Look, looks_waiting
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.sentences.model.offender_view import (
    DateChange,
    HeldLicence,
    OffenderFile,
    OffenderLine,
    PastStage,
    SaidDate,
)
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.victims.services.casebook import Casebook

__all__ = [
    "DateChange",
    "HeldLicence",
    "OffenderFile",
    "OffenderLine",
    "Offenders",
    "PastStage",
    "SaidDate",
]


@dataclass(frozen=True, slots=True)
class Offenders:
    """The sentence side, for looking offenders up; the victim side knows settled looks."""

    sentences: SentenceBook
    book: Casebook

    def count(self, beginning: str) -> int:
        """How many have a NOMS or case number (CRN) that begins so; nothing finds them all."""
        return self.sentences.offenders.count(beginning)

    def page(self, beginning: str, offset: int, limit: int) -> tuple[OffenderLine, ...]:
        """A page of them in the order of their NOMS numbers."""
        return self.sentences.offenders.page(beginning, offset, limit)

    def sentence_of(self, noms: str) -> SentenceRef | None:
        """The sentence of the offender with this number; None where nothing was heard."""
        return self.sentences.offenders.sentence_of(noms)

    def file(self, sentence: SentenceRef) -> OffenderFile | None:
        """Everything known about one offender's sentence; None where nothing is."""
        return self.sentences.offenders.file(sentence)

    def looks_about(self, sentence: SentenceRef) -> tuple[Look, ...]:
        """What waits for a look about one offender, oldest first."""
        waiting = looks_waiting(self.sentences, self.book)
        both = (*waiting.ours, *waiting.elsewhere)
        return tuple(look for look in both if look.sentence == sentence)
