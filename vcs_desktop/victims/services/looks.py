"""What waits for a person's look, as far as this side knows: whose it is and who looked."""

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.victims.model.referral import DoubtfulReferral
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.store import look_rows


def linked_sentences(book: Casebook) -> frozenset[SentenceRef]:
    """The sentences that somebody here is linked to."""
    with book.reading() as connection:
        return look_rows.linked_sentences(connection)


def referrals_in_doubt(book: Casebook) -> tuple[DoubtfulReferral, ...]:
    """Referrals that contradict the case on file."""
    with book.reading() as connection:
        return look_rows.referrals_in_doubt(connection)


def settled_looks(book: Casebook) -> frozenset[str]:
    """The looks that an officer settled."""
    with book.reading() as connection:
        return look_rows.settled(connection)


def settle_look(book: Casebook, look: str) -> None:
    """Record that this officer looked at a doubt; settled before, it stays as it was."""
    with book.changing() as change:
        if look not in look_rows.settled(change.connection):
            look_rows.settle(change.connection, look, change.officer.id, change.now)
        change.note("look-settled", look)
