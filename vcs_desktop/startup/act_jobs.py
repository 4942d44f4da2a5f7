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
from vcs_desktop.office.reminders import finish_reminder, make_reminder
from vcs_desktop.office.report_concern import move_concern, report_concern
from vcs_desktop.office.safe_ways import NewsOfWay, set_way
from vcs_desktop.rules.case_words import EndReason, RequestState
from vcs_desktop.rules.concern_words import ConcernKind, ConcernStep
from vcs_desktop.rules.safe_contact import Way, WayOnFile
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

    def set_way(self, case: CaseId, way: Way, news: NewsOfWay, seen: WayOnFile) -> None:
        """Keep what was learned of one way of reaching a person, who was shown so far."""
        set_way(self._desk, case, way, news, seen)

    def report_concern(self, case: CaseId, kind: ConcernKind, words: str, passed_to: str) -> None:
        """Keep what a person reported."""
        report_concern(self._desk, case, kind, words, passed_to)

    def move_concern(self, number: int, step: ConcernStep, passed_to: str) -> None:
        """Keep what became of a concern."""
        move_concern(self._desk, number, step, passed_to)

    def make_reminder(self, case: CaseId, line: str) -> None:
        """Make a reminder of a line as it was typed."""
        make_reminder(self._desk, case, line)

    def finish_reminder(self, number: int) -> None:
        """Keep that a reminder was done."""
        finish_reminder(self._desk, number)

    @property
    def _desk(self) -> Desk:
        """The desk, for a job in the background."""
        forbid_window_thread()
        return self._open_desk
