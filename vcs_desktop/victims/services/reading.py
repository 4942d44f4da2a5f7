"""Read cases, work and letters.  Nothing here changes anything."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId, LetterId, ObligationId
from vcs_desktop.rules.case_fact import CaseFact, StageHeard
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.rule_words import Nature
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.record import RecordEntry
from vcs_desktop.victims.model.victim_case import Casefile, KeptLetter, NamedCase, WorkLine
from vcs_desktop.victims.services.casebook import Casebook, known_case, known_obligation
from vcs_desktop.victims.services.letter_book import LetterOccasion
from vcs_desktop.victims.store import (
    case_rows,
    disclosure_rows,
    fact_rows,
    letter_rows,
    obligation_rows,
    officer_rows,
)


def owed_work(book: Casebook, officer: str | None = None) -> tuple[WorkLine, ...]:
    """Everything owed, or all that the officer of this id or name owes."""
    with book.reading() as connection:
        return obligation_rows.owed_work(connection, officer)


def owed_by_rules(
    book: Casebook, rules: Sequence[str], holders: Sequence[str]
) -> tuple[WorkLine, ...]:
    """What these rules ask in the cases of these officers, by their references."""
    with book.reading() as connection:
        return obligation_rows.owed_by_rules(connection, rules, holders)


def standing_work(
    book: Casebook, natures: frozenset[Nature], officer: str | None = None
) -> tuple[WorkLine, ...]:
    """What stands beside the cases with a day of its own, of these natures."""
    with book.reading() as connection:
        return obligation_rows.standing_work(connection, natures, officer)


def heard_stage(
    book: Casebook, stage: KeyStageKind, officer: str | None = None
) -> dict[CaseId, tuple[date, ...]]:
    """The days on which each case, of one officer or of all, heard of a stage of this kind."""
    with book.reading() as connection:
        return obligation_rows.heard_stage(connection, stage, officer)


def has_officer(book: Casebook, officer: str) -> bool:
    """Whether the unit has an officer of this id or name."""
    with book.reading() as connection:
        return officer in officer_rows.officer_words(connection)


def every_obligation(book: Casebook) -> tuple[tuple[str, Obligation], ...]:
    """Everything that is, was or could have been owed, each with the number of its case."""
    with book.reading() as connection:
        return obligation_rows.every_obligation(connection)


def obligations_about(book: Casebook, occurrence: str) -> tuple[Obligation, ...]:
    """What became of one fact in every case that heard of it."""
    with book.reading() as connection:
        return obligation_rows.obligations_about(connection, occurrence)


def still_owed(book: Casebook, references: Iterable[ObligationId]) -> tuple[ObligationId, ...]:
    """Those of these obligations that are owed now, in the order given."""
    with book.reading() as connection:
        return tuple(
            reference
            for reference in references
            if known_obligation(connection, reference).status is Status.OWED
        )


def obligation(book: Casebook, reference: str) -> Obligation:
    """One obligation, however it stands."""
    with book.reading() as connection:
        return known_obligation(connection, reference)


def facts_of(book: Casebook, case: CaseId) -> tuple[CaseFact, ...]:
    """Every fact of one case, in order."""
    with book.reading() as connection:
        return fact_rows.facts_of(connection, case)


def casefile(book: Casebook, case_or_number: str) -> Casefile:
    """Everything that is held about one case."""
    with book.reading() as connection:
        return casefile_in(connection, known_case(connection, case_or_number))


def casefile_in(connection: Transaction, case: CaseId) -> Casefile:
    """Everything that is held about one case, in one view of the store.

    Raises:
        KnownError: It is not there any more.
    """
    whole = case_rows.victim_case(connection, case)
    if whole is None:
        raise KnownError(
            "This case is not there any more.",
            "Nothing was opened.",
            "Go back to the list of cases.",
        )
    line = case_rows.standing_of(connection, case)
    return Casefile(
        case=whole,
        membership=line.membership,
        level=line.level,
        obligations=obligation_rows.obligations_of_case(connection, case),
        facts=fact_rows.history_of(connection, case),
        letters=letter_rows.letters_of_case(connection, case),
        disclosures=disclosure_rows.of_case(connection, case),
    )


@dataclass(frozen=True, slots=True)
class Waiting:
    """A case with its facts, or the stages among them, for seeing what should have been heard."""

    case: CaseId
    case_number: str
    person_name: str
    facts: tuple[CaseFact, ...]


def everyone_waiting(book: Casebook) -> tuple[Waiting, ...]:
    """Every case that heard of its sentence, with all of its facts."""
    with book.reading() as connection:
        facts = fact_rows.facts_by_case(connection)
        named = case_rows.named_cases(connection, None)
    return _waiting(named, facts)


def everyone_with_stages(book: Casebook, officer: str | None = None) -> tuple[Waiting, ...]:
    """The same with the stages that each case heard of and no other fact.

    Args:
        book: The victim store.
        officer: The id or name of whoever holds the cases; left out, everybody's.
    """
    held = None if officer is None else case_rows.held_by(officer)
    with book.reading() as connection:
        stages = fact_rows.stages_by_case(connection, held)
        named = case_rows.named_cases(connection, officer)
    return _waiting(named, stages)


def _waiting(
    named: Iterable[NamedCase], facts: Mapping[CaseId, Sequence[CaseFact]]
) -> tuple[Waiting, ...]:
    return tuple(
        Waiting(case.id, case.number, case.person_name, tuple(facts[case.id]))
        for case in named
        if any(isinstance(fact, StageHeard) for fact in facts.get(case.id, ()))
    )


def letter_occasion(book: Casebook, reference: str) -> LetterOccasion:
    """What a letter for this obligation would be about."""
    with book.reading() as connection:
        duty = known_obligation(connection, reference)
        case = case_rows.victim_case(connection, duty.case)
        if case is None:
            raise KnownError(
                "The case of this obligation is not there any more.",
                "No letter was written.",
                "Go back to the list of today's work.",
            )
    return LetterOccasion(duty, case)


def kept_letter(book: Casebook, reference: str) -> KeptLetter | None:
    """The newest letter kept for an obligation, or None."""
    with book.reading() as connection:
        return letter_rows.latest_letter(connection, known_obligation(connection, reference).id)


def pages_of(book: Casebook, letter: LetterId) -> bytes:
    """The PDF of a kept letter."""
    with book.reading() as connection:
        return letter_rows.pages_of(connection, letter) or b""


def record_of(book: Casebook, subject: str) -> tuple[RecordEntry, ...]:
    """What the record says of one case, letter or obligation, oldest first."""
    with book.reading() as connection:
        return book.store.record.entries(connection, subject=subject)
