"""The real office behind `ui.act_ports.ActJobs`: each act bound to one open desk.

Every job refuses to run on the window's thread.  Decides nothing.
"""

from datetime import date

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.office.ask_condition import WhatIsAsked, ask_condition
from vcs_desktop.office.decide_case import end_case, set_dormant
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.move_request import Forwarding, forward_request, move_request
from vcs_desktop.office.move_statement import StatementMove, move_statement
from vcs_desktop.office.record_deed import NewDeed, record_deed
from vcs_desktop.office.safe_ways import NewsOfWay, set_way
from vcs_desktop.rules.case_words import EndReason, RequestState
from vcs_desktop.rules.safe_contact import Way
from vcs_desktop.ui.toolkit.background import forbid_window_thread


class DeskActs:
    """What officers do beside telling people (`ui.act_ports.ActJobs`)."""

    def __init__(self, desk: Desk) -> None:
        self._open_desk = desk

    def record_deed(self, deed: NewDeed) -> None:
        """Record as done what is met by a deed."""
        record_deed(self._desk, deed)

    def ask_condition(self, asked: WhatIsAsked) -> None:
        """Record what a person asks to be put on a licence."""
        ask_condition(self._desk, asked)

    def move_request(self, request: str, to: RequestState, on: date | None) -> None:
        """Record that a request came further."""
        move_request(self._desk, request, to, on)

    def forward_request(self, forwarding: Forwarding) -> None:
        """Save the page for whoever decides, and record that the request went to them."""
        forward_request(self._desk, forwarding)

    def move_statement(self, move: StatementMove) -> None:
        """Record how far a statement has come."""
        move_statement(self._desk, move)

    def set_dormant(self, case: CaseId, approved_by: str) -> None:
        """Let a case go quiet."""
        set_dormant(self._desk, case, approved_by)

    def end_case(self, case: CaseId, reason: EndReason) -> None:
        """End a case."""
        end_case(self._desk, case, reason)

    def set_way(self, case: CaseId, way: Way, news: NewsOfWay) -> None:
        """Keep what was learned of one way of reaching a person."""
        set_way(self._desk, case, way, news)

    @property
    def _desk(self) -> Desk:
        """The desk, for a job in the background."""
        forbid_window_thread()
        return self._open_desk
