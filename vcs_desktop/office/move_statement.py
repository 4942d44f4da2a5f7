"""Record how far a victim personal statement has come."""

from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.victims.services import statements
from vcs_desktop.victims.services.statements import StatementMove

__all__ = ["StatementMove", "move_statement"]


def move_statement(desk: Desk, move: StatementMove) -> tuple[ObligationId, ...]:
    """Record that the statement came further.

    Returns:
        What is newly owed because of it.

    Raises:
        KnownError: It can't come there, or a gate does not let it pass; nothing was recorded.
    """
    return statements.move_statement(desk.book, move)
