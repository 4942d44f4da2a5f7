"""The jobs of finding cases behind the window's ports, each bound to one open desk."""

from vcs_desktop.office.case_lists import (
    CaseList,
    SavedList,
    delete_list,
    keep_list,
    my_lists,
    rename_list,
)
from vcs_desktop.office.cases import CaseRow, FoundCases, find_cases, list_cases
from vcs_desktop.office.desk import Desk
from vcs_desktop.ui.toolkit.background import forbid_window_thread


class DeskFinding:
    """Cases as they are found and listed (`ui.finding_ports.FindingJobs`)."""

    def __init__(self, desk: Desk) -> None:
        self._open_desk = desk

    def find(self, wanted: CaseList) -> FoundCases:
        """How many cases a search finds, and the first of them."""
        return find_cases(self._desk, wanted)

    def page(self, wanted: CaseList, offset: int, limit: int) -> tuple[CaseRow, ...]:
        """One page of the cases a search finds."""
        return list_cases(self._desk, wanted, offset, limit)

    def my_lists(self) -> tuple[SavedList, ...]:
        """Every list that the officer kept."""
        return my_lists(self._desk)

    def keep_list(self, saved: SavedList) -> SavedList:
        """Keep a list."""
        return keep_list(self._desk, saved)

    def rename_list(self, name: str, to: str) -> SavedList:
        """Give a list another name."""
        return rename_list(self._desk, name, to)

    def delete_list(self, name: str) -> SavedList:
        """Delete a list."""
        return delete_list(self._desk, name)

    @property
    def _desk(self) -> Desk:
        """The desk, for a job in the background."""
        forbid_window_thread()
        return self._open_desk
