"""What officers do in a case beside telling people, as a protocol: see `ui.ports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from vcs_desktop.ui.care_ports import CareJobs

if TYPE_CHECKING:
    from datetime import date

    from vcs_desktop.kernel.identifiers import CaseId
    from vcs_desktop.office.ask_condition import WhatIsAsked
    from vcs_desktop.office.move_request import Forwarding
    from vcs_desktop.office.move_statement import StatementMove
    from vcs_desktop.office.record_deed import NewDeed
    from vcs_desktop.office.safe_ways import NewsOfWay
    from vcs_desktop.rules.case_words import EndReason, RequestState
    from vcs_desktop.rules.safe_contact import Way, WayOnFile


class ActJobs(CareJobs, Protocol):
    """What officers do beside telling people, each recorded whole or refused."""

    def record_deed(self, deed: NewDeed) -> None:
        """Record as done what is met by a deed."""

    def ask_condition(self, asked: WhatIsAsked) -> None:
        """Record what a person asks to be put on a licence."""

    def move_request(self, request: str, to: RequestState, on: date | None) -> None:
        """Record that a request came further."""

    def forward_request(self, forwarding: Forwarding) -> None:
        """Save the page for whoever decides, and record that the request went to them."""

    def move_statement(self, move: StatementMove) -> None:
        """Record how far a statement has come."""

    def set_dormant(self, case: CaseId, approved_by: str) -> None:
        """Let a case go quiet."""

    def end_case(self, case: CaseId, reason: EndReason) -> None:
        """End a case."""

    def set_way(self, case: CaseId, way: Way, news: NewsOfWay, seen: WayOnFile) -> None:
        """Keep what was learned of one way; refused where it changed since it was seen."""
