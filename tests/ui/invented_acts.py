"""Stand-ins for what an office keeps of deeds, requests and statements."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.case_acts import CaseActs, RequestLine, StatementLine
from vcs_desktop.rules.case_words import RequestKind, RequestState, StatementState


@dataclass
class InventedActs:
    """Keeps what it was told with the rest of the office, or refuses it."""

    told: list[object]
    refusal: KnownError | None = None

    def record_deed(self, deed: object) -> None:
        self._keep(deed)

    def ask_condition(self, asked: object) -> None:
        self._keep(asked)

    def move_request(self, *move: object) -> None:
        self._keep(move)

    def forward_request(self, forwarding: object) -> None:
        self._keep(forwarding)

    def move_statement(self, move: object) -> None:
        self._keep(move)

    def set_dormant(self, *decision: object) -> None:
        self._keep(("dormant", *decision))

    def end_case(self, *decision: object) -> None:
        self._keep(("ended", *decision))

    def set_way(self, *news: object) -> None:
        self._keep(("way", *news))

    def report_concern(self, *concern: object) -> None:
        self._keep(("concern", *concern))

    def move_concern(self, *move: object) -> None:
        self._keep(("concern moved", *move))

    def make_reminder(self, *reminder: object) -> None:
        self._keep(("reminder", *reminder))

    def finish_reminder(self, number: int) -> None:
        self._keep(("reminder done", number))

    def _keep(self, what: object) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.told.append(what)


def no_acts() -> CaseActs:
    """A case in which nothing was asked for yet."""
    moves = (StatementState.WANTED, StatementState.NOT_WANTED, StatementState.DRAFTED)
    return CaseActs((), StatementLine(None, moves, "An invented list.", "An invented warning."))


def a_request(state: RequestState, *moves: RequestState) -> RequestLine:
    return RequestLine("rq-1", RequestKind.EXCLUSION_ZONE, state, date(2026, 11, 2), moves)
