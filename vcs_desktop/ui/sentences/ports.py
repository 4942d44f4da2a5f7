"""What the sentence screens need from outside, as protocols; see `ui.ports`.  Knows no Qt.

The values are the sentence side's own.  Whatever comes from elsewhere with them is told here by
its shape alone: these screens reach nothing of victims.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.ui.entry_ports import EntryOnFile

if TYPE_CHECKING:
    from vcs_desktop.sentences.model.offender_view import OffenderFile, OffenderLine


class StageOn(Protocol):
    """A stage, and the day that tells it apart from another of its kind."""

    @property
    def stage(self) -> str:
        """Which stage."""

    @property
    def on(self) -> date:
        """Its day."""


class TwoReports(Protocol):
    """What was entered by hand, and what a message reports that may be the same."""

    @property
    def entered(self) -> StageOn:
        """What was entered."""

    @property
    def reported(self) -> StageOn:
        """What was reported."""


class LookWaiting(Protocol):
    """A message about this offender that needs a person's look."""

    @property
    def id(self) -> str:
        """Its reference."""

    @property
    def source(self) -> str:
        """Where it came from."""

    @property
    def problem(self) -> str:
        """What is in doubt."""

    @property
    def heard_on(self) -> date:
        """When it came in."""

    @property
    def match(self) -> TwoReports | None:
        """There where the question is whether it is what was entered by hand."""

    @property
    def may_be_decided(self) -> bool:
        """Whether an officer may say which stage it means."""


class OffenderPage(Protocol):
    """One offender as they are shown on a day."""

    @property
    def on(self) -> date:
        """The day."""

    @property
    def file(self) -> OffenderFile:
        """Everything known about the sentence."""

    @property
    def looks(self) -> Sequence[LookWaiting]:
        """What waits for a look about them."""

    @property
    def entries(self) -> Sequence[EntryOnFile]:
        """What was entered by hand about them, the newest first."""


class SentenceJobs(Protocol):
    """Looking offenders up; each to be called through `Background` only."""

    def today(self) -> date:
        """The present day in England and Wales."""

    def count_offenders(self, search: str) -> int:
        """How many have a number that begins so."""

    def list_offenders(self, search: str, offset: int, limit: int) -> tuple[OffenderLine, ...]:
        """One page of those that this search finds."""

    def show_offender(self, offender: str) -> OffenderPage:
        """Everything known about one offender's sentence."""
