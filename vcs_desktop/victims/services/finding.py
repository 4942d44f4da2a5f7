"""Find cases by what was typed, list them in any order, and keep what they are found by."""

from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.victims.model.case_lists import CaseSearch, FoundLine, FoundPage
from vcs_desktop.victims.model.search_terms import TERMS_VERSION
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.store import find_rows, list_rows, term_rows


def find(book: Casebook, search: CaseSearch, limit: int) -> FoundPage:
    """How many cases a search finds, and the first of them."""
    with book.reading() as connection:
        return find_rows.find(connection, search, limit)


def found_lines(
    book: Casebook, search: CaseSearch, offset: int, limit: int
) -> tuple[FoundLine, ...]:
    """A page of the cases that a search finds."""
    with book.reading() as connection:
        return find_rows.found_lines(connection, search, offset, limit)


def make_anew_if_owed(store: RecordedStore) -> None:
    """Make what cases are found by, if it never was, or another program made it otherwise.

    The record has nothing of it: it follows from what is on file, and tells nothing new.
    """
    with store.reading() as connection:
        if term_rows.made_with(connection) == TERMS_VERSION:
            return
    with store.unrecorded() as connection:
        make_anew(connection)


def make_anew(connection: Transaction) -> None:
    """Make anew what every case is found and listed by, after rows were written in bulk."""
    term_rows.forget_all_terms(connection)
    list_rows.make_all_lines(connection)
    term_rows.make_all_terms(connection)


def findings_in(connection: Transaction) -> tuple[str, ...]:
    """Where cases could not be found by what is on file, in plain words; empty when all is sound.

    By reference and never by a word of it.
    """
    if term_rows.made_with(connection) != TERMS_VERSION:
        return ("What cases are found by was made by another version of the program.",)
    return (
        *(
            f"What {case} is found by is not what its names and numbers give."
            for case in term_rows.cases_with_other_terms(connection)
        ),
        *(
            f"What lists show of {case} is not what the case gives."
            for case in list_rows.cases_with_other_lines(connection)
        ),
    )
