"""The disclosure register: a line for whatever left, never changed."""

from sqlalchemy import Connection, insert, select

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.victims.model.disclosure import Disclosure, PastDisclosure
from vcs_desktop.victims.store.tables import disclosures, officers


def keep(connection: Connection, case: CaseId, disclosure: Disclosure, officer: str) -> None:
    """Add a line for what left."""
    connection.execute(
        insert(disclosures).values(
            case_id=case,
            request=disclosure.request,
            what=disclosure.what,
            to_whom=disclosure.to_whom,
            left_at=disclosure.left_at,
            officer=officer,
            sha256=disclosure.sha256,
        )
    )


def of_case(connection: Connection, case: CaseId) -> tuple[PastDisclosure, ...]:
    """Everything that left about one case, oldest first."""
    query = (
        select(disclosures, officers.c.name)
        .join(officers)
        .where(disclosures.c.case_id == case)
        .order_by(disclosures.c.number)
    )
    return tuple(
        PastDisclosure(
            Disclosure(row.request, row.what, row.to_whom, row.left_at, row.sha256), row.name
        )
        for row in connection.execute(query)
    )
