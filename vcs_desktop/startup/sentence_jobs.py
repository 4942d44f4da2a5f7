"""The jobs about sentences behind the window's ports, each bound to one open desk.

Every job refuses to run on the window's thread.  Decides nothing.
"""

from datetime import date

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.offenders import (
    OffenderLine,
    OffenderPage,
    count_offenders,
    list_offenders,
    show_offender,
)
from vcs_desktop.ui.toolkit.background import forbid_window_thread


class DeskSentences:
    """Looking offenders up (`ui.sentences.ports.SentenceJobs`)."""

    def __init__(self, desk: Desk) -> None:
        self._open_desk = desk

    def today(self) -> date:
        """The present day in England and Wales."""
        return self._desk.today

    def count_offenders(self, search: str) -> int:
        """How many have a number that begins so."""
        return count_offenders(self._desk, search)

    def list_offenders(self, search: str, offset: int, limit: int) -> tuple[OffenderLine, ...]:
        """One page of those that this search finds."""
        return list_offenders(self._desk, search, offset, limit)

    def show_offender(self, offender: str) -> OffenderPage:
        """Everything known about one offender's sentence."""
        return show_offender(self._desk, offender)

    @property
    def _desk(self) -> Desk:
        """The desk, for a job in the background."""
        forbid_window_thread()
        return self._open_desk
