"""What finding cases needs from outside, as a protocol; see `ui.ports`.  Knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.case_list import CaseList, SavedList

if TYPE_CHECKING:
    from vcs_desktop.office.cases import CaseRow, FoundCases


class FindingJobs(Protocol):
    """Cases as they are found and listed, and the lists that the officer kept."""

    def find(self, wanted: CaseList) -> FoundCases:
        """How many cases a search finds, and the first of them."""

    def page(self, wanted: CaseList, offset: int, limit: int) -> tuple[CaseRow, ...]:
        """One page of the cases a search finds."""

    def my_lists(self) -> tuple[SavedList, ...]:
        """Every list that the officer kept, by its name."""

    def keep_list(self, saved: SavedList) -> SavedList:
        """Keep a list; refused where another one has this name."""

    def rename_list(self, name: str, to: str) -> SavedList:
        """Give a list another name."""

    def delete_list(self, name: str) -> SavedList:
        """Delete a list, and give what it was."""
