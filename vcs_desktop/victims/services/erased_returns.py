"""A person whose case was erased comes with an import: said as a look, and nothing is kept."""

from vcs_desktop.kernel.identifiers import CaseId, keyed_reference
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.victims.model.case_number import number_in
from vcs_desktop.victims.model.erasure import CameBack, ErasedCameBack, ErasedCase
from vcs_desktop.victims.services.casebook import Casebook, Change
from vcs_desktop.victims.store import erasure_rows


def erased_with_reference(connection: Transaction, key: bytes, whom: str) -> ErasedCase | None:
    """The erased case that a referrer's reference, or a case number, meant."""
    number = number_in(whom)
    if number is not None:
        found = erasure_rows.erased_by_number(connection, number)
        if found is not None:
            return found
    return erasure_rows.erased_by_reference(connection, keyed_reference("er", key, whom))


def erased_case(connection: Transaction, case: CaseId) -> ErasedCase | None:
    """What stays of this case; None where it was not erased."""
    return erasure_rows.erased_by_case(connection, case)


def note_return(change: Change, erased: ErasedCase, what: CameBack, digest: str) -> bool:
    """Keep that such a row came; False when the same row came before.

    Its content is known again by a hash that only the store's key makes.
    """
    look = keyed_reference("look", change.reference_key, f"{what}|{erased.case}|{digest}")
    is_new = erasure_rows.keep_came_back(change.connection, look, erased, what, change.now)
    if is_new:
        change.note("erased-came-back", erased.case, {"what": what.value})
    return is_new


def returns_of_erased(book: Casebook) -> tuple[ErasedCameBack, ...]:
    """Every row about an erased case that came."""
    with book.reading() as connection:
        return erasure_rows.came_back(connection)
