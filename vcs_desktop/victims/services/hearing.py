"""Hear the sentence feed: key stages reach the cases they are about, each once."""

from collections.abc import Sequence

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.rules.key_stage import KeyStage
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.store import case_rows, office_rows


def hear_stages(
    book: Casebook, stages: Sequence[KeyStage], position: int
) -> tuple[ObligationId, ...]:
    """Bring key stages to every case they are about, and move the cursor, in one transaction.

    Heard twice is heard once: a case knows each occurrence.

    Returns:
        What is owed because of them.
    """
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
        before = office_rows.feed_position(change.connection)
        office_rows.set_feed_position(change.connection, max(position, before))
        change.note("feed-heard", str(position), {"stages": heard})
    return tuple(change.newly_owed)


def feed_position(book: Casebook) -> int:
    """How far the sentence feed was heard."""
    with book.reading() as connection:
        return office_rows.feed_position(connection)
