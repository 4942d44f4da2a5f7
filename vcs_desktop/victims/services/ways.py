"""How each way of reaching a person is safe: read for whoever is about to, and changed."""

from collections.abc import Mapping

from vcs_desktop.rules.safe_contact import Way, WayOnFile
from vcs_desktop.victims.services.casebook import Casebook, known_case
from vcs_desktop.victims.store import way_rows


def ways_of(book: Casebook, case_or_number: str) -> Mapping[Way, WayOnFile]:
    """Every way of reaching the person of a case, as it is on file.

    Raises:
        KnownError: There is no such case.
    """
    with book.reading() as connection:
        return way_rows.ways_of(connection, known_case(connection, case_or_number))


def set_way(book: Casebook, case_or_number: str, way: Way, on_file: WayOnFile) -> WayOnFile:
    """Keep what is known of a way from now on, and give what was known before.

    The record says which way and whether it is safe, and nothing that was written by hand.

    Raises:
        KnownError: There is no such case.
    """
    with book.changing() as change:
        case = known_case(change.connection, case_or_number)
        before = way_rows.ways_of(change.connection, case)[way]
        way_rows.set_way(change.connection, case, way, on_file)
        change.note("way-changed", case, {"way": way.value, "safety": on_file.safety.value})
    return before
