"""Letters as kept: the pages that were made, and how far they have come."""

from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update

from vcs_desktop.kernel.identifiers import CaseId, LetterId, ObligationId
from vcs_desktop.victims.model.victim_case import KeptLetter, LetterState
from vcs_desktop.victims.store.tables import letters


def keep_letter(connection: Connection, letter: KeptLetter, pdf: bytes) -> None:
    """Keep a letter with its pages."""
    connection.execute(insert(letters).values(_columns(letter) | {"pdf": pdf}))


def set_state(connection: Connection, letter: LetterId, state: LetterState) -> None:
    """Say how far a letter has come."""
    connection.execute(update(letters).where(letters.c.id == letter).values(state=state))


def latest_letter(connection: Connection, obligation: ObligationId) -> KeptLetter | None:
    """The newest letter written for an obligation, or None where there is none."""
    query = select(letters).where(letters.c.obligation == obligation)
    newest = query.order_by(letters.c.number.desc())
    row = connection.execute(newest).first()
    return None if row is None else _letter(row)


def letters_of_case(connection: Connection, case: CaseId) -> tuple[KeptLetter, ...]:
    """Every letter of a case, oldest first."""
    query = select(letters).where(letters.c.case_id == case).order_by(letters.c.number)
    return tuple(_letter(row) for row in connection.execute(query))


def letters_among(connection: Connection, wanted: Select[tuple[str]]) -> tuple[KeptLetter, ...]:
    """Every letter for the obligations whose references a query gives, oldest first."""
    without_pages = [column for column in letters.c if column is not letters.c.pdf]
    query = select(*without_pages).where(letters.c.obligation.in_(wanted))
    query = query.order_by(letters.c.number)
    return tuple(_letter(row) for row in connection.execute(query))


def pages_of(connection: Connection, letter: LetterId) -> bytes | None:
    """The PDF of a kept letter."""
    return connection.scalar(select(letters.c.pdf).where(letters.c.id == letter))


def _columns(letter: KeptLetter) -> dict[str, object]:
    values = asdict(letter)
    return {("case_id" if name == "case" else name): value for name, value in values.items()}


def _letter(row: Row[Any]) -> KeptLetter:
    return KeptLetter(
        id=LetterId(row.id),
        case=CaseId(row.case_id),
        obligation=ObligationId(row.obligation),
        kind=row.kind,
        wording_version=row.wording_version,
        sha256=row.sha256,
        state=row.state,
        made_at=row.made_at,
        month=row.month,
    )
