"""Put a hold on a case, so that nothing of it is erased, and lift it again."""

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.victims.services.casebook import Casebook, known_case
from vcs_desktop.victims.services.deciding import words_of_reason
from vcs_desktop.victims.store import hold_rows
from vcs_desktop.victims.store.decision_rows import Signed


def put_hold(book: Casebook, case_or_number: str, reason: str) -> None:
    """Put a hold on a case.

    Raises:
        KnownError: There is no such case, a hold stands on it, or the reason is missing.
    """
    words = words_of_reason(reason)
    with book.changing() as change:
        case = known_case(change.connection, case_or_number)
        if hold_rows.hold_on(change.connection, case) is not None:
            raise KnownError(
                "A hold stands on this case already.",
                "Nothing was recorded a second time.",
                "Lift it first, if another reason shall stand with it.",
            )
        hold_rows.add_hold(change.connection, case, Signed(change.officer.id, change.now, words))
        change.note("hold-put", case)


def lift_hold(book: Casebook, case_or_number: str, reason: str) -> None:
    """Lift the hold on a case.

    Raises:
        KnownError: There is no such case or no hold on it, or the reason is missing.
    """
    words = words_of_reason(reason)
    with book.changing() as change:
        case = known_case(change.connection, case_or_number)
        if hold_rows.hold_on(change.connection, case) is None:
            raise KnownError(
                "No hold stands on this case.",
                "Nothing was recorded.",
                "Check the case number.",
            )
        hold_rows.lift_hold(change.connection, case, Signed(change.officer.id, change.now, words))
        change.note("hold-lifted", case)
