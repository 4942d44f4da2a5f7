"""Lists of cases that an officer named and kept, for that officer alone.

They lie in the victim store, sealed as everything in it: a name or a word may be somebody's.
The record tells nothing of them, and whichever points to an erased case goes with it.
"""

from dataclasses import replace
from datetime import datetime

from vcs_desktop.kernel.case_list import Among, SavedList
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.store import saved_list_rows

LONGEST_NAME = 60


def lists_of(book: Casebook) -> tuple[SavedList, ...]:
    """Every list that this officer kept, by its name."""
    with book.reading() as connection:
        return saved_list_rows.lists_of(connection, book.officer.id)


def offender_numbers(book: Casebook) -> frozenset[str]:
    """Every offender's NOMS number or CRN that stands in a list, whosever list it is."""
    with book.reading() as connection:
        return saved_list_rows.numbers_in_lists(connection)


def count_kept_since(store: RecordedStore, moment: datetime) -> int:
    """How many lists were kept or renamed after a moment, whosever they are."""
    with store.reading() as connection:
        return saved_list_rows.count_kept_since(connection, moment)


def keep_list(book: Casebook, saved: SavedList) -> SavedList:
    """Keep a list; one that is kept already, as it is, stays.

    Raises:
        KnownError: The name is empty, too long or that of another list, or the disk or another
            program refuses.
    """
    tidy = replace(saved, name=_checked(saved.name))
    with book.store.unrecorded() as connection:
        known = saved_list_rows.lists_of(connection, book.officer.id)
        if tidy in known:
            return tidy
        if tidy.name in {one.name for one in known}:
            raise _is_taken("Nothing was kept, and that list is as it was.")
        saved_list_rows.keep_list(connection, book.officer.id, tidy, book.clock.now())
    return tidy


def rename_list(book: Casebook, name: str, to: str) -> SavedList:
    """Give a list another name.

    Raises:
        KnownError: There is none of this name, there is one of the other, or the new name is
            empty, too long or that of a list that comes with the program.
    """
    wanted = _checked(to)
    with book.store.unrecorded() as connection:
        known = {one.name: one for one in saved_list_rows.lists_of(connection, book.officer.id)}
        if name not in known:
            raise _no_such_list()
        if wanted in known and wanted != name:
            raise _is_taken("Nothing was renamed.")
        saved_list_rows.drop_list(connection, book.officer.id, name)
        renamed = replace(known[name], name=wanted)
        saved_list_rows.keep_list(connection, book.officer.id, renamed, book.clock.now())
    return renamed


def delete_list(book: Casebook, name: str) -> SavedList:
    """Delete a list, and give what it was, so that it can be brought back.

    Raises:
        KnownError: There is none of this name.
    """
    with book.store.unrecorded() as connection:
        known = {one.name: one for one in saved_list_rows.lists_of(connection, book.officer.id)}
        if name not in known:
            raise _no_such_list()
        saved_list_rows.drop_list(connection, book.officer.id, name)
    return known[name]


def _checked(name: str) -> str:
    tidy = " ".join(name.split())
    if not 0 < len(tidy) <= LONGEST_NAME:
        raise KnownError(
            f"A list needs a name of no more than {LONGEST_NAME} letters.",
            "Nothing was kept.",
            "Give it a short name.",
        )
    if tidy.casefold() in set(Among):
        raise KnownError(
            "A list that comes with the program has this name at the command line.",
            "Nothing was kept.",
            "Choose another name.",
        )
    return tidy


def _is_taken(not_done: str) -> KnownError:
    return KnownError(
        "You have a list of this name already.",
        not_done,
        "Choose another name, or delete the other list first.",
    )


def _no_such_list() -> KnownError:
    return KnownError(
        "You have no list of this name.",
        "Nothing was changed.",
        "See your lists in Cases, or with `vcs-desktop lists`.",
    )
