"""Something that was entered by hand, as screens show it.  Knows no Qt."""

from typing import Protocol


class EntryOnFile(Protocol):
    """Something that an officer entered by hand."""

    @property
    def entry(self) -> str:
        """The reference by which it can be taken back."""

    @property
    def words(self) -> str:
        """What was entered, for which day, heard from whom."""

    @property
    def standing(self) -> str:
        """What became of it since; empty while it stands as it was entered."""

    @property
    def may_be_withdrawn(self) -> bool:
        """Whether it can still be taken back."""
