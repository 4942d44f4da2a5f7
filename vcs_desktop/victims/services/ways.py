"""How each way of reaching a person is safe: read for whoever is about to, and changed."""

from collections.abc import Callable, Mapping

from vcs_desktop.kernel.errors import ChangedMeanwhileError
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


def set_way(
    book: Casebook,
    case_or_number: str,
    way: Way,
    learn: Callable[[WayOnFile], WayOnFile],
    seen: WayOnFile | None = None,
) -> WayOnFile:
    """Keep what was learned of a way.

    The record says which way and whether it is safe, and nothing that was written by hand.

    Args:
        book: The victim store.
        case_or_number: Whose way.
        way: Which.
        learn: Gives what is known from now on, from what was known; it may refuse.
        seen: What whoever learned it had before their eyes; left out, what is on file.

    Raises:
        ChangedMeanwhileError: What is on file is not what they saw.  Nothing was changed.
        KnownError: There is no such case.
    """
    with book.changing() as change:
        case = known_case(change.connection, case_or_number)
        before = way_rows.ways_of(change.connection, case)[way]
        if seen is not None and seen != before:
            raise ChangedMeanwhileError(
                "How they may be reached this way was changed meanwhile.",
                "Nothing was changed.",
                "Look at what is on file now, and say again what changes.",
            )
        way_rows.set_way(change.connection, case, way, after := learn(before))
        change.note("way-changed", case, {"way": way.value, "safety": after.safety.value})
        return way_rows.ways_of(change.connection, case)[way]
