"""Lists of cases: those that come with the program, and those that an officer named and kept."""

from dataclasses import replace

from vcs_desktop.kernel.case_list import Among, CaseList, Order, SavedList
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.desk import Desk
from vcs_desktop.victims.services import saved_lists

__all__ = ["Among", "CaseList", "Order", "SavedList", "delete_list", "keep_list", "list_named",
           "my_lists", "rename_list"]  # fmt: skip


def my_lists(desk: Desk) -> tuple[SavedList, ...]:
    """Every list that this officer kept, by its name."""
    return saved_lists.lists_of(desk.book)


def keep_list(desk: Desk, saved: SavedList) -> SavedList:
    """Keep a list under a name; nobody else is shown it.

    Raises:
        KnownError: The name is empty, too long or that of another list, or the disk refuses.
    """
    return saved_lists.keep_list(desk.book, saved)


def rename_list(desk: Desk, name: str, to: str) -> SavedList:
    """Give a list of one's own another name.

    Raises:
        KnownError: There is none of this name, or one of the other.
    """
    return saved_lists.rename_list(desk.book, name, to)


def delete_list(desk: Desk, name: str) -> SavedList:
    """Delete a list of one's own; what is given back can be kept again.

    Raises:
        KnownError: There is none of this name.
    """
    return saved_lists.delete_list(desk.book, name)


def list_named(desk: Desk, name: str, words: str = "", order: Order | None = None) -> CaseList:
    """The list of this name, one's own or one that comes with the program.

    Args:
        desk: The open office.
        name: What the list is called.
        words: What to look for in it, in place of what it looks for by itself.
        order: In which order, in place of its own.

    Raises:
        KnownError: There is none of this name.
    """
    wanted = _found(desk, name)
    return replace(wanted, words=words or wanted.words, order=order or wanted.order)


def _found(desk: Desk, name: str) -> CaseList:
    if name in list(Among):
        return CaseList(among=Among(name))
    for saved in my_lists(desk):
        if saved.name == name:
            return saved.wanted
    raise KnownError(
        "There is no list of this name.",
        "Nothing was searched.",
        "See the names with `vcs-desktop lists`.",
    )
