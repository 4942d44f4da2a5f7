"""Every offender that the sentence store knows, found by the beginning of a number.

Looking one up writes nothing: a list of those looked up would show who has victims.
"""

from dataclasses import dataclass

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import PatientKind, SecurityCategory, SentenceKind
from vcs_desktop.sentences.model.occurrence import Occurrence
from vcs_desktop.sentences.model.offender_view import (
    OffenderFile,
    OffenderLine,
    dates_on_file,
    last_of,
    told_about,
)
from vcs_desktop.sentences.model.on_file import OnFile
from vcs_desktop.sentences.store import offender_pages
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.recorded import RecordedStore


@dataclass(frozen=True, slots=True)
class OffenderBook:
    """The sentence store, for looking offenders up."""

    store: RecordedStore

    def count(self, beginning: str) -> int:
        """How many have a NOMS or case number (CRN) that begins so; nothing finds them all."""
        with self.store.reading() as connection:
            return offender_pages.count_offenders(connection, _typed(beginning))

    def page(self, beginning: str, offset: int, limit: int) -> tuple[OffenderLine, ...]:
        """A page of them in the order of their NOMS numbers; those without one come last."""
        with self.store.reading() as connection:
            found = offender_pages.list_offenders(connection, _typed(beginning), offset, limit)
            return _lines(connection, found)

    def sentence_of(self, noms: str) -> SentenceRef | None:
        """The sentence of the offender with this number; None where nothing was heard."""
        with self.store.reading() as connection:
            return offender_pages.sentence_of(connection, _typed(noms))

    def file(self, sentence: SentenceRef) -> OffenderFile | None:
        """Everything known about one offender's sentence; None where nothing is."""
        with self.store.reading() as connection:
            found = offender_pages.noms_under(connection, sentence)
            if found is None:
                return None
            (line,) = _lines(connection, [(sentence, found)])
            state = offender_pages.files_of(connection, [sentence]).get(sentence)
            facts = offender_pages.facts_about_each(connection, [sentence])[sentence]
            stages, _said = told_about(facts)
            return OffenderFile(
                line=line,
                as_at=state.as_at if state else None,
                patient_kind=state.patient_kind if state else PatientKind.UNKNOWN,
                security_category=state.security_category if state else SecurityCategory.UNKNOWN,
                stages=stages,
                licences=offender_pages.licences_of(connection, sentence),
            )


def _lines(
    connection: Transaction, found: list[tuple[SentenceRef, str]]
) -> tuple[OffenderLine, ...]:
    sentences = [sentence for sentence, _noms in found]
    numbers = offender_pages.case_numbers_of(connection, [noms for _s, noms in found if noms])
    files = offender_pages.files_of(connection, sentences)
    facts = offender_pages.facts_about_each(connection, sentences)
    return tuple(
        _line((sentence, noms), numbers.get(noms, []), files.get(sentence), facts[sentence])
        for sentence, noms in found
    )


def _line(
    who: tuple[SentenceRef, str], crns: list[str], state: OnFile | None, facts: list[Occurrence]
) -> OffenderLine:
    stages, said = told_about(facts)
    return OffenderLine(
        sentence=who[0],
        noms=who[1],
        crns=tuple(crns),
        kind=state.sentence_kind if state else SentenceKind.UNKNOWN,
        dates=dates_on_file(state, said),
        last=last_of(stages),
    )


def _typed(words: str) -> str:
    """What was typed, as numbers are kept."""
    return words.strip().upper()
