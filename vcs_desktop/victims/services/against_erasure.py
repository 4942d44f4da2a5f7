"""What stands against erasing a case, so that nothing is lost that somebody still needs."""

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.case_words import Membership
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.victims.services.casebook import Change
from vcs_desktop.victims.store import case_rows, concern_rows, hold_rows

_NOTHING = "Nothing was erased."


def require_nothing_against(change: Change, case: CaseId) -> None:
    """Let a case be erased only once it has ended, and nobody needs what is on file.

    Raises:
        KnownError: It has not ended, a hold stands on it, or a concern in it is open.
    """
    _require_ended(change, case)
    _require_no_hold(change, case)
    _require_no_concern(change, case)


def open_concerns(connection: Transaction, case: CaseId) -> int:
    """How many concerns of a case are not settled."""
    return sum(one.is_open for one in concern_rows.concerns_of(connection, case))


def _require_ended(change: Change, case: CaseId) -> None:
    if case_rows.standing_of(change.connection, case).membership is not Membership.ENDED:
        raise KnownError(
            "This case has not ended, so there may be news that this person must be told.",
            _NOTHING,
            "End the case first (`vcs-desktop end-case`), once you are sure that it is over.",
        )


def _require_no_hold(change: Change, case: CaseId) -> None:
    if hold_rows.hold_on(change.connection, case) is not None:
        raise KnownError(
            "A hold stands on this case: somebody needs what is on file.",
            _NOTHING,
            "Ask whoever put the hold on it. It can be lifted with "
            "`vcs-desktop hold CASE --lift --because TEXT`.",
        )


def _require_no_concern(change: Change, case: CaseId) -> None:
    if open_concerns(change.connection, case):
        raise KnownError(
            "A concern in this case is open: somebody has still to act on it or to answer.",
            _NOTHING,
            "See the concerns of this case (`vcs-desktop concerns CASE`), and settle them first.",
        )
