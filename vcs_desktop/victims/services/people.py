"""Change what is known about a person."""

from vcs_desktop.rules.safe_contact import Way
from vcs_desktop.victims.services.casebook import Casebook, known_case
from vcs_desktop.victims.store import case_rows, way_rows


def change_address(
    book: Casebook, case_or_number: str, lines: tuple[str, ...], *, is_confirmed: bool
) -> None:
    """Put a new address on a case; the record says that it changed, and not to what.

    Raises:
        KnownError: There is no such case.
    """
    with book.changing() as change:
        case = known_case(change.connection, case_or_number)
        case_rows.set_address(change.connection, case, lines, confirmed=is_confirmed)
        # What was known was about the address before.
        way_rows.forget_ways(change.connection, case, Way.LETTER, Way.VISIT)
        change.note("address-changed", case, {"confirmed": int(is_confirmed)})
