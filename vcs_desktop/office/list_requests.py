"""What a person asked for, how far it has come, and what left the office because of it."""

from dataclasses import dataclass

from vcs_desktop.office.case_acts import RequestLine, StatementLine, acts_of
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.seen import Seen, note_seen
from vcs_desktop.victims.model.disclosure import Disclosure
from vcs_desktop.victims.services import reading


@dataclass(frozen=True, slots=True)
class Requests:
    """The requests and the statement of one case, and its part of the disclosure register."""

    requests: tuple[RequestLine, ...]
    statement: StatementLine
    disclosures: tuple[Disclosure, ...]


def list_requests(desk: Desk, case: str) -> Requests:
    """List what a person asked for.

    Raises:
        KnownError: There is no such case, or the look can't be recorded.
    """
    held = reading.casefile(desk.book, case)
    note_seen(desk, Seen.CASE, held.case)
    acts = acts_of(tuple(past.fact for past in held.facts), desk.rulebook, desk.today)
    left = tuple(past.disclosure for past in held.disclosures)
    return Requests(acts.requests, acts.statement, left)
