"""Hear the sentence feed: key stages reach the cases they are about, each once."""

from collections.abc import Sequence

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.rules.key_stage import KeyStage
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.store import case_rows, office_rows


def hear_stages(
    book: Casebook, stages: Sequence[KeyStage], position: int
) -> tuple[ObligationId, ...]:
    """Bring key stages to every case they are about, and move the cursor, in one transaction.

    Heard twice is heard once: a case knows each occurrence.  News that is about nobody here
    moves the cursor alone.

    Returns:
        What is owed because of them.
    """
    if not stages:
        with book.store.unrecorded() as connection:
            _move_cursor(connection, position)
        return ()
    with book.changing() as change:
        heard = 0
        touched: dict[CaseId, None] = {}
        for stage in stages:
            for case in case_rows.cases_about(change.connection, stage.sentence):
                if change.add_fact(case, StageHeard(0, stage)):
                    heard += 1
                    touched[case] = None
        for case in touched:
            change.settle(case)
        _move_cursor(change.connection, position)
        change.note("feed-heard", str(position), {"stages": heard})
    return tuple(change.newly_owed)


def _move_cursor(connection: Transaction, position: int) -> None:
    before = office_rows.feed_position(connection)
    office_rows.set_feed_position(connection, max(position, before))


def feed_position(book: Casebook) -> int:
    """How far the sentence feed was heard."""
    with book.reading() as connection:
        return office_rows.feed_position(connection)
