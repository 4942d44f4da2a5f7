"""Referrals in doubt, and which doubts of any kind an officer has looked at."""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from vcs_desktop.kernel.identifiers import SentenceRef, derived_reference
from vcs_desktop.victims.model.case_number import number_text
from vcs_desktop.victims.model.referral import DoubtfulReferral
from vcs_desktop.victims.store.case_rows import KnownReferral
from vcs_desktop.victims.store.tables import cases, doubtful_referrals, settled_looks


def keep_doubtful_referral(
    connection: Connection, reference: str, came: KnownReferral, heard_at: datetime
) -> bool:
    """Keep that a row contradicts the case of its reference; False when it was kept before."""
    look = derived_reference("look", "referral", reference, came.digest)
    known = select(doubtful_referrals.c.look).where(doubtful_referrals.c.look == look)
    if connection.execute(known).first() is not None:
        return False
    connection.execute(
        insert(doubtful_referrals).values(
            look=look,
            reference=reference,
            case_id=came.case,
            digest=came.digest,
            heard_at=heard_at,
        )
    )
    return True


def referrals_in_doubt(connection: Connection) -> tuple[DoubtfulReferral, ...]:
    """Every referral that contradicts its case, oldest first."""
    query = (
        select(doubtful_referrals, cases.c.number)
        .join(cases)
        .order_by(doubtful_referrals.c.heard_at, doubtful_referrals.c.look)
    )
    return tuple(
        DoubtfulReferral(row.look, number_text(row.number), row.heard_at)
        for row in connection.execute(query)
    )


def linked_sentences(connection: Connection) -> frozenset[SentenceRef]:
    """Every sentence that a case is about."""
    return frozenset(map(SentenceRef, connection.scalars(select(cases.c.sentence).distinct())))


def settled(connection: Connection) -> frozenset[str]:
    """The looks that somebody settled."""
    return frozenset(connection.scalars(select(settled_looks.c.look)))


def settle(connection: Connection, look: str, officer: str, settled_at: datetime) -> None:
    """Keep who settled a look, and when."""
    connection.execute(
        insert(settled_looks).values(look=look, officer=officer, settled_at=settled_at)
    )
