"""How people can be reached: read and replaced as one, and which news of it came before."""

from sqlalchemy import Connection, insert, select, update

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.victims.model.reach import Reach
from vcs_desktop.victims.store import term_rows
from vcs_desktop.victims.store.tables import cases, people, seen_reach_news


def reach_of(connection: Connection, case: CaseId) -> Reach:
    """How the person of a case can be reached, as it is on file."""
    query = select(people).select_from(cases.join(people)).where(cases.c.id == case)
    row = connection.execute(query).one()
    return Reach(
        address_lines=tuple(row.address_lines),
        address_confirmed=row.address_confirmed,
        telephone=row.telephone,
        telephone_safe=row.telephone_safe,
        email=row.email,
        language=row.language,
        communication_need=row.communication_need,
    )


def set_reach(connection: Connection, case: CaseId, reach: Reach) -> None:
    """Keep how the person of a case can be reached from now on."""
    person = select(cases.c.person).where(cases.c.id == case).scalar_subquery()
    values = {
        "address_lines": list(reach.address_lines),
        "address_confirmed": reach.address_confirmed,
        "telephone": reach.telephone,
        "telephone_safe": reach.telephone_safe,
        "email": reach.email,
        "language": reach.language,
        "communication_need": reach.communication_need,
    }
    connection.execute(update(people).where(people.c.id == person).values(values))
    term_rows.keep_terms(connection, case)


def is_news(connection: Connection, case: CaseId, digest: str) -> bool:
    """Whether a row of this content came for this case for the first time; it is kept now."""
    query = select(seen_reach_news.c.digest).where(
        seen_reach_news.c.case_id == case, seen_reach_news.c.digest == digest
    )
    if connection.execute(query).first() is not None:
        return False
    connection.execute(insert(seen_reach_news).values(case_id=case, digest=digest))
    return True
